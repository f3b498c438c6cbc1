// SPDX-License-Identifier: GPL-3.0-or-later
/// What each application waits for: whom the user must answer and by when, when to follow up, when to let go.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/judgement/facts.h"
#include "domain/judgement/search_habits.h"

namespace credence {

enum class Duty {
    AnswerOffer,
    Act,       ///< what the user wrote down to do
    GoThere,   ///< an interview lies ahead
    FollowUp,  ///< nothing was heard: ask again
    LetGo,     ///< nothing was heard, and the follow-ups are used up
    Wait,      ///< for a sign from them
    Nothing,   ///< closed
};

CREDENCE_ENUM_NAMES(Duty, {{AnswerOffer, u"answer_offer"},
                           {Act, u"act"},
                           {GoThere, u"go_there"},
                           {FollowUp, u"follow_up"},
                           {LetGo, u"let_go"},
                           {Wait, u"wait"},
                           {Nothing, u"nothing"}});

/// One application as it stands on a day.
struct JobCard {
    ApplicationId application;
    ApplicationStage stage;
    Duty duty = Duty::Nothing;
    QString act{};                     ///< of Act: the user's words, which may be none
    std::optional<QDate> dueOn{};      ///< nothing: no day is known
    std::optional<int> daysInStage{};  ///< nothing: not known since when
    bool isAnswered = false;           ///< the user said of what it asks for: done, not for me, or later
};

/// The last day on which something went between them: sent, moved on, followed up, met. Nothing: not known.
std::optional<QDate> lastSignOf(const Application& application, const std::vector<Interview>& interviews, QDate asOf);

/// The interview of the application that comes next, today's among them; null: none lies ahead.
const Interview* interviewAhead(ApplicationId application, const std::vector<Interview>& interviews, QDate asOf);

/// What is most pressing of it: of all that has a day the earliest, else what has none.
JobCard cardOf(const Application& application, const std::vector<Interview>& interviews, QDate asOf,
               const SearchHabits& habits);

/// Whole days after `dueOn`; 0: not late, or without a day.
int daysLate(const JobCard& card, QDate asOf);
/// Due today or before, and not answered.
bool isPressing(const JobCard& card, QDate asOf);
/// Sent, not closed and not answered, and due by the last of the answer days, or an offer of which no last day is
/// known: somebody waits for the user.
bool isToAnswer(const JobCard& card, QDate asOf, const SearchHabits& habits);
/// Pressing ones first, of these the one that has come furthest; then by day; those without a day last.
void sortByUrgency(std::vector<JobCard>& cards, QDate asOf);

/// After a follow-up on `day`: one more, and what there was to do is done.
Application followedUp(Application application, QDate day);
/// What there was to do is done.
Application actDone(Application application);
/// Closed without an answer.
Application letGo(Application application, QDate day);

}  // namespace credence
