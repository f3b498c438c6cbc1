// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_json.h"

#include <QJsonArray>
#include <limits>

#include "domain/text/parse_values.h"
#include "exchange/json_values.h"

namespace credence::json {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoNumber = std::numeric_limits<int>::min();

Error refused(const FieldSpec& spec, const QString& detail)
{
    return {.code = Error::Code::InvalidInput, .subject = spec.name, .detail = detail};
}

QString clock(Minutes afterMidnight)
{
    return fieldToText(afterMidnight).rightJustified(5, u'0');
}

QJsonObject rowToJson(const RowDescription& rows, const std::vector<FieldValue>& row)
{
    QJsonObject object;
    for (std::size_t i = 0; i < row.size(); ++i) {
        object.insert(rows.fields[i].name, fieldValue(rows.fields[i], row[i]));
    }
    return object;
}

/// One overload per alternative of FieldValue.
class ValueToJson {
public:
    explicit ValueToJson(const FieldSpec& spec) : m_spec(spec) {}

    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(QDate day) const { return date(day); }
    QJsonValue operator()(Minutes amount) const
    {
        return m_spec.type == FieldType::TimeOfDay ? QJsonValue(clock(amount)) : QJsonValue(minutes(amount));
    }
    QJsonValue operator()(CeuHundredths amount) const { return ceus(amount); }
    QJsonValue operator()(Cents cents) const { return money(cents); }
    QJsonValue operator()(int number) const { return number; }
    QJsonValue operator()(bool flag) const { return flag; }
    QJsonValue operator()(qint64 id) const { return id; }
    QJsonValue operator()(RecordRef record) const { return ref(record); }
    QJsonValue operator()(const QStringList& names) const { return QJsonArray::fromStringList(names); }
    QJsonValue operator()(const RowValues& rows) const
    {
        return array(rows, [this](const auto& row) { return rowToJson(*m_spec.rows, row); });
    }

private:
    const FieldSpec& m_spec;
};

/// The amount under `key` of {"minutes": 90, "text": "1:30"}; its text, where there is one, must say the same.
template <class Unit>
Result<FieldValue> amountFrom(const FieldSpec& spec, const QJsonValue& json, const QString& key)
{
    const QJsonObject object = json.toObject();
    const QJsonValue number = object.value(key);
    const Unit amount{number.toInt(kNoNumber)};
    const QJsonValue text = object.value(u"text"_s);
    const bool hasOthers = object.size() != (text.isUndefined() ? 1 : 2);
    if (!number.isDouble() || amount.value == kNoNumber || hasOthers ||
        (!text.isUndefined() && text.toString() != fieldToText(amount))) {
        return refused(spec, u"not of the form {\"%1\": number}"_s.arg(key));
    }
    return FieldValue(amount);
}

/// The value of a text that stands for a day, a time of day or one of the choices.
Result<FieldValue> wordFrom(const FieldSpec& spec, const QJsonValue& json)
{
    const QString text = json.toString();
    const Result<FieldValue> value = parseField(spec, text, QDate(), plainNotation());
    if (!json.isString() || !value || fieldValue(spec, value.value()) != json) {
        return refused(spec, json.isString() ? u"\"%1\" is no value of it"_s.arg(text) : u"no text"_s);
    }
    return value;
}

Result<FieldValue> wordsFrom(const FieldSpec& spec, const QJsonValue& json)
{
    QStringList words;
    for (const QJsonValue& word : json.toArray()) {
        if (!spec.choices.contains(word.toString())) {
            return refused(spec, word.isString() ? u"\"%1\" is none of its values"_s.arg(word.toString())
                                                 : u"no array of texts"_s);
        }
        words << word.toString();
    }
    return json.isArray() ? Result<FieldValue>(words) : Result<FieldValue>(refused(spec, u"no array"_s));
}

/// Every key of `object` names a field, or is one of `others`.
std::optional<QString> unknownKey(const QJsonObject& object, std::span<const FieldSpec> specs,
                                  const QStringList& others)
{
    for (const QString& key : object.keys()) {
        if (!others.contains(key) && std::ranges::find(specs, key, &FieldSpec::name) == specs.end()) {
            return key;
        }
    }
    return std::nullopt;
}

Result<std::vector<FieldValue>> rowFrom(const RowDescription& rows, const QJsonObject& object)
{
    if (const std::optional<QString> key = unknownKey(object, rows.fields, {})) {
        return Error{.code = Error::Code::InvalidInput, .subject = *key, .detail = u"no such field"_s};
    }
    std::vector<FieldValue> row = rows.blank;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const FieldSpec& spec = rows.fields[i];
        const QJsonValue json = object.value(spec.name);
        if (json.isUndefined() || json.isNull()) {
            if (spec.need == FieldNeed::Required) {
                return Error{.code = Error::Code::InvalidInput, .subject = spec.name, .detail = u"missing"_s};
            }
            continue;
        }
        Result<FieldValue> value = valueFrom(rows.fields[i], json);
        if (!value) {
            return value.error();
        }
        row[i] = std::move(value).value();
    }
    return row;
}

Result<FieldValue> rowsFrom(const FieldSpec& spec, const QJsonValue& json)
{
    if (!json.isArray()) {
        return refused(spec, u"no array"_s);
    }
    RowValues rows;
    for (const QJsonValue& item : json.toArray()) {
        const QString place = u"entry %1"_s.arg(rows.size() + 1);
        Result<std::vector<FieldValue>> row = rowFrom(*spec.rows, item.toObject());
        if (!item.isObject() || !row) {
            return refused(spec, item.isObject() ? u"%1, %2: %3"_s.arg(place, row.error().subject, row.error().detail)
                                                 : u"%1: no object"_s.arg(place));
        }
        rows.push_back(std::move(row).value());
    }
    return FieldValue(rows);
}

Result<FieldValue> idFrom(const FieldSpec& spec, const QJsonValue& json)
{
    const qint64 id = json.toInteger();
    return id > 0 ? Result<FieldValue>(FieldValue(id)) : Result<FieldValue>(refused(spec, u"no number of a record"_s));
}

Result<FieldValue> anyReferenceFrom(const FieldSpec& spec, const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    const std::optional<RecordKind> kind = fromName<RecordKind>(object.value(u"kind"_s).toString());
    const qint64 id = object.value(u"id"_s).toInteger();
    if (!kind || id <= 0 || object.size() != 2) {
        return refused(spec, u"not of the form {\"kind\": kind, \"id\": number}"_s);
    }
    return FieldValue(RecordRef{.kind = *kind, .id = id});
}

Result<FieldValue> numberFrom(const FieldSpec& spec, const QJsonValue& json)
{
    const int number = json.toInt(kNoNumber);
    return number != kNoNumber ? Result<FieldValue>(number) : Result<FieldValue>(refused(spec, u"no whole number"_s));
}

}  // namespace

QJsonValue fieldValue(const FieldSpec& spec, const FieldValue& value)
{
    return std::visit(ValueToJson(spec), value);
}

QJsonObject record(const AnyRecord& record)
{
    const RecordRef identity = refOf(record);
    QJsonObject object{{u"record"_s, nameOf(identity.kind)}, {u"id"_s, identity.id}};
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(identity.kind)) {
        object.insert(spec.name, fieldValue(spec, credence::fieldValue(record, index++)));
    }
    return object;
}

Result<FieldValue> valueFrom(const FieldSpec& spec, const QJsonValue& json)
{
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return json.isString() ? Result<FieldValue>(json.toString())
                                   : Result<FieldValue>(refused(spec, u"no text"_s));
        case FieldType::Date:
        case FieldType::TimeOfDay:
        case FieldType::Choice:
            return wordFrom(spec, json);
        case FieldType::Duration:
            return amountFrom<Minutes>(spec, json, u"minutes"_s);
        case FieldType::Ceus:
            return amountFrom<CeuHundredths>(spec, json, u"ceu_hundredths"_s);
        case FieldType::Money:
            return amountFrom<Cents>(spec, json, u"cents"_s);
        case FieldType::Number:
            return numberFrom(spec, json);
        case FieldType::Flag:
            return json.isBool() ? Result<FieldValue>(json.toBool())
                                 : Result<FieldValue>(refused(spec, u"neither true nor false"_s));
        case FieldType::Choices:
            return wordsFrom(spec, json);
        case FieldType::Reference:
            return idFrom(spec, json);
        case FieldType::AnyReference:
            return anyReferenceFrom(spec, json);
        case FieldType::Rows:
            return rowsFrom(spec, json);
    }
    Q_UNREACHABLE();
}

Result<AnyRecord> recordFrom(const QJsonObject& object)
{
    const QString kindKey = u"record"_s;
    const std::optional<RecordKind> kind = fromName<RecordKind>(object.value(kindKey).toString());
    if (!kind) {
        const QJsonValue word = object.value(kindKey);
        return Error{.code = Error::Code::InvalidInput,
                     .subject = kindKey,
                     .detail = word.isUndefined() ? u"missing"_s
                               : word.isString()  ? u"\"%1\" is no kind of record"_s.arg(word.toString())
                                                  : u"no text"_s};
    }
    const std::span<const FieldSpec> specs = fieldSpecs(*kind);
    if (const std::optional<QString> key = unknownKey(object, specs, {kindKey, u"id"_s})) {
        return Error{.code = Error::Code::InvalidInput, .subject = *key, .detail = u"no such field"_s};
    }
    const QJsonValue id = object.value(u"id"_s);
    if (!id.isUndefined() && !id.isNull() && id.toInteger(-1) < 0) {
        return Error{.code = Error::Code::InvalidInput, .subject = u"id"_s, .detail = u"no number of a record"_s};
    }
    AnyRecord record = blankRecord(*kind);
    setId(record, id.toInteger());
    int index = 0;
    for (const FieldSpec& spec : specs) {
        if (const QJsonValue json = object.value(spec.name); !json.isUndefined() && !json.isNull()) {
            const Result<FieldValue> value = valueFrom(spec, json);
            if (!value) {
                return value.error();
            }
            setFieldValue(record, index, value.value());
        }
        ++index;
    }
    return record;
}

}  // namespace credence::json
