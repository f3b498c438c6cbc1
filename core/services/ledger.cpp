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

AnyRecord Ledger::kept(AnyRecord record) const
{
    if (auto* application = std::get_if<Application>(&record)) {
        *application = withStageKept(std::move(*application), m_workspace.today());
    }
    return record;
}

std::vector<Problem> Ledger::validate(const AnyRecord& draft, const QByteArray& content) const
{
    return DraftChecks(m_workspace).problems(kept(draft), content);
}

QString Ledger::wordsOf(RecordRef ref) const
{
    const Result<AnyRecord> record = m_workspace.record(ref);
    if (!record) {
        m_workspace.tellFailure(record.error());
    }
    return record ? wordsFor(record.value()) : QString();
}

QString Ledger::wordsFor(const AnyRecord& record) const
{
    const QString words = ownWords(record);
    if (const auto* entry = std::get_if<ExperienceEntry>(&record); entry && words.isEmpty()) {
        return wordsOf(refOf(entry->placement));
    }
    if (const auto* application = std::get_if<Application>(&record)) {
        return application->employer.isStored() ? wordsOf(refOf(application->employer)) : words;
    }
    if (const auto* interview = std::get_if<Interview>(&record)) {
        return wordsOf(refOf(interview->application));
    }
    const CurriculumSubject* subject = m_workspace.rules().subject(words);
    return subject ? subject->shortName : words;
}

Result<std::vector<RecordRef>> Ledger::write(const HistoryLabel& label, std::span<const RecordChange> changes,
                                             const std::optional<RunningTimer>& ended)
{
    if (std::optional<Error> unread = m_workspace.takeReadFailure()) {
        return *std::move(unread);
    }
    Result<std::vector<RecordRef>> refs = m_workspace.m_file->apply(label, changes, ended);
    if (refs) {
        m_workspace.announce(changeSetOf(refs.value()));
    }
    if (refs && ended) {
        Q_EMIT m_workspace.timerChanged();
    }
    return refs;
}

Result<RecordRef> Ledger::add(const AnyRecord& draft, const QByteArray& content)
{
    return added(draft, content, std::nullopt);
}

Result<RecordRef> Ledger::addMeasured(const AnyRecord& draft, const RunningTimer& timer)
{
    return added(draft, {}, timer);
}

Result<RecordRef> Ledger::added(const AnyRecord& draft, const QByteArray& content,
                                const std::optional<RunningTimer>& ended)
{
    if (const std::optional<Error> error = refusalOf(validate(draft, content))) {
        return *error;
    }
    const RecordChange change = InsertRecord{kept(draft), content};
    const Result<std::vector<RecordRef>> refs =
        write({.action = HistoryAction::Add, .kind = kindOf(draft), .subject = wordsFor(draft)}, std::span(&change, 1),
              ended);
    if (!refs) {
        return refs.error();
    }
    return refs.value().front();
}

Result<void> Ledger::edit(const AnyRecord& record)
{
    return editAll(std::span(&record, 1));
}

Result<void> Ledger::save(const AnyRecord& record, const std::optional<AnyRecord>& found)
{
    const KeptDraft draft{.record = record, .found = found};
    const Result<std::vector<RecordRef>> refs = saveAll(std::span(&draft, 1));
    return refs ? Result<void>() : Result<void>(refs.error());
}

Result<void> Ledger::editAll(std::span<const AnyRecord> records)
{
    std::vector<KeptDraft> drafts;
    std::ranges::transform(records, std::back_inserter(drafts), [](const AnyRecord& each) { return KeptDraft{each}; });
    const Result<std::vector<RecordRef>> refs = saveAll(drafts);
    return refs ? Result<void>() : Result<void>(refs.error());
}

HistoryLabel Ledger::labelFor(std::span<const KeptDraft> drafts, std::size_t named) const
{
    const auto& [record, content, refersTo, found] = drafts[named];
    const RecordKind kind = kindOf(record);
    QString words = wordsFor(record);
    if (!refersTo.empty() && kind == RecordKind::Application) {
        words = ownWords(drafts[refersTo.front().change].record);
    }
    const auto ofItsKind = std::ranges::count(drafts, kind, [](const KeptDraft& each) { return kindOf(each.record); });
    const auto added = std::ranges::count_if(
        drafts, [kind](const KeptDraft& each) { return kindOf(each.record) == kind && idOf(each.record) == 0; });
    return {.action = added > 0 ? HistoryAction::Add : HistoryAction::Edit,
            .kind = kind,
            .subject = words,
            .count = static_cast<int>(added > 0 ? added : ofItsKind)};
}

Result<std::vector<RecordRef>> Ledger::saveAll(std::span<const KeptDraft> drafts, std::size_t named)
{
    if (drafts.empty()) {
        return std::vector<RecordRef>();
    }
    DraftChecks checks(m_workspace);
    std::vector<RecordChange> changes;
    for (const auto& [draft, content, refersTo, found] : drafts) {
        const AnyRecord record = kept(draft);
        std::vector<Problem> problems = checks.problems(record, content);
        for (const RefersToChange& link : refersTo) {
            std::erase_if(problems, [&link](const Problem& problem) {
                return problem.code == ProblemCode::Missing && problem.field == link.field;
            });
        }
        if (const std::optional<Error> error = refusalOf(problems)) {
            return *error;
        }
        changes.push_back(idOf(record) > 0 ? RecordChange(UpdateRecord{record, content, refersTo, found})
                                           : RecordChange(InsertRecord{record, content, refersTo}));
    }
    return write(labelFor(drafts, named), changes);
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
