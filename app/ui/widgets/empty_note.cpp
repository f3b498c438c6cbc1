// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_note.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/writing_acts.h"

using namespace Qt::StringLiterals;

namespace credence {

EmptyNote::EmptyNote(const QString& text, const QString& act, QWidget* parent) : QWidget(parent)
{
    auto* label = makeLabel(text, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* button = makeWritingButton(u"firstActButton"_s, act, this);
    setFocusProxy(button);
    connect(button, &QPushButton::clicked, this, &EmptyNote::actChosen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kGrid, 0, space::kGrid);
    layout->setSpacing(2 * space::kGrid);
    layout->addWidget(label);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch();
}

}  // namespace credence
