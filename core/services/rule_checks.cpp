// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rule_checks.h"

#include <algorithm>
#include <map>

#include "catalog/own_figures.h"
#include "catalog/rule_packs.h"
#include "domain/cycles/ceu_counting.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/rules/own_credentials.h"
#include "services/credential_use.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

Problem problemOf(const Error& error)
{
    return {.field = error.subject,
            .code = error.code == Error::Code::NotFound ? ProblemCode::UnknownCode : ProblemCode::RefusedByRule,
            .severity = Severity::Error,
            .detail = error.detail};
}

/// What the rules in use say of `draft` alone.
std::optional<Error> refusalOf(const RuleOverride& draft, const Workspace& workspace)
{
    const Result<std::vector<TakenPack>> packs = takenPacksOf(workspace.file());
    if (!packs) {
        return packs.error();
    }
    const Result<OwnCatalogue> read = readCatalogueWith(filesWith(packs.value()), {draft});
    if (!read) {
        return read.error();
    }
    return read.value().refused.empty() ? std::nullopt : std::optional(read.value().refused.front().error);
}

/// Whether some cycle of that day lets the activity count in the one that follows.
bool mayMove(const CeuActivity& activity, const Workspace& workspace)
{
    const Result<std::shared_ptr<const Judged>> judged = workspace.judged();
    if (!judged) {
        workspace.tellFailure(judged.error());
    }
    return judged &&
           std::ranges::any_of(runningCycles(judged.value()->situation.seenOn(activity.onDate)),
                               [&](const RunningCycle& cycle) {
                                   return mayMoveToNextCycle(workspace.rules(), cycle.body, cycle.range, activity);
                               });
}

/// Bodies at which a CEU counts for one credential, and at which more of the activity is credited than it has.
QStringList bodiesCreditedTwice(const CeuActivity& activity, const RuleBook& rules)
{
    std::map<QString, CeuHundredths> credited;
    for (const CeuCredit& credit : activity.credits) {
        if (const CredentialFacts* credential = rules.credential(credit.credential)) {
            credited[credential->body] += credit.amount;
        }
    }
    QStringList bodies;
    const QDate day = activity.onDate;
    for (const auto& [body, amount] : credited) {
        if (amount > activity.ceus && binds(rules, body, CeuCondition::OneCredential, activity, day, day)) {
            bodies << body;
        }
    }
    return bodies;
}

std::vector<Problem> activityProblems(const CeuActivity& activity, const Workspace& workspace)
{
    std::vector<Problem> problems;
    if (!activity.onDate.isValid()) {
        return problems;
    }
    if (activity.nextCycle && !mayMove(activity, workspace)) {
        problems.push_back(
            {.field = u"next_cycle"_s, .code = ProblemCode::OutsideRenewalMonth, .severity = Severity::Warning});
    }
    for (const QString& body : bodiesCreditedTwice(activity, workspace.rules())) {
        problems.push_back(
            {.field = u"credits"_s, .code = ProblemCode::CreditedTwice, .severity = Severity::Warning, .detail = body});
    }
    return problems;
}

/// A code that another credential has, or one that records would be left with.
std::vector<Problem> problemsOfCode(const OwnCredential& draft, const Workspace& workspace)
{
    const CredentialFacts* known = credentialLike(workspace.rules(), draft.code);
    if (known && (!draft.id.isStored() || known->own != draft.id)) {
        return {
            {.field = u"code"_s, .code = ProblemCode::CodeTaken, .severity = Severity::Error, .detail = known->name}};
    }
    const Result<AnyRecord> stored =
        draft.id.isStored() ? workspace.record(refOf(AnyRecord(draft))) : Result<AnyRecord>(AnyRecord(draft));
    if (!stored) {
        workspace.tellFailure(stored.error());
    }
    const QString before = stored ? std::get<OwnCredential>(stored.value()).code : draft.code;
    const std::optional<CodeUse> use = before == draft.code ? std::nullopt : useOfCode(before, workspace);
    return use ? std::vector<Problem>{{.field = u"code"_s,
                                       .code = ProblemCode::CodeInUse,
                                       .severity = Severity::Error,
                                       .detail = nameOf(use->kind)}}
               : std::vector<Problem>();
}

/// Whether a rule of any day asks for `point` on papers of `kind`.
bool isAskedPoint(const QString& point, DocumentKind kind, const RuleBook& rules)
{
    return std::ranges::any_of(rules.rules, [&](const Rule& rule) {
        return std::ranges::any_of(rule.editions, [&](const RuleEdition& edition) {
            const auto* statement = std::get_if<StatementRule>(&edition.value);
            return statement && statement->points.contains(point) &&
                   std::ranges::find(statement->documents, kind) != statement->documents.end();
        });
    });
}

/// Whether two of its links name one record.
bool isAboutOneTwice(const Document& document)
{
    std::size_t links = document.links.size();
    for (const bool isSet :
         {document.programme.has_value(), document.placement.has_value(), document.ceuActivity.has_value(),
          document.examAttempt.has_value(), document.heldCredential.has_value()}) {
        links += isSet ? 1 : 0;
    }
    return recordsAbout(document).size() != links;
}

Problem errorIn(const QString& field, ProblemCode code, const QString& detail = {})
{
    return {.field = field, .code = code, .severity = Severity::Error, .detail = detail};
}

/// What `draft` has that `stored` has not: what is there may be of a rule that has gone since, or of an older program.
std::vector<Problem> documentProblems(const Document& draft, const Document& stored, const RuleBook& rules)
{
    std::vector<Problem> problems;
    if (draft.id.isStored() && isAbout(draft, refOf(draft.id))) {
        problems.push_back(errorIn(u"links"_s, ProblemCode::LinkedToItself));
    }
    if (isAboutOneTwice(draft) && !isAboutOneTwice(stored)) {
        problems.push_back(errorIn(u"links"_s, ProblemCode::LinkedTwice));
    }
    for (const DocumentPoint& each : draft.points) {
        if (!isAskedPoint(each.point, draft.kind, rules) &&
            std::ranges::find(stored.points, each) == stored.points.end()) {
            problems.push_back(errorIn(u"points"_s, ProblemCode::UnknownPoint, each.point));
        }
    }
    return problems;
}

std::vector<Problem> documentProblems(const Document& draft, const Workspace& workspace)
{
    const Document none{.title = {}};
    if (!draft.id.isStored() || (draft.points.empty() && recordsAbout(draft).empty())) {
        return documentProblems(draft, none, workspace.rules());
    }
    const Result<AnyRecord> stored = workspace.record(refOf(draft.id));
    if (!stored) {
        workspace.tellFailure(stored.error());
    }
    return documentProblems(draft, stored ? std::get<Document>(stored.value()) : none, workspace.rules());
}

}  // namespace

std::vector<Problem> ruleProblems(const AnyRecord& draft, const Workspace& workspace, const QByteArray& content)
{
    if (const auto* own = std::get_if<RuleOverride>(&draft); own && !own->rule.isEmpty() && !own->part.isEmpty()) {
        const std::optional<Error> refusal = refusalOf(*own, workspace);
        return refusal ? std::vector{problemOf(*refusal)} : std::vector<Problem>();
    }
    if (const auto* pack = std::get_if<RulePack>(&draft); pack && !pack->content.isEmpty()) {
        const QByteArray file = content.isEmpty() ? workspace.valueOrTell(workspace.content(pack->content)) : content;
        const ChosenFiles chosen = rulesWithPacks({{.record = *pack, .file = file}});
        return chosen.refused.empty() ? std::vector<Problem>()
                                      : std::vector{problemOf({.code = Error::Code::InvalidInput,
                                                               .subject = u"sha256"_s,
                                                               .detail = chosen.refused.front().error.detail})};
    }
    if (const auto* own = std::get_if<OwnCredential>(&draft)) {
        return problemsOfCode(*own, workspace);
    }
    if (const auto* document = std::get_if<Document>(&draft)) {
        return documentProblems(*document, workspace);
    }
    const auto* activity = std::get_if<CeuActivity>(&draft);
    return activity ? activityProblems(*activity, workspace) : std::vector<Problem>();
}

}  // namespace credence
