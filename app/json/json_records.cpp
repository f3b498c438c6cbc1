// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_records.h"

#include "words/format.h"
#include "json/json_values.h"
#include "json/judgement_names.h"

namespace credence::json {

using namespace Qt::StringLiterals;

namespace {

QJsonObject credit(const CeuCredit& credit)
{
    return {
        {u"credential"_s, credit.credential}, {u"amount"_s, ceus(credit.amount)}, {u"state"_s, nameOf(credit.state)}};
}

QJsonObject domainScore(const DomainScore& score)
{
    return {{u"domain"_s, score.domain}, {u"correct"_s, score.correct}, {u"items"_s, score.items}};
}

/// One overload per alternative of FieldValue.
class ValueToJson {
public:
    explicit ValueToJson(FieldType type) : m_type(type) {}

    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(QDate day) const { return date(day); }
    QJsonValue operator()(Minutes amount) const
    {
        return m_type == FieldType::TimeOfDay ? QJsonValue(format::timeOfDay(amount)) : QJsonValue(minutes(amount));
    }
    QJsonValue operator()(CeuHundredths amount) const { return ceus(amount); }
    QJsonValue operator()(Cents cents) const { return money(cents); }
    QJsonValue operator()(int number) const { return number; }
    QJsonValue operator()(bool flag) const { return flag; }
    QJsonValue operator()(qint64 id) const { return id; }
    QJsonValue operator()(const QStringList& names) const { return QJsonArray::fromStringList(names); }
    QJsonValue operator()(const std::vector<CeuCredit>& credits) const { return array(credits, credit); }
    QJsonValue operator()(const std::vector<DomainScore>& scores) const { return array(scores, domainScore); }

private:
    FieldType m_type;
};

template <class T, class ToJson>
QJsonValue orNull(const std::optional<T>& value, ToJson toJson)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue();
}

}  // namespace

QJsonValue fieldValue(const FieldSpec& spec, const FieldValue& value)
{
    return std::visit(ValueToJson(spec.type), value);
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

QJsonObject logRow(const LogRow& row)
{
    return {{u"record"_s, ref(row.ref)},
            {u"kind"_s, nameOf(row.kind)},
            {u"day"_s, date(row.day)},
            {u"subject"_s, row.subject},
            {u"title"_s, row.title},
            {u"note"_s, row.note},
            {u"time"_s, orNull(row.minutes, minutes)},
            {u"ceus"_s, orNull(row.ceus, ceus)},
            {u"score"_s, orNull(row.score, [](int score) { return score; })},
            {u"proof"_s, orNull(row.proof, [](bool proof) { return proof; })}};
}

QJsonObject logTotals(const LogTotals& totals)
{
    return {{u"rows"_s, totals.rows},
            {u"study"_s, minutes(totals.study)},
            {u"experience"_s, minutes(totals.experience)},
            {u"ceus"_s, ceus(totals.ceus)}};
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
            {u"undone"_s, step.undone},
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

QJsonObject importRow(const ImportRow& row)
{
    return {{u"line"_s, row.line},
            {u"fate"_s, nameOf(row.fate)},
            {u"problem"_s, row.problem == RowProblem::None ? QJsonValue() : QJsonValue(nameOf(row.problem))},
            {u"detail"_s, row.detail},
            {u"text"_s, format::rowProblem(row)},
            {u"record"_s, orNull(row.record, record)}};
}

QJsonObject backup(const Backup& backup)
{
    return {{u"path"_s, backup.path}, {u"taken_at"_s, instant(backup.takenAt)}, {u"bytes"_s, backup.bytes}};
}

QJsonObject restorePreview(const RestorePreview& preview)
{
    return {{u"only_in_backup"_s, preview.onlyInBackup},
            {u"only_in_file"_s, preview.onlyInFile},
            {u"different"_s, preview.different}};
}

QJsonObject checkReport(const CheckReport& report)
{
    return {{u"sound"_s, report.sound},
            {u"findings"_s, QJsonArray::fromStringList(report.findings)},
            {u"records"_s, report.records},
            {u"schema_version"_s, report.schemaVersion}};
}

}  // namespace credence::json
