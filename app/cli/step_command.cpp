// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/step_command.h"

#include <QStringList>
#include <algorithm>

#include "domain/records/choices.h"
#include "domain/records/fields.h"
#include "words/format.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

QString asWord(const QString& text)
{
    static const QString kQuoted = u" \"'#$&()*;<>?[]\\^`{|}~!\t\n"_s;
    const bool isPlain = !text.isEmpty() && std::ranges::none_of(text, [](QChar c) { return kQuoted.contains(c); });
    return isPlain ? text : u'\'' + QString(text).replace(u"'"_s, uR"('\'')"_s) + u'\'';
}

namespace {

QString typed(const FieldSpec& spec, const FieldValue& value)
{
    if (const auto* day = std::get_if<QDate>(&value)) {
        return day->toString(Qt::ISODate);
    }
    if (const auto* id = std::get_if<qint64>(&value)) {
        return QString::number(*id);
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? u"yes"_s : u"no"_s;
    }
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : format::fieldValue(spec, value);
}

/// The fields in which `record` differs from a blank one.
QStringList options(const AnyRecord& record)
{
    const AnyRecord blank = blankRecord(kindOf(record));
    QStringList said;
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(kindOf(record))) {
        const FieldValue value = fieldValue(record, index);
        if (!(value == fieldValue(blank, index))) {
            said << u"--"_s + hyphenated(spec.name) << asWord(typed(spec, value));
        }
        ++index;
    }
    return said;
}

struct CommandOf {
    QString operator()(const FormDraft& form) const
    {
        const RecordRef ref = refOf(form.record);
        const QString kind = hyphenated(nameOf(ref.kind));
        QStringList words = ref.id == 0 ? QStringList{u"add"_s, kind} + options(form.record)
                                        : QStringList{u"edit"_s, kind, QString::number(ref.id)};
        if (!form.field.isEmpty() && !words.contains(u"--"_s + hyphenated(form.field))) {
            words << u"--"_s + hyphenated(form.field) << u"…"_s;
        }
        return words.join(u' ');
    }
    QString operator()(const LineDraft& line) const { return u"log "_s + asWord(line.text + u'…'); }
    QString operator()(const RuleDraft& value) const
    {
        return u"set-rule %1 %2 …"_s.arg(asWord(value.rule.ruleId), asWord(value.part));
    }
    QString operator()(StepPage page) const
    {
        switch (page) {
            case StepPage::Today:
                return u"today"_s;
            case StepPage::Jobs:
                return u"jobs"_s;
            case StepPage::Credentials:
            case StepPage::Ceus:
                return u"status --explain"_s;
        }
        Q_UNREACHABLE();
    }
};

}  // namespace

QString commandFor(const StepDraft& draft)
{
    return u"credence-cli "_s + std::visit(CommandOf{}, draft);
}

}  // namespace credence::cli
