// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/strict_json.h"

#include <algorithm>

#include "catalog/json_faults.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxDepth = 32;

/// Keys seen in each object that is open while the parser goes on.
class RepeatedKeys {
public:
    bool operator()(int depth, nlohmann::json::parse_event_t event, nlohmann::json& parsed)
    {
        using Event = nlohmann::json::parse_event_t;
        if (depth > kMaxDepth) {
            throw CatalogueFailure{{}, u"nested deeper than %1 levels"_s.arg(kMaxDepth)};
        }
        if (event == Event::object_start) {
            m_open.emplace_back();
        } else if (event == Event::object_end) {
            m_open.pop_back();
        } else if (event == Event::key) {
            const std::string key = parsed.get<std::string>();
            if (!m_open.back().insert(key).second) {
                throw CatalogueFailure{{},
                                       u"the key \"%1\" stands twice in one object"_s.arg(QString::fromStdString(key))};
            }
        }
        return true;
    }

private:
    std::vector<std::set<std::string>> m_open;
};

}  // namespace

nlohmann::json parseStrictly(const QByteArray& bytes)
{
    RepeatedKeys repeatedKeys;
    try {
        return nlohmann::json::parse(bytes.begin(), bytes.end(), std::ref(repeatedKeys));
    } catch (const nlohmann::json::exception& exception) {
        throw CatalogueFailure{{}, QString::fromUtf8(exception.what())};
    }
}

std::optional<QString> faultInJson(const QByteArray& json)
{
    try {
        static_cast<void>(parseStrictly(json));
        return std::nullopt;
    } catch (const CatalogueFailure& failure) {
        return failure.cause.section(u"] "_s, -1);  // without the library's name for it
    }
}

void JsonValue::fail(const QString& cause) const
{
    throw CatalogueFailure{m_pointer, cause};
}

QString JsonValue::textOrEmpty() const
{
    if (!m_json->is_string()) {
        fail(u"not a text"_s);
    }
    const QString text = QString::fromStdString(m_json->get_ref<const std::string&>());
    if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; })) {
        fail(u"a text with a control character"_s);
    }
    return text;
}

QString JsonValue::text() const
{
    const QString text = textOrEmpty();
    if (text.trimmed().isEmpty()) {
        fail(u"an empty text"_s);
    }
    return text;
}

int JsonValue::number(int first, int last) const
{
    if (!m_json->is_number_integer()) {
        fail(u"not a whole number"_s);
    }
    const bool huge = m_json->is_number_unsigned() && m_json->get<std::uint64_t>() > static_cast<std::uint64_t>(last);
    const auto value = huge ? std::int64_t{0} : m_json->get<std::int64_t>();
    if (huge || value < first || value > last) {
        fail(u"not within %1 to %2"_s.arg(first).arg(last));
    }
    return static_cast<int>(value);
}

QDate JsonValue::date() const
{
    const QString text = this->text();
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (text.size() != 10 || !date.isValid()) {
        fail(u"\"%1\" is not a date of the form 2026-11-23"_s.arg(text));
    }
    return date;
}

std::vector<JsonValue> JsonValue::items() const
{
    if (!m_json->is_array()) {
        fail(u"not a list"_s);
    }
    std::vector<JsonValue> items;
    items.reserve(m_json->size());
    for (std::size_t i = 0; i < m_json->size(); ++i) {
        items.emplace_back((*m_json)[i], u"%1/%2"_s.arg(m_pointer, QString::number(i)));
    }
    return items;
}

QStringList JsonValue::texts() const
{
    QStringList texts;
    for (const JsonValue& item : items()) {
        const QString text = item.text();
        if (texts.contains(text)) {
            item.fail(u"\"%1\" stands twice"_s.arg(text));
        }
        texts << text;
    }
    return texts;
}

JsonObject::JsonObject(const JsonValue& value) : m_value(value)
{
    if (!value.json().is_object()) {
        value.fail(u"not an object"_s);
    }
}

std::optional<JsonValue> JsonObject::optional(const char* key)
{
    const auto found = m_value.json().find(key);
    if (found == m_value.json().end()) {
        return std::nullopt;
    }
    m_used.insert(key);
    return JsonValue(*found, u"%1/%2"_s.arg(m_value.pointer(), QString::fromUtf8(key)));
}

JsonValue JsonObject::required(const char* key)
{
    const std::optional<JsonValue> value = optional(key);
    if (!value) {
        m_value.fail(u"the key \"%1\" is missing"_s.arg(QString::fromUtf8(key)));
    }
    return *value;
}

QString JsonObject::optionalText(const char* key)
{
    const std::optional<JsonValue> value = optional(key);
    return value ? value->text() : QString();
}

std::optional<int> JsonObject::optionalNumber(const char* key, int first, int last)
{
    const std::optional<JsonValue> value = optional(key);
    return value ? std::optional(value->number(first, last)) : std::nullopt;
}

std::vector<JsonValue> JsonObject::optionalItems(const char* key)
{
    const std::optional<JsonValue> value = optional(key);
    return value ? value->items() : std::vector<JsonValue>();
}

const char* JsonObject::exactlyOne(const std::vector<const char*>& candidates)
{
    const char* only = nullptr;
    for (const char* candidate : candidates) {
        if (!m_value.json().contains(candidate)) {
            continue;
        }
        if (only) {
            m_value.fail(u"both \"%1\" and \"%2\""_s.arg(QString::fromUtf8(only), QString::fromUtf8(candidate)));
        }
        only = candidate;
    }
    if (!only) {
        m_value.fail(u"says nothing that is known here"_s);
    }
    return only;
}

void JsonObject::finish() const
{
    for (const auto& [key, value] : m_value.json().items()) {
        if (!m_used.contains(key)) {
            m_value.fail(u"the key \"%1\" is unknown"_s.arg(QString::fromStdString(key)));
        }
    }
}

}  // namespace credence
