// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_search/job_search.h"

#include <algorithm>
#include <functional>
#include <array>

#include "domain/quick_line/vocabulary.h"
#include "domain/records/application_stages.h"

namespace credence {

namespace {

constexpr std::array kStages{ApplicationStage::Wanted, ApplicationStage::Applied, ApplicationStage::Interview,
                             ApplicationStage::Offer, ApplicationStage::Closed};

/// Of whole days; half a day more is a day.
std::optional<int> medianOf(std::vector<int> days)
{
    if (days.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(days);
    const std::size_t half = days.size() / 2;
    return days.size() % 2 == 1 ? days[half] : (days[half - 1] + days[half] + 1) / 2;
}

/// Since it was last only wanted.
bool hasReached(const Application& application, ApplicationStage stage)
{
    const std::span<const StageDay> stages = stagesSinceWanted(application);
    return application.stage == stage || std::ranges::find(stages, stage, &StageDay::stage) != stages.end();
}

bool wasSent(const Application& application)
{
    using enum ApplicationStage;
    return application.stage != Wanted &&
           (hasReached(application, Applied) || hasReached(application, Interview) || hasReached(application, Offer));
}

bool isAnsweredByClosing(const Application& application)
{
    return application.stage == ApplicationStage::Closed && (application.closedBecause == ClosingReason::Declined ||
                                                             application.closedBecause == ClosingReason::Accepted);
}

/// Whether they answered, and the first day on which they did, if it is known.
struct Answer {
    bool isThere = false;
    std::optional<QDate> on{};
};

Answer answerTo(const Application& application, bool hadInterview)
{
    const bool byClosing = isAnsweredByClosing(application);
    Answer answer{.isThere = hadInterview || byClosing || hasReached(application, ApplicationStage::Interview) ||
                             hasReached(application, ApplicationStage::Offer)};
    for (const StageDay& row : stagesSinceWanted(application)) {
        const bool isSign = row.stage == ApplicationStage::Interview || row.stage == ApplicationStage::Offer ||
                            (row.stage == ApplicationStage::Closed && byClosing);
        if (isSign && row.since.isValid() && !answer.on) {
            answer.on = row.since;
        }
    }
    return answer;
}

ResponseFigures figuresOf(const Facts& facts, QDate asOf)
{
    ResponseFigures figures;
    std::vector<int> days;
    for (const Application& application : facts.of<Application>()) {
        if (application.kind != RequestKind::Job || !wasSent(application)) {
            continue;
        }
        const bool hadInterview = std::ranges::any_of(facts.of<Interview>(), [&](const Interview& interview) {
            return interview.application == application.id && interview.onDate <= asOf;
        });
        const Answer answer = answerTo(application, hadInterview);
        const std::optional<QDate> sent = sentOn(application);
        ++figures.sent;
        figures.answered += answer.isThere ? 1 : 0;
        figures.interviewed += hadInterview || hasReached(application, ApplicationStage::Interview) ? 1 : 0;
        figures.offers +=
            hasReached(application, ApplicationStage::Offer) || application.closedBecause == ClosingReason::Accepted
                ? 1
                : 0;
        if (answer.on && sent && *sent <= *answer.on && hasReached(application, ApplicationStage::Applied)) {
            days.push_back(static_cast<int>(sent->daysTo(*answer.on)));
        }
    }
    figures.medianDays = medianOf(std::move(days));
    return figures;
}

std::vector<StageTime> timesOf(const std::vector<Application>& applications)
{
    std::vector<StageTime> times;
    for (const ApplicationStage stage : kStages) {
        std::vector<int> days;
        for (const Application& application : applications) {
            const std::vector<StageDay>& rows = application.stages;
            for (std::size_t i = 0; application.kind == RequestKind::Job && i + 1 < rows.size(); ++i) {
                if (rows[i].stage == stage && rows[i].since.isValid() && rows[i].since <= rows[i + 1].since) {
                    days.push_back(static_cast<int>(rows[i].since.daysTo(rows[i + 1].since)));
                }
            }
        }
        const int count = static_cast<int>(days.size());
        if (const std::optional<int> median = medianOf(std::move(days))) {
            times.push_back({.stage = stage, .medianDays = *median, .count = count});
        }
    }
    return times;
}

std::vector<ClosedCount> closedOf(const std::vector<Application>& applications)
{
    std::vector<ClosedCount> counts;
    const auto add = [&](std::optional<ClosingReason> reason) {
        const auto count = std::ranges::count_if(applications, [reason](const Application& each) {
            return each.stage == ApplicationStage::Closed && each.closedBecause == reason;
        });
        if (count > 0) {
            counts.push_back({.reason = reason, .count = static_cast<int>(count)});
        }
    };
    for (const auto& choice : EnumNames<ClosingReason>::kWords) {
        add(choice.value);
    }
    add(std::nullopt);
    return counts;
}

}  // namespace

JobSearch jobSearchOn(const Facts& facts, QDate asOf, const IsCardAnswered& isAnswered)
{
    const SearchHabits& habits = facts.habits;
    JobSearch search{.asOf = asOf, .habits = habits};
    for (const ApplicationStage stage : kStages) {
        BoardColumn& column = search.columns.emplace_back(BoardColumn{.stage = stage});
        for (const Application& application : facts.of<Application>()) {
            if (application.stage == stage) {
                column.cards.push_back(cardOf(application, facts.of<Interview>(), asOf, habits));
            }
        }
        if (stage == ApplicationStage::Closed) {
            // The fewest days ago first; those of which it is not known come last.
            std::ranges::stable_sort(column.cards, {}, [](const JobCard& card) {
                return std::pair(!card.daysInStage.has_value(), card.daysInStage.value_or(0));
            });
            continue;
        }
        for (JobCard& card : column.cards) {
            const bool isCounted = isPressing(card, asOf) || isToAnswer(card, asOf, habits);
            card.isAnswered = isCounted && isAnswered && isAnswered(card);
        }
        sortByUrgency(column.cards, asOf);
        for (const JobCard& card : column.cards) {
            search.pressing += isPressing(card, asOf) ? 1 : 0;
            if (isToAnswer(card, asOf, habits)) {
                search.toAnswer.push_back(card);
            }
        }
    }
    sortByUrgency(search.toAnswer, asOf);
    search.closed = closedOf(facts.of<Application>());
    search.figures = figuresOf(facts, asOf);
    search.times = timesOf(facts.of<Application>());
    return search;
}

std::vector<SilentApplication> silentApplications(const Facts& facts, QDate asOf, int weeks)
{
    constexpr int kDaysAWeek = 7;
    std::vector<SilentApplication> silent;
    for (const Application& application : facts.of<Application>()) {
        const bool isOpen =
            application.stage == ApplicationStage::Applied || application.stage == ApplicationStage::Interview;
        const std::optional<QDate> sign = isOpen ? lastSignOf(application, facts.of<Interview>(), asOf) : std::nullopt;
        if (!sign || interviewAhead(application.id, facts.of<Interview>(), asOf)) {
            continue;
        }
        const int days = static_cast<int>(sign->daysTo(asOf));
        if (days >= weeks * kDaysAWeek) {
            silent.push_back({.application = application.id, .lastSign = *sign, .days = days});
        }
    }
    std::ranges::stable_sort(silent, std::greater(), &SilentApplication::days);
    return silent;
}

std::optional<QDate> documentSentOn(const Application& application, const Document& document)
{
    const std::optional<QDate> sent = sentOn(application);
    return sent ? std::optional(std::max(*sent, document.receivedOn.value_or(*sent))) : std::nullopt;
}

std::optional<CeuActivity> ceusOf(const NetworkingEvent& event)
{
    if (!event.ceus || event.ceuActivity) {
        return std::nullopt;
    }
    const std::optional<KnownProvider> provider = knownProvider(event.host);
    return CeuActivity{.onDate = event.onDate,
                       .title = event.name,
                       .provider = event.host,
                       .indexNumber = event.indexNumber,
                       .ceus = *event.ceus,
                       .source = provider ? provider->source : CeuSource::Other,
                       .kind = CeuActivityKind::Attended};
}

}  // namespace credence
