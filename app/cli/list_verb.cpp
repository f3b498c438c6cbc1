// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli/verbs.h"
#include "domain/records/enum_names.h"
#include "domain/text/parse_values.h"
#include "models/format.h"
#include "models/json_records.h"
#include "models/judgement_names.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct ListOptions {
    std::string what;
    std::string from;
    std::string until;
    std::string subject;
    qint64 placement = 0;
    std::string words;
    std::vector<std::string> kinds;
    std::string proof;
    int limit = 1000;
    int offset = 0;
};

Result<LogFilter> filterOf(const ListOptions& options, const Session& session)
{
    LogFilter filter;
    for (const auto& [typed, day] :
         {std::pair(&options.from, &filter.from), std::pair(&options.until, &filter.until)}) {
        if (typed->empty()) {
            continue;
        }
        const Result<QDate> parsed = parseDay(text(*typed), session.today());
        if (!parsed) {
            return parsed.error();
        }
        *day = parsed.value();
    }
    for (const std::string& name : options.kinds) {
        filter.kinds.push_back(*fromName<LogKind>(text(name)));
    }
    const CurriculumSubject* subject = session.rules().subjectByWord(text(options.subject));
    filter.subject = subject ? subject->code : text(options.subject);
    if (options.placement > 0) {
        filter.placement = PlacementId(options.placement);
    }
    filter.text = text(options.words);
    filter.proof = options.proof == "yes"  ? ProofFilter::WithProof
                   : options.proof == "no" ? ProofFilter::WithoutProof
                                           : ProofFilter::Any;
    return filter;
}

QString logLine(const LogRow& row, const RuleBook& rules)
{
    const QString about = row.kind == LogKind::Study ? format::subjectName(rules, row.subject) : row.subject;
    const QString amount = row.ceus      ? format::amount({AmountUnit::CeuHundredths, row.ceus->value})
                           : row.minutes ? format::duration(*row.minutes)
                           : row.score   ? QString::number(*row.score)
                                         : QString();
    return u"%1  %2 %3 %4  %5"_s.arg(row.day.toString(Qt::ISODate))
        .arg(format::logKindName(row.kind), -13)
        .arg(amount, 12)
        .arg(about, -24)
        .arg(row.title);
}

int listLog(const Session& session, const Workspace& workspace, const ListOptions& options)
{
    const Result<LogFilter> filter = filterOf(options, session);
    if (!filter) {
        return session.fail(filter.error());
    }
    const Result<std::vector<LogRow>> rows = workspace.logRows(filter.value(), options.offset, options.limit);
    const Result<LogTotals> totals = workspace.logTotals(filter.value());
    if (!rows || !totals) {
        return session.fail(rows ? totals.error() : rows.error());
    }
    if (session.json()) {
        QJsonArray list;
        for (const LogRow& row : rows.value()) {
            list.append(json::logRow(row));
        }
        session.print(QJsonObject{{u"rows"_s, list},
                                  {u"total_rows"_s, totals.value().rows},
                                  {u"study_minutes"_s, totals.value().study.value},
                                  {u"experience_minutes"_s, totals.value().experience.value},
                                  {u"ceu_hundredths"_s, totals.value().ceus.value}});
        return kDone;
    }
    for (const LogRow& row : rows.value()) {
        session.print(logLine(row, session.rules()));
    }
    session.print(tr("%1 entries: %2 of study, %3 of experience, %4 CEUs")
                      .arg(QString::number(totals.value().rows), format::duration(totals.value().study),
                           format::duration(totals.value().experience), format::ceus(totals.value().ceus)));
    return kDone;
}

int listRecords(const Session& session, const Workspace& workspace, RecordKind kind)
{
    const Result<std::vector<AnyRecord>> records = workspace.records(kind);
    if (!records) {
        return session.fail(records.error());
    }
    QJsonArray list;
    for (const AnyRecord& record : records.value()) {
        if (session.json()) {
            list.append(json::record(record));
        } else {
            const QDate day = dayOf(record);
            session.print(
                u"%1  %2  %3"_s.arg(idOf(record), 5)
                    .arg(day.isValid() ? day.toString(Qt::ISODate) : u"          "_s, format::recordTitle(record)));
        }
    }
    if (session.json()) {
        session.print(QJsonObject{{u"records"_s, list}});
    }
    return kDone;
}

int list(const Session& session, const ListOptions& options)
{
    const QString what = text(options.what).replace(u'-', u'_');
    const std::optional<RecordKind> kind = fromName<RecordKind>(what);
    if (!kind && what != u"log"_s) {
        session.warn(tr("“%1” is neither “log” nor one of %2").arg(what, namesOf<RecordKind>().join(u", "_s)));
        return kUsage;
    }
    const auto workspace = session.open(FileAccess::ReadOnly);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    return kind ? listRecords(session, *workspace.value(), *kind) : listLog(session, *workspace.value(), options);
}

}  // namespace

void addListVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand("list", "List the log, or all records of a kind");
    const auto options = std::make_shared<ListOptions>();
    std::vector<std::string> kinds;
    for (const QString& name : namesOf<LogKind>()) {
        kinds.push_back(name.toStdString());
    }
    verb->add_option("what", options->what, "log, or a kind of record")->required();
    verb->add_option("--from", options->from, "Log: first day");
    verb->add_option("--until", options->until, "Log: last day");
    verb->add_option("--subject", options->subject, "Log: subject");
    verb->add_option("--placement", options->placement, "Log: id of a placement");
    verb->add_option("--text", options->words, "Log: words in title, note, subject, place or provider");
    verb->add_option("--kind", options->kinds, "Log: kinds of entry")->check(CLI::IsMember(kinds));
    verb->add_option("--proof", options->proof, "Log: CEUs with (yes) or without (no) certificate")
        ->check(CLI::IsMember({"yes", "no"}));
    verb->add_option("--limit", options->limit, "Log: at most so many rows")->check(CLI::Range(1, 1'000'000));
    verb->add_option("--offset", options->offset, "Log: leave out so many rows first")->check(CLI::NonNegativeNumber);
    verb->callback([&run, options] { run = [options](const Session& session) { return list(session, *options); }; });
}

}  // namespace credence::cli
