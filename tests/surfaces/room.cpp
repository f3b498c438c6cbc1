// SPDX-License-Identifier: GPL-3.0-or-later
#include "surfaces/room.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>

#include "ui/widgets/labels.h"

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
    return !button.text().isEmpty() && button.sizeHint().width() > button.width() + kRounding;
}

QStringList cutHeads(const QHeaderView& header)
{
    QStringList cut;
    if (header.orientation() != Qt::Horizontal || !header.model()) {
        return cut;
    }
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section) && !text.isEmpty() &&
            header.fontMetrics().horizontalAdvance(text) > header.sectionSize(section)) {
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
        }
    }
    return cut;
}

}  // namespace credence::testing
