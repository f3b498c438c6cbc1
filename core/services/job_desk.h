// SPDX-License-Identifier: GPL-3.0-or-later
/// The search for work: how it stands today, and the acts of the user, each one step of undo. Window and command line
/// ask here.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "domain/job_search/job_search.h"
#include "domain/job_search/offers.h"
#include "domain/quick_line/quick_line.h"
#include "domain/rules/references.h"
#include "services/ledger.h"

namespace credence {

/// The search on a day with the records that it was made from.
struct SeenSearch {
    std::shared_ptr<const Judged> judged;
    JobSearch search;

    [[nodiscard]] const Facts& facts() const { return judged->situation.facts(); }
};

Result<SeenSearch> jobSearchToday(const Workspace& workspace);

/// The offers side by side, with what the user gave them.
struct SeenOffers {
    std::shared_ptr<const Judged> judged;
    OfferWeights weights{};
    std::map<ApplicationId, OfferRatings> ratings{};
    std::optional<int> hoursAYear{};  ///< of full time, as published; nothing: no entry names them
    std::vector<ComparedOffer> offers{};

    [[nodiscard]] const Facts& facts() const { return judged->situation.facts(); }
};

Result<SeenOffers> offersToday(const Workspace& workspace);
/// How much a criterion matters, 0..kHighestMark. Weights and ratings are settings of the file, no step of undo.
/// InvalidInput (subject: weight).
Result<void> setOfferWeight(Workspace& workspace, OfferCriterion criterion, int weight);
/// What the user gives an offer, 0..kHighestMark; nothing takes the rating away. Those of applications that are no
/// longer there go. InvalidInput (subject: rating), also of the pay, which is reckoned. NotFound.
Result<void> rateOffer(Workspace& workspace, ApplicationId id, OfferCriterion criterion, std::optional<int> rating);

class JobDesk {
public:
    /// Both outlive the desk.
    JobDesk(const Workspace& workspace, Ledger& ledger) : m_workspace(workspace), m_ledger(ledger) {}

    /// In `stage` since today; nothing is written where it is there already. NotFound.
    Result<void> move(ApplicationId id, ApplicationStage stage);
    /// Closed since today, because of `reason`.
    Result<void> close(ApplicationId id, ClosingReason reason);
    /// One more follow-up, sent today.
    Result<void> followUp(ApplicationId id);
    /// What there was to do is done.
    Result<void> actDone(ApplicationId id);
    /// Closes all of them without an answer, as one step.
    Result<void> letGo(std::span<const ApplicationId> ids);
    /// Adds `draft` to the employer called exactly `employer`, but for case; one that is not there is
    /// added with it, as the entries to look up have it.
    /// InvalidInput (subject: name) without a name. Gives the application.
    Result<RecordRef> apply(const QString& employer, Application draft);
    /// What a line says: of an application with its employer, if that is new; else as Ledger::add.
    Result<RecordRef> add(const QuickLine& line);
    /// The topics to look up that interviews come to, as those of the application's interviews that have none.
    Result<void> takeTopics(ApplicationId id);
    /// An entry to look up as an employer of the user's own. One that was taken from it already, or is called the same,
    /// stays as it is. Gives the employer.
    Result<RecordRef> takeEmployer(const ShownReference& entry);
    /// Logs the CEUs of an event, which then names the activity. InvalidInput (subject: ceus) if it gives none or they
    /// are logged already. Gives the activity.
    Result<RecordRef> logCeus(NetworkingEventId id);

private:
    template <class Change>
    Result<void> changeEach(std::span<const ApplicationId> ids, Change change);

    const Workspace& m_workspace;
    Ledger& m_ledger;
};

}  // namespace credence
