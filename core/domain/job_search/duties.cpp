// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_search/duties.h"

#include <algorithm>
#include <tuple>

namespace credence {

namespace {

/// The day of each stage is kept, so that a day after `asOf` is one that the user announced: it is no sign yet.
void take(std::optional<QDate>& latest, std::optional<QDate> day, QDate asOf)
{
    if (day && day->isValid() && *day <= asOf && (!latest || *day > *latest)) {
        latest = day;
    }
}

struct Due {
    Duty duty;
    std::optional<QDate> on{};
    QString act{};
};

bool isSentAndOpen(ApplicationStage stage)
{
    return stage == ApplicationStage::Applied || stage == ApplicationStage::Interview ||
           stage == ApplicationStage::Offer;
}

/// What they have not answered.
Due dueWhileSilent(const Application& application, const std::vector<Interview>& interviews, QDate asOf,
                   const SearchHabits& habits)
{
    const std::optional<QDate> sign = lastSignOf(application, interviews, asOf);
    if (!sign) {
        return {.duty = Duty::Wait};
    }
    const QDate next = sign->addDays(habits.followUpDays);
    if (application.followUps < application.followUpLimit) {
        return {.duty = Duty::FollowUp, .on = next};
    }
    return next <= asOf ? Due{.duty = Duty::LetGo} : Due{.duty = Duty::Wait, .on = next};
}

std::vector<Due> duesOf(const Application& application, const std::vector<Interview>& interviews, QDate asOf,
                        const SearchHabits& habits)
{
    std::vector<Due> dues;
    if (application.stage == ApplicationStage::Offer) {
        dues.push_back({.duty = Duty::AnswerOffer, .on = application.answerBy});
    }
    const bool hasAct = application.nextOn || !application.nextAct.isEmpty();
    if (hasAct) {
        dues.push_back({.duty = Duty::Act, .on = application.nextOn, .act = application.nextAct});
    }
    const Interview* ahead = interviewAhead(application.id, interviews, asOf);
    if (ahead) {
        dues.push_back({.duty = Duty::GoThere, .on = ahead->onDate});
    }
    const bool isTheirTurn =
        !hasAct && !ahead && isSentAndOpen(application.stage) && application.stage != ApplicationStage::Offer;
    if (isTheirTurn) {
        dues.push_back(dueWhileSilent(application, interviews, asOf, habits));
    }
    if (dues.empty()) {
        dues.push_back({.duty = Duty::Act});
    }
    return dues;
}

}  // namespace

std::optional<QDate> lastSignOf(const Application& application, const std::vector<Interview>& interviews, QDate asOf)
{
    std::optional<QDate> latest;
    take(latest, inStageSince(application), asOf);
    take(latest, application.followedUpOn, asOf);
    for (const Interview& interview : interviews) {
        if (interview.application == application.id) {
            take(latest, interview.onDate, asOf.addDays(-1));
        }
    }
    return latest;
}

const Interview* interviewAhead(ApplicationId application, const std::vector<Interview>& interviews, QDate asOf)
{
    const Interview* next = nullptr;
    const auto when = [](const Interview& each) { return std::tuple(each.onDate, each.startsAt, each.id); };
    for (const Interview& each : interviews) {
        const bool isAhead = each.application == application && each.onDate >= asOf;
        if (isAhead && (!next || when(each) < when(*next))) {
            next = &each;
        }
    }
    return next;
}

JobCard cardOf(const Application& application, const std::vector<Interview>& interviews, QDate asOf,
               const SearchHabits& habits)
{
    JobCard card{.application = application.id, .stage = application.stage};
    if (const std::optional<QDate> since = inStageSince(application); since && *since <= asOf) {
        card.daysInStage = static_cast<int>(since->daysTo(asOf));
    }
    if (application.stage == ApplicationStage::Closed) {
        return card;
    }
    const std::vector<Due> dues = duesOf(application, interviews, asOf, habits);
    const auto first = std::ranges::min_element(
        dues, {}, [](const Due& due) { return std::pair(!due.on.has_value(), due.on.value_or(QDate())); });
    card.duty = first->duty;
    card.dueOn = first->on;
    card.act = first->act;
    return card;
}

int daysLate(const JobCard& card, QDate asOf)
{
    return card.dueOn ? std::max(0, static_cast<int>(card.dueOn->daysTo(asOf))) : 0;
}

bool isPressing(const JobCard& card, QDate asOf)
{
    return card.dueOn && *card.dueOn <= asOf && card.duty != Duty::Wait && !card.isAnswered;
}

bool isToAnswer(const JobCard& card, QDate asOf, const SearchHabits& habits)
{
    if (!isSentAndOpen(card.stage) || card.duty == Duty::Wait || card.isAnswered) {
        return false;
    }
    return card.dueOn ? *card.dueOn <= asOf.addDays(habits.answerDays) : card.duty == Duty::AnswerOffer;
}

void sortByUrgency(std::vector<JobCard>& cards, QDate asOf)
{
    std::ranges::stable_sort(cards, {}, [asOf](const JobCard& card) {
        const bool isFirst = isPressing(card, asOf);
        return std::tuple(!isFirst, isFirst ? -static_cast<int>(card.stage) : 0, !card.dueOn.has_value(),
                          card.dueOn.value_or(QDate()), card.application);
    });
}

Application followedUp(Application application, QDate day)
{
    ++application.followUps;
    application.followedUpOn = day;
    return actDone(std::move(application));
}

Application actDone(Application application)
{
    application.nextAct.clear();
    application.nextOn.reset();
    return application;
}

Application letGo(Application application, QDate day)
{
    application = movedTo(std::move(application), ApplicationStage::Closed, day);
    application.closedBecause = ClosingReason::NoAnswer;
    return application;
}

}  // namespace credence
