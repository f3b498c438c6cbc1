// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entry_contexts.h"

#include <algorithm>
#include <array>

#include "domain/judgement/rules_in_force.h"
#include "domain/quick_line/vocabulary.h"
#include "domain/records/fields.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Steps of history in which the kind that was entered last is looked for; edits and undone steps come between.
constexpr int kStepsLookedAt = 20;

QStringList wordsOf(const CurriculumSubject& subject)
{
    QStringList words{subject.code.toLower(), subject.name.toLower(), subject.shortName.toLower()};
    words += subject.aliases;
    words.removeDuplicates();
    return words;
}

std::vector<QuickLineContext::Subject> subjectsOf(const Workspace& workspace)
{
    std::vector<QuickLineContext::Subject> subjects;
    for (const CurriculumSubject& subject : workspace.rules().subjects) {
        subjects.push_back({.code = subject.code, .words = wordsOf(subject)});
    }
    for (const QString& word : workspace.valueOrTell(workspace.usedTexts(RecordKind::StudySession, u"subject"_s))) {
        if (!workspace.rules().subjectByWord(word)) {
            subjects.push_back({.code = word, .words = {word.toLower()}});
        }
    }
    return subjects;
}

std::vector<QuickLineContext::Place> placesOf(const Workspace& workspace)
{
    std::vector<QuickLineContext::Place> places;
    for (const Placement& placement : recordsOf<Placement>(workspace)) {
        places.push_back({.id = placement.id,
                          .name = placement.employer,
                          .kind = placement.kind,
                          .firstDay = placement.firstDay,
                          .lastDay = placement.lastDay});
    }
    return places;
}

/// The ends of the scales, as ScoreScale names them.
constexpr int kMostPercent = 100;
constexpr int kLeastScaled = 100;
constexpr int kMostScaled = 400;

std::vector<QuickLineContext::Scores> scoresOf(const RuleBook& rules, QDate today)
{
    std::vector<QuickLineContext::Scores> scores;
    for (const CredentialFacts& credential : rules.credentials) {
        const QString exam = credential.apprenticeOf.value_or(credential.code);
        if (const auto format = firstOf(rulesFor<ExamFormat>(rules, exam, today))) {
            const bool isPercent = format->value().scale == ScoreScale::Percent;
            scores.push_back({.credential = credential.code,
                              .inPercent = isPercent,
                              .least = isPercent ? 0 : kLeastScaled,
                              .most = isPercent ? kMostPercent : kMostScaled,
                              .pass = format->value().passMark});
        }
    }
    return scores;
}

std::optional<LogRow> newestOf(const Workspace& workspace, const std::vector<RecordKind>& kinds)
{
    const std::vector<LogRow> newest =
        workspace.valueOrTell(workspace.logRows({.kinds = kinds, .until = workspace.today()}, 0, 1));
    return newest.empty() ? std::nullopt : std::optional(newest.front());
}

/// An exam is not gone on with: a line says that it is one.
bool isGoneOnWith(RecordKind kind)
{
    constexpr std::array kKinds{RecordKind::StudySession, RecordKind::ExperienceEntry, RecordKind::CeuActivity};
    return std::ranges::find(kKinds, kind) != kKinds.end();
}

/// Of the kinds that a line can go on with, the one that was added last, by whichever way.
RecordKind lastKindOf(const Workspace& workspace)
{
    for (const HistoryStep& step : workspace.valueOrTell(workspace.history(kStepsLookedAt))) {
        if (step.act == HistoryAct::Step && !step.undone && step.label.action == HistoryAction::Add &&
            isGoneOnWith(step.label.kind)) {
            return step.label.kind;
        }
    }
    return RecordKind::StudySession;
}

}  // namespace

ValidationContext validationContext(const Workspace& workspace)
{
    ValidationContext context{.today = workspace.today(), .credentialCodes = {}, .bodyCodes = {}};
    for (const CredentialFacts& credential : workspace.rules().credentials) {
        context.credentialCodes << credential.code;
    }
    for (const Organisation& body : workspace.rules().organisations) {
        context.bodyCodes << body.code;
    }
    return context;
}

std::vector<SubjectBoundRule> boundSubjects(const Workspace& workspace)
{
    QStringList bodies;
    const auto add = [&](const QString& credential) {
        const CredentialFacts* known = workspace.rules().credential(credential);
        bodies << (known ? known->body : QString());
    };
    for (const HeldCredential& held : recordsOf<HeldCredential>(workspace)) {
        add(held.credential);
    }
    for (const Goal& goal : recordsOf<Goal>(workspace)) {
        add(goal.credential);
    }
    return workspace.rules().boundSubjects(bodies, workspace.today());
}

QuickLineContext quickLineContext(const Workspace& workspace)
{
    const std::optional<LogRow> lastStudy = newestOf(workspace, {RecordKind::StudySession});
    const std::optional<LogRow> lastTime = newestOf(workspace, {RecordKind::StudySession, RecordKind::ExperienceEntry});
    QuickLineContext context{
        .today = workspace.today(),
        .subjects = subjectsOf(workspace),
        .places = placesOf(workspace),
        .credentials = validationContext(workspace).credentialCodes,
        .providers = workspace.valueOrTell(workspace.usedTexts(RecordKind::CeuActivity, u"provider"_s)),
        .lastSubject = lastStudy ? lastStudy->subject : QString(),
        .lastLength = lastTime ? lastTime->minutes : std::nullopt,
        .lastKind = lastKindOf(workspace),
        .scores = scoresOf(workspace.rules(), workspace.today())};
    for (const CredentialFacts& credential : workspace.rules().credentials) {
        if (credential.apprenticeOf) {
            context.examOf[credential.code] = *credential.apprenticeOf;
        }
    }
    for (const Employer& employer : recordsOf<Employer>(workspace)) {
        context.employers.push_back({.id = employer.id, .name = employer.name});
    }
    for (const SubjectBoundRule& bound : boundSubjects(workspace)) {
        context.ceuSubjects.push_back({.code = bound.subject, .words = QStringList{bound.subject} + bound.aliases});
    }
    return context;
}

AnyRecord begunEntry(AnyRecord record, const Workspace& workspace)
{
    const RecordKind kind = kindOf(record);
    const std::optional<int> day = fieldIndex(kind, u"on_date"_s);
    const bool isEntry = day && fieldSpecs(kind)[static_cast<std::size_t>(*day)].lean == DayLean::Past;
    if (!isEntry || idOf(record) != 0) {
        return record;
    }
    if (!dayOf(record).isValid()) {
        setFieldValue(record, *day, workspace.today());
    }
    if (auto* study = std::get_if<StudySession>(&record); study && study->subject.isEmpty()) {
        study->subject = quickLineContext(workspace).lastSubject;
    }
    if (auto* work = std::get_if<ExperienceEntry>(&record); work && !work->placement.isStored()) {
        const QuickLineContext context = quickLineContext(workspace);
        const QuickLineContext::Place* place = placeOrNull(context, {}, work->onDate, std::nullopt);
        work->placement = place ? place->id : PlacementId();
    }
    return record;
}

}  // namespace credence
