// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ceu_counting.h"

#include <QSet>
#include <algorithm>

#include "domain/cycles/cycle_shares.h"
#include "domain/judgement/held_credentials.h"
#include "domain/judgement/progress.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// The conditions of one body; asks each for the date that its rule is keyed on.
class Conditions {
public:
    Conditions(const RuleBook& book, const QString& body, QDate cycleStart, QDate asOf)
        : m_book(book), m_cycleStart(cycleStart), m_asOf(asOf)
    {
        for (const Rule& rule : book.rules) {
            const bool saysOne = std::ranges::any_of(rule.editions, [](const RuleEdition& edition) {
                return std::holds_alternative<CeuConditionRule>(edition.value);
            });
            if (rule.body == body && saysOne) {
                m_rules.push_back(&rule);
            }
        }
    }

    /// Whether it binds on any day at all.
    [[nodiscard]] bool everBinds(CeuCondition condition) const
    {
        return std::ranges::any_of(m_rules, [condition](const Rule* rule) {
            return std::ranges::any_of(rule->editions, [condition](const RuleEdition& edition) {
                const auto* value = std::get_if<CeuConditionRule>(&edition.value);
                return value && value->condition == condition;
            });
        });
    }

    /// An activity that no exception names.
    [[nodiscard]] bool binds(CeuCondition condition, QDate activityDay) const
    {
        return std::ranges::any_of(m_rules,
                                   [&](const Rule* rule) { return saying(condition, *rule, activityDay) != nullptr; });
    }

    [[nodiscard]] bool binds(CeuCondition condition, const CeuActivity& activity) const
    {
        return std::ranges::any_of(m_rules, [&](const Rule* rule) {
            const CeuConditionRule* said = saying(condition, *rule, activity.onDate);
            return said && isBound(activity, *said);
        });
    }

    /// The first that binds it among the rules about `credential`; null without one.
    [[nodiscard]] const CeuConditionRule* about(const QString& credential, CeuCondition condition,
                                                const CeuActivity& activity) const
    {
        for (const Rule* rule : m_rules) {
            const CeuConditionRule* said =
                rule->credentials.contains(credential) ? saying(condition, *rule, activity.onDate) : nullptr;
            if (said && isBound(activity, *said)) {
                return said;
            }
        }
        return nullptr;
    }

private:
    /// What the rule says then, if it is this; else null.
    [[nodiscard]] const CeuConditionRule* saying(CeuCondition condition, const Rule& rule, QDate activityDay) const
    {
        const RuleEdition* edition = rule.editionOn(keyDay(rule, activityDay));
        const auto* said = edition ? std::get_if<CeuConditionRule>(&edition->value) : nullptr;
        return said && said->condition == condition ? said : nullptr;
    }

    [[nodiscard]] bool isBound(const CeuActivity& activity, const CeuConditionRule& said) const
    {
        return fitOfAny(activity, said.except, m_book) != Fit::Fits;
    }

    [[nodiscard]] QDate keyDay(const Rule& rule, QDate activityDay) const
    {
        switch (rule.binding) {
            case BindingKey::ActivityDate:
                return activityDay;
            case BindingKey::CycleStart:
                return m_cycleStart;
            case BindingKey::CalendarDate:
            case BindingKey::ExamDate:
                break;
        }
        return m_asOf;
    }

    const RuleBook& m_book;
    std::vector<const Rule*> m_rules;
    QDate m_cycleStart;
    QDate m_asOf;
};

QStringView indexNumberOf(const CeuActivity& activity)
{
    return QStringView(activity.indexNumber).trimmed();
}

/// What makes two activities the same course.
QString courseKey(const CeuActivity& activity)
{
    const QStringView index = indexNumberOf(activity);
    return index.isEmpty() ? activity.title.simplified().toLower() + u'\n' + activity.provider.simplified().toLower()
                           : index.toString().toUpper();
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

/// Walks the activities by date, remembering which courses were credited.
class CeuWalk {
public:
    CeuWalk(const QString& body, const DateRange& range, QDate firstAward, const Situation& situation,
            const SpentCeus& spent)
        : m_body(body),
          m_range(range),
          m_firstAward(firstAward),
          m_situation(situation),
          m_conditions(situation.rules(), body, range.first(), situation.asOf()),
          m_proof(situation.facts().of<Document>(), situation.asOf()),
          m_spent(spent),
          m_certifications(certificationsOf(body, situation)),
          m_holdsCore(std::ranges::any_of(
              heldOn(m_certifications, situation.asOf()),
              [&situation](const Certification& held) { return isCoreCredential(held.code, situation.rules()); })),
          m_takesCoursesOnce(m_conditions.everBinds(CeuCondition::OncePerCourse))
    {}

    CeuCount count()
    {
        const std::vector<CeuActivity>& all = m_situation.facts().of<CeuActivity>();
        m_creditedCourses.reserve(m_takesCoursesOnce ? std::ssize(all) : 0);
        for (const CeuActivity& activity : all) {
            if (activity.onDate > m_range.last()) {
                break;
            }
            look(activity);
        }
        return std::move(m_count);
    }

private:
    void look(const CeuActivity& activity)
    {
        const CeuHundredths credited = creditedTo(m_body, activity, m_situation);
        const QDate day = activity.onDate;
        const QString course = m_takesCoursesOnce ? courseKey(activity) : QString();
        const bool tooEarly = day < m_firstAward && m_conditions.binds(CeuCondition::NotBeforeCertification, activity);
        const std::optional<NotCountedReason> otherwise = whyNotCredited(activity, course, credited);
        const std::optional<NotCountedReason> reason =
            tooEarly ? std::optional(NotCountedReason::BeforeCertification) : otherwise;
        // What was earned with a credential that lapsed since was credited then, once and for all; what was moved is
        // credited in the next cycle.
        const bool isCredited = !otherwise || otherwise == NotCountedReason::MovedToNextCycle;
        if (m_takesCoursesOnce && isCredited && (!tooEarly || !heldOn(m_certifications, day).empty())) {
            m_creditedCourses.insert(course);
        }
        const bool inRange = m_range.contains(day) || isMoved(activity, m_range.first().addDays(-1));
        const bool beforeFirst = m_range.contains(m_firstAward) && reason == NotCountedReason::BeforeCertification;
        if (!inRange && !beforeFirst) {
            return;
        }
        m_count.activities.push_back(&activity);
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

    /// Out of the renewal month that ended on `lastDay` into the cycle after it.
    [[nodiscard]] bool isMoved(const CeuActivity& activity, QDate lastDay) const
    {
        return activity.nextCycle && inRenewalMonth(activity.onDate, lastDay) &&
               m_conditions.binds(CeuCondition::RenewalMonthEitherCycle, activity);
    }

    /// Leaves the day of certification aside.
    [[nodiscard]] std::optional<NotCountedReason> whyNotCredited(const CeuActivity& activity, const QString& course,
                                                                 CeuHundredths credited) const
    {
        const QDate day = activity.onDate;
        if (day > m_situation.asOf()) {
            return NotCountedReason::AfterAsOf;
        }
        if (indexNumberOf(activity).isEmpty() && m_conditions.binds(CeuCondition::IndexNumberRequired, activity)) {
            return NotCountedReason::NoIndexNumber;
        }
        if (!m_holdsCore && isCoreOnly(activity, m_body, m_range.first(), m_situation)) {
            return NotCountedReason::CoreOnly;
        }
        if (m_creditedCourses.contains(course) && m_conditions.binds(CeuCondition::OncePerCourse, activity)) {
            return NotCountedReason::SameCourseAgain;
        }
        if (isMoved(activity, m_range.last())) {
            return NotCountedReason::MovedToNextCycle;
        }
        return credited.value > 0 || activity.ceus.value == 0 ? std::nullopt
                                                              : std::optional(NotCountedReason::AllocatedElsewhere);
    }

    const QString& m_body;
    DateRange m_range;
    QDate m_firstAward;
    const Situation& m_situation;
    Conditions m_conditions;
    CeuProof m_proof;
    const SpentCeus& m_spent;
    std::vector<Certification> m_certifications;
    bool m_holdsCore;
    bool m_takesCoursesOnce;  ///< else no course is remembered: that takes longer than all the rest
    QSet<QString> m_creditedCourses;
    CeuCount m_count;
};

}  // namespace

CeuProof::CeuProof(const std::vector<Document>& documents, QDate asOf)
{
    for (const Document& document : documents) {
        if (document.kind == DocumentKind::CeuCertificate && document.ceuActivity &&
            hasComeBy(document.receivedOn, asOf)) {
            m_documented.insert(document.ceuActivity->value);
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

bool binds(const RuleBook& rules, const QString& body, CeuCondition condition, const ConditionDays& days)
{
    return Conditions(rules, body, days.cycleStart, days.asOf).binds(condition, days.activity);
}

bool binds(const RuleBook& rules, const QString& body, CeuCondition condition, const CeuActivity& activity,
           QDate cycleStart, QDate asOf)
{
    return Conditions(rules, body, cycleStart, asOf).binds(condition, activity);
}

std::optional<std::vector<ActivityMatch>> keptFromSubject(const QString& credential, const CeuActivity& activity,
                                                          const QString& body, QDate cycleStart,
                                                          const Situation& situation)
{
    const Conditions conditions(situation.rules(), body, cycleStart, situation.asOf());
    const CeuConditionRule* said = conditions.about(credential, CeuCondition::NotForSubject, activity);
    return said ? std::optional(said->except) : std::nullopt;
}

CeuCount countCeus(const QString& body, const DateRange& range, QDate firstAward, const Situation& situation,
                   const SpentCeus& spent)
{
    return CeuWalk(body, range, firstAward, situation, spent).count();
}

}  // namespace credence
