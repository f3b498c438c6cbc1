// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_records.h"

#include "words/format.h"
#include "exchange/json_values.h"
#include "json/judgement_names.h"

namespace credence::json {

using namespace Qt::StringLiterals;

QJsonObject logRow(const LogRow& row)
{
    return {{u"record"_s, ref(row.ref)},
            {u"kind"_s, kLogKinds.at(placeInLog(row.ref.kind).value()).name.toString()},
            {u"day"_s, date(row.day)},
            {u"subject"_s, row.subject},
            {u"title"_s, row.title},
            {u"note"_s, row.note},
            {u"time"_s, orNull(row.minutes, minutes)},
            {u"ceus"_s, orNull(row.ceus, ceus)},
            {u"score"_s, orNull(row.score)},
            {u"proof"_s, orNull(row.proof)}};
}

QJsonObject logTotals(const LogTotals& totals)
{
    return {{u"rows"_s, totals.rows},
            {u"study"_s, minutes(totals.study)},
            {u"experience"_s, minutes(totals.experience)},
            {u"ceus"_s, ceus(totals.ceus)},
            {u"brought_forward"_s, minutes(totals.broughtForward)}};
}

QJsonObject historyLabel(const HistoryLabel& label)
{
    return {{u"action"_s, nameOf(label.action)},
            {u"kind"_s, nameOf(label.kind)},
            {u"subject"_s, label.subject},
            {u"count"_s, label.count},
            {u"text"_s, format::historyLabel(label)}};
}

QJsonObject historyStep(const HistoryStep& step)
{
    return {{u"id"_s, step.id},
            {u"label"_s, historyLabel(step.label)},
            {u"at"_s, instant(step.at)},
            {u"act"_s, nameOf(step.act)},
            {u"reverses"_s, orNull(step.reverses)},
            {u"undone"_s, step.undone},
            {u"kept"_s, step.kept},
            {u"records"_s, array(step.records, [](const RecordRef& touched) { return ref(touched); })}};
}

QJsonObject problem(RecordKind kind, const Problem& problem)
{
    return {{u"field"_s, problem.field},
            {u"problem"_s, nameOf(problem.code)},
            {u"severity"_s, problem.severity == Severity::Error ? u"error"_s : u"warning"_s},
            {u"detail"_s, problem.detail},
            {u"text"_s, format::problem(kind, problem)}};
}

QJsonObject otherLength(const OtherLength& other)
{
    return {{u"from"_s, nameOf(other.from)}, {u"length"_s, minutes(other.length)}};
}

QJsonObject importRow(const ImportRow& row)
{
    return {{u"line"_s, row.line},
            {u"fate"_s, nameOf(row.fate)},
            {u"problem"_s, row.problem == RowProblem::None ? QJsonValue() : QJsonValue(nameOf(row.problem))},
            {u"detail"_s, row.detail},
            {u"text"_s, format::rowProblem(row)},
            {u"raw"_s, row.raw},
            {u"notes"_s, array(row.notes, [&row](const Problem& note) { return problem(kindOf(*row.record), note); })},
            {u"record"_s, orNull(row.record, record)},
            {u"present"_s, orNull(row.present, record)},
            {u"like_line"_s, row.likeLine ? QJsonValue(*row.likeLine) : QJsonValue()},
            {u"other_length"_s, orNull(row.otherLength, otherLength)}};
}

QJsonObject backup(const Backup& backup)
{
    return {{u"path"_s, backup.path},
            {u"taken_at"_s, instant(backup.takenAt)},
            {u"bytes"_s, backup.bytes},
            {u"sound"_s, backup.sound}};
}

QJsonObject restorePreview(const RestorePreview& preview)
{
    return {{u"only_in_backup"_s, preview.onlyInBackup},
            {u"only_in_file"_s, preview.onlyInFile},
            {u"different"_s, preview.different},
            {u"other_owner"_s, orNull(preview.otherOwner)}};
}

QJsonObject checkReport(const CheckReport& report)
{
    return {{u"sound"_s, report.sound},
            {u"findings"_s, QJsonArray::fromStringList(report.findings)},
            {u"records"_s, report.records},
            {u"schema_version"_s, report.schemaVersion},
            {u"history"_s, QJsonObject{{u"rows"_s, report.historyRows},
                                       {u"dropped"_s, report.historyDropped},
                                       {u"head"_s, QString::fromLatin1(report.historyHead.toHex())}}}};
}

}  // namespace credence::json
