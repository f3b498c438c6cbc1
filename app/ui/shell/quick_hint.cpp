// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quick_hint.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/chip_row.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qreal kHintRadius = 6;

QString keysFor(QuickHint::Mood mood)
{
    switch (mood) {
        case QuickHint::Mood::Ready:
            return QuickHint::tr("Enter saves · Up recalls the last lines · Esc clears");
        case QuickHint::Mood::Asking:
            return QuickHint::tr("Cannot be saved yet · Esc clears");
        case QuickHint::Mood::Doubtful:
            return QuickHint::tr("Worth a look · Enter twice saves it as it is · Esc clears");
        case QuickHint::Mood::Confirming:
            return QuickHint::tr("Enter once more saves it as it is · Esc clears");
    }
    Q_UNREACHABLE();
}

}  // namespace

QuickHint::QuickHint(QWidget* parent)
    : QFrame(parent), m_chips(new ChipRow(this)), m_problems(makeLabel({}, this)), m_keys(makeSecondaryLabel({}, this))
{
    setObjectName(u"quickHint"_s);
    m_chips->setAccessibleName(tr("Understood"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * space::kGrid, 2 * space::kGrid, 3 * space::kGrid, 2 * space::kGrid);
    layout->setSpacing(space::kGrid);
    layout->addWidget(m_chips);
    layout->addWidget(m_problems);
    layout->addWidget(m_keys);
    hide();
}

void QuickHint::showFor(const QStringList& chips, const QStringList& problems, Mood mood)
{
    m_mood = mood;
    m_chips->setChips(chips);
    m_chips->setVisible(!chips.isEmpty());
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_keys->setText(keysFor(mood));
    setAccessibleName(m_problems->text());
    show();
    raise();
}

void QuickHint::placeBelow(const QWidget* field)
{
    const QPoint corner = field->mapTo(parentWidget(), QPoint(0, field->height() + 1));
    const int width = field->width();
    setGeometry(QRect(corner, QSize(width, layout()->totalHeightForWidth(width))));
}

void QuickHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(m_mood == Mood::Ready ? Tone::Accent : Tone::Warn, palette()), 1));
    painter.setBrush(colour(Tone::Card, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kHintRadius, kHintRadius);
}

}  // namespace credence
