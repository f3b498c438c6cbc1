// SPDX-License-Identifier: GPL-3.0-or-later
/// What must hold for the allocation of any holdings and activities: it keeps every constraint of both bodies, and
/// no simple way of giving does better.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <map>

#include "domain/allocation/allocate_ceus.h"
#include "domain/cycles/cycle_shares.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/judgement/held_credentials.h"
#include "domain/judgement/progress.h"
#include "domain/fixtures/records.h"
#include "domain/fixtures/small_book.h"
#include "domain/cycles/cycle_progress.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace allocate_ceus_properties_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

const QDate kAsOf(2026, 11, 23);
const QStringList kCodes{u"CPC-A"_s, u"COC"_s, u"CPMA"_s, u"CCA"_s, u"CCS"_s, u"RHIT"_s, u"RHIA"_s};

const RuleBook& book()
{
    static const RuleBook kBook = bothBooks();
    return kBook;
}

CeuActivity anyActivity(qint64 id)
{
    CeuActivity activity = aCeu(id, QDate(2024, 6, 1).addDays(*rc::gen::inRange(0, 1000)), {});
    activity.ceus = {*rc::gen::inRange(0, 40) * 25};
    activity.hiim = *rc::gen::arbitrary<bool>();
    activity.certificate = *rc::gen::arbitrary<bool>();
    activity.source = *rc::gen::element(CeuSource::Aapc, CeuSource::Ahima, CeuSource::Hcpro);
    activity.subject = *rc::gen::element(QString(), u"Auditing"_s, u"compliance"_s);
    if (*rc::gen::inRange(0, 5) == 0) {
        activity.indexNumber = *rc::gen::element(QString(), u"SAME"_s);
    }
    return activity;
}

Facts anyFacts(int mostActivities)
{
    Facts facts = factsOf(aMembership(u"AAPC"_s, {2027, 3, 31}));
    for (const QString& code : kCodes) {
        if (*rc::gen::arbitrary<bool>()) {
            facts.of<HeldCredential>().push_back(held(code, QDate(2023, 1, 1).addDays(*rc::gen::inRange(0, 1400))));
        }
    }
    const int count = *rc::gen::inRange(0, mostActivities);
    for (int id = 1; id <= count; ++id) {
        facts.of<CeuActivity>().push_back(anyActivity(id));
    }
    return facts;
}

/// Credits that the user gave, in any state.
void creditSome(Facts& facts)
{
    for (CeuActivity& activity : facts.of<CeuActivity>()) {
        for (int i = 0, count = *rc::gen::inRange(0, 3); i < count; ++i) {
            activity.credits.push_back(
                {.credential = kCodes.at(*rc::gen::inRange(0, static_cast<int>(kCodes.size()))),
                 .amount = {*rc::gen::inRange(0, 12) * 25},
                 .state = *rc::gen::element(CreditState::Allocated, CreditState::Submitted, CreditState::Accepted)});
        }
    }
}

/// One allocation with what it was made from.
struct Allocated {
    Situation situation;
    std::vector<CycleProgress> cycles;
    std::vector<BodyAllocation> bodies;

    Allocated(const Facts& facts, KeepCredits keep)
        : situation(situationOn(book(), facts, kAsOf)),
          cycles(judgeCycles(situation)),
          bodies(allocateCeus(cycles, situation, keep))
    {}
    [[nodiscard]] const CeuActivity& activity(qint64 id) const
    {
        return *std::ranges::find(situation.facts().of<CeuActivity>(), CeuActivityId(id), &CeuActivity::id);
    }
};

RC_GTEST_PROP(Allocation, GivesOfEachCountedActivityAllThatItHasAndNoMore, ())
{
    Facts facts = anyFacts(30);
    creditSome(facts);
    const Allocated made(facts, *rc::gen::element(KeepCredits::All, KeepCredits::SubmittedOnly));
    RC_ASSERT(made.bodies.size() == made.cycles.size());
    for (std::size_t i = 0; i < made.bodies.size(); ++i) {
        std::map<qint64, int> spent;
        for (const ProposedCredit& credit : made.bodies[i].credits) {
            RC_ASSERT(made.situation.bodyOf(credit.credential) == made.bodies[i].body);
            RC_ASSERT(credit.amount.value > 0);
            spent[credit.activity.id] += credit.amount.value;
        }
        for (const SpareCredit& spare : made.bodies[i].spare) {
            RC_ASSERT(spare.amount.value > 0);
            spent[spare.activity.id] += spare.amount.value;
        }
        std::map<qint64, int> counted;
        for (const CountedItem& item : made.cycles[i].total.counted) {
            counted[item.record.id] = made.activity(item.record.id).ceus.value;
        }
        std::erase_if(counted, [](const auto& entry) { return entry.second == 0; });
        RC_ASSERT(spent == counted);
    }
}

/// Whether any credit of the activity is with the body.
bool isSubmittedAt(const QString& body, const CeuActivity& activity, const Allocated& made)
{
    return std::ranges::any_of(activity.credits, [&](const CeuCredit& credit) {
        return credit.state != CreditState::Allocated && made.situation.bodyOf(credit.credential) == body;
    });
}

RC_GTEST_PROP(Allocation, CreditsNothingToACredentialThatWasAwardedLater, ())
{
    Facts facts = anyFacts(30);
    creditSome(facts);
    const Allocated made(facts, KeepCredits::SubmittedOnly);
    for (std::size_t i = 0; i < made.bodies.size(); ++i) {
        std::map<QString, QDate> award;  // of those that the cycle asks for
        for (const Certification& held : certificationsOf(made.bodies[i].body, made.situation)) {
            if (std::ranges::count(made.cycles[i].credentials, held.heldAs) > 0) {
                award[held.heldAs] = held.from;
            }
        }
        for (const ProposedCredit& credit : made.bodies[i].credits) {
            const bool isAnyHeld =
                std::ranges::any_of(award, [&credit](const auto& one) { return one.second <= credit.day; });
            // RC_ASSERT looks at both sides of an "or".
            if (credit.why != CreditWhy::Locked && isAnyHeld) {
                RC_ASSERT(award.at(credit.credential) <= credit.day);
            }
        }
    }
}

RC_GTEST_PROP(Allocation, KeepsEveryCreditThatIsWithTheBody, ())
{
    Facts facts = anyFacts(30);
    creditSome(facts);
    const KeepCredits keep = *rc::gen::element(KeepCredits::All, KeepCredits::SubmittedOnly);
    const Allocated made(facts, keep);
    for (std::size_t i = 0; i < made.bodies.size(); ++i) {
        for (const CountedItem& item : made.cycles[i].total.counted) {
            std::map<QString, int> kept;
            const CeuActivity& activity = made.activity(item.record.id);
            int left = activity.ceus.value;
            const bool locked = keep == KeepCredits::All || isSubmittedAt(made.bodies[i].body, activity, made);
            for (const CeuCredit& credit : activity.credits) {
                if (locked && made.situation.bodyOf(credit.credential) == made.bodies[i].body) {
                    const int part = std::min(left, credit.amount.value);
                    kept[credit.credential] += part;
                    left -= part;
                }
            }
            for (const ProposedCredit& credit : made.bodies[i].credits) {
                if (credit.activity == item.record && credit.why == CreditWhy::Locked) {
                    kept[credit.credential] -= credit.amount.value;
                }
            }
            RC_ASSERT(std::ranges::all_of(kept, [](const auto& entry) { return entry.second == 0; }));
        }
    }
}

/// What a credential may take: what counts in its subject only, of HIIM domains only, of any sort.
struct Need {
    CredentialQuota quota;
    const std::vector<Progress>* shares;
    std::array<int, 3> open;

    Need(const CredentialQuota& asked, const CycleProgress& cycle) : quota(asked), shares(&cycle.shares)
    {
        const int hiim = std::min(asked.hiim.value, asked.amount.value - asked.bound.value);
        open = {asked.bound.value, hiim, asked.amount.value - asked.bound.value - hiim};
    }
    [[nodiscard]] bool takes(std::size_t sort, const CeuActivity& activity) const
    {
        // CEUs of before the credential's award are of its subject, but do not count in it.
        const auto share = std::ranges::find(*shares, quota.rule.ruleId, &Progress::requirementId);
        const bool ofSubject =
            quota.subject && share != shares->end() &&
            std::ranges::find(share->counted, refTo(activity), &CountedItem::record) != share->counted.end();
        return sort == 2 || (sort == 1 && activity.hiim) || (sort == 0 && ofSubject);
    }
};

/// What it takes for the total in place of a credential that was awarded later.
int early(const BodyAllocation& body, const QString& credential)
{
    int sum = 0;
    for (const ProposedCredit& credit : body.credits) {
        sum += credit.credential == credential ? credit.early.value : 0;
    }
    return sum;
}

int beyond(const BodyAllocation& body, const QString& credential)
{
    int sum = 0;
    for (const ProposedCredit& credit : body.credits) {
        if (credit.credential == credential) {
            sum += credit.why == CreditWhy::SourceShare ? credit.amount.value : credit.beyond.value;
        }
    }
    return sum;
}

RC_GTEST_PROP(Allocation, FillsHiimAndSubjectsOnlyWithWhatFits, ())
{
    const Allocated made(anyFacts(30), KeepCredits::SubmittedOnly);
    for (std::size_t i = 0; i < made.bodies.size(); ++i) {
        const BodyAllocation& body = made.bodies[i];
        int missing = 0;
        for (const CredentialAllocation& credential : body.credentials) {
            const Need need(credential.quota, made.cycles[i]);
            int all = 0;
            int ofSubject = 0;
            int ofHiim = 0;
            for (const ProposedCredit& credit : body.credits) {
                const int amount = credit.credential == credential.quota.credential ? credit.amount.value : 0;
                all += amount;
                ofSubject += need.takes(0, made.activity(credit.activity.id)) ? amount : 0;
                ofHiim += need.takes(1, made.activity(credit.activity.id)) ? amount : 0;
            }
            RC_ASSERT(all == credential.given.value);
            // What goes along with an activity fills nothing.
            const int more = beyond(body, credential.quota.credential);
            const int own = all - more - early(body, credential.quota.credential);
            RC_ASSERT(own <= credential.quota.amount.value);
            RC_ASSERT(own - ofSubject <= need.open[1] + need.open[2]);
            RC_ASSERT(own - ofHiim <= need.open[0] + need.open[2]);
            missing += credential.quota.amount.value - (all - more);
        }
        RC_ASSERT(body.missing.value == missing);
    }
}

/// What stays missing, and missing of AHIMA's sources, when each activity goes to the first that takes it.
std::pair<int, int> missingByGreed(const CycleProgress& cycle, const Allocated& made, int wantedFromAhima)
{
    std::vector<Need> needs;
    int missing = 0;
    for (const CredentialQuota& quota : quotasOf(cycle, made.situation)) {
        needs.emplace_back(quota, cycle);
        missing += quota.amount.value;
    }
    int fromAhima = 0;
    for (const CountedItem& item : cycle.total.counted) {
        const CeuActivity& activity = made.activity(item.record.id);
        int left = activity.ceus.value;
        for (Need& need : needs) {
            for (std::size_t sort = 0; sort < need.open.size(); ++sort) {
                const int part = need.takes(sort, activity) ? std::min(left, need.open.at(sort)) : 0;
                need.open.at(sort) -= part;
                left -= part;
            }
        }
        missing -= activity.ceus.value - left;
        fromAhima += isFromAhima(activity) ? activity.ceus.value - left : 0;
    }
    return {missing, std::max(0, wantedFromAhima - fromAhima)};
}

RC_GTEST_PROP(Allocation, IsNeverWorseThanGreed, ())
{
    const Allocated made(anyFacts(60), KeepCredits::SubmittedOnly);
    for (std::size_t i = 0; i < made.bodies.size(); ++i) {
        const BodyAllocation& body = made.bodies[i];
        int wanted = 0;
        for (const Progress& share : made.cycles[i].shares) {
            wanted += share.rule.ruleId == u"h.source" ? share.needed.value : 0;
        }
        const auto greed = missingByGreed(made.cycles[i], made, wanted);
        RC_ASSERT(std::pair(body.missing.value, body.missingFromAhima.value) <= greed);
    }
}

RC_GTEST_PROP(Allocation, DoesNotDependOnTheOrderOfActivities, ())
{
    Facts facts = anyFacts(30);
    creditSome(facts);
    const Allocated made(facts, KeepCredits::SubmittedOnly);
    std::ranges::reverse(facts.of<CeuActivity>());
    std::ranges::reverse(facts.of<HeldCredential>());
    const Allocated again(facts, KeepCredits::SubmittedOnly);
    for (std::size_t i = 0; i < made.bodies.size(); ++i) {
        RC_ASSERT(made.bodies[i].missing == again.bodies[i].missing);
        RC_ASSERT(made.bodies[i].missingFromAhima == again.bodies[i].missingFromAhima);
    }
}

}  // namespace allocate_ceus_properties_test
}  // namespace credence
