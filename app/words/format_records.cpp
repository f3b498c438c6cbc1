// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of kinds, and values of fields as tables show them.
#include <QRegularExpression>
#include <optional>

#include "domain/records/kind_description.h"
#include "words/format_ahead.h"
#include "words/format_choices.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString rowWords(const RowDescription& rows, const std::vector<FieldValue>& row);

/// One overload per alternative of FieldValue.
class ValueWords {
public:
    explicit ValueWords(const FieldSpec& spec) : m_spec(spec) {}

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const
    {
        return m_spec.type == FieldType::Choice ? choiceWords(m_spec, text) : text;
    }
    QString operator()(QDate day) const { return date(day); }
    QString operator()(Minutes minutes) const
    {
        return m_spec.type == FieldType::TimeOfDay ? timeOfDay(minutes) : duration(minutes);
    }
    QString operator()(CeuHundredths amount) const { return ceus(amount); }
    QString operator()(Cents cents) const { return money(cents); }
    QString operator()(int number) const { return QLocale().toString(number); }
    QString operator()(bool flag) const { return flag ? Text::tr("yes") : Text::tr("no"); }
    QString operator()(qint64 id) const { return u"#%1"_s.arg(id); }
    QString operator()(const QStringList& names) const
    {
        QStringList words;
        for (const QString& name : names) {
            words << choiceWords(m_spec, name);
        }
        return words.join(u", "_s);
    }
    QString operator()(const RowValues& rows) const
    {
        QStringList texts;
        for (const std::vector<FieldValue>& row : rows) {
            texts << rowWords(*m_spec.rows, row);
        }
        return texts.join(u"; "_s);
    }

private:
    const FieldSpec& m_spec;
};

/// "%2" stands for the second field; what stands in a field is never read as a pattern.
QString rowWords(const RowDescription& rows, const std::vector<FieldValue>& row)
{
    static const QRegularExpression kPlace(u"%([1-9])"_s);
    const QString pattern = recordText(rows.pattern);
    QString words;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& place : kPlace.globalMatch(pattern)) {
        const auto field = static_cast<std::size_t>(place.capturedView(1).toInt() - 1);
        const FieldSpec& spec = rows.fields.at(field);
        const QString value = std::visit(ValueWords(spec), row.at(field));
        words += QStringView(pattern).sliced(from, place.capturedStart() - from);
        words += spec.type == FieldType::Choice ? value.toLower() : value;
        from = place.capturedEnd();
    }
    return words.append(QStringView(pattern).sliced(from));
}

}  // namespace

QString capitalised(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString kindName(RecordKind kind)
{
    return recordText(descriptionOf(kind).one);
}

QString kindNamePlural(RecordKind kind)
{
    return recordText(descriptionOf(kind).many);
}

QString logKindName(LogKind kind)
{
    switch (kind) {
        case LogKind::Study:
            return Text::tr("Study");
        case LogKind::Experience:
            return Text::tr("Experience");
        case LogKind::Ceu:
            return Text::tr("CEU");
        case LogKind::Exam:
            return Text::tr("Exam");
        case LogKind::PracticeExam:
            return Text::tr("Practice exam");
    }
    Q_UNREACHABLE();
}

QString choiceLabel(RecordKind kind, const QString& field, const QString& choice)
{
    const std::optional<int> index = fieldIndex(kind, field);
    return index ? choiceWords(fieldSpecs(kind)[static_cast<std::size_t>(*index)], choice) : choice;
}

QString fieldValue(const FieldSpec& spec, const FieldValue& value)
{
    return std::visit(ValueWords(spec), value);
}

QString subjectName(const RuleBook& rules, const QString& code)
{
    const CurriculumSubject* subject = rules.subject(code);
    return subject ? subject->shortName : code;
}

QString recordTitle(const AnyRecord& record)
{
    if (const auto* answer = std::get_if<StepChoice>(&record); answer && !answer->step.isEmpty()) {
        return stepTitle(answer->step);
    }
    const QString words = ownWords(record);
    const RecordKind kind = kindOf(record);
    const QDate day = dayOf(record);
    const NamedWith namedWith = words.isEmpty() ? NamedWith::Day : descriptionOf(kind).namedWith;
    const QString name = words.isEmpty() ? kindName(kind) : words;
    if (namedWith == NamedWith::Nothing || !day.isValid()) {
        return name;
    }
    if (namedWith == NamedWith::KindAndDay) {
        const FieldSpec& spec = fieldSpec(kind, u"kind");
        return Text::tr("%1, %2 from %3", "organisation, kind, first day")
            .arg(name, fieldValue(spec, credence::fieldValue(record, spec.name)).toLower(), date(day));
    }
    return Text::tr("%1, %2", "what, day").arg(name, date(day));
}

}  // namespace credence::format
