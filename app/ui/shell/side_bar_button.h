// SPDX-License-Identifier: GPL-3.0-or-later
/// One page in the side bar: drawing, name, and a badge with a count. Narrow windows show the drawing alone.
#pragma once

#include <QAbstractButton>

namespace credence {

class SideBarButton : public QAbstractButton {
    Q_OBJECT
public:
    SideBarButton(const QString& icon, const QString& text, QWidget* parent);

    /// `words` say what is counted; 0 shows no badge.
    void setBadge(int count, const QString& words);
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] int iconSide() const;
    void paintBadge(QPainter& painter) const;

    int m_badge = 0;
    bool m_compact = false;
};

}  // namespace credence
