// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_failed_view.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "words/format.h"
#include "storage/backup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kWidestText = 80;  ///< characters

}  // namespace

OpenFailedView::OpenFailedView(const QString& path, const Error& error, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"openFailedView"_s);
    auto* card = new Card({}, this);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * kWidestText);
    card->content()->addWidget(new RoleLabel(TextRole::Title, tr("This file could not be opened"), card));
    card->content()->addWidget(makeLabel(format::error(error), card));
    card->content()->addWidget(makeSecondaryLabel(QDir::toNativeSeparators(path), card));
    card->content()->addSpacing(space::kGap);
    addButtons(card->content(), path, error);
    card->setAccessibleName(format::error(error));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * space::kGrid, 5 * space::kGrid, 5 * space::kGrid, 5 * space::kGrid);
    // As wide as its text may be: a wrapped text itself would ask for a narrow column.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, kWidestText);
    middle->addStretch(1);
    layout->addStretch();
    layout->addLayout(middle);
    layout->addStretch();
}

void OpenFailedView::addButtons(QLayout* layout, const QString& path, const Error& error)
{
    const auto add = [&](const QString& text, const QString& name, Signal signal) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button);
        return button;
    };
    QPushButton* first = add(tr("&Try again"), u"retryButton"_s, &OpenFailedView::retryChosen);
    first->setDefault(true);
    first->setFocus();
    if (error.code == Error::Code::FileMissing) {
        add(tr("&Make a new file there"), u"createButton"_s, &OpenFailedView::createChosen);
    }
    if (error.code == Error::Code::FileLocked || error.code == Error::Code::FileReadOnly) {
        add(tr("Open it for readin&g only"), u"readOnlyButton"_s, &OpenFailedView::readOnlyChosen);
    }
    if (!backupsOf(path).empty()) {
        add(tr("Restore a &backup…"), u"restoreButton"_s, &OpenFailedView::restoreChosen);
    }
    add(tr("&Open another file…"), u"openOtherButton"_s, &OpenFailedView::openOtherChosen);
}

}  // namespace credence
