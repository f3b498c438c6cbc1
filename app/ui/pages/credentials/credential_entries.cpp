// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/credential_entries.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

#include "domain/judgement/held_credentials.h"
#include "domain/records/choices.h"
#include "words/format.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(CredentialEntries)
};

/// The body, and whether the credential is listed by nobody but the user.
QString bodyOf(const RuleBook& rules, const QString& credential)
{
    const CredentialFacts* facts = rules.credential(credential);
    if (!facts) {
        return {};
    }
    return facts->own.isStored() ? EntryWords::tr("%1, your own entry").arg(facts->body) : facts->body;
}

/// The credential the goal stands on: itself once held, or its apprentice form.
bool belongsTo(const HeldCredential& held, const GoalProgress& goal, const RuleBook& rules)
{
    if (goal.stage == GoalStage::Preparing) {
        return false;
    }
    const CredentialFacts* facts = rules.credential(held.credential);
    const bool apprentice = facts && facts->apprenticeOf == goal.credential;
    return goal.stage == GoalStage::Apprentice ? apprentice : held.credential == goal.credential;
}

QString withBody(const QString& body, const QString& detail)
{
    return body.isEmpty() ? detail : u"%1 · %2"_s.arg(body, detail);
}

QString heldWords(const HeldCredential& held, QDate asOf)
{
    if (isHeldOn(held, asOf)) {
        return EntryWords::tr("held since %1").arg(format::date(held.awardedOn));
    }
    if (held.awardedOn > asOf) {
        return EntryWords::tr("from %1").arg(format::date(held.awardedOn));
    }
    if (held.endedOn) {
        return EntryWords::tr("held until %1").arg(format::date(*held.endedOn));
    }
    return format::choiceLabel(RecordKind::HeldCredential, u"status"_s, nameOf(held.status));
}

QString goalWords(const GoalProgress& goal, const std::optional<HeldCredential>& held)
{
    if (goal.stage == GoalStage::Apprentice && held) {
        return EntryWords::tr("apprentice since %1").arg(format::date(held->awardedOn));
    }
    if (goal.stage == GoalStage::Held && held) {
        return EntryWords::tr("held since %1").arg(format::date(held->awardedOn));
    }
    return goal.byDate ? EntryWords::tr("goal by %1").arg(format::date(*goal.byDate)) : EntryWords::tr("goal");
}

CredentialEntry entryOf(const GoalProgress& goal, std::size_t position, const std::optional<HeldCredential>& held,
                        const RuleBook& rules)
{
    const bool grows = held && held->credential != goal.credential;
    const QString title = grows ? u"%1 → %2"_s.arg(held->credential, goal.credential) : goal.credential;
    return {.key = u"goal-"_s + goal.credential,
            .goal = position,
            .held = held,
            .line = {.mark = format::stateMark(goal.state),
                     .tone = toneOf(goal.state),
                     .title = title,
                     .figure = format::stateWord(goal.state),
                     .detail = withBody(bodyOf(rules, goal.credential), goalWords(goal, held))}};
}

CredentialEntry entryOf(const HeldCredential& held, QDate asOf, const RuleBook& rules)
{
    const bool now = isHeldOn(held, asOf);
    return {.key = u"held-%1"_s.arg(held.id.value),
            .held = held,
            .line = {.mark = now ? format::stateMark(ProgressState::Done) : u"–"_s,
                     .tone = now ? Tone::Good : Tone::Secondary,
                     .title = held.credential,
                     .figure = now ? EntryWords::tr("held") : EntryWords::tr("not held"),
                     .detail = withBody(bodyOf(rules, held.credential), heldWords(held, asOf))}};
}

}  // namespace

std::vector<CredentialEntry> credentialEntries(const Overview& overview, const std::vector<HeldCredential>& held,
                                               const RuleBook& rules)
{
    std::vector<HeldCredential> alone = held;
    std::vector<CredentialEntry> entries;
    for (std::size_t position = 0; position < overview.goals.size(); ++position) {
        const GoalProgress& goal = overview.goals[position];
        const auto base = std::ranges::find_if(alone, [&](const HeldCredential& candidate) {
            return isHeldOn(candidate, overview.asOf) && belongsTo(candidate, goal, rules);
        });
        std::optional<HeldCredential> own;
        if (base != alone.end()) {
            own = *base;
            alone.erase(base);
        }
        entries.push_back(entryOf(goal, position, own, rules));
    }
    std::ranges::stable_sort(alone, std::greater<>(), &HeldCredential::awardedOn);
    for (const HeldCredential& credential : alone) {
        entries.push_back(entryOf(credential, overview.asOf, rules));
    }
    return entries;
}

}  // namespace credence
