// SPDX-License-Identifier: GPL-3.0-or-later
/// The schema, which editors check by while a rule is typed, says of each kind of rule what its description says. Where
/// it does not, the test prints what it must say.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "catalog/catalogue.h"
#include "catalog/rule_fields.h"
#include "support/printers.h"

namespace credence {
namespace rule_schema_test {

using nlohmann::json;

json text()
{
    return {{"type", "string"}, {"minLength", 1}};
}

json number(Within within)
{
    return {{"type", "integer"}, {"minimum", within.first}, {"maximum", within.last}};
}

json list(json items)
{
    return {{"type", "array"}, {"items", std::move(items)}};
}

template <class E>
json names(E)
{
    json all = json::array();
    for (const QString& name : namesOf<E>()) {
        all.push_back(name.toStdString());
    }
    return {{"enum", all}};
}

/// The schema of what is described; see rule_fields.h.
class SchemaOf {
public:
    void body(const QString&) {}
    void must(bool, const char*) {}
    template <class T>
    void number(const char* key, const T&, Within within, Filling = Filling::Never)
    {
        put(key, rule_schema_test::number(within), kIsOptional<T> ? Presence::Optional : Presence::Required);
    }
    template <class T>
    void numbers(const char* key, const std::vector<T>&, Within within)
    {
        json values = list(rule_schema_test::number(within));
        values["minItems"] = 1;
        put(key, values, Presence::Required);
    }
    void text(const char* key, const QString&, Presence presence = Presence::Required)
    {
        put(key, rule_schema_test::text(), presence);
    }
    void words(const char* key, const QString& words) { text(key, words); }
    void texts(const char* key, const QStringList&, Presence presence)
    {
        json values = list(rule_schema_test::text());
        values["uniqueItems"] = true;
        put(key, values, presence);
    }
    template <class E>
    void choice(const char* key, E choice)
    {
        if constexpr (kIsOptional<E>) {
            put(key, names(typename E::value_type()), Presence::Optional);
        } else {
            put(key, names(choice), Presence::Required);
        }
    }
    template <class E>
    void choices(const char* key, const std::vector<E>&)
    {
        json values = list(names(E()));
        values["uniqueItems"] = true;
        put(key, values, Presence::Optional);
    }
    template <class T>
    void items(const char* key, const std::vector<T>&, Presence presence)
    {
        put(key, list(itemOf<T>()), presence);
    }
    /// The kinds of needs stand in the definition of a need.
    template <class Variant>
    void oneOf(const Variant&)
    {}

    template <class T>
    static json of()
    {
        SchemaOf schema;
        const T blank{};
        describe(schema, blank);
        return {{"type", "object"},
                {"additionalProperties", false},
                {"required", schema.m_required},
                {"properties", schema.m_properties}};
    }

private:
    template <class T>
    static json itemOf()
    {
        if constexpr (std::is_same_v<T, Fee>) {
            return {{"$ref", "#/definitions/fee"}};
        } else if constexpr (std::is_same_v<T, Need>) {
            return {{"$ref", "#/definitions/need"}};
        } else {
            return of<T>();
        }
    }
    void put(const char* key, json value, Presence presence)
    {
        m_properties[key] = std::move(value);
        if (presence == Presence::Required) {
            m_required.push_back(key);
        }
    }

    json m_properties = json::object();
    json m_required = json::array();
};

json schema()
{
    QFile file(QStringLiteral(":/catalog/catalog.schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return json::parse(file.readAll().toStdString());
}

/// What the file says of `key`. That something must be said is checked by the reader, where the description does.
json said(const json& properties, const char* key)
{
    json value = properties.value(key, json());
    if (value.is_object()) {
        value.erase("minProperties");
        std::sort(value["required"].begin(), value["required"].end());
    }
    return value;
}

template <class T>
void expectSame(const json& properties, const char* key)
{
    json described = SchemaOf::of<T>();
    std::sort(described["required"].begin(), described["required"].end());
    EXPECT_EQ(said(properties, key), described) << '"' << key << "\": " << described.dump(2);
}

TEST(RuleSchema, SaysOfEachKindOfRuleWhatItsDescriptionSays)
{
    const json edition = schema()["properties"]["rules"]["items"]["properties"]["editions"]["items"];
    const json& properties = edition["properties"];
    json oneOf = json::array();
#define CREDENCE_EXPECT_SAME(Kind, key) \
    expectSame<Kind>(properties, key);  \
    oneOf.push_back({{"required", {key}}});
    CREDENCE_RULE_KINDS(CREDENCE_EXPECT_SAME)
    EXPECT_EQ(edition["oneOf"], oneOf) << oneOf.dump();
}

TEST(RuleSchema, SaysOfEachKindOfNeedWhatItsDescriptionSays)
{
    const json need = schema()["definitions"]["need"];
    const json& properties = need["properties"];
    json oneOf = json::array();
    CREDENCE_NEED_KINDS(CREDENCE_EXPECT_SAME)
#undef CREDENCE_EXPECT_SAME
    EXPECT_EQ(need["oneOf"], oneOf) << oneOf.dump();
}

TEST(RuleSchema, SaysOfAFeeWhatItsDescriptionSays)
{
    expectSame<Fee>(schema()["definitions"], "fee");
}

}  // namespace rule_schema_test
}  // namespace credence
