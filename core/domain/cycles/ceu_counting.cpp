// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ceu_counting.h"

#include <QHash>
#include <algorithm>

#include "domain/cycles/cycle_shares.h"
#include "domain/judgement/held_credentials.h"
#include "domain/judgement/progress.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

QStringView indexNumberOf(const CeuActivity& activity)
{
    return QStringView(activity.indexNumber).trimmed();
}

/// CEUs of `activity` that the user credits to credentials of `body`; all of them if she credits none of it there.
CeuHundredths creditedTo(const QString& body, const CeuActivity& activity, const Situation& situation)
{
    CeuHundredths sum;
    bool any = false;
    for (const CeuCredit& credit : activity.credits) {
        if (situation.bodyOf(credit.credential) == body) {
            sum += credit.amount;
            any = true;
        }
    }
    return any ? std::min(sum, activity.ceus) : activity.ceus;
}

/// Walks the activities that a cycle looks at by date; of earlier ones it asks only whether their course was credited.
class CeuWalk {
public:
    CeuWalk(const QString& body, const DateRange& range, QDate firstAward, const Situation& situation,
            const SpentCeus& spent)
        : m_body(body),
          m_range(range),
          m_firstAward(firstAward),
          m_situation(situation),
          m_all(situation.facts().of<CeuActivity>()),
          m_conditions(situation.rules(), body, range.first(), situation.asOf()),
          m_proof(situation.facts().of<Document>(), situation.asOf()),
          m_spent(spent),
          m_certifications(certificationsOf(body, situation)),
          m_holdsCore(std::ranges::any_of(
              heldOn(m_certifications, situation.asOf()),
              [&situation](const Certification& held) { return isCoreCredential(held.code, situation.rules()); })),
          m_takesCoursesOnce(m_conditions.everBinds(CeuCondition::OncePerCourse)),
          m_mayBeTooEarly(m_conditions.everBinds(CeuCondition::NotBeforeCertification))
    {}

    CeuCount count()
    {
        const QDate monthBefore = firstOfMonth(m_range.first().addDays(-1));
        const bool listsEarlier = m_mayBeTooEarly && m_range.contains(m_firstAward);
        const auto first =
            listsEarlier ? m_all.begin() : std::ranges::lower_bound(m_all, monthBefore, {}, &CeuActivity::onDate);
        for (auto at = first; at != m_all.end() && at->onDate <= m_range.last(); ++at) {
            look(static_cast<std::size_t>(at - m_all.begin()));
        }
        return std::move(m_count);
    }

private:
    [[nodiscard]] static QDate firstOfMonth(QDate day) { return day.addDays(1 - day.day()); }

    void look(std::size_t place)
    {
        const CeuActivity& activity = m_all[place];
        const QDate day = activity.onDate;
        const bool tooEarly = isTooEarly(activity);
        const bool inRange = m_range.contains(day) || isMoved(activity, m_range.first().addDays(-1));
        if (!inRange && !(tooEarly && m_range.contains(m_firstAward))) {
            return;
        }
        const CeuHundredths credited = creditedTo(m_body, activity, m_situation);
        m_count.activities.push_back(&activity);
        const std::optional<NotCountedReason> reason =
            tooEarly ? std::optional(NotCountedReason::BeforeCertification) : whyNotCredited(place, credited);
        if (reason) {
            m_count.notCounted.push_back(leftOutActivity(activity, activity.ceus, *reason));
            return;
        }
        const auto spent = m_spent.find(activity.id.value);
        const CeuHundredths before = spent == m_spent.end() ? CeuHundredths{} : std::min(spent->second, credited);
        if (before.value > 0) {
            m_count.notCounted.push_back(leftOutActivity(activity, before, NotCountedReason::CountedInCycleBefore));
        }
        if (before < credited || credited.value == 0) {
            m_count.counted.push_back(
                {.activity = &activity, .amount = credited - before, .proofMissing = !m_proof.has(activity)});
        }
        if (credited < activity.ceus) {
            m_count.notCounted.push_back(
                leftOutActivity(activity, activity.ceus - credited, NotCountedReason::AllocatedElsewhere));
        }
    }

    [[nodiscard]] bool isTooEarly(const CeuActivity& activity) const
    {
        return m_mayBeTooEarly && activity.onDate < m_firstAward &&
               m_conditions.binds(CeuCondition::NotBeforeCertification, activity);
    }

    /// Out of the renewal month that ended on `lastDay` into the cycle after it.
    [[nodiscard]] bool isMoved(const CeuActivity& activity, QDate lastDay) const
    {
        return activity.nextCycle && inRenewalMonth(activity.onDate, lastDay) &&
               m_conditions.binds(CeuCondition::RenewalMonthEitherCycle, activity);
    }

    /// Leaves the day of certification aside.
    [[nodiscard]] std::optional<NotCountedReason> whyNotCredited(std::size_t place, CeuHundredths credited)
    {
        const CeuActivity& activity = m_all[place];
        if (const auto reason = whyNeverCredited(activity)) {
            return reason;
        }
        if (m_takesCoursesOnce && m_conditions.binds(CeuCondition::OncePerCourse, activity) &&
            wasCourseCreditedBefore(place)) {
            return NotCountedReason::SameCourseAgain;
        }
        return whyNotCreditedHere(activity, credited);
    }

    /// What no earlier activity has to do with.
    [[nodiscard]] std::optional<NotCountedReason> whyNeverCredited(const CeuActivity& activity) const
    {
        if (activity.onDate > m_situation.asOf()) {
            return NotCountedReason::AfterAsOf;
        }
        if (indexNumberOf(activity).isEmpty() && m_conditions.binds(CeuCondition::IndexNumberRequired, activity)) {
            return NotCountedReason::NoIndexNumber;
        }
        if (!m_holdsCore && isCoreOnly(activity, m_body, m_range.first(), m_situation)) {
            return NotCountedReason::CoreOnly;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<NotCountedReason> whyNotCreditedHere(const CeuActivity& activity,
                                                                     CeuHundredths credited) const
    {
        if (isMoved(activity, m_range.last())) {
            return NotCountedReason::MovedToNextCycle;
        }
        return credited.value > 0 || activity.ceus.value == 0 ? std::nullopt
                                                              : std::optional(NotCountedReason::AllocatedElsewhere);
    }

    [[nodiscard]] bool wasCourseCreditedBefore(std::size_t place)
    {
        std::vector<std::size_t> unknown;
        std::optional<std::size_t> at = m_situation.sameCourses().before(place);
        while (at && !m_creditedThrough.contains(*at)) {
            unknown.push_back(*at);
            at = m_situation.sameCourses().before(*at);
        }
        bool isCredited = at && m_creditedThrough.value(*at);
        for (auto earlier = unknown.rbegin(); earlier != unknown.rend(); ++earlier) {
            isCredited = isCredited || creditsItsCourse(m_all[*earlier]);
            m_creditedThrough.insert(*earlier, isCredited);
        }
        return isCredited;
    }

    /// The first of its course that comes so far: what was earned with a credential that lapsed since was credited
    /// then, once and for all; what was moved is credited in the next cycle.
    [[nodiscard]] bool creditsItsCourse(const CeuActivity& activity) const
    {
        if (whyNeverCredited(activity)) {
            return false;
        }
        const auto reason = whyNotCreditedHere(activity, creditedTo(m_body, activity, m_situation));
        const bool isCredited = !reason || reason == NotCountedReason::MovedToNextCycle;
        return isCredited && (!isTooEarly(activity) || !heldOn(m_certifications, activity.onDate).empty());
    }

    const QString& m_body;
    DateRange m_range;
    QDate m_firstAward;
    const Situation& m_situation;
    const std::vector<CeuActivity>& m_all;  ///< by day, then id
    CeuConditions m_conditions;
    CeuProof m_proof;
    const SpentCeus& m_spent;
    std::vector<Certification> m_certifications;
    bool m_holdsCore;
    bool m_takesCoursesOnce;
    bool m_mayBeTooEarly;
    QHash<std::size_t, bool> m_creditedThrough;  ///< by place: whether its course was credited up to and with it
    CeuCount m_count;
};

}  // namespace

CeuProof::CeuProof(const std::vector<Document>& documents, QDate asOf)
{
    for (const Document& document : documents) {
        if (document.kind != DocumentKind::CeuCertificate || !isProofOn(document, asOf)) {
            continue;
        }
        for (const qint64 activity : idsAbout(document, RecordKind::CeuActivity)) {
            m_documented.insert(activity);
            if (!document.content.isEmpty()) {
                m_kept.insert(activity);
            }
        }
    }
}

bool inRenewalMonth(QDate day, QDate cyclesLastDay)
{
    return day.year() == cyclesLastDay.year() && day.month() == cyclesLastDay.month() && day <= cyclesLastDay;
}

bool mayMoveToNextCycle(const RuleBook& rules, const QString& body, const DateRange& range, const CeuActivity& activity)
{
    return inRenewalMonth(activity.onDate, range.last()) &&
           binds(rules, body, CeuCondition::RenewalMonthEitherCycle, activity, range.first(), activity.onDate);
}

NotCountedItem leftOutActivity(const CeuActivity& activity, CeuHundredths amount, NotCountedReason reason)
{
    return {.record = refTo(activity),
            .label = activity.title,
            .from = activity.onDate,
            .to = activity.onDate,
            .amount = amountOf(amount),
            .reason = reason};
}

CeuCount countCeus(const QString& body, const DateRange& range, QDate firstAward, const Situation& situation,
                   const SpentCeus& spent)
{
    return CeuWalk(body, range, firstAward, situation, spent).count();
}

}  // namespace credence
