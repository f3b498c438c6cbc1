// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of kinds, labels of fields, and their values: as tables show them, and in which form they are typed.
#include <QRegularExpression>
#include <optional>

#include "domain/records/kind_description.h"
#include "words/format_ahead.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString rowWords(const RowDescription& rows, const std::vector<FieldValue>& row);

/// A break in a title would begin a line that looks like one of the program's own.
QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

/// One overload per alternative of FieldValue.
class ValueWords {
public:
    explicit ValueWords(const FieldSpec& spec) : m_spec(spec) {}

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const
    {
        return m_spec.type == FieldType::Choice     ? choiceWords(m_spec, text)
               : m_spec.type == FieldType::LongText ? text
                                                    : onOneLine(text);
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
    QString operator()(RecordRef ref) const { return u"%1 #%2"_s.arg(kindName(ref.kind), QString::number(ref.id)); }
    QString operator()(const QStringList& names) const
    {
        return wordsOfEach(names, [this](const QString& name) { return choiceWords(m_spec, name); }).join(u", "_s);
    }
    QString operator()(const RowValues& rows) const
    {
        return wordsOfEach(rows, [this](const auto& row) { return rowWords(*m_spec.rows, row); }).join(u"; "_s);
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
        from = value.isEmpty() && !words.isEmpty() ? place.capturedStart() : from;  // nothing, and no mark before it
        words += QStringView(pattern).sliced(from, place.capturedStart() - from);
        words += spec.type == FieldType::Choice ? amidSentence(value) : value;
        from = place.capturedEnd();
    }
    return words.append(QStringView(pattern).sliced(from));
}

QString rangeWords(const FieldSpec& spec)
{
    const auto [first, last] = spec.range;
    switch (spec.type) {
        case FieldType::Duration:
            return Text::tr("from %1 to %2").arg(duration({first}), duration({last}));
        case FieldType::Ceus:
            return Text::tr("from %1 to %2").arg(ceus({first}), ceus({last}));
        case FieldType::Money:
            return Text::tr("from %1 to %2").arg(money({first}), money({last}));
        default:
            return Text::tr("from %1 to %2").arg(QLocale().toString(first), QLocale().toString(last));
    }
}

}  // namespace

QString recordText(const char* english)
{
    return QCoreApplication::translate("Records", english);
}

QString capitalised(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString amidSentence(const QString& words)
{
    const QString first = words.section(u' ', 0, 0);
    const bool isName = std::any_of(first.begin() + std::min<qsizetype>(1, first.size()), first.end(),
                                    [](QChar c) { return c.isUpper(); });
    return isName ? words : words.left(1).toLower() + words.mid(1);
}

QString kindName(RecordKind kind)
{
    return recordText(descriptionOf(kind).one);
}

QString kindNamePlural(RecordKind kind)
{
    return recordText(descriptionOf(kind).many);
}

QString counted(RecordKind kind, int count)
{
    return QCoreApplication::translate("Records", descriptionOf(kind).counted, nullptr, count);
}

QString fieldLabel(RecordKind kind, const QString& field)
{
    const std::optional<int> index = fieldIndex(kind, field);
    return index ? fieldLabel(fieldSpecs(kind)[static_cast<std::size_t>(*index)]) : field;
}

QString fieldLabel(const FieldSpec& spec)
{
    return recordText(spec.label);
}

QString fieldForm(const FieldSpec& spec)
{
    static const QDate kExampleDay(2026, 11, 20);
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return Text::tr("text");
        case FieldType::Date:
            return Text::tr("a day such as 2026-11-20, %1, today or -3d").arg(dateInDigits(kExampleDay));
        case FieldType::Duration:
            return Text::tr("a time such as 2h, 1h30 or 90m, %1").arg(rangeWords(spec));
        case FieldType::TimeOfDay:
            return Text::tr("a time of day such as 9:05 or 9pm");
        case FieldType::Ceus:
            return Text::tr("CEUs such as 2 or %1, %2").arg(ceus({125}), rangeWords(spec));
        case FieldType::Money:
            return Text::tr("dollars such as 425 or %1, %2").arg(decimal(425.5, 2), rangeWords(spec));
        case FieldType::Number:
            return Text::tr("a whole number %1").arg(rangeWords(spec));
        case FieldType::Flag:
            return Text::tr("yes or no");
        case FieldType::Choice:
            return Text::tr("one of %1").arg(spec.choices.join(u", "_s));
        case FieldType::Choices:
            return Text::tr("any of %1, with commas between").arg(spec.choices.join(u", "_s));
        case FieldType::Reference:
            return Text::tr("the number of the %1", "of a record of this kind").arg(kindName(*spec.refersTo));
        case FieldType::AnyReference:
            return Text::tr("a kind of record and its number such as %1").arg(u"placement:2"_s);
        case FieldType::Rows:
            return recordText(spec.rows->form).arg(spec.rows->example);
    }
    Q_UNREACHABLE();
}

QString fieldError(const FieldSpec& spec)
{
    return Text::tr("%1: give %2", "field, form of its value").arg(fieldLabel(spec), fieldForm(spec));
}

QString choiceWords(const FieldSpec& spec, const QString& choice)
{
    const qsizetype index = spec.choices.indexOf(choice);
    const bool hasWords = index >= 0 && static_cast<std::size_t>(index) < spec.choiceWords.size();
    return hasWords ? recordText(spec.choiceWords[static_cast<std::size_t>(index)]) : choice;
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

QString namedWithKind(const AnyRecord& record)
{
    return Text::tr("%1: %2", "kind of record, its title")
        .arg(capitalised(kindName(kindOf(record))), recordTitle(record));
}

QString recordTitle(const AnyRecord& record)
{
    if (const auto* answer = std::get_if<StepChoice>(&record); answer && !answer->step.isEmpty()) {
        return stepTitle(answer->step);
    }
    const QString words = onOneLine(ownWords(record));
    const RecordKind kind = kindOf(record);
    const QDate day = dayOf(record);
    const NamedWith namedWith = words.isEmpty() ? NamedWith::Day : descriptionOf(kind).namedWith;
    const QString name = !words.isEmpty()                  ? words
                         : kind == RecordKind::Application ? Text::tr("role not named")
                                                           : kindName(kind);
    if (namedWith == NamedWith::Nothing || !day.isValid()) {
        return name;
    }
    if (namedWith == NamedWith::KindAndDay) {
        const FieldSpec& spec = fieldSpec(kind, u"kind");
        return Text::tr("%1, %2 from %3", "organisation, kind, first day")
            .arg(name, amidSentence(fieldValue(spec, credence::fieldValue(record, spec.name))), date(day));
    }
    return Text::tr("%1, %2", "what, day").arg(name, date(day));
}

}  // namespace credence::format
