// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/name_steward.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "ui/widgets/mnemonic.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr const char* kFromToolTip = "descriptionFromToolTip";
const QString kListName = QStringLiteral("listName");

}  // namespace

NameSteward::NameSteward(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool NameSteward::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool comesUp = type == QEvent::Show || type == QEvent::FocusIn;
    if ((type != QEvent::ToolTipChange && !comesUp) || !watched->isWidgetType()) {
        return false;
    }
    auto* widget = static_cast<QWidget*>(watched);
    if (type == QEvent::ToolTipChange) {
        describe(*widget);
    } else if (auto* list = qobject_cast<QComboBox*>(widget)) {
        labelList(*list);
    } else if (type == QEvent::Show && qobject_cast<QLineEdit*>(widget->parentWidget())) {
        nameClearButton(*widget);
    }
    return false;
}

/// Qt takes the tooltip where there is no description, tags and all. A description that somebody else gave stays.
void NameSteward::describe(QWidget& widget)
{
    const QString present = widget.accessibleDescription();
    if (!present.isEmpty() && present != widget.property(kFromToolTip).toString()) {
        return;
    }
    const QString words = wordsOfToolTip(widget.toolTip());
    widget.setProperty(kFromToolTip, words);
    widget.setAccessibleDescription(words);
}

void NameSteward::labelList(QComboBox& list)
{
    QWidget* beside = list.parentWidget();
    const QString name = list.accessibleName();
    if (!beside || name.isEmpty()) {
        return;
    }
    for (auto* label : beside->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == &list) {
            if (label->objectName() == kListName) {
                label->setText(withLiteralAmpersands(name));
            }
            return;
        }
    }
    auto* label = new QLabel(withLiteralAmpersands(name), beside);
    label->setObjectName(kListName);
    label->setBuddy(&list);
    label->hide();
    connect(&list, &QObject::destroyed, label, &QObject::deleteLater);
}

void NameSteward::nameClearButton(QWidget& button)
{
    if (qobject_cast<QToolButton*>(&button) && button.accessibleName().isEmpty()) {
        button.setAccessibleName(tr("Clear"));
    }
}

}  // namespace credence
