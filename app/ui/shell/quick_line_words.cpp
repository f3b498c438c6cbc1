// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quick_line_words.h"

#include <algorithm>

#include "domain/records/validate.h"
#include "words/format.h"

namespace credence {
namespace {

QString placeName(const QuickLineContext& context, qint64 id)
{
    const auto found = std::ranges::find(context.places, PlacementId(id), &QuickLineContext::Place::id);
    return found == context.places.end() ? QString() : found->name;
}

/// With its year where that is not the present one: an entry years off must not look like one of this week.
QString dayWords(QDate day, QDate today)
{
    return day.year() == today.year() ? format::dateShort(day) : format::date(day);
}

QString fieldWords(RecordKind kind, const FieldSpec& spec, const FieldValue& value, const QuickLineContext& context,
                   const RuleBook& rules)
{
    if (const auto* id = std::get_if<qint64>(&value)) {
        return placeName(context, *id);
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? format::fieldLabel(kind, spec.name) : QString();
    }
    if (const auto* day = std::get_if<QDate>(&value)) {
        return dayWords(*day, context.today);
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        if (spec.meaning == FieldMeaning::SubjectCode) {
            return format::subjectName(rules, *text);
        }
        return spec.type == FieldType::Choice ? format::choiceLabel(kind, spec.name, *text) : *text;
    }
    return format::fieldValue(spec, value);
}

QStringList draftWords(const AnyRecord& draft, const QuickLineContext& context, const RuleBook& rules)
{
    const RecordKind kind = kindOf(draft);
    const AnyRecord blank = blankRecord(kind);
    QStringList words{format::kindName(kind)};
    const auto specs = fieldSpecs(kind);
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        const FieldValue value = fieldValue(draft, i);
        const bool said = specs[i].need == FieldNeed::Required || value != fieldValue(blank, i);
        // What is still to be typed is a problem below, and no chip such as "0 min".
        const QString text =
            said && !isUnset(specs[i], value) ? fieldWords(kind, specs[i], value, context, rules) : QString();
        if (!text.isEmpty()) {
            words << text;
        }
    }
    words.removeDuplicates();
    return words;
}

}  // namespace

QStringList quickLineChips(const QuickLine& line, const QuickLineContext& context, const RuleBook& rules)
{
    return line.draft ? draftWords(*line.draft, context, rules) : QStringList();
}

QStringList problemWords(RecordKind kind, const std::vector<Problem>& problems)
{
    QStringList words;
    for (const Problem& problem : problems) {
        words << format::problem(kind, problem);
    }
    words.removeDuplicates();
    return words;
}

}  // namespace credence
