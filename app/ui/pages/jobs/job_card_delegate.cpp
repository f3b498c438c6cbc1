// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/job_card_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

#include "ui/pages/jobs/job_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kPadding = 10;
constexpr int kBetweenCards = 2 * space::kGrid;
constexpr qreal kCardRadius = 5;
constexpr int kManyPixels = 100'000;
constexpr int kWrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int heightOf(const QString& text, const QFont& font, int width)
{
    return text.isEmpty() ? 0
                          : QFontMetrics(font).boundingRect(QRect(0, 0, width, kManyPixels), kWrapped, text).height();
}

/// Where the parts of a card lie; those that say nothing have no height.
struct Places {
    QRect card{};
    QRect tag{};
    QRect employer{};
    QRect role{};
    QRect pay{};
    QRect next{};
    QRect days{};
};

QString words(const QModelIndex& index, int role)
{
    return index.data(role).toString();
}

Places placesIn(const QRect& item, const QFont& font, const QModelIndex& index)
{
    const QFont bold = fontFor(TextRole::Heading, font);
    const QFont small = fontFor(TextRole::Secondary, font);
    Places places{.card = item.adjusted(0, 0, 0, -kBetweenCards)};
    const int left = places.card.left() + kPadding;
    const int width = std::max(1, places.card.width() - 2 * kPadding);
    int top = places.card.top() + kPadding;
    const auto take = [&](int height) {
        const QRect place(left, top, width, height);
        top += height;
        return place;
    };
    if (const QString tag = words(index, JobModel::TagRole); !tag.isEmpty()) {
        const QSize size = pillSize(tag, small);
        places.tag = QRect(take(size.height()).topLeft(), QSize(std::min(size.width(), width), size.height()));
        top += space::kGrid;
    }
    places.employer = take(heightOf(words(index, Qt::DisplayRole), bold, width));
    places.role = take(heightOf(words(index, JobModel::RoleRole), small, width));
    places.pay = take(heightOf(words(index, JobModel::PayRole), small, width));
    top += space::kGrid + 2;
    const QString days = words(index, JobModel::DaysRole);
    const int daysWidth = days.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(days) + 1;
    const int nextWidth = std::max(1, width - (daysWidth > 0 ? daysWidth + 2 * space::kGrid : 0));
    const int nextHeight = heightOf(words(index, JobModel::NextRole), font, nextWidth);
    places.next = QRect(left, top, nextWidth, nextHeight);
    places.days = QRect(left + width - daysWidth, top, daysWidth, QFontMetrics(font).height());
    places.card.setBottom(top + std::max(nextHeight, places.days.height()) + kPadding);
    return places;
}

}  // namespace

void JobCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const Places places = placesIn(option.rect, option.font, index);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = isChosen ? 2 : 1;
    painter->setPen(QPen(colour(isChosen ? Tone::Accent : Tone::Border, palette), width));
    painter->setBrush(colour(hasFocus ? Tone::Selection : Tone::Card, palette));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(places.card).adjusted(inset, inset, -inset, -inset), kCardRadius, kCardRadius);
    const QFont small = fontFor(TextRole::Secondary, option.font);
    painter->setFont(small);
    if (!places.tag.isEmpty()) {
        paintPill(*painter, places.tag, words(index, JobModel::TagRole), Tone::Study, Pill::Ground::Soft, palette);
    }
    painter->setPen(colour(Tone::Secondary, palette));
    painter->drawText(places.role, kWrapped, words(index, JobModel::RoleRole));
    painter->drawText(places.pay, kWrapped, words(index, JobModel::PayRole));
    painter->drawText(places.days, Qt::AlignRight | Qt::AlignBottom, words(index, JobModel::DaysRole));
    painter->setFont(fontFor(TextRole::Heading, option.font));
    painter->setPen(colour(Tone::Text, palette));
    painter->drawText(places.employer, kWrapped, words(index, Qt::DisplayRole));
    painter->setFont(option.font);
    painter->setPen(colour(Tone(index.data(JobModel::ToneRole).toInt()), palette));
    painter->drawText(places.next, kWrapped, words(index, JobModel::NextRole));
    painter->restore();
}

QSize JobCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const Places places = placesIn(QRect(0, 0, width, kManyPixels), option.font, index);
    return {width, places.card.height() + kBetweenCards};
}

}  // namespace credence
