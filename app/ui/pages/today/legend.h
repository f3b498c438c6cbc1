// SPDX-License-Identifier: GPL-3.0-or-later
/// Which colour of a chart is what.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/theme/theme.h"

namespace credence {

class Legend : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString text;
        Tone tone;
    };

    explicit Legend(std::vector<Entry> entries, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont textFont() const { return fontFor(TextRole::Secondary, font()); }

    std::vector<Entry> m_entries;
};

}  // namespace credence
