// SPDX-License-Identifier: GPL-3.0-or-later
/// Credentials and CEU activities of either body, what is proposed for them, and what accepting it leaves.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/allocation/allocate_ceus.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/cycles/cycle_progress.h"

namespace credence::testing {

using namespace Qt::StringLiterals;

inline const QDate kAsOf(2026, 11, 23);

class AllocationTest : public ::testing::Test {
protected:
    /// CPC and CPMA, in a cycle of 40 CEUs, 16 of them in auditing, that ends on 31 March 2027.
    void holdCpcAndCpma()
    {
        facts.of<HeldCredential>() = {held(u"CPC"_s, {2024, 1, 10}), held(u"CPMA"_s, {2024, 1, 10})};
        facts.of<Membership>() = {aMembership(u"AAPC"_s, {2027, 3, 31})};
    }
    void earn(qint64 id, QDate day, int whole, const QString& subject = {})
    {
        facts.of<CeuActivity>().push_back(aCeu(id, day, wholeCeus(whole)));
        facts.of<CeuActivity>().back().subject = subject;
    }
    /// What the file says once the proposal is accepted.
    [[nodiscard]] Facts accepted(KeepCredits keep = KeepCredits::SubmittedOnly)
    {
        const Situation situation = situationOn(book, facts, kAsOf);
        const std::vector<BodyAllocation> allocations = allocated(keep);
        Facts after = facts;
        for (CeuActivity& activity : after.of<CeuActivity>()) {
            activity.credits = creditsAfter(activity, allocations, situation);
        }
        return after;
    }
    [[nodiscard]] CycleProgress judged(const Facts& records) const
    {
        return judgeCycles(situationOn(book, records, kAsOf)).front();
    }
    [[nodiscard]] CeuActivity& activity(qint64 id)
    {
        return *std::ranges::find(facts.of<CeuActivity>(), CeuActivityId(id), &CeuActivity::id);
    }
    std::vector<BodyAllocation> allocated(KeepCredits keep = KeepCredits::SubmittedOnly)
    {
        const Situation situation = situationOn(book, facts, kAsOf);
        return allocateCeus(judgeCycles(situation), situation, keep);
    }
    static CeuHundredths given(const BodyAllocation& allocation, const QString& credential)
    {
        const auto found = std::ranges::find(allocation.credentials, credential,
                                             [](const CredentialAllocation& one) { return one.quota.credential; });
        return found == allocation.credentials.end() ? CeuHundredths{-1} : found->given;
    }
    static CeuHundredths credit(const BodyAllocation& allocation, qint64 activity, const QString& credential)
    {
        CeuHundredths sum;
        for (const ProposedCredit& one : allocation.credits) {
            sum += one.activity.id == activity && one.credential == credential ? one.amount : CeuHundredths{};
        }
        return sum;
    }

    RuleBook book = bothBooks();
    Facts facts;
};

}  // namespace credence::testing
