// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/source_label.h"

#include <QCoreApplication>

#include "words/plain_tooltip.h"
#include "ui/widgets/card.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Escaped words, and a link only to a web page: the catalogue may come from a file of someone else.
QString sourceHtml(const RuleSource& source)
{
    const QString title = source.title.toHtmlEscaped();
    const bool isWeb = source.url.startsWith(u"https://"_s) || source.url.startsWith(u"http://"_s);
    return isWeb ? u"<a href=\"%1\">%2</a>"_s.arg(source.url.toHtmlEscaped(), title) : title;
}

}  // namespace

QLabel* makeSourceLabel(const RuleSource& source, QWidget* parent)
{
    QLabel* link = makeSecondaryLabel({}, parent);
    link->setObjectName(u"source-"_s + source.id);
    link->setTextFormat(Qt::RichText);
    link->setText(QCoreApplication::translate("SourceLabel", "Source: %1").arg(sourceHtml(source)));
    link->setTextInteractionFlags(Qt::TextBrowserInteraction);
    link->setOpenExternalLinks(true);
    link->setToolTip(plainToolTip(source.url));
    return link;
}

}  // namespace credence
