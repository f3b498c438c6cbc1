// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_cells.h"

#include "domain/records/fields.h"
#include "domain/rules/subject_code.h"
#include "domain/text/parse_values.h"
#include "words/format_evidence.h"
#include "words/format_log.h"

namespace credence {

using namespace Qt::StringLiterals;

QString LogCells::field(RecordKind kind, int column)
{
    const bool isForward = kind == RecordKind::StudyBroughtForward;
    const QString day = isForward ? u"until"_s : u"on_date"_s;
    const QString about = isForward || kind == RecordKind::StudySession ? u"subject"_s : u"provider"_s;
    const QString amount = kind == RecordKind::CeuActivity   ? u"ceus"_s
                           : kind == RecordKind::ExamAttempt ? u"score"_s
                                                             : u"minutes"_s;
    const QStringList inColumns{day, u"started_at"_s, QString(), about, u"title"_s, amount, u"certificate"_s};
    const QString field = inColumns.value(column);
    return fieldIndex(kind, field) ? field : QString();
}

QString LogCells::shown(const LogRow& row, int column) const
{
    switch (column) {
        case Day:
            return format::date(row.day);
        case Time:
            return format::logTime(row);
        case Kind:
            return format::logKindName(row.ref.kind);
        case About:
            return format::logSubject(m_workspace.rules(), row);
        case Title:
            return row.title.isEmpty() ? row.note.section(u'\n', 0, 0) : row.title;
        case Amount:
            return format::logAmount(row);
        case Proof:
            return proof(row);
        default:
            return {};
    }
}

QString LogCells::proof(const LogRow& row) const
{
    if (!row.proof) {
        return {};
    }
    // What cannot be judged is told where it is read first; here nothing is claimed.
    const Result<std::shared_ptr<const Evidence>> evidence = m_workspace.evidence();
    return evidence ? format::markedProofOf(*evidence.value(), CeuActivityId(row.ref.id), *row.proof) : QString();
}

QString LogCells::typed(const LogRow& row, int column) const
{
    const Result<AnyRecord> record = m_workspace.record(row.ref);
    const std::optional<int> place = fieldIndex(row.ref.kind, field(row.ref.kind, column));
    if (!record || !place) {
        return {};
    }
    return column == About ? shown(row, About) : fieldToText(fieldValue(record.value(), *place));
}

Result<AnyRecord> LogCells::withText(RecordRef ref, int column, const QString& text) const
{
    Result<AnyRecord> record = m_workspace.record(ref);
    const std::optional<int> place = fieldIndex(ref.kind, field(ref.kind, column));
    if (!record || !place) {
        return record ? Error{.code = Error::Code::NotFound, .subject = tr("field")} : record.error();
    }
    const FieldSpec& spec = fieldSpecs(ref.kind)[*place];
    const QString entered =
        spec.meaning == FieldMeaning::SubjectCode ? subjectCode(m_workspace.rules(), text) : text.trimmed();
    const Result<FieldValue> parsed =
        entered.isEmpty() ? Result<FieldValue>(FieldValue()) : parseField(spec, entered, m_workspace.today());
    if (!parsed) {
        return parsed.error();
    }
    AnyRecord edited = std::move(record).value();
    setFieldValue(edited, *place, parsed.value());
    return edited;
}

QString LogCells::refusal(RecordRef ref, int column, const QString& text) const
{
    const Result<AnyRecord> edited = withText(ref, column, text);
    if (!edited) {
        return format::error(edited.error());
    }
    for (const Problem& problem : m_ledger.validate(edited.value())) {
        if (problem.severity == Severity::Error) {
            return format::problem(kindOf(edited.value()), problem);
        }
    }
    return {};
}

QString LogCells::nearSubject(RecordRef ref, int column, const QString& text) const
{
    const Result<AnyRecord> edited = withText(ref, column, text);
    for (const Problem& problem : edited ? m_ledger.validate(edited.value()) : std::vector<Problem>()) {
        if (problem.code == ProblemCode::NearKnown) {
            return format::subjectName(m_workspace.rules(), problem.detail);
        }
    }
    return {};
}

QStringList LogCells::subjectNames() const
{
    QStringList names;
    for (const CurriculumSubject& subject : m_workspace.rules().subjects) {
        names << subject.shortName;
    }
    return names;
}

}  // namespace credence
