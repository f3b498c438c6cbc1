// SPDX-License-Identifier: GPL-3.0-or-later
/// Typed text to the value of a described field and back.
#include <QRegularExpression>
#include <algorithm>
#include <limits>

#include "domain/records/enum_names.h"
#include "domain/text/parse_values.h"
#include "domain/text/refusal.h"

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

ReadValue credits(QStringView text)
{
    static const QRegularExpression kCredit(
        QRegularExpression::anchoredPattern(u"([^=\\s]+)\\s*=\\s*(\\S+)(?:\\s+(\\S+))?"_s));
    std::vector<CeuCredit> rows;
    for (const QStringView part : parts(text, u';')) {
        const QRegularExpressionMatch match = kCredit.match(part.toString());
        if (!match.hasMatch()) {
            return invalid(u"not of the form CPC=1.5 submitted; CCA=2"_s);
        }
        const Result<CeuHundredths> amount = parseCeus(match.capturedView(2));
        if (!amount) {
            return amount.error();
        }
        const QString word = match.hasCaptured(3) ? match.captured(3).toLower() : nameOf(CreditState::Allocated);
        const std::optional<CreditState> state = fromName<CreditState>(word);
        if (!state) {
            return invalid(u"not one of "_s + namesOf<CreditState>().join(u", "_s));
        }
        rows.push_back({.credential = match.captured(1).toUpper(), .amount = amount.value(), .state = *state});
    }
    return FieldValue(rows);
}

ReadValue domainScores(QStringView text)
{
    static const QRegularExpression kScore(
        QRegularExpression::anchoredPattern(u"([^=\\s]+)\\s*=\\s*([0-9]{1,4})\\s*/\\s*([0-9]{1,4})"_s));
    std::vector<DomainScore> rows;
    for (const QStringView part : parts(text, u';')) {
        const QRegularExpressionMatch match = kScore.match(part.toString());
        if (!match.hasMatch()) {
            return invalid(u"not of the form ICD=4/5; EM=5/6"_s);
        }
        rows.push_back({.domain = match.captured(1).toUpper(),
                        .correct = match.capturedView(2).toInt(),
                        .items = match.capturedView(3).toInt()});
    }
    return FieldValue(rows);
}

template <class T>
ReadValue asField(const Result<T>& value)
{
    return value ? ReadValue(value.value()) : ReadValue(value.error());
}

FieldValue textValue(const FieldSpec& spec, QStringView text)
{
    const bool isCode = spec.meaning == FieldMeaning::CredentialCode || spec.meaning == FieldMeaning::BodyCode;
    return isCode ? text.toString().toUpper() : text.toString();
}

ReadValue read(const FieldSpec& spec, QStringView text, QDate asOf)
{
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return textValue(spec, text);
        case FieldType::Date:
            return asField(parseDay(text, asOf, spec.lean));
        case FieldType::Duration:
            return amountInRange(spec, parseDuration(text));
        case FieldType::TimeOfDay:
            return amountInRange(spec, parseTimeOfDay(text));
        case FieldType::Ceus:
            return amountInRange(spec, parseCeus(text));
        case FieldType::Money:
            return amountInRange(spec, parseMoney(text));
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
        case FieldType::Credits:
            return credits(text);
        case FieldType::DomainScores:
            return domainScores(text);
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
    QString operator()(const QStringList& names) const { return names.join(u", "_s); }
    QString operator()(const std::vector<CeuCredit>& credits) const
    {
        QStringList rows;
        for (const CeuCredit& credit : credits) {
            const QString state = credit.state == CreditState::Allocated ? QString() : u' ' + nameOf(credit.state);
            rows << credit.credential + u'=' + hundredths(credit.amount.value) + state;
        }
        return rows.join(u"; "_s);
    }
    QString operator()(const std::vector<DomainScore>& scores) const
    {
        QStringList rows;
        for (const DomainScore& score : scores) {
            rows << u"%1=%2/%3"_s.arg(score.domain, QString::number(score.correct), QString::number(score.items));
        }
        return rows.join(u"; "_s);
    }
};

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

Result<FieldValue> parseField(const FieldSpec& spec, QStringView text, QDate asOf)
{
    const QStringView typed = text.trimmed();
    if (typed.isEmpty()) {
        return FieldValue();
    }
    const ReadValue value = read(spec, typed, asOf);
    if (!value) {
        return refusal(spec.name, value.error().detail);
    }
    return value;
}

QString fieldToText(const FieldValue& value)
{
    return std::visit(AsText(), value);
}

}  // namespace credence
