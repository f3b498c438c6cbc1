// SPDX-License-Identifier: GPL-3.0-or-later
/// What must hold once a proposal is accepted, for any holdings, activities and credits: the judgement is nowhere
/// lower, it says what the proposal promised, and nothing that is with a body is lost.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "domain/allocation/allocate_ceus.h"
#include "domain/judgement/progress.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/cycles/cycle_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace acceptance_properties_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);
const QStringList kCodes{u"CPC-A"_s, u"COC"_s, u"CPMA"_s, u"CPCO"_s, u"CCA"_s, u"CCS"_s, u"RHIT"_s, u"RHIA"_s};

/// bothBooks with a second credential that is bound to a subject.
const RuleBook& book()
{
    static const RuleBook kBook = [] {
        SmallBook book = bothBooks();
        book.credential(u"CPCO"_s, u"AAPC"_s);
        book.rule(u"a.cpco"_s, u"AAPC"_s,
                  SubjectBoundRule{.credential = u"CPCO"_s, .subject = u"compliance"_s, .amount = wholeCeus(16)});
        return book;
    }();
    return kBook;
}

std::vector<CeuCredit> anyCredits(CeuHundredths most)
{
    std::vector<CeuCredit> credits;
    for (int i = *rc::gen::inRange(0, 3); i > 0 && most.value > 0; --i) {
        const CeuHundredths part{*rc::gen::inRange(0, most.value / 25 + 1) * 25};
        credits.push_back(
            {.credential = kCodes.at(*rc::gen::inRange(0, static_cast<int>(kCodes.size()))),
             .amount = part,
             .state = *rc::gen::element(CreditState::Allocated, CreditState::Submitted, CreditState::Accepted)});
        most = most - part;
    }
    return credits;
}

Facts anyFacts()
{
    Facts facts = factsOf(aMembership(u"AAPC"_s, {2027, 3, 31}));
    for (const QString& code : kCodes) {
        if (*rc::gen::arbitrary<bool>()) {
            facts.of<HeldCredential>().push_back(held(code, QDate(2022, 1, 1).addDays(*rc::gen::inRange(0, 1780))));
        }
    }
    for (int id = 1, count = *rc::gen::inRange(0, 16); id <= count; ++id) {
        CeuActivity activity = aCeu(id, QDate(2024, 6, 1).addDays(*rc::gen::inRange(0, 920)), {});
        activity.ceus = {*rc::gen::inRange(0, 120) * 25};
        activity.hiim = *rc::gen::arbitrary<bool>();
        activity.certificate = *rc::gen::arbitrary<bool>();
        activity.source = *rc::gen::element(CeuSource::Other, CeuSource::Ahima);
        activity.subject = *rc::gen::element(QString(), u"Auditing"_s, u"compliance"_s);
        activity.indexNumber = *rc::gen::inRange(0, 5) == 0 ? QString() : activity.indexNumber;
        activity.credits = *rc::gen::arbitrary<bool>() ? anyCredits(activity.ceus) : std::vector<CeuCredit>();
        facts.of<CeuActivity>().push_back(activity);
    }
    return facts;
}

/// The records before and after a proposal is accepted, each with its judgement.
struct Acceptance {
    Facts before;
    std::vector<CycleProgress> cycles;
    std::vector<BodyAllocation> bodies;
    Facts after;
    std::vector<CycleProgress> cyclesAfter;

    Acceptance(const Facts& facts, KeepCredits keep) : before(facts), after(facts)
    {
        const Situation situation = situationOn(book(), facts, kAsOf);
        cycles = judgeCycles(situation);
        bodies = allocateCeus(cycles, situation, keep);
        for (CeuActivity& activity : after.of<CeuActivity>()) {
            activity.credits = creditsAfter(activity, bodies, situation);
        }
        cyclesAfter = judgeCycles(situationOn(book(), after, kAsOf));
    }
};

Acceptance anyAcceptance()
{
    return {anyFacts(), *rc::gen::element(KeepCredits::All, KeepCredits::SubmittedOnly)};
}

int lackOf(const Progress& progress)
{
    return std::max(progress.needed.value - progress.done.value, 0);
}

RC_GTEST_PROP(Acceptance, LowersNoTotalAndNoShare, ())
{
    const Acceptance made = anyAcceptance();
    RC_ASSERT(made.cyclesAfter.size() == made.cycles.size());
    for (std::size_t i = 0; i < made.cycles.size(); ++i) {
        RC_ASSERT(made.cyclesAfter[i].total.done.value >= made.cycles[i].total.done.value);
        RC_ASSERT(made.cyclesAfter[i].shares.size() == made.cycles[i].shares.size());
        for (std::size_t k = 0; k < made.cycles[i].shares.size(); ++k) {
            RC_ASSERT(made.cyclesAfter[i].shares[k].done.value >= made.cycles[i].shares[k].done.value);
            RC_ASSERT(!isDone(made.cycles[i].shares[k]) || isDone(made.cyclesAfter[i].shares[k]));
        }
    }
}

RC_GTEST_PROP(Acceptance, BringsWhatTheProposalPromised, ())
{
    const Acceptance made = anyAcceptance();
    for (std::size_t i = 0; i < made.bodies.size(); ++i) {
        const BodyAllocation& body = made.bodies[i];
        const CycleProgress& judged = made.cyclesAfter[i];
        int counted = 0;
        for (const ProposedCredit& credit : body.credits) {
            counted += credit.amount.value;
        }
        for (const SpareCredit& spare : body.spare) {
            counted += spare.why == SpareWhy::Locked ? 0 : spare.amount.value;
        }
        RC_ASSERT(judged.total.done.value == counted);
        int hiim = 0;
        int subjects = 0;
        for (const Progress& share : judged.shares) {
            const auto bound = std::ranges::find_if(body.credentials, [&share](const CredentialAllocation& one) {
                return one.quota.subject && one.quota.rule.ruleId == share.rule.ruleId;
            });
            if (share.rule.ruleId == u"h.source"_s) {
                RC_ASSERT(body.missingFromAhima.value == lackOf(share));
            } else if (share.rule.ruleId == u"h.hiim"_s) {
                hiim = lackOf(share);
                RC_ASSERT(body.missingHiim.value == hiim);
            } else {
                RC_ASSERT(bound != body.credentials.end());
                RC_ASSERT(bound->missingBound.value == lackOf(share));
                subjects += lackOf(share);
            }
        }
        RC_ASSERT(body.missing.value == std::max({lackOf(judged.total), hiim, subjects}));
        const bool isComplete = body.missing.value == 0 && body.missingFromAhima.value == 0;
        RC_ASSERT(body.worth.empty() == isComplete);
    }
}

RC_GTEST_PROP(Acceptance, LosesNothingThatIsWithABody, ())
{
    const Acceptance made = anyAcceptance();
    for (std::size_t a = 0; a < made.before.of<CeuActivity>().size(); ++a) {
        const CeuActivity& before = made.before.of<CeuActivity>()[a];
        const CeuActivity& after = made.after.of<CeuActivity>()[a];
        for (const CeuCredit& credit : before.credits) {
            RC_ASSERT(credit.state == CreditState::Allocated ||
                      std::ranges::count(after.credits, credit) == std::ranges::count(before.credits, credit));
        }
        const bool isNamed = std::ranges::any_of(made.bodies, [&before](const BodyAllocation& body) {
            const auto ofIt = [&before](const auto& part) { return part.activity == refTo(before); };
            return std::ranges::any_of(body.credits, ofIt) || std::ranges::any_of(body.spare, ofIt);
        });
        RC_ASSERT(isNamed || after.credits == before.credits);
    }
}

RC_GTEST_PROP(Acceptance, UsesNoCeuTwiceInsideOneBody, ())
{
    const Acceptance made = anyAcceptance();
    const Situation situation = situationOn(book(), made.after, kAsOf);
    for (const CeuActivity& activity : made.after.of<CeuActivity>()) {
        for (const BodyAllocation& body : made.bodies) {
            int sum = 0;
            for (const CeuCredit& credit : activity.credits) {
                sum += situation.bodyOf(credit.credential) == body.body ? credit.amount.value : 0;
            }
            RC_ASSERT(sum <= activity.ceus.value);
        }
    }
}

RC_GTEST_PROP(Acceptance, LeavesNothingToAcceptAgain, ())
{
    const Acceptance made = anyAcceptance();
    const Acceptance again(made.after, KeepCredits::All);
    RC_ASSERT(again.after.of<CeuActivity>() == made.after.of<CeuActivity>());
    for (std::size_t i = 0; i < made.bodies.size(); ++i) {
        RC_ASSERT(again.bodies[i].missing == made.bodies[i].missing);
        RC_ASSERT(again.bodies[i].missingFromAhima == made.bodies[i].missingFromAhima);
    }
}

}  // namespace acceptance_properties_test
}  // namespace credence
