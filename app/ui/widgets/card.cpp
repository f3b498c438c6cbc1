// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace credence {
namespace {

constexpr qreal kCornerRadius = 8;

}  // namespace

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent),
      m_heading(new RoleLabel(TextRole::Heading, heading, this)),
      m_tools(new QHBoxLayout),
      m_content(new QVBoxLayout)
{
    auto* top = new QHBoxLayout;
    top->setSpacing(2 * space::kGrid);
    m_heading->setVisible(!heading.isEmpty());
    top->addWidget(m_heading, 1);
    m_tools->setSpacing(2 * space::kGrid);
    top->addLayout(m_tools);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kCardPadding, space::kCardPadding, space::kCardPadding, space::kCardPadding);
    layout->setSpacing(2 * space::kGrid);
    layout->addLayout(top);
    m_content->setSpacing(2 * space::kGrid);
    layout->addLayout(m_content, 1);
    setAccessibleName(heading);
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::setEmphasised(bool on)
{
    m_emphasised = on;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = m_emphasised ? 2 : 1;
    painter.setPen(QPen(colour(m_emphasised ? Tone::Accent : Tone::Border, palette()), width));
    painter.setBrush(colour(Tone::Card, palette()));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kCornerRadius, kCornerRadius);
}

}  // namespace credence
