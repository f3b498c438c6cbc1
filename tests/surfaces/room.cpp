// SPDX-License-Identifier: GPL-3.0-or-later
#include "surfaces/room.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include "ui/pages/page.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonic.h"

namespace credence::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounding = 1;  // pixels

bool isCut(const QLabel& label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel*>(&label)) {
        return false;
    }
    if (!label.wordWrap()) {
        return label.sizeHint().width() > label.width() + kRounding;
    }
    return label.heightForWidth(label.width()) > label.height() + kRounding;
}

bool isCut(const QAbstractButton& button)
{
    if (const auto* tool = qobject_cast<const QToolButton*>(&button);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) {
        return false;
    }
    return button.fontMetrics().horizontalAdvance(withoutMnemonic(button.text())) > button.width() + kRounding;
}

/// What stands at the right is out of sight, and nothing scrolls there.
bool isCut(const QScrollArea& scroll)
{
    return qobject_cast<const Page*>(scroll.parentWidget()) && scroll.widget() &&
           scroll.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
           scroll.widget()->width() > scroll.viewport()->width() + kRounding;
}

/// A head gives way (header_tips.h tells the whole); that it says nothing any more is a fault.
QStringList cutHeads(const QHeaderView& header)
{
    constexpr int kLetters = 4;
    QStringList cut;
    if (header.orientation() != Qt::Horizontal || !header.model()) {
        return cut;
    }
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section) &&
            header.fontMetrics().horizontalAdvance(text.left(kLetters)) > header.sectionSize(section)) {
            cut << nameOfWidget(header, text);
        }
    }
    return cut;
}

}  // namespace

QString nameOfWidget(const QWidget& widget, const QString& text)
{
    QStringList path;
    for (const QWidget* at = &widget; at && path.size() < 3; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(u"qt_"_s)) {
            path.prepend(at->objectName());
        }
    }
    return u"%1 %2 “%3” %4 x %5"_s.arg(QString::fromLatin1(widget.metaObject()->className()), path.join(u'/'), text)
        .arg(widget.width())
        .arg(widget.height());
}

QStringList cutTexts(const QWidget& surface)
{
    QStringList cut;
    for (const QWidget* widget : surface.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && isCut(*label)) {
            cut << nameOfWidget(*label, label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && isCut(*button)) {
            cut << nameOfWidget(*button, button->text());
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            cut << cutHeads(*header);
        } else if (const auto* scroll = qobject_cast<const QScrollArea*>(widget); scroll && isCut(*scroll)) {
            cut << nameOfWidget(*scroll->widget(), u"wider than %1"_s.arg(scroll->viewport()->width()));
        }
    }
    return cut;
}

}  // namespace credence::testing
