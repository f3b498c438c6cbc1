// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/line_words.h"

#include "cli/step_command.h"
#include "domain/records/fields.h"
#include "words/format.h"
#include "words/format_quick_line.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whether the value alone does not say what it is.
bool isBare(const FieldSpec& spec)
{
    return spec.type == FieldType::Number || spec.type == FieldType::Money || spec.type == FieldType::Reference;
}

QString addingPlace(const LineAnswer& answer)
{
    const QString name = std::get<QString>(answer.meaning);
    QString typed = u"credence-cli add placement"_s;
    if (!name.isEmpty()) {
        typed += u" --employer "_s + asWord(name);
    }
    if (answer.placeKind) {
        typed += u" --kind "_s + nameOf(*answer.placeKind);
    }
    return typed + u" …"_s;
}

}  // namespace

QString lineSummary(const AnyRecord& record, const RuleBook& rules)
{
    const RecordKind kind = kindOf(record);
    const AnyRecord blank = blankRecord(kind);
    QStringList parts{format::kindName(kind)};
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(kind)) {
        const FieldValue value = fieldValue(record, index);
        const bool isAsBlank = spec.type == FieldType::Number && value == fieldValue(blank, index);
        ++index;
        const QString words = spec.meaning == FieldMeaning::SubjectCode
                                  ? format::subjectName(rules, std::get<QString>(value))
                                  : format::fieldValue(spec, value);
        const bool isNo = spec.type == FieldType::Flag && !std::get<bool>(value);
        if (words.isEmpty() || isNo || isAsBlank) {
            continue;
        }
        const QString label = format::fieldLabel(kind, spec.name);
        parts << (spec.type == FieldType::Flag ? label : isBare(spec) ? u"%1: %2"_s.arg(label, words) : words);
    }
    return parts.join(u" · "_s);
}

void askOfLine(Session& session, const std::vector<LineDoubt>& doubts, const QuickLineContext& context,
               const QString& verb)
{
    for (const LineDoubt& doubt : doubts) {
        session.warn(Cli::tr("In doubt: %1").arg(format::lineQuestion(doubt)));
        for (const LineAnswer& answer : doubt.answers) {
            const QString typed =
                answer.act == LineAnswer::Act::AddPlace ? addingPlace(answer) : verb + u' ' + asWord(answer.line);
            session.warn(u"  %1: %2"_s.arg(format::lineAnswer(doubt, answer, context, session.rules()), typed));
        }
    }
}

}  // namespace credence::cli
