// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/side_bar_button.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {

SideBar::SideBar(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(u"sideBar"_s);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * space::kGrid, 3 * space::kGrid, 2 * space::kGrid, 2 * space::kGrid);
    layout->setSpacing(space::kGrid / 2);
    layout->addWidget(addButton(PageId::Today, u"today"_s, tr("&Today")));
    layout->addWidget(addButton(PageId::Log, u"log"_s, tr("&Log")));
    layout->addWidget(addButton(PageId::Credentials, u"credentials"_s, tr("&Credentials")));
    layout->addWidget(addButton(PageId::Ceus, u"ceus"_s, tr("CE&Us")));
    layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT pageChosen(PageId(id)); });
}

SideBarButton* SideBar::addButton(PageId page, const QString& icon, const QString& text)
{
    auto* button = new SideBarButton(icon, text, this);
    button->setObjectName(icon + u"Button"_s);
    m_group->addButton(button, static_cast<int>(page));
    m_buttons[page] = button;
    return button;
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
