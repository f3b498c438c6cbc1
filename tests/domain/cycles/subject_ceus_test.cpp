// SPDX-License-Identifier: GPL-3.0-or-later
/// CEUs of a subject under the built-in rules: the judgement and the allocator take the same words for it.
#include <gtest/gtest.h>

#include "domain/fixtures/built_in_book.h"
#include "domain/allocation/allocate_ceus.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/records.h"
#include "domain/cycles/cycle_progress.h"
#include "support/printers.h"

namespace credence {
namespace subject_ceus_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);

/// CPC, CEMC and CEDC in a cycle that ends on 31 March 2027, and one CEU with each of `subjects`.
Facts earned(const QStringList& subjects)
{
    Facts facts;
    facts.of<HeldCredential>() = {held(u"CPC"_s, {2024, 1, 10}), held(u"CEMC"_s, {2024, 1, 10}),
                                  held(u"CEDC"_s, {2024, 1, 10})};
    facts.of<Membership>() = {aMembership(u"AAPC"_s, {2027, 3, 31})};
    int id = 0;
    for (const QString& subject : subjects) {
        ++id;
        facts.of<CeuActivity>().push_back(aCeu(id, QDate(2026, 1, 1).addDays(id), wholeCeus(1)));
        facts.of<CeuActivity>().back().subject = subject;
    }
    return facts;
}

struct OfSubject {
    QString subject;
    int cemc;
    int cedc;
};

TEST(SubjectCeus, AreKnownByTheWordsThatPeopleUse)
{
    const std::vector<OfSubject> table{
        {u"em"_s, 100, 0},
        {u"E/M"_s, 100, 0},
        {u"Evaluation and management"_s, 100, 0},
        {u"emergency department"_s, 0, 100},
        {u"Emergency Medicine"_s, 0, 100},
        {u"emergency"_s, 0, 100},
        {u""_s, 0, 0},
        {u"cardiology"_s, 0, 0},
    };
    for (const OfSubject& row : table) {
        const Situation situation = situationOn(builtInBook(), earned({row.subject}), kAsOf);
        const std::vector<CycleProgress> cycles = judgeCycles(situation);
        const std::vector<Progress>& shares = cycles.front().shares;
        ASSERT_EQ(shares.size(), 2U);
        EXPECT_EQ(shares[0].requirementId, u"aapc.cemc.subject-ceus"_s);
        EXPECT_EQ(shares[0].done.value, row.cemc) << row.subject.toStdString();
        EXPECT_EQ(shares[1].requirementId, u"aapc.cedc.subject-ceus"_s);
        EXPECT_EQ(shares[1].done.value, row.cedc) << row.subject.toStdString();

        const BodyAllocation allocation = allocateCeus(cycles, situation, KeepCredits::SubmittedOnly).front();
        EXPECT_EQ(allocation.credentials[1].missingBound.value, 800 - row.cemc) << row.subject.toStdString();
        EXPECT_EQ(allocation.credentials[2].missingBound.value, 800 - row.cedc) << row.subject.toStdString();
    }
}

TEST(SubjectCeus, OfSeveralWordsForOneSubjectAddUp)
{
    const Facts facts = earned({u"em"_s, u"E/M"_s, u"evaluation and management"_s, u"emergency"_s});
    const CycleProgress cycle = judgeCycles(situationOn(builtInBook(), facts, kAsOf)).front();
    EXPECT_EQ(cycle.shares[0].done.value, 300);
    EXPECT_EQ(cycle.shares[1].done.value, 100);
    EXPECT_EQ(cycle.shares[1].notCounted.front().detail, u"emergency department"_s) << "which subject it asks for";
}

}  // namespace subject_ceus_test
}  // namespace credence
