// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/held_credentials.h"

#include <algorithm>

namespace credence {

namespace {

bool isLost(const HeldCredential& held)
{
    return held.status == CredentialStatus::Revoked || held.status == CredentialStatus::Surrendered;
}

bool hasUnknownEnd(const HeldCredential& held)
{
    return !held.endedOn && isLost(held);
}

bool follows(QDate first, const std::optional<QDate>& previousLast)
{
    return !previousLast || first <= previousLast->addDays(1);
}

std::optional<QDate> laterEnd(const std::optional<QDate>& a, const std::optional<QDate>& b)
{
    return a && b ? std::optional(std::max(*a, *b)) : std::nullopt;
}

/// Continues `last` with `next` of the same certification if nothing lies between; says whether it did.
bool continued(Certification& last, const HeldCredential& next)
{
    const bool removesTheA = last.heldAs != last.code && next.credential == last.code;
    const bool cameOff = removesTheA && last.lastStatus != CredentialStatus::Revoked;
    if (!cameOff && !follows(next.awardedOn, last.until)) {
        return false;
    }
    // The A ends when the full credential comes, whether or not its own record says so.
    last.until = removesTheA ? next.endedOn : laterEnd(last.until, next.endedOn);
    if (last.heldAs != last.code || next.credential == last.code) {
        last.heldAs = next.credential;
    }
    last.lastStatus = next.status;
    return true;
}

/// An apprentice form that ended and was not lost: the record of its full form may be still to come.
bool isAThatCameOff(const Certification& ended, const Situation& situation)
{
    const auto wasLost = [&ended](const HeldCredential& held) {
        return held.credential == ended.heldAs && held.endedOn == ended.until && isLost(held);
    };
    return ended.heldAs != ended.code && std::ranges::none_of(situation.facts().of<HeldCredential>(), wasLost);
}

}  // namespace

bool isHeldOn(const HeldCredential& held, QDate day)
{
    return !hasUnknownEnd(held) && held.awardedOn <= day && (!held.endedOn || day <= *held.endedOn);
}

std::optional<LapsedSince> lapsedSince(const HeldCredential& held, const Situation& situation)
{
    const std::optional<LapsedSince> since = situation.lapsedSince(situation.bodyOf(held.credential));
    return since && held.awardedOn < since->day ? since : std::nullopt;
}

const HeldCredential* heldApprenticeForm(const QString& credential, const Situation& situation)
{
    const std::vector<HeldCredential>& all = situation.facts().of<HeldCredential>();
    const auto found = std::ranges::find_if(all, [&](const HeldCredential& held) {
        return held.credential != credential && situation.certificationOf(held.credential) == credential &&
               isHeldOn(held, situation.asOf());
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<Certification> certificationsOf(const QString& body, const Situation& situation)
{
    std::vector<Certification> found;
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (situation.bodyOf(held.credential) != body || held.awardedOn > situation.asOf() || hasUnknownEnd(held)) {
            continue;
        }
        const QString code = situation.certificationOf(held.credential);
        const auto last = std::find_if(found.rbegin(), found.rend(),
                                       [&code](const Certification& known) { return known.code == code; });
        if (last == found.rend() || !continued(*last, held)) {
            found.push_back({.code = code,
                             .heldAs = held.credential,
                             .lastStatus = held.status,
                             .from = held.awardedOn,
                             .until = held.endedOn});
        }
    }
    return found;
}

std::optional<QDate> lapsedOn(const QString& code, const Situation& situation)
{
    std::optional<QDate> lapsed;
    for (const Certification& one : certificationsOf(situation.bodyOf(code), situation)) {
        if (one.code == code && one.until && *one.until < situation.asOf() && !isAThatCameOff(one, situation)) {
            lapsed = std::max(lapsed, one.until);
        }
    }
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        const bool isOfCode = situation.certificationOf(held.credential) == code;
        if (isOfCode && hasUnknownEnd(held) && held.awardedOn <= situation.asOf()) {
            lapsed = std::max(lapsed, std::optional(held.awardedOn));
        }
    }
    return lapsed;
}

std::vector<Certification> heldOn(const std::vector<Certification>& certifications, QDate day)
{
    std::vector<Certification> held;
    std::ranges::copy_if(certifications, std::back_inserter(held), [day](const Certification& certification) {
        return certification.from <= day && (!certification.until || day <= *certification.until);
    });
    return held;
}

std::optional<QDate> heldSince(const std::vector<Certification>& certifications, QDate day)
{
    std::optional<QDate> since;
    std::optional<QDate> until;
    for (const Certification& certification : certifications) {
        if (certification.from > day) {
            break;
        }
        if (!since || !follows(certification.from, until)) {
            since = certification.from;
            until = certification.until;
        } else {
            until = laterEnd(until, certification.until);
        }
    }
    return since && (!until || day <= *until) ? since : std::nullopt;
}

}  // namespace credence
