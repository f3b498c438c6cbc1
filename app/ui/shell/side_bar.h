// SPDX-License-Identifier: GPL-3.0-or-later
/// The pages at the left edge; arrow keys and mnemonics move between them.
#pragma once

#include <QWidget>
#include <map>

#include "ui/pages/page.h"

namespace credence {

class SideBarButton;

class SideBar : public QWidget {
    Q_OBJECT
public:
    explicit SideBar(QWidget* parent = nullptr);

    void setCurrent(PageId page);
    void setBadge(PageId page, int count, const QString& words);
    /// Drawings without words, for narrow windows.
    void setCompact(bool compact);

Q_SIGNALS:
    void pageChosen(credence::PageId page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::map<PageId, SideBarButton*> m_buttons;
};

}  // namespace credence
