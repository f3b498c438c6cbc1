// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format_explain.h"

#include "models/format_rules.h"
#include "models/format_text.h"

namespace credence::format {

namespace {

QString titleOf(const QString& label, const RecordRef& record)
{
    return label.isEmpty() ? kindName(record.kind) : label;
}

}  // namespace

QString itemTitle(const CountedItem& item)
{
    return titleOf(item.label, item.record);
}

QString itemTitle(const NotCountedItem& item)
{
    return titleOf(item.label, item.record);
}

QString itemDays(QDate from, QDate to)
{
    if (!from.isValid()) {
        return {};
    }
    return from == to ? date(from) : dateRange(from, to);
}

QString proofNote(const CountedItem& item)
{
    return item.proofMissing ? Text::tr("nothing in hand proves it") : QString();
}

QString ruleName(const RuleCitation& citation)
{
    return citation.title.isEmpty() ? citation.ruleId
                                    : Text::tr("%1 (%2)", "rule, its id").arg(citation.title, citation.ruleId);
}

QString editionAndConfidence(const RuleCitation& citation)
{
    return Text::tr("%1; %2", "edition, confidence")
        .arg(editionWords(citation.editionFrom, citation.editionTo), confidenceWord(citation.confidence));
}

}  // namespace credence::format
