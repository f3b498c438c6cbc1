// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_queries.h"

#include <algorithm>
#include <array>
#include <map>

#include "storage/database.h"
#include "storage/log_order.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// One kind of the log. Its select gives: kind, id, day, subject, title, note, minutes, ceus, score, proof,
/// started.
struct Arm {
    RecordKind kind;
    QString select;
    QString searched;  ///< what a text search looks through
    QString id = u"id"_s;
    QString subject{};    ///< condition on :subject; empty: this kind has none
    QString placement{};  ///< condition on :placements
    QString proof{};      ///< condition on :proof
};

const QString kStudy =
    uR"sql(
    SELECT 0 AS kind, id, on_date AS day, subject, title, note, minutes, NULL AS ceus, NULL AS score, NULL AS proof,
           started_at AS started
    FROM study_session)sql"_s;

const QString kExperience =
    uR"sql(
    SELECT 1 AS kind, e.id AS id, e.on_date AS day, COALESCE(p.employer, '') AS subject, e.title AS title, e.note AS note,
           e.minutes AS minutes, NULL AS ceus, NULL AS score, NULL AS proof,
           e.started_at AS started
    FROM experience_entry AS e
    LEFT JOIN placement AS p ON p.id = e.placement)sql"_s;

const QDate kEndOfDays(9999, 12, 31);

/// isProofOn (domain/records/document.h) of a CEU certificate.
const QString kIsProof =
    uR"sql(d.kind = 'ceu_certificate' AND d.received_on <= :as_of AND
              (d.expires_on IS NULL OR d.expires_on >= :as_of) AND d.file_trouble IS NOT 'damaged')sql"_s;

/// What CeuProof says of an activity (domain/cycles/ceu_counting.h).
const QString kProven =
    uR"sql((certificate OR EXISTS (
        SELECT 1
        FROM document AS d
        WHERE d.ceu_activity = ceu_activity.id AND %1) OR EXISTS (
        SELECT 1
        FROM document_link AS l
        JOIN document AS d ON d.id = l.document
        WHERE l.record = 'ceu_activity:' || ceu_activity.id AND %1)))sql"_s.arg(kIsProof);

const QString kCeu =
    uR"sql(
    SELECT 2 AS kind, id, on_date AS day, provider AS subject, title, note, NULL AS minutes, ceus, NULL AS score,
           %1 AS proof, NULL AS started
    FROM ceu_activity)sql"_s;

const QString kExam =
    uR"sql(
    SELECT 3 AS kind, id, on_date AS day, credential AS subject, '' AS title, note, NULL AS minutes, NULL AS ceus,
           score, NULL AS proof, NULL AS started
    FROM exam_attempt)sql"_s;

// The score of a practice exam is its share of right answers in percent, rounded down: 69.9 is no 70.
const QString kPracticeExam =
    uR"sql(
    SELECT 4 AS kind, id, on_date AS day, credential AS subject, title, note, minutes, NULL AS ceus,
           correct * 100 / items AS score, NULL AS proof, NULL AS started
    FROM practice_exam)sql"_s;

const QString kBroughtForward =
    uR"sql(
    SELECT 5 AS kind, id, on_date AS day, subject, title, note, minutes, NULL AS ceus, NULL AS score, NULL AS proof,
           NULL AS started
    FROM (SELECT id, until AS on_date, minutes, subject, title, note FROM study_brought_forward))sql"_s;

/// In the order of the log, by which their selects number the kinds.
const std::vector<Arm>& arms()
{
    static const std::vector<Arm> kArms{
        {.kind = RecordKind::StudySession,
         .select = kStudy,
         .searched = u"title || char(10) || note || char(10) || subject"_s,
         .subject = u"subject = :subject"_s},
        {.kind = RecordKind::ExperienceEntry,
         .select = kExperience,
         .searched = u"e.title || char(10) || e.note || char(10) || COALESCE(p.employer, '')"_s,
         .id = u"e.id"_s,
         .placement = u"e.placement IN (SELECT value FROM json_each(:placements))"_s},
        {.kind = RecordKind::CeuActivity,
         .select = kCeu.arg(kProven),
         .searched = u"title || char(10) || note || char(10) || subject || char(10) || provider"_s,
         .subject = u"subject = :subject"_s,
         .proof = kProven + u" = :proof"_s},
        {.kind = RecordKind::ExamAttempt, .select = kExam, .searched = u"note || char(10) || credential"_s},
        {.kind = RecordKind::PracticeExam,
         .select = kPracticeExam,
         .searched = u"title || char(10) || note || char(10) || credential"_s},
        {.kind = RecordKind::StudyBroughtForward,
         .select = kBroughtForward,
         .searched = u"title || char(10) || note || char(10) || subject"_s,
         .subject = u"subject = :subject"_s},
    };
    return kArms;
}

const Arm& armOf(RecordKind kind)
{
    return arms()[placeInLog(kind).value()];
}

RecordKind kindAt(const Statement& row, int column)
{
    return kLogKinds.at(static_cast<std::size_t>(row.number(column))).kind;
}

bool canMatch(const Arm& arm, const LogFilter& filter)
{
    const bool isAsked = filter.kinds.empty() || std::ranges::find(filter.kinds, arm.kind) != filter.kinds.end();
    return isAsked && (filter.subject.isEmpty() || !arm.subject.isEmpty()) &&
           (filter.placements.empty() || !arm.placement.isEmpty()) &&
           (filter.proof == ProofFilter::Any || !arm.proof.isEmpty());
}

QString nameOfText(const QString& kind, int index)
{
    return kind + QString::number(index);
}

/// Of a row of this kind that stands after another one in the order of the log.
QString conditionAfter(const Arm& arm, const LogRow& after)
{
    const QString isLower = placeInLog(arm.kind) > placeInLog(after.ref.kind) ? u"<="_s : u"<"_s;
    return u"on_date <= :after_day AND (on_date < :after_day OR %1 %2 :after_id)"_s.arg(arm.id, isLower);
}

QString conditionsOf(const Arm& arm, const LogFilter& filter, const LogRow* after)
{
    QStringList conditions;
    if (after) {
        conditions << conditionAfter(arm, *after);
    }
    if (filter.from) {
        conditions << u"on_date >= :from"_s;
    }
    if (filter.until) {
        conditions << u"on_date <= :until"_s;
    }
    if (!filter.subject.isEmpty()) {
        conditions << arm.subject;
    }
    if (!filter.placements.empty()) {
        conditions << arm.placement;
    }
    if (filter.proof != ProofFilter::Any) {
        conditions << arm.proof;
    }
    for (int i = 0; i < filter.texts.size(); ++i) {
        conditions << u"folded_contains(%1, %2)"_s.arg(arm.searched, nameOfText(u":text"_s, i));
    }
    for (int i = 0; i < filter.without.size(); ++i) {
        conditions << u"NOT folded_contains(%1, %2)"_s.arg(arm.searched, nameOfText(u":without"_s, i));
    }
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

/// Empty if no kind can match.
QString unionFor(const LogFilter& filter, const LogRow* after = nullptr)
{
    QStringList selects;
    for (const Arm& arm : arms()) {
        if (canMatch(arm, filter)) {
            selects << arm.select + conditionsOf(arm, filter, after);
        }
    }
    return selects.join(u" UNION ALL "_s);
}

void bindFilter(Statement& statement, const LogFilter& filter)
{
    if (filter.from) {
        statement.bind(u":from"_s, *filter.from);
    }
    if (filter.until) {
        statement.bind(u":until"_s, *filter.until);
    }
    if (!filter.subject.isEmpty()) {
        statement.bind(u":subject"_s, filter.subject);
    }
    if (!filter.placements.empty()) {
        QStringList ids;
        std::ranges::transform(filter.placements, std::back_inserter(ids),
                               [](PlacementId id) { return QString::number(id.value); });
        statement.bind(u":placements"_s, u"[%1]"_s.arg(ids.join(u',')));
    }
    if (filter.proof != ProofFilter::Any) {
        statement.bind(u":proof"_s, qint64{filter.proof == ProofFilter::WithProof ? 1 : 0});
    }
    for (int i = 0; i < filter.texts.size(); ++i) {
        statement.bind(nameOfText(u":text"_s, i), filter.texts[i]);
    }
    for (int i = 0; i < filter.without.size(); ++i) {
        statement.bind(nameOfText(u":without"_s, i), filter.without[i]);
    }
    if (canMatch(armOf(RecordKind::CeuActivity), filter)) {
        statement.bind(u":as_of"_s, filter.asOf.isValid() ? filter.asOf : kEndOfDays);
    }
}

/// Nothing where there is none.
template <class T>
std::optional<T> amountIn(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(T{row.integer(column)});
}

LogRow rowFrom(const Statement& row)
{
    return {.ref = {.kind = kindAt(row, 0), .id = row.number(1)},
            .day = row.date(2),
            .subject = row.text(3),
            .title = row.text(4),
            .note = row.text(5),
            .minutes = amountIn<Minutes>(row, 6),
            .ceus = amountIn<CeuHundredths>(row, 7),
            .score = amountIn<int>(row, 8),
            .proof = row.isNull(9) ? std::nullopt : std::optional(row.flag(9)),
            .startedAt = amountIn<Minutes>(row, 10)};
}

const QString kWindow = u" LIMIT :limit OFFSET :offset"_s;

const QString kTotals =
    uR"sql(
    SELECT %1COUNT(*),
           COALESCE(SUM(CASE kind WHEN 0 THEN minutes END), 0),
           COALESCE(SUM(CASE kind WHEN 1 THEN minutes END), 0),
           COALESCE(SUM(ceus), 0),
           COALESCE(SUM(CASE kind WHEN 5 THEN minutes END), 0)
    FROM (%2))sql"_s;

/// From `first` on, in the order of kTotals.
LogTotals totalsFrom(const Statement& row, int first)
{
    return {.rows = row.integer(first),
            .study = {row.integer(first + 1)},
            .experience = {row.integer(first + 2)},
            .ceus = {row.integer(first + 3)},
            .broughtForward = {row.integer(first + 4)}};
}

}  // namespace

std::vector<LogRow> readLogRows(const Database& database, const LogFilter& filter, const LogArrangement& arrangement,
                                int offset, int limit)
{
    const QString rows = unionFor(filter);
    std::vector<LogRow> result;
    if (rows.isEmpty()) {
        return result;
    }
    Statement statement(database, inOrder(u"*"_s, rows, arrangement) + kWindow);
    bindFilter(statement, filter);
    statement.bind(u":limit"_s, qint64{limit}).bind(u":offset"_s, qint64{offset});
    while (statement.next()) {
        result.push_back(rowFrom(statement));
    }
    return result;
}

std::vector<LogRow> readLogRowsAfter(const Database& database, const LogFilter& filter, const LogRow& after, int limit)
{
    const QString rows = unionFor(filter, &after);
    std::vector<LogRow> result;
    if (rows.isEmpty()) {
        return result;
    }
    Statement statement(database, inOrder(u"*"_s, rows, {}) + u" LIMIT :limit"_s);
    bindFilter(statement, filter);
    statement.bind(u":limit"_s, qint64{limit});
    statement.bind(u":after_day"_s, after.day).bind(u":after_id"_s, after.ref.id);
    while (statement.next()) {
        result.push_back(rowFrom(statement));
    }
    return result;
}

std::vector<int> readLogPlaces(const Database& database, const LogFilter& filter, const LogArrangement& arrangement,
                               const std::vector<RecordRef>& refs)
{
    std::vector<int> places(refs.size(), -1);
    const QString rows = unionFor(filter);
    std::map<RecordRef, std::size_t> wanted;
    for (std::size_t i = 0; i < refs.size(); ++i) {
        if (placeInLog(refs[i].kind)) {
            wanted.emplace(refs[i], i);
        }
    }
    if (rows.isEmpty() || wanted.empty()) {
        return places;
    }
    Statement statement(database, inOrder(u"kind, id"_s, rows, arrangement));
    bindFilter(statement, filter);
    for (int place = 0; !wanted.empty() && statement.next(); ++place) {
        const auto found = wanted.find({kindAt(statement, 0), statement.number(1)});
        if (found != wanted.end()) {
            places[found->second] = place;
            wanted.erase(found);
        }
    }
    return places;
}

LogTotals readLogTotals(const Database& database, const LogFilter& filter)
{
    const QString rows = unionFor(filter);
    if (rows.isEmpty()) {
        return {};
    }
    Statement statement(database, kTotals.arg(QString(), rows));
    bindFilter(statement, filter);
    if (!statement.next()) {
        return {};
    }
    return totalsFrom(statement, 0);
}

std::vector<LogGroup> readLogGroups(const Database& database, const LogFilter& filter,
                                    const LogArrangement& arrangement)
{
    std::vector<LogGroup> groups;
    const QString rows = unionFor(filter);
    const QString order = groupKeys(arrangement);
    if (rows.isEmpty() || order.isEmpty()) {
        return groups;
    }
    const bool isAbout = arrangement.grouping == LogGrouping::About;
    const QString keys = isAbout ? u"NULL, kind, subject"_s : periodOf(arrangement.grouping) + u", 0, ''"_s;
    Statement statement(database, kTotals.arg(keys + u", "_s, rows) + u" GROUP BY 1, 2, 3 ORDER BY "_s + order);
    bindFilter(statement, filter);
    while (statement.next()) {
        groups.push_back({.first = isAbout ? QDate() : statement.date(0),
                          .kind = kindAt(statement, 1),
                          .about = statement.text(2),
                          .totals = totalsFrom(statement, 3)});
    }
    return groups;
}

}  // namespace credence
