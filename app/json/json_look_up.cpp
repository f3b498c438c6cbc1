// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_look_up.h"

#include "domain/records/choices.h"
#include "exchange/json_values.h"
#include "json/judgement_names.h"

namespace credence::json {

using namespace Qt::StringLiterals;

namespace {

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
            {u"sources"_s, QJsonArray::fromStringList(entry.sources)},
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
