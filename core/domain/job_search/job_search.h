// SPDX-License-Identifier: GPL-3.0-or-later
/// The search for work as a whole: the board, whom to answer, which applications are silent, and how it goes.
#pragma once

#include <QDate>
#include <functional>
#include <optional>
#include <vector>

#include "domain/job_search/duties.h"

namespace credence {

struct BoardColumn {
    ApplicationStage stage;
    std::vector<JobCard> cards{};  ///< by urgency; of closed ones the last closed first
};

struct ClosedCount {
    std::optional<ClosingReason> reason;  ///< nothing: it was not said
    int count;

    friend bool operator==(const ClosedCount&, const ClosedCount&) = default;
};

/// Of applications for jobs. Requests for an externship or a practicum are left out: they say nothing of a market.
struct ResponseFigures {
    int sent = 0;
    int answered = 0;                 ///< of these: an interview, an offer, or a refusal
    std::optional<int> medianDays{};  ///< until the answer, rounded up; nothing: no day is known
    int interviewed = 0;              ///< that came to an interview
    int offers = 0;

    friend bool operator==(const ResponseFigures&, const ResponseFigures&) = default;
};

/// How long applications for jobs stayed in a stage that they have left.
struct StageTime {
    ApplicationStage stage;
    int medianDays;  ///< rounded up
    int count;       ///< stays

    friend bool operator==(const StageTime&, const StageTime&) = default;
};

struct JobSearch {
    QDate asOf;
    SearchHabits habits{};
    std::vector<BoardColumn> columns{};  ///< of every stage, in their order
    std::vector<JobCard> toAnswer{};     ///< by urgency
    int pressing = 0;                    ///< of all open ones: late or due today
    std::vector<ClosedCount> closed{};   ///< in the order of the reasons, none that is 0; the unsaid last
    ResponseFigures figures{};
    std::vector<StageTime> times{};  ///< in the order of the stages; those that none has left are not there
};

/// Whether the user answered what a card asks for; asked of those alone that would be counted.
using IsCardAnswered = std::function<bool(const JobCard&)>;

/// By the habits among the facts. O(n log n) in applications and interviews.
JobSearch jobSearchOn(const Facts& facts, QDate asOf, const IsCardAnswered& isAnswered = {});

struct SilentApplication {
    ApplicationId application;
    QDate lastSign;
    int days;  ///< since then

    friend bool operator==(const SilentApplication&, const SilentApplication&) = default;
};

/// Sent ones without a sign from them for `weeks` and more, without an interview ahead; the longest silent first.
std::vector<SilentApplication> silentApplications(const Facts& facts, QDate asOf, int weeks);

/// The day on which `document`, which is about the application, went to the employer: with the application, or, if it
/// came later, on its own day. Nothing: nothing was sent yet, or no day is known.
std::optional<QDate> documentSentOn(const Application& application, const Document& document);

/// The CEUs of the event as an activity to be logged, whose source its host says, if it is one that bodies know.
/// Nothing: it gives none, or they are logged already.
std::optional<CeuActivity> ceusOf(const NetworkingEvent& event);

}  // namespace credence
