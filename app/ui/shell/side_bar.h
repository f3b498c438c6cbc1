// SPDX-License-Identifier: GPL-3.0-or-later
/// The pages at the left edge; arrow keys and mnemonics move between them.
#pragma once

#include <map>

#include "ui/pages/page.h"
#include "ui/widgets/painted_button.h"

namespace credence {

/// One page: drawing, name, and a badge with a count. Narrow windows show the drawing alone.
class SideBarButton : public PaintedButton {
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

class SideBar : public QWidget {
    Q_OBJECT
public:
    explicit SideBar(QWidget* parent = nullptr);

    void setCurrent(PageId page);
    void setBadge(PageId page, int count, const QString& words);
    /// Drawings without words, for narrow windows.
    void setCompact(bool compact);
    /// Below the pages, at the lower edge.
    void setFoot(QWidget* foot);

Q_SIGNALS:
    void pageChosen(credence::PageId page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::map<PageId, SideBarButton*> m_buttons;
};

}  // namespace credence
