// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/pages.h"
#include "ui/shell/side_bar_button.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {

SideBar::SideBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"sideBar"_s);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * space::kGrid, 3 * space::kGrid, 2 * space::kGrid, 2 * space::kGrid);
    layout->setSpacing(space::kGrid / 2);
    auto* group = new QButtonGroup(this);
    for (const PageSpec& page : pageSpecs()) {
        auto* button = new SideBarButton(page.id.name(), page.name(), this);
        button->setObjectName(page.id.name() + u"Button"_s);
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
        m_buttons[page.id] = button;
    }
    layout->addStretch();
}

void SideBar::setCurrent(PageId page)
{
    m_buttons.at(page)->setChecked(true);
}

void SideBar::setBadge(PageId page, int count, const QString& words)
{
    m_buttons.at(page)->setBadge(count, words);
}

void SideBar::setCompact(bool compact)
{
    for (const auto& [page, button] : m_buttons) {
        button->setCompact(compact);
    }
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Tone::Card, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colour(Tone::Border, palette()));
}

}  // namespace credence
