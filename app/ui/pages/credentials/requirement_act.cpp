// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/requirement_act.h"

#include <QCoreApplication>
#include <algorithm>

#include "domain/goals/judge_exam.h"
#include "domain/goals/route_proof.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("RequirementAct", text);
}

template <class Record, class RecordId>
const Record* withId(const std::vector<Record>& records, RecordId id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

/// The letter that is on its way for `placement`, if any.
const Document* askedLetter(const ActContext& context, PlacementId placement)
{
    const auto found = std::ranges::find_if(context.documents, [placement](const Document& document) {
        return document.kind == DocumentKind::VerificationLetter && document.placement == placement &&
               !document.receivedOn;
    });
    return found == context.documents.end() ? nullptr : &*found;
}

/// The placement that the judgement names as lacking its letter, else the first where coding was done; null if none.
const Placement* placementForLetter(const Progress& progress, const ActContext& context)
{
    for (const NotCountedItem& item : progress.notCounted) {
        if (item.record.kind == RecordKind::Placement) {
            if (const Placement* placement = withId(context.placements, PlacementId(item.record.id))) {
                return placement;
            }
        }
    }
    const auto coding = std::ranges::find_if(context.placements,
                                             [](const Placement& placement) { return !placement.codeSets.isEmpty(); });
    return coding == context.placements.end() ? nullptr : &*coding;
}

RequirementAct addPlacement()
{
    return {words(QT_TRANSLATE_NOOP("RequirementAct", "Add a placement")), blankRecord(RecordKind::Placement)};
}

RequirementAct letterFor(const Placement& placement, const ActContext& context)
{
    if (const Document* asked = askedLetter(context, placement.id)) {
        return {words(QT_TRANSLATE_NOOP("RequirementAct", "Record its arrival")), *asked};
    }
    Document letter{
        .kind = DocumentKind::VerificationLetter,
        .title = words(QT_TRANSLATE_NOOP("RequirementAct", "Verification letter, %1")).arg(placement.employer)};
    letter.placement = placement.id;
    return {words(QT_TRANSLATE_NOOP("RequirementAct", "Record a letter")), letter};
}

RequirementAct letterAct(const Progress& progress, const ActContext& context)
{
    const Placement* placement = placementForLetter(progress, context);
    return placement ? letterFor(*placement, context) : addPlacement();
}

RequirementAct addProgramme(ProgrammeKind kind, const char* text)
{
    Programme programme{.name = {}, .kind = kind};
    programme.codingPreparation = kind == ProgrammeKind::PreparationCourse;
    return {words(text), programme};
}

RequirementAct addProgramme(const ProgrammeNeed& need)
{
    Programme programme{.name = {}, .kind = need.kinds.empty() ? ProgrammeKind::Other : need.kinds.front()};
    programme.recognition = need.recognition;
    return {words(QT_TRANSLATE_NOOP("RequirementAct", "Add the programme")), programme};
}

RequirementAct addAttempt(const QString& credential)
{
    ExamAttempt attempt{.credential = credential, .onDate = {}};
    return {words(QT_TRANSLATE_NOOP("RequirementAct", "Record an exam")), attempt};
}

RequirementAct addMembership(const QString& body)
{
    Membership membership{.body = body, .dueOn = {}};
    return {words(QT_TRANSLATE_NOOP("RequirementAct", "Add the membership")), membership};
}

RequirementAct addCredential(const QStringList& anyOf)
{
    HeldCredential held{.credential = anyOf.value(0), .awardedOn = {}};
    return {words(QT_TRANSLATE_NOOP("RequirementAct", "Add the credential")), held};
}

struct ActOfNeed {
    const Progress& progress;
    const ActContext& context;

    using Act = std::optional<RequirementAct>;
    Act operator()(const ExperienceNeed&) const { return addPlacement(); }
    Act operator()(const LetterNeed&) const { return letterAct(progress, context); }
    Act operator()(const CourseNeed&) const
    {
        return addProgramme(ProgrammeKind::PreparationCourse, QT_TRANSLATE_NOOP("RequirementAct", "Add the course"));
    }
    Act operator()(const ProgrammeNeed& need) const { return addProgramme(need); }
    Act operator()(const PracticodeNeed&) const
    {
        return addProgramme(ProgrammeKind::Practicode, QT_TRANSLATE_NOOP("RequirementAct", "Add Practicode"));
    }
    Act operator()(const DiplomaNeed&) const
    {
        return addProgramme(ProgrammeKind::HighSchool, QT_TRANSLATE_NOOP("RequirementAct", "Add the diploma"));
    }
    Act operator()(const ExamNeed& need) const { return addAttempt(need.credential); }
    Act operator()(const MembershipNeed& need) const { return addMembership(need.body); }
    Act operator()(const CredentialNeed& need) const { return addCredential(need.anyOf); }
    Act operator()(const SubjectsNeed&) const
    {
        return RequirementAct{words(QT_TRANSLATE_NOOP("RequirementAct", "Add a course")),
                              blankRecord(RecordKind::Course)};
    }
    // The parts have their own acts.
    Act operator()(const AllOfNeed&) const { return std::nullopt; }
    Act operator()(const AnyOfNeed&) const { return std::nullopt; }
};

}  // namespace

std::optional<RequirementAct> actFor(const RuleBook& rules, const Progress& progress, const ActContext& context)
{
    if (progress.state == ProgressState::Done) {
        return std::nullopt;
    }
    if (const Need* need = needOf(rules, progress)) {
        return std::visit(ActOfNeed{progress, context}, need->what);
    }
    if (citedValue<ExamFormat>(rules, progress.rule) ||
        progress.requirementId == examRequirementId(context.credential)) {
        return addAttempt(context.credential);
    }
    return std::nullopt;
}

std::optional<RequirementAct> letterActFor(PlacementId placement, const ActContext& context)
{
    const Placement* found = withId(context.placements, placement);
    return found ? std::optional(letterFor(*found, context)) : std::nullopt;
}

}  // namespace credence
