// SPDX-License-Identifier: GPL-3.0-or-later
/// overlaps: entries that count the same time, and the answers to it.
#include "cli/text_table.h"
#include "cli/verbs.h"
#include "exchange/json_values.h"
#include "services/overlap_desk.h"
#include "words/format.h"
#include "words/format_log.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct OverlapOptions {
    std::vector<std::string> entries;
    bool split = false;
    bool trim = false;
    bool keep = false;

    [[nodiscard]] bool answers() const { return split || trim || keep; }
};

/// As it is typed: "study-session:12".
QString refWords(RecordRef ref)
{
    return u"%1:%2"_s.arg(QString::fromStdString(kindWord(ref.kind)), QString::number(ref.id));
}

QJsonObject toJson(const TimedEntry& entry)
{
    return {{u"kind"_s, nameOf(entry.ref.kind)},
            {u"id"_s, entry.ref.id},
            {u"on_date"_s, json::date(entry.day)},
            {u"started_at"_s, entry.startedAt.value},
            {u"minutes"_s, entry.minutes.value}};
}

QJsonValue toJson(const std::optional<Yielding>& yielding)
{
    return yielding
               ? QJsonValue(QJsonObject{
                     {u"kind"_s, nameOf(yielding->ref.kind)},
                     {u"id"_s, yielding->ref.id},
                     {u"left"_s, json::array(yielding->left, [](const TimedEntry& piece) { return toJson(piece); })}})
               : QJsonValue();
}

QJsonObject toJson(const Overlap& overlap)
{
    return {{u"first"_s, toJson(overlap.first)},
            {u"second"_s, toJson(overlap.second)},
            {u"shared_minutes"_s, overlap.shared.value},
            {u"split"_s, toJson(parted(overlap))},
            {u"trim"_s, toJson(trimmed(overlap, overlap.second.ref))}};
}

QStringList linesOf(const std::vector<Overlap>& overlaps)
{
    if (overlaps.empty()) {
        return {Cli::tr("No two entries count the same time.")};
    }
    std::vector<QStringList> rows;
    for (const Overlap& overlap : overlaps) {
        rows.push_back({u"  "_s + format::date(overlap.second.day), refWords(overlap.first.ref),
                        refWords(overlap.second.ref), format::sharedTime(overlap), format::splitAnswer(parted(overlap)),
                        format::trimAnswer(trimmed(overlap, overlap.second.ref))});
    }
    QStringList lines{format::overlapCount(static_cast<int>(overlaps.size()))};
    lines << tableLines({Align::Left, Align::Left, Align::Left, Align::Right, Align::Left, Align::Left}, rows);
    lines << Cli::tr("To answer one: credence-cli overlaps %1 %2 with --split, --trim or --keep")
                 .arg(refWords(overlaps.front().first.ref), refWords(overlaps.front().second.ref));
    return lines;
}

int listOverlaps(const Session& session, const std::vector<Overlap>& overlaps)
{
    session.answer(linesOf(overlaps),
                   {{u"overlaps"_s, json::array(overlaps, [](const Overlap& overlap) { return toJson(overlap); })}});
    return kDone;
}

int answerOverlap(const Session& session, Workspace& workspace, const Overlap& overlap, RecordRef chosen,
                  const OverlapOptions& options)
{
    const std::optional<Yielding> part = parted(overlap);
    const std::optional<Yielding> trim = trimmed(overlap, chosen);
    if (options.split && !part) {
        return session.giveUp(kInputRefused, format::splitAnswer(part));
    }
    if (options.trim && !trim) {
        return session.giveUp(kInputRefused, format::trimAnswer(trim));
    }
    Ledger ledger(workspace);
    const Result<void> written = options.split  ? splitOverlap(workspace, ledger, overlap)
                                 : options.trim ? trimOverlap(workspace, ledger, overlap, chosen)
                                                : keepOverlap(ledger, overlap);
    if (!written) {
        return session.fail(written.error());
    }
    tellUndoable(session, workspace, {}, {{u"answered"_s, toJson(overlap)}});
    session.backUpOnceADay(workspace);
    return kDone;
}

int overlaps(const Session& session, Workspace& workspace, const OverlapOptions& options)
{
    const Result<std::vector<Overlap>> open = openOverlaps(workspace);
    if (!open) {
        return session.fail(open.error());
    }
    if (!options.answers()) {
        return listOverlaps(session, open.value());
    }
    const std::optional<RecordRef> one = options.entries.size() == 2 ? refTyped(options.entries[0]) : std::nullopt;
    const std::optional<RecordRef> other = one ? refTyped(options.entries[1]) : std::nullopt;
    if (!other) {
        return session.giveUp(kInputRefused, Cli::tr("Name the two entries, as study-session:12 experience-entry:4"));
    }
    for (const Overlap& overlap : open.value()) {
        if (overlap.has(*one) && overlap.has(*other)) {
            return answerOverlap(session, workspace, overlap, *one, options);
        }
    }
    return session.giveUp(kNothingDone, Cli::tr("These two count no time twice, or both are kept."));
}

}  // namespace

void addOverlapVerb(CLI::App& app, Run& run)
{
    CLI::App* verb = app.add_subcommand("overlaps", Cli::tr("Entries that count the same time").toStdString());
    const auto options = std::make_shared<OverlapOptions>();
    verb->add_option("entries", options->entries,
                     Cli::tr("Two of them, as study-session:12; the first is trimmed if it can be").toStdString())
        ->expected(0, 2);
    CLI::Option* split = verb->add_flag("--split", options->split,
                                        Cli::tr("Split one around the other that lies within it").toStdString());
    CLI::Option* trim =
        verb->add_flag("--trim", options->trim, Cli::tr("Cut one where the other begins or ends").toStdString());
    CLI::Option* keep = verb->add_flag("--keep", options->keep, Cli::tr("Both are right: ask no more").toStdString());
    split->excludes(trim)->excludes(keep);
    trim->excludes(keep);
    verb->callback([&run, options] {
        run = onFile(options->answers() ? FileAccess::ReadWrite : FileAccess::ReadOnly, overlaps, options);
    });
}

}  // namespace credence::cli
