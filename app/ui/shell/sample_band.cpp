// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_band.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {

SampleBand::SampleBand(QWidget* parent) : QFrame(parent), m_leave(makeActButton(u"leaveSample"_s, {}, this))
{
    setObjectName(u"sampleBand"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(5 * space::kGrid, space::kGrid, 2 * space::kGrid, space::kGrid);
    const QString words =
        tr("This is the sample, the file of a made-up learner. Try what you like: nothing of it is yours.");
    setAccessibleName(words);
    row->addWidget(makeLabel(words, this), 1);
    row->addWidget(m_leave);
    m_leave->setFocusPolicy(Qt::NoFocus);  // by its letter: keys that come here by chance would leave the sample
    connect(m_leave, &QPushButton::clicked, this, &SampleBand::leaveRequested);
    hide();
}

void SampleBand::show(bool hasOwnFile)
{
    m_leave->setText(hasOwnFile ? tr("&Back to my file") : tr("&Begin my own file"));
    setVisible(true);
}

void SampleBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Tone::Selection, palette()));
    painter.fillRect(QRect(0, 0, space::kGrid, height()), colour(Tone::Accent, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Tone::Border, palette()));
}

}  // namespace credence
