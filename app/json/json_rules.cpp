// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_rules.h"

#include "catalog/rule_fields.h"
#include "domain/records/choices.h"
#include "exchange/json_values.h"

namespace credence::json {

using namespace Qt::StringLiterals;

namespace {

QJsonArray strings(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

/// What becomes of a key that says nothing.
enum class Absent { LeftOut, Null };

/// Writes what is described by the keys of the catalogue; see rule_fields.h.
class RuleWriter {
public:
    RuleWriter(QJsonObject& object, Absent absent) : m_object(object), m_absent(absent) {}

    void body(const QString&) {}
    void must(bool, const char*) {}

    template <class T>
    void number(const char* key, const T& number, Within, Filling = Filling::Never)
    {
        if constexpr (kIsOptional<T>) {
            if (number || m_absent == Absent::Null) {
                put(key, number ? QJsonValue(plain(*number)) : QJsonValue());
            }
        } else {
            put(key, plain(number));
        }
    }
    template <class T>
    void numbers(const char* key, const std::vector<T>& numbers, Within)
    {
        put(key, array(numbers, [](T number) { return plain(number); }));
    }

    void text(const char* key, const QString& text, Presence presence = Presence::Required)
    {
        if (presence == Presence::Required || !text.isEmpty()) {
            put(key, text);
        } else if (m_absent == Absent::Null) {
            put(key, QJsonValue());
        }
    }
    void words(const char* key, const QString& text) { put(key, text); }
    void texts(const char* key, const QStringList& texts, Presence presence) { putList(key, strings(texts), presence); }

    template <class E>
    void choice(const char* key, E choice)
    {
        if constexpr (kIsOptional<E>) {
            if (choice || m_absent == Absent::Null) {
                put(key, choice ? QJsonValue(nameOf(*choice)) : QJsonValue());
            }
        } else {
            put(key, nameOf(choice));
        }
    }
    template <class E>
    void choices(const char* key, const std::vector<E>& choices)
    {
        putList(key, array(choices, [](E one) { return nameOf(one); }), Presence::Optional);
    }

    template <class T>
    void items(const char* key, const std::vector<T>& items, Presence presence)
    {
        putList(key, array(items, [this](const T& item) { return written(item, m_absent); }), presence);
    }
    template <class Variant>
    void oneOf(const Variant& variant)
    {
        const char* key = KindKeys<Variant>::kKeys[variant.index()];
        put(key, std::visit([this](const auto& kind) { return written(kind, m_absent); }, variant));
    }

    template <class T>
    static QJsonObject written(const T& described, Absent absent)
    {
        QJsonObject object;
        RuleWriter writer(object, absent);
        describe(writer, described);
        return object;
    }

private:
    void put(const char* key, const QJsonValue& value) { m_object.insert(QLatin1StringView(key), value); }
    void putList(const char* key, const QJsonArray& list, Presence presence)
    {
        if (presence == Presence::Required || m_absent == Absent::Null || !list.isEmpty()) {
            put(key, list);
        }
    }

    QJsonObject& m_object;
    Absent m_absent;
};

QJsonObject edition(const RuleEdition& edition)
{
    QJsonObject object;
    RuleWriter(object, Absent::LeftOut).oneOf(edition.value);
    object.insert(u"confidence"_s, nameOf(edition.confidence));
    object.insert(u"sources"_s, strings(edition.sources));
    object.insert(u"as_of"_s, edition.asOf);
    if (edition.from) {
        object.insert(u"from"_s, date(edition.from));
    }
    if (edition.to) {
        object.insert(u"to"_s, date(edition.to));
    }
    if (!edition.note.isEmpty()) {
        object.insert(u"note"_s, edition.note);
    }
    if (!edition.doubt.isEmpty()) {
        object.insert(u"doubt"_s, edition.doubt);
    }
    return object;
}

QJsonObject ruleHead(const Rule& rule)
{
    QJsonObject object{
        {u"id"_s, rule.id}, {u"title"_s, rule.title}, {u"body"_s, rule.body}, {u"binding"_s, nameOf(rule.binding)}};
    if (!rule.credentials.isEmpty()) {
        object.insert(u"credentials"_s, strings(rule.credentials));
    }
    return object;
}

QJsonArray facts(const std::vector<ReferenceFact>& facts)
{
    return array(facts, [](const ReferenceFact& fact) {
        return QJsonObject{{u"name"_s, fact.name}, {u"value"_s, fact.value}};
    });
}

QJsonObject publishedEntry(const ReferenceEntry& entry)
{
    return {{u"title"_s, entry.title},
            {u"text"_s, entry.text},
            {u"facts"_s, facts(entry.facts)},
            {u"confidence"_s, nameOf(entry.confidence)},
            {u"sources"_s, strings(entry.sources)},
            {u"as_of"_s, entry.asOf},
            {u"note"_s, entry.note}};
}

QJsonObject ownEntry(const ReferenceCopy& copy)
{
    return {{u"record"_s, nameOf(RecordKind::ReferenceCopy)},
            {u"id"_s, copy.id.value},
            {u"checked_on"_s, date(copy.checkedOn)}};
}

}  // namespace

QJsonObject fee(const Fee& fee)
{
    return {{u"name"_s, fee.name}, {u"amount"_s, orNull(fee.amount, money)}};
}

QJsonObject ruleValue(const RuleValue& value)
{
    return std::visit([](const auto& kind) { return RuleWriter::written(kind, Absent::Null); }, value);
}

QJsonObject activityMatch(const ActivityMatch& match)
{
    return RuleWriter::written(match, Absent::LeftOut);
}

QJsonObject rule(const Rule& rule, QDate day)
{
    QJsonObject object = ruleHead(rule);
    const RuleEdition* inForce = rule.editionOn(day);
    object.insert(u"edition"_s, inForce ? QJsonValue(edition(*inForce)) : QJsonValue());
    return object;
}

QJsonObject ruleWithEditions(const Rule& rule)
{
    QJsonObject object = ruleHead(rule);
    object.insert(u"editions"_s, array(rule.editions, edition));
    return object;
}

QJsonObject catalogueVersion(const CatalogueVersion& version)
{
    return {{u"catalogue"_s, version.catalogue},
            {u"version"_s, version.version},
            {u"compiled_on"_s, date(version.compiledOn)}};
}

QJsonObject reference(const ShownReference& entry, QDate asOf)
{
    return {{u"id"_s, keyOf(entry)},
            {u"kind"_s, nameOf(entry.kind)},
            {u"title"_s, entry.title},
            {u"text"_s, entry.text},
            {u"facts"_s, facts(entry.facts)},
            {u"note"_s, entry.note},
            {u"next_day"_s, date(nextDayOf(entry, asOf))},
            {u"own"_s, orNull(entry.copy, ownEntry)},
            {u"published"_s, orNull(entry.published, publishedEntry)}};
}

}  // namespace credence::json
