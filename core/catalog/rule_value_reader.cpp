// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/rule_value_reader.h"

#include <algorithm>
#include <cstring>

#include "catalog/rule_fields.h"

namespace credence {

namespace {

/// Fills what is described from a JSON object; see rule_fields.h.
class RuleReader {
public:
    RuleReader(JsonObject& object, const QString& body) : m_object(object), m_body(body) {}

    void body(QString& code) { code = m_body; }

    template <class T>
    void number(const char* key, T& number, Within within, Filling = Filling::Never)
    {
        if constexpr (kIsOptional<T>) {
            if (const std::optional<int> read = m_object.optionalNumber(key, within.first, within.last)) {
                number = typename T::value_type{*read};
            }
        } else {
            number = T{m_object.required(key).number(within.first, within.last)};
        }
    }

    template <class T>
    void numbers(const char* key, std::vector<T>& numbers, Within within)
    {
        const JsonValue list = m_object.required(key);
        for (const JsonValue& item : list.items()) {
            numbers.push_back(T{item.number(within.first, within.last)});
        }
        if (numbers.empty()) {
            list.fail(QStringLiteral("an empty list"));
        }
    }

    void text(const char* key, QString& text, Presence presence = Presence::Required)
    {
        if (const std::optional<JsonValue> value = valueOf(key, presence)) {
            text = value->text();
        }
    }
    void words(const char* key, QString& text) { this->text(key, text); }

    void texts(const char* key, QStringList& texts, Presence presence)
    {
        if (const std::optional<JsonValue> value = valueOf(key, presence)) {
            texts = value->texts();
        }
    }

    template <class E>
    void choice(const char* key, E& choice)
    {
        if constexpr (kIsOptional<E>) {
            if (const std::optional<JsonValue> value = m_object.optional(key)) {
                choice = value->template oneOf<typename E::value_type>();
            }
        } else {
            choice = m_object.required(key).template oneOf<E>();
        }
    }

    template <class E>
    void choices(const char* key, std::vector<E>& choices)
    {
        for (const JsonValue& item : m_object.optionalItems(key)) {
            choices.push_back(item.template oneOf<E>());
            if (std::ranges::count(choices, choices.back()) > 1) {
                item.fail(QStringLiteral("it stands twice"));
            }
        }
    }

    template <class T>
    void items(const char* key, std::vector<T>& items, Presence presence)
    {
        if (const std::optional<JsonValue> value = valueOf(key, presence)) {
            for (const JsonValue& item : value->items()) {
                items.emplace_back();
                fill(item, items.back());
            }
        }
    }

    template <class Variant>
    void oneOf(Variant& variant)
    {
        constexpr auto& kKeys = KindKeys<Variant>::kKeys;
        const char* key = m_object.exactlyOne({kKeys.begin(), kKeys.end()});
        const auto index = static_cast<std::size_t>(std::ranges::find(kKeys, key) - kKeys.begin());
        makeAlternative(variant, index, std::make_index_sequence<kKeys.size()>());
        std::visit([&](auto& kind) { fill(m_object.required(key), kind); }, variant);
    }

    void must(bool holds, const char* cause)
    {
        if (!holds) {
            m_object.value().fail(QString::fromLatin1(cause));
        }
    }

private:
    std::optional<JsonValue> valueOf(const char* key, Presence presence)
    {
        return presence == Presence::Required ? std::optional(m_object.required(key)) : m_object.optional(key);
    }

    template <class T>
    void fill(const JsonValue& value, T& described)
    {
        JsonObject object(value);
        RuleReader reader(object, m_body);
        describe(reader, described);
        object.finish();
    }

    template <class Variant, std::size_t... kIndices>
    static void makeAlternative(Variant& variant, std::size_t index, std::index_sequence<kIndices...>)
    {
        (void)((index == kIndices ? (variant.template emplace<kIndices>(), true) : false) || ...);
    }

    JsonObject& m_object;
    const QString& m_body;
};

void collect(const std::vector<Need>& needs, std::vector<const Need*>& all)
{
    for (const Need& need : needs) {
        all.push_back(&need);
        if (const auto* allOf = std::get_if<AllOfNeed>(&need.what)) {
            collect(allOf->needs, all);
        } else if (const auto* anyOf = std::get_if<AnyOfNeed>(&need.what)) {
            collect(anyOf->needs, all);
        }
    }
}

}  // namespace

RuleValue readRuleValue(JsonObject& edition, const QString& body)
{
    RuleValue value;
    RuleReader(edition, body).oneOf(value);
    return value;
}

std::vector<const Need*> needsIn(const RuleValue& value)
{
    std::vector<const Need*> all;
    if (const auto* route = std::get_if<RouteRule>(&value)) {
        collect(route->needs, all);
    } else if (const auto* eligibility = std::get_if<EligibilityRule>(&value)) {
        collect(eligibility->required, all);
        collect(eligibility->recommendedAnyOf, all);
    }
    return all;
}

}  // namespace credence
