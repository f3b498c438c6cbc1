// SPDX-License-Identifier: GPL-3.0-or-later
/// Typed text to the value of a described field and back.
#include <QRegularExpression>
#include <algorithm>
#include <limits>

#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using ReadValue = Result<FieldValue>;

/// parseField adds the name of the field.
Error invalid(const QString& cause)
{
    return refusal({}, cause);
}

ReadValue inRange(const FieldSpec& spec, qint64 amount, const FieldValue& value)
{
    if (amount < spec.range.first || amount > spec.range.last) {
        return invalid(u"%1..%2"_s.arg(QString::number(spec.range.first), QString::number(spec.range.last)));
    }
    return value;
}

template <class Unit>
ReadValue amountInRange(const FieldSpec& spec, const Result<Quantity<Unit>>& amount)
{
    return amount ? inRange(spec, amount.value().value, amount.value()) : ReadValue(amount.error());
}

std::optional<int> wholeNumber(QStringView text)
{
    static const QRegularExpression kNumber(QRegularExpression::anchoredPattern(u"-?[0-9]+"_s));
    bool fits = false;
    const int value = text.toInt(&fits);
    return fits && kNumber.match(text.toString()).hasMatch() ? std::optional(value) : std::nullopt;
}

ReadValue number(const FieldSpec& spec, QStringView text)
{
    const std::optional<int> value = wholeNumber(text);
    return value ? inRange(spec, *value, *value) : ReadValue(invalid(u"not a whole number"_s));
}

ReadValue reference(QStringView text)
{
    static const QRegularExpression kId(QRegularExpression::anchoredPattern(u"[0-9]+"_s));
    bool fits = false;
    const qint64 id = text.toLongLong(&fits);
    if (!fits || id <= 0 || !kId.match(text.toString()).hasMatch()) {
        return invalid(u"not the number of a record"_s);
    }
    return FieldValue(id);
}

/// Names are compared without case and with '-' and ' ' as '_'.
QString folded(QStringView name)
{
    return name.toString().toLower().replace(u'-', u'_').replace(u' ', u'_');
}

std::optional<QString> choiceNamed(const QStringList& choices, QStringView text)
{
    const auto found =
        std::ranges::find_if(choices, [name = folded(text)](const QString& choice) { return folded(choice) == name; });
    return found == choices.end() ? std::nullopt : std::optional(*found);
}

ReadValue choice(const FieldSpec& spec, QStringView text)
{
    const std::optional<QString> name = choiceNamed(spec.choices, text);
    return name ? ReadValue(*name) : ReadValue(invalid(u"not one of "_s + spec.choices.join(u", "_s)));
}

QList<QStringView> parts(QStringView text, QChar separator)
{
    QList<QStringView> found;
    for (const QStringView part : text.split(separator)) {
        if (!part.trimmed().isEmpty()) {
            found << part.trimmed();
        }
    }
    return found;
}

ReadValue severalChoices(const FieldSpec& spec, QStringView text)
{
    QStringList names;
    for (const QStringView part : parts(text, u',')) {
        const ReadValue name = choice(spec, part);
        if (!name) {
            return name.error();
        }
        names << std::get<QString>(name.value());
    }
    names.removeDuplicates();
    return FieldValue(names);
}

template <class T>
ReadValue asField(const Result<T>& value)
{
    return value ? ReadValue(value.value()) : ReadValue(value.error());
}

/// "placement:2", the kind as it is typed everywhere.
ReadValue anyReference(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const std::optional<QString> name =
        colon < 0 ? std::nullopt : choiceNamed(namesOf<RecordKind>(), text.first(colon));
    const ReadValue id = colon < 0 ? ReadValue(invalid({})) : reference(text.sliced(colon + 1));
    if (!name || !id) {
        return invalid(u"not a kind and the number of a record"_s);
    }
    return FieldValue(RecordRef{.kind = *fromName<RecordKind>(*name), .id = std::get<qint64>(id.value())});
}

FieldValue textValue(const FieldSpec& spec, QStringView text)
{
    const bool isCode = spec.meaning == FieldMeaning::CredentialCode || spec.meaning == FieldMeaning::BodyCode ||
                        spec.meaning == FieldMeaning::ExamDomainCode;
    return isCode ? text.toString().toUpper() : text.toString();
}

/// What a text is read by.
struct Reading {
    QDate asOf;
    const Notation& notation;
};

ReadValue read(const FieldSpec& spec, QStringView text, const Reading& reading);

/// What stands before the second field, the third ...: as a row is typed, or as it is shown ("CPC: 1.5, submitted").
QStringList separatorsIn(const RowDescription& rows, QStringView text)
{
    static const QRegularExpression kPlace(u"%[1-9]"_s);
    const bool isAsTyped = rows.separators.isEmpty() || text.contains(rows.separators.first());
    return isAsTyped ? rows.separators : QString::fromUtf8(rows.pattern).split(kPlace, Qt::SkipEmptyParts);
}

/// The texts of a row's fields, cut at the separators; fewer where the rest is not typed.
QList<QStringView> cutRow(const RowDescription& rows, QStringView text)
{
    QList<QStringView> cut;
    for (const QString& separator : separatorsIn(rows, text)) {
        const qsizetype at = text.indexOf(separator);
        if (at < 0) {
            break;
        }
        cut << text.first(at).trimmed();
        text = text.sliced(at + separator.size()).trimmed();
    }
    return cut << text;
}

/// A word, or several where the field takes the user's own or a day.
bool isPartOfRow(const FieldSpec& spec, QStringView text)
{
    const bool mayHaveBlanks =
        spec.type == FieldType::Date || (spec.type == FieldType::Text && spec.meaning == FieldMeaning::Plain);
    return !text.isEmpty() && (mayHaveBlanks || std::ranges::none_of(text, [](QChar c) { return c.isSpace(); }));
}

Result<std::vector<FieldValue>> typedRow(const RowDescription& rows, QStringView text, const Reading& reading)
{
    std::vector<FieldValue> row = rows.blank;
    const QList<QStringView> cut = cutRow(rows, text);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const FieldSpec& spec = rows.fields[i];
        const bool isTyped = static_cast<qsizetype>(i) < cut.size();
        const auto place = static_cast<qsizetype>(i);
        const bool isPassedOver = place + 1 < cut.size() && cut[place].isEmpty();  // nothing, and more behind it
        if ((!isTyped || isPassedOver) && spec.need == FieldNeed::Optional) {
            continue;
        }
        if (!isTyped || !isPartOfRow(spec, cut[place])) {
            return invalid(u"not of the form "_s + rows.example);
        }
        const ReadValue value = read(spec, cut[place], reading);
        if (!value) {
            return value.error();
        }
        row[i] = value.value();
    }
    return row;
}

ReadValue typedRows(const RowDescription& rows, QStringView text, const Reading& reading)
{
    RowValues values;
    for (const QStringView part : parts(text, u';')) {
        Result<std::vector<FieldValue>> row = typedRow(rows, part, reading);
        if (!row) {
            return row.error();
        }
        values.push_back(std::move(row).value());
    }
    return FieldValue(values);
}

ReadValue read(const FieldSpec& spec, QStringView text, const Reading& reading)
{
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return textValue(spec, text);
        case FieldType::Date:
            return asField(parseDay(text, reading.asOf, spec.lean, reading.notation));
        case FieldType::Duration:
            return amountInRange(spec, parseDuration(text, reading.notation));
        case FieldType::TimeOfDay:
            return amountInRange(spec, parseTimeOfDay(text));
        case FieldType::Ceus:
            return amountInRange(spec, parseCeus(text, reading.notation));
        case FieldType::Money:
            return amountInRange(spec, parseMoney(text, reading.notation));
        case FieldType::Number:
            return number(spec, text);
        case FieldType::Flag:
            return asField(parseFlag(text));
        case FieldType::Choice:
            return choice(spec, text);
        case FieldType::Choices:
            return severalChoices(spec, text);
        case FieldType::Reference:
            return reference(text);
        case FieldType::AnyReference:
            return anyReference(text);
        case FieldType::Rows:
            return typedRows(*spec.rows, text, reading);
    }
    return invalid(u"no such type of field"_s);
}

QString padded(int number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

QString hundredths(int value)
{
    return QString::number(value / 100) + u'.' + padded(value % 100);
}

/// One overload per alternative of FieldValue.
struct AsText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(Minutes minutes) const
    {
        return QString::number(minutes.value / 60) + u':' + padded(minutes.value % 60);
    }
    QString operator()(CeuHundredths ceus) const { return hundredths(ceus.value); }
    QString operator()(Cents cents) const { return hundredths(cents.value); }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(bool flag) const { return flag ? u"true"_s : u"false"_s; }
    QString operator()(qint64 id) const { return QString::number(id); }
    QString operator()(RecordRef ref) const { return u"%1:%2"_s.arg(nameOf(ref.kind), QString::number(ref.id)); }
    QString operator()(const QStringList& names) const { return names.join(u", "_s); }
    QString operator()(const RowValues&) const
    {
        Q_ASSERT_X(false, "fieldToText", "rows need their description");
        return {};
    }
};

/// A last optional field that says what a blank row says is left out.
QString rowToText(const RowDescription& rows, const std::vector<FieldValue>& row)
{
    std::size_t count = row.size();
    while (count > 1 && rows.fields[count - 1].need == FieldNeed::Optional && row[count - 1] == rows.blank[count - 1]) {
        --count;
    }
    QString text = fieldToText(row.front());
    for (std::size_t i = 1; i < count; ++i) {
        text += rows.separators[static_cast<qsizetype>(i) - 1] + fieldToText(row[i]);
    }
    return text;
}

}  // namespace

Result<bool> parseFlag(QStringView text)
{
    static const QStringList kYes{u"true"_s, u"yes"_s, u"y"_s, u"on"_s, u"1"_s};
    static const QStringList kNo{u"false"_s, u"no"_s, u"n"_s, u"off"_s, u"0"_s};
    const QString word = text.trimmed().toString().toLower();
    if (!kYes.contains(word) && !kNo.contains(word)) {
        return refusal(word, u"neither yes nor no"_s);
    }
    return kYes.contains(word);
}

Result<FieldValue> parseField(const FieldSpec& spec, QStringView text, QDate asOf, const Notation& notation)
{
    const QStringView typed = text.trimmed();
    if (typed.isEmpty()) {
        return FieldValue();
    }
    const ReadValue value = read(spec, typed, {.asOf = asOf, .notation = notation});
    if (!value) {
        return refusal(spec.name, value.error().detail);
    }
    return value;
}

QString fieldToText(const FieldValue& value)
{
    return std::visit(AsText(), value);
}

QString fieldToText(const FieldSpec& spec, const FieldValue& value)
{
    const auto* rows = std::get_if<RowValues>(&value);
    if (!rows) {
        return fieldToText(value);
    }
    QStringList texts;
    for (const std::vector<FieldValue>& row : *rows) {
        texts << rowToText(*spec.rows, row);
    }
    return texts.join(u"; "_s);
}

}  // namespace credence
