// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/drop_place.h"

#include <QPainter>
#include <QVBoxLayout>

#include "domain/records/fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {

DropPlace::DropPlace(const QString& words, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"dropPlace"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::kGap, space::kGap, space::kGap, space::kGap);
    lines->setSpacing(space::kGrid / 2);
    lines->addStretch();
    for (QLabel* line :
         {makeLabel(words, this),
          makeSecondaryLabel(tr("PDF or picture, up to %1").arg(format::dataSize(kLargestContent)), this)}) {
        line->setAlignment(Qt::AlignHCenter);
        lines->addWidget(line);
    }
    lines->addStretch();
}

void DropPlace::paintEvent(QPaintEvent*)
{
    constexpr qreal kCorner = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Tone::Secondary, palette()), 1, Qt::DashLine));
    painter.setBrush(colour(Tone::Window, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

}  // namespace credence
