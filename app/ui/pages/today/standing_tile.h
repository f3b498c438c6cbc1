// SPDX-License-Identifier: GPL-3.0-or-later
/// One ring with its words; click, Enter or Space opens the page that explains it.
#pragma once

#include <QAbstractButton>

#include "ui/pages/today/shown_standings.h"

class QLabel;

namespace credence {

class Ring;

class StandingTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit StandingTile(QWidget* parent);

    void show(const ShownStanding& shown);
    [[nodiscard]] PageId page() const { return m_page; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Ring* m_ring;
    QLabel* m_title;
    QLabel* m_detail;
    PageId m_page = PageId::Credentials;
};

}  // namespace credence
