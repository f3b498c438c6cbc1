// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overlap_desk.h"

#include <algorithm>
#include <set>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

void takeTime(AnyRecord& record, const TimedEntry& piece)
{
    const RecordKind kind = kindOf(record);
    const auto set = [&](QStringView field, const FieldValue& value) {
        if (const std::optional<int> index = fieldIndex(kind, field)) {
            setFieldValue(record, *index, value);
        }
    };
    set(u"on_date", piece.day);
    set(u"started_at", piece.startedAt);
    set(u"minutes", piece.minutes);
}

/// The entry as far as it is left, as one step; what comes behind the first piece is new.
Result<void> yield(const Workspace& workspace, Ledger& ledger, const std::optional<Yielding>& yielding)
{
    if (!yielding) {
        return Error{.code = Error::Code::InvalidInput, .subject = u"minutes"_s};
    }
    const Result<AnyRecord> stored = workspace.record(yielding->ref);
    if (!stored) {
        return stored.error();
    }
    std::vector<KeptDraft> drafts;
    for (const TimedEntry& piece : yielding->left) {
        AnyRecord record = stored.value();
        takeTime(record, piece);
        if (!drafts.empty()) {
            setId(record, 0);
            // An imported row is one entry only.
            setFieldValue(record, *fieldIndex(kindOf(record), u"import_key"), QString());
        }
        drafts.push_back({.record = std::move(record)});
    }
    const Result<std::vector<RecordRef>> saved = ledger.saveAll(drafts);
    return saved ? Result<void>() : Result<void>(saved.error());
}

}  // namespace

Result<std::vector<Overlap>> openOverlaps(const Workspace& workspace)
{
    Result<std::vector<TimedEntry>> entries = workspace.timedEntries();
    const Result<std::vector<StepChoice>> answers = allOf<StepChoice>(workspace.file());
    if (!entries || !answers) {
        return entries ? answers.error() : entries.error();
    }
    std::vector<Overlap> overlaps = overlapsOf(std::move(entries).value());
    std::set<QString> kept;
    for (const StepChoice& answer : answers.value()) {
        kept.insert(answer.step);
    }
    std::erase_if(overlaps, [&kept](const Overlap& overlap) { return kept.contains(keyOfKept(overlap)); });
    return overlaps;
}

Result<void> trimOverlap(const Workspace& workspace, Ledger& ledger, const Overlap& overlap, RecordRef chosen)
{
    return yield(workspace, ledger, trimmed(overlap, chosen));
}

Result<void> splitOverlap(const Workspace& workspace, Ledger& ledger, const Overlap& overlap)
{
    return yield(workspace, ledger, parted(overlap));
}

Result<void> keepOverlap(Ledger& ledger, const Overlap& overlap)
{
    const Result<RecordRef> added = ledger.add(StepChoice{.step = keyOfKept(overlap), .fate = StepFate::Done});
    return added ? Result<void>() : Result<void>(added.error());
}

}  // namespace credence
