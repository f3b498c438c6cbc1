// SPDX-License-Identifier: GPL-3.0-or-later
/// The write side: the one path by which anything enters the file. Form, quick line, import and command
/// line all end here; each call is one unit of work and one step of undo.
#pragma once

#include <QString>
#include <span>
#include <vector>

#include "domain/records/validate.h"
#include "services/import.h"
#include "services/workspace.h"

namespace credence {

/// A draft with the file that it names by its key, if that is not among the contents yet.
struct KeptDraft {
    AnyRecord record;
    QByteArray content{};
    std::vector<RefersToChange> refersTo{};  ///< drafts before it that are saved with it, by their places
    std::optional<AnyRecord> found{};        ///< as of UpdateRecord
};

class Ledger {
public:
    explicit Ledger(Workspace& workspace);

    /// Problems of the draft, also against the other records (overlap, same again, outside its placement).
    /// `content`: the file that the draft names by its key, if it is not among the contents yet.
    [[nodiscard]] std::vector<Problem> validate(const AnyRecord& draft, const QByteArray& content = {}) const;

    /// InvalidInput (subject: field) for the first error of validate; warnings do not stop it. `content` as above: it
    /// is kept with the record, once however many records name it. As of every writing here: if what the draft is
    /// checked against could not be read, that error, and nothing is written.
    Result<RecordRef> add(const AnyRecord& draft, const QByteArray& content = {});
    /// Adds what the timer measured, which is gone with it; Conflict (subject: timer) if it is not the one that runs.
    Result<RecordRef> addMeasured(const AnyRecord& draft, const RunningTimer& timer);
    Result<void> edit(const AnyRecord& record);
    /// Edits a record that is stored, adds any other. `found`: the stored one when its edit began; Conflict, and
    /// nothing is written, if it is another or none by now.
    Result<void> save(const AnyRecord& record, const std::optional<AnyRecord>& found = {});
    /// One step for all edits (bulk edit).
    Result<void> editAll(std::span<const AnyRecord> records);
    /// Adds those without an id and edits the others, as one step. Gives their refs in order. The step is called by
    /// the draft at `named` and counts those of its kind: the new ones if there are any.
    Result<std::vector<RecordRef>> saveAll(std::span<const KeptDraft> drafts, std::size_t named = 0);
    /// Deletes all or none. Constraint (subject: kind of the records that refer to one of them or name it by its code,
    /// detail: how many).
    Result<void> remove(std::span<const RecordRef> refs);

    /// Adds the accepted rows of a plan as one step. They are checked once more: one that has an error by now is
    /// rejected.
    Result<ImportOutcome> import(const ImportPlan& plan);

    Result<HistoryLabel> undo();
    Result<HistoryLabel> redo();

private:
    /// Constraint if records would be left with the code of a credential that nothing knows any more.
    [[nodiscard]] Result<void> mayRemove(RecordRef ref) const;
    /// The user's words for a record as undo names it; an untitled entry is called by its placement, what concerns an
    /// employer by its name.
    [[nodiscard]] QString wordsFor(const AnyRecord& record) const;
    [[nodiscard]] QString wordsOf(RecordRef ref) const;
    [[nodiscard]] HistoryLabel labelFor(std::span<const KeptDraft> drafts, std::size_t named) const;
    /// With what it keeps by itself: an application the day of each stage.
    [[nodiscard]] AnyRecord kept(AnyRecord record) const;
    Result<std::vector<RecordRef>> write(const HistoryLabel& label, std::span<const RecordChange> changes,
                                         const std::optional<RunningTimer>& ended = {});
    Result<RecordRef> added(const AnyRecord& draft, const QByteArray& content,
                            const std::optional<RunningTimer>& ended);
    Result<HistoryLabel> announced(const Result<HistoryStep>& step);

    Workspace& m_workspace;
};

}  // namespace credence
