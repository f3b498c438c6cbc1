// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledger.h"

#include <algorithm>
#include <iterator>

#include "domain/records/choices.h"
#include "services/credential_use.h"
#include "services/draft_checks.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

std::optional<Error> refusalOf(const std::vector<Problem>& problems)
{
    const Problem* first = firstError(problems);
    return first ? std::optional(
                       Error{.code = Error::Code::InvalidInput, .subject = first->field, .detail = nameOf(first->code)})
                 : std::nullopt;
}

ChangeSet changeSetOf(std::span<const RecordRef> refs)
{
    ChangeSet changes;
    for (const RecordRef& ref : refs) {
        if (!changes.touches(ref.kind)) {
            changes.kinds.push_back(ref.kind);
        }
        changes.records.push_back(ref);
    }
    return changes;
}

/// What a step of undo or redo touched; a long step may have touched more than its list says.
ChangeSet changeSetOf(const HistoryStep& step)
{
    ChangeSet changes = changeSetOf(step.records);
    if (!changes.touches(step.label.kind)) {
        changes.kinds.push_back(step.label.kind);
    }
    if (step.label.count > static_cast<int>(step.records.size())) {
        changes.records.clear();
    }
    return changes;
}

}  // namespace

Ledger::Ledger(Workspace& workspace) : m_workspace(workspace) {}

std::vector<Problem> Ledger::validate(const AnyRecord& draft, const QByteArray& content) const
{
    return DraftChecks(m_workspace).problems(draft, content);
}

QString Ledger::wordsFor(const AnyRecord& record) const
{
    const QString words = ownWords(record);
    if (const auto* entry = std::get_if<ExperienceEntry>(&record); entry && words.isEmpty()) {
        const Result<AnyRecord> placement = m_workspace.record(refOf(entry->placement));
        if (!placement) {
            m_workspace.tellFailure(placement.error());
        }
        return placement ? ownWords(placement.value()) : words;
    }
    const CurriculumSubject* subject = m_workspace.rules().subject(words);
    return subject ? subject->shortName : words;
}

Result<std::vector<RecordRef>> Ledger::write(const HistoryLabel& label, std::span<const RecordChange> changes)
{
    if (std::optional<Error> unread = m_workspace.takeReadFailure()) {
        return *std::move(unread);
    }
    Result<std::vector<RecordRef>> refs = m_workspace.m_file->apply(label, changes);
    if (refs) {
        m_workspace.announce(changeSetOf(refs.value()));
    }
    return refs;
}

Result<RecordRef> Ledger::add(const AnyRecord& draft, const QByteArray& content)
{
    if (const std::optional<Error> error = refusalOf(validate(draft, content))) {
        return *error;
    }
    const RecordChange change = InsertRecord{draft, content};
    const Result<std::vector<RecordRef>> refs =
        write({.action = HistoryAction::Add, .kind = kindOf(draft), .subject = wordsFor(draft)}, std::span(&change, 1));
    if (!refs) {
        return refs.error();
    }
    return refs.value().front();
}

Result<void> Ledger::edit(const AnyRecord& record)
{
    return editAll(std::span(&record, 1));
}

Result<void> Ledger::save(const AnyRecord& record)
{
    if (idOf(record) > 0) {
        return edit(record);
    }
    const Result<RecordRef> added = add(record);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> Ledger::editAll(std::span<const AnyRecord> records)
{
    std::vector<KeptDraft> drafts;
    std::ranges::transform(records, std::back_inserter(drafts), [](const AnyRecord& each) { return KeptDraft{each}; });
    const Result<std::vector<RecordRef>> refs = saveAll(drafts);
    return refs ? Result<void>() : Result<void>(refs.error());
}

Result<std::vector<RecordRef>> Ledger::saveAll(std::span<const KeptDraft> drafts)
{
    if (drafts.empty()) {
        return std::vector<RecordRef>();
    }
    DraftChecks checks(m_workspace);
    std::vector<RecordChange> changes;
    for (const auto& [record, content] : drafts) {
        if (const std::optional<Error> error = refusalOf(checks.problems(record, content))) {
            return *error;
        }
        changes.push_back(idOf(record) > 0 ? RecordChange(UpdateRecord{record, content})
                                           : RecordChange(InsertRecord{record, content}));
    }
    const AnyRecord& first = drafts.front().record;
    const bool addsOne = std::ranges::any_of(drafts, [](const KeptDraft& draft) { return idOf(draft.record) == 0; });
    return write({.action = addsOne ? HistoryAction::Add : HistoryAction::Edit,
                  .kind = kindOf(first),
                  .subject = wordsFor(first),
                  .count = static_cast<int>(drafts.size())},
                 changes);
}

Result<void> Ledger::mayRemove(RecordRef ref) const
{
    if (ref.kind != RecordKind::OwnCredential) {
        return {};
    }
    const Result<AnyRecord> record = m_workspace.record(ref);
    if (!record) {
        return record.error();
    }
    const auto* own = std::get_if<OwnCredential>(&record.value());
    const std::optional<CodeUse> use =
        own && isKnownBy(*own, m_workspace) ? useOfCode(own->code, m_workspace) : std::nullopt;
    return use ? Result<void>(Error{.code = Error::Code::Constraint,
                                    .subject = nameOf(use->kind),
                                    .detail = QString::number(use->count)})
               : Result<void>();
}

Result<void> Ledger::remove(std::span<const RecordRef> refs)
{
    if (refs.empty()) {
        return {};
    }
    const Result<AnyRecord> first = m_workspace.record(refs.front());
    if (!first) {
        return first.error();
    }
    std::vector<RecordChange> changes;
    for (const RecordRef& ref : refs) {
        if (const Result<void> free = mayRemove(ref); !free) {
            return free;
        }
        changes.emplace_back(RemoveRecord{ref});
    }
    const Result<std::vector<RecordRef>> removed = write({.action = HistoryAction::Delete,
                                                          .kind = refs.front().kind,
                                                          .subject = wordsFor(first.value()),
                                                          .count = static_cast<int>(refs.size())},
                                                         changes);
    return removed ? Result<void>() : Result<void>(removed.error());
}

Result<ImportOutcome> Ledger::import(const ImportPlan& plan)
{
    ImportPlan checked = checkedAgain(plan, m_workspace);
    const ImportOutcome outcome = outcomeOf(checked);
    std::vector<RecordChange> changes;
    std::optional<RecordKind> kind;
    for (ImportRow& row : checked.rows) {
        if (row.fate != RowFate::Add && row.fate != RowFate::Change) {
            continue;
        }
        kind = kind.value_or(kindOf(*row.record));
        changes.push_back(row.fate == RowFate::Add ? RecordChange(InsertRecord{std::move(*row.record)})
                                                   : RecordChange(UpdateRecord{std::move(*row.record)}));
    }
    if (!kind) {
        return outcome;
    }
    const Result<std::vector<RecordRef>> refs = write({.action = HistoryAction::Import,
                                                       .kind = *kind,
                                                       .subject = plan.fileName,
                                                       .count = outcome.added + outcome.changed},
                                                      changes);
    if (!refs) {
        return refs.error();
    }
    return outcome;
}

Result<HistoryLabel> Ledger::undo()
{
    return announced(m_workspace.m_file->undo());
}

Result<HistoryLabel> Ledger::redo()
{
    return announced(m_workspace.m_file->redo());
}

Result<HistoryLabel> Ledger::announced(const Result<HistoryStep>& step)
{
    if (!step) {
        return step.error();
    }
    m_workspace.announce(changeSetOf(step.value()));
    return step.value().label;
}

}  // namespace credence
