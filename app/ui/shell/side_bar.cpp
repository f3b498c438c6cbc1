// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/pages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/letter_steward.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qreal kCornerRadius = 6;
constexpr int kInnerGap = 2 * space::kGrid;
constexpr qreal kCompactBadge = 0.7;

}  // namespace

SideBarButton::SideBarButton(const QString& icon, const QString& text, QWidget* parent) : PaintedButton(parent)
{
    setText(text);
    setIcon(themedIcon(icon));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(plainText());
}

void SideBarButton::setBadge(int count, const QString& words)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? words : QString());
    setToolTip(count > 0 ? words : m_compact ? plainText() : QString());
    updateGeometry();
    update();
}

void SideBarButton::setCompact(bool compact)
{
    m_compact = compact;
    if (m_badge == 0) {
        setToolTip(compact ? plainText() : QString());
    }
    updateGeometry();
    update();
}

QString SideBarButton::plainText() const
{
    return withoutMnemonic(text());
}

int SideBarButton::iconSide() const
{
    return std::max(16, fontMetrics().height() + space::kGrid);
}

QSize SideBarButton::sizeHint() const
{
    const int height = std::max(space::kRowHeight, fontMetrics().height() + 3 * space::kGrid);
    const int narrow = iconSide() + 2 * kInnerGap;
    if (m_compact) {
        return {narrow + kInnerGap, height};
    }
    const int badge = m_badge > 0 ? kInnerGap + pillSize(QString::number(m_badge), font()).width() : 0;
    QFont bold = font();
    bold.setBold(true);
    return {narrow + kInnerGap + QFontMetrics(bold).horizontalAdvance(plainText()) + badge, height};
}

void SideBarButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter, kCornerRadius, Tone::Track);
    const int side = iconSide();
    const int left = m_compact ? (width() - side) / 2 : kInnerGap;
    icon().paint(&painter, QRect(left, (height() - side) / 2, side, side), Qt::AlignCenter, QIcon::Normal,
                 isChecked() ? QIcon::On : QIcon::Off);
    if (!m_compact) {
        QFont textFont = font();
        textFont.setBold(isChecked());
        painter.setFont(textFont);
        painter.setPen(colour(isChecked() ? Tone::Accent : Tone::Text, palette()));
        painter.drawText(rect().adjusted(left + side + kInnerGap, 0, 0, 0), Qt::AlignVCenter | Qt::TextShowMnemonic,
                         text());
    }
    paintBadge(painter);
}

void SideBarButton::paintBadge(QPainter& painter) const
{
    if (m_badge <= 0) {
        return;
    }
    QFont badgeFont = fontFor(TextRole::Secondary, font());
    if (m_compact) {
        badgeFont.setPointSizeF(badgeFont.pointSizeF() * kCompactBadge);  // beside the drawing, not on it
    }
    painter.setFont(badgeFont);
    const QString count = QString::number(m_badge);
    QSize size = pillSize(count, painter.font());
    if (m_compact) {
        size.setWidth(std::max(size.height(), painter.fontMetrics().horizontalAdvance(count) + 2 * space::kGrid));
    }
    const QRectF place = m_compact ? QRectF(width() - size.width(), 0, size.width(), size.height())
                                   : QRectF(width() - size.width() - kInnerGap, (height() - size.height()) / 2.0,
                                            size.width(), size.height());
    paintPill(painter, place, count, Tone::Warn, Pill::Ground::Solid, palette());
}

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
        LetterSteward::claimLetter(*button);
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

void SideBar::setFoot(QWidget* foot)
{
    layout()->addWidget(foot);
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
