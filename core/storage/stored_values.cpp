// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stored_values.h"

#include <sqlite3.h>

#include <QDateTime>
#include <algorithm>
#include <limits>
#include <vector>

#include "domain/text/parse_values.h"
#include "storage/child_rows.h"
#include "storage/database.h"
#include "storage/file_settings.h"
#include "storage/history.h"
#include "storage/record_table.h"
#include "storage/statement.h"
#include "storage/table_rules.h"
#include "storage/timer_store.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

bool isDay(const QString& text)
{
    constexpr qsizetype kIsoLength = 10;
    return text.size() == kIsoLength && QDate::fromString(text, Qt::ISODate).isValid();
}

ColumnRule idRule()
{
    // Numbers above would leave none for what is added next.
    return {.name = u"id"_s, .type = SQLITE_INTEGER, .first = 1, .last = std::numeric_limits<qint64>::max() / 2};
}

ColumnRule referenceRule(const QString& name, bool mayBeNull)
{
    return {.name = name, .type = SQLITE_INTEGER, .mayBeNull = mayBeNull, .first = 1};
}

ColumnRule ruleOf(const FieldSpec& spec, const FieldValue& blank)
{
    ColumnRule rule{.name = spec.name, .type = SQLITE_TEXT, .mayBeNull = mayBeNull(spec, blank)};
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
            rule.mayBeEmpty = spec.need == FieldNeed::Optional && !isOptionalKey(spec);
            break;
        case FieldType::Date:
            rule.mayBeEmpty = false;
            rule.fits = isDay;
            break;
        case FieldType::Duration:
        case FieldType::TimeOfDay:
        case FieldType::Ceus:
        case FieldType::Money:
        case FieldType::Number:
            rule.type = SQLITE_INTEGER;
            rule.first = spec.range.first;
            rule.last = spec.range.last;
            break;
        case FieldType::Flag:
            rule.type = SQLITE_INTEGER;
            rule.first = 0;
            rule.last = 1;
            break;
        case FieldType::Choice:
            rule.mayBeEmpty = false;
            rule.fits = [&spec](const QString& text) { return spec.choices.contains(text); };
            break;
        case FieldType::Choices:
            rule.fits = [&spec](const QString& text) {
                const QStringList chosen = text.split(u',');
                return std::ranges::all_of(
                    chosen, [&](const QString& one) { return spec.choices.contains(one) && chosen.count(one) == 1; });
            };
            break;
        case FieldType::Reference:
            return referenceRule(spec.name, rule.mayBeNull);
        case FieldType::AnyReference:
            rule.mayBeEmpty = false;
            rule.fits = [&spec](const QString& text) {
                const Result<FieldValue> ref = parseField(spec, text, {}, plainNotation());
                return ref && fieldToText(ref.value()) == text;
            };
            break;
        case FieldType::Rows:
            break;
    }
    return rule;
}

TableRule ruleOf(RecordKind kind)
{
    TableRule rule{.table = recordTable(kind).name, .columns = {idRule()}};
    const AnyRecord blank = blankRecord(kind);
    for (const int index : recordTable(kind).columns) {
        rule.columns.push_back(ruleOf(fieldSpecs(kind)[static_cast<std::size_t>(index)], fieldValue(blank, index)));
    }
    return rule;
}

TableRule ruleOf(const ChildTable& table)
{
    TableRule rule{.table = table.rows->table, .columns = {idRule(), referenceRule(nameOf(table.owner), false)}};
    for (std::size_t i = 0; i < table.rows->fields.size(); ++i) {
        rule.columns.push_back(ruleOf(table.rows->fields[i], table.rows->blank[i]));
    }
    return rule;
}

/// Rows of `table` whose `column` names a row of `target` that is not there.
void examineReference(const Database& database, const QString& table, const QString& column, const QString& target,
                      const QString& key, ValueFindings& findings)
{
    Statement row(
        database,
        u"SELECT id FROM %1 WHERE %2 IS NOT NULL AND %2 NOT IN (SELECT %4 FROM %3 WHERE %4 IS NOT NULL)"_s.arg(
            table, column, target, key));
    while (row.next()) {
        findings.add(table, row.number(0), column, u"refers to a missing row of "_s + target);
    }
}

void examineReferences(const Database& database, RecordKind kind, ValueFindings& findings)
{
    for (const FieldSpec& spec : fieldSpecs(kind)) {
        if (spec.refersTo) {
            examineReference(database, nameOf(kind), spec.name, nameOf(*spec.refersTo), u"id"_s, findings);
        } else if (spec.meaning == FieldMeaning::ContentKey) {
            examineReference(database, nameOf(kind), spec.name, u"content"_s, u"sha256"_s, findings);
        }
    }
}

/// As examineReference, of texts such as "placement:2".
void examineAnyReference(const Database& database, const QString& table, const QString& column, ValueFindings& findings)
{
    for (const RecordKind kind : kAllKinds) {
        Statement row(database,
                      uR"sql(
            SELECT id
            FROM %1
            WHERE %2 GLOB '%3:*' AND CAST(substr(%2, length('%3:') + 1) AS INTEGER) NOT IN (SELECT id FROM %3))sql"_s
                          .arg(table, column, nameOf(kind)));
        while (row.next()) {
            findings.add(table, row.number(0), column, u"refers to a missing row of "_s + nameOf(kind));
        }
    }
}

bool isMoment(const QString& text)
{
    constexpr qsizetype kLength = 24;
    return text.size() == kLength && text.endsWith(u'Z') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

bool isKey(const QString& text)
{
    constexpr qsizetype kLength = 64;
    return text.size() == kLength &&
           std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

template <class Name>
bool isName(const QString& text)
{
    return fromName<Name>(text).has_value();
}

TableRule ruleOfHistory()
{
    return {
        .table = u"history"_s,
        .columns = {idRule(),
                    {.name = u"taken_at"_s, .type = SQLITE_TEXT, .mayBeEmpty = false, .fits = isMoment},
                    {.name = u"action"_s, .type = SQLITE_TEXT, .mayBeEmpty = false, .fits = isName<HistoryAction>},
                    {.name = u"kind"_s, .type = SQLITE_TEXT, .mayBeEmpty = false, .fits = isName<RecordKind>},
                    {.name = u"subject"_s, .type = SQLITE_TEXT},
                    {.name = u"count"_s, .type = SQLITE_INTEGER, .first = 1, .last = std::numeric_limits<int>::max()},
                    referenceRule(u"reverses"_s, true),
                    {.name = u"digest"_s, .type = SQLITE_BLOB, .mayBeEmpty = false},
                    {.name = u"chain"_s, .type = SQLITE_BLOB, .mayBeEmpty = false},
                    {.name = u"changeset"_s, .type = SQLITE_BLOB, .mayBeNull = true, .mayBeEmpty = false}}};
}

TableRule ruleOfContents()
{
    return {.table = u"content"_s,
            .columns = {{.name = u"sha256"_s, .type = SQLITE_TEXT, .mayBeEmpty = false, .fits = isKey},
                        {.name = u"bytes"_s, .type = SQLITE_BLOB, .mayBeEmpty = false}},
            .key = u"rowid"_s};
}

TableRule ruleOfSettings()
{
    return {.table = u"setting"_s,
            .columns = {{.name = u"key"_s, .type = SQLITE_TEXT, .mayBeEmpty = false},
                        {.name = u"value"_s, .type = SQLITE_TEXT}},
            .key = u"rowid"_s};
}

TableRule ruleOfTimer()
{
    return {.table = u"timer"_s,
            .columns = {{.name = u"id"_s, .type = SQLITE_INTEGER, .first = 1, .last = 1},
                        {.name = u"started_at"_s, .type = SQLITE_TEXT, .mayBeEmpty = false, .fits = isTimerMoment},
                        {.name = u"zone"_s, .type = SQLITE_TEXT, .mayBeEmpty = false},
                        {.name = u"pauses"_s, .type = SQLITE_TEXT, .fits = isTimerPauses},
                        {.name = u"line"_s, .type = SQLITE_TEXT},
                        {.name = u"kept"_s, .type = SQLITE_INTEGER, .first = 0, .last = 1},
                        {.name = u"from_copy"_s, .type = SQLITE_INTEGER, .first = 0, .last = 1}}};
}

void examineNumberSettings(const Database& database, ValueFindings& findings)
{
    for (const NumberSetting& setting : numberSettings()) {
        Statement row(database, u"SELECT rowid, value FROM setting WHERE key = :key"_s);
        row.bind(u":key"_s, setting.key);
        bool isNumber = false;
        if (row.next()) {
            const int number = row.text(1).toInt(&isNumber);
            if (!isNumber || number < setting.least || number > setting.most) {
                findings.add(u"setting"_s, row.number(0), setting.key,
                             u"is no number of %1..%2"_s.arg(setting.least).arg(setting.most));
            }
        }
    }
}

}  // namespace

void ValueFindings::add(const QString& table, qint64 row, const QString& column, const QString& what)
{
    const QString place = u"%1 of row %2 of %3"_s.arg(column, QString::number(row), table);
    if (m_places.contains(place)) {
        return;
    }
    if (m_lines.size() == m_most) {
        ++m_left;
        return;
    }
    m_places.insert(place);
    m_lines << place + u' ' + what;
}

QStringList ValueFindings::taken() const
{
    return m_left == 0 ? m_lines : m_lines + QStringList(u"and %1 more"_s.arg(m_left));
}

void examineRecordValues(const Database& database, ValueFindings& findings)
{
    for (const ChildTable& table : childTables()) {
        examine(database, ruleOf(table), findings);
        examineReference(database, table.rows->table, nameOf(table.owner), nameOf(table.owner), u"id"_s, findings);
        for (const FieldSpec& spec : table.rows->fields) {
            if (spec.type == FieldType::AnyReference) {
                examineAnyReference(database, table.rows->table, spec.name, findings);
            }
        }
    }
    for (const RecordKind kind : kAllKinds) {
        examine(database, ruleOf(kind), findings);
        examineReferences(database, kind, findings);
    }
}

void examineOtherValues(const Database& database, ValueFindings& findings)
{
    for (const TableRule& rule : {ruleOfHistory(), ruleOfContents(), ruleOfSettings(), ruleOfTimer()}) {
        examine(database, rule, findings);
    }
    examineReference(database, u"history"_s, u"reverses"_s, u"history"_s, u"id"_s, findings);
    examineNumberSettings(database, findings);
}

void examineNumbering(const Database& database, ValueFindings& findings)
{
    QStringList tables{u"history"_s};
    std::ranges::transform(childTables(), std::back_inserter(tables),
                           [](const ChildTable& table) { return table.rows->table; });
    std::ranges::transform(kAllKinds, std::back_inserter(tables), [](RecordKind kind) { return nameOf(kind); });
    for (const QString& table : std::as_const(tables)) {
        Statement row(database,
                      uR"sql(
            SELECT (SELECT COUNT(*) FROM sqlite_sequence WHERE name = '%1'),
                   (SELECT COUNT(*) FROM sqlite_sequence WHERE name = '%1' AND typeof(seq) <> 'integer'),
                   (SELECT MAX(CAST(seq AS INTEGER)) FROM sqlite_sequence WHERE name = '%1'),
                   (SELECT MAX(id) FROM %1))sql"_s.arg(table));
        if (!row.next() || (row.number(0) == 0 && row.isNull(3))) {
            continue;
        }
        const bool isOne = row.number(0) == 1 && row.number(1) == 0;
        const bool isBehind = row.number(2) < row.number(3);
        if (!isOne || isBehind || row.number(2) < 0 || row.number(2) > idRule().last) {
            findings.add(u"sqlite_sequence"_s, row.number(2), table,
                         u"does not number the rows: the highest is %1"_s.arg(row.number(3)));
        }
    }
}

}  // namespace credence
