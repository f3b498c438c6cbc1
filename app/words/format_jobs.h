// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for the search for work: the Jobs page and `jobs` say the same.
#pragma once

#include <QString>

#include "domain/job_search/job_search.h"

namespace credence::format {

/// "4 to answer", "Nobody waits for you"
QString toAnswer(const JobSearch& search);
/// Whom, and by when: "Lakeside today · Mercy, 2 days late · Baystate Wed"; empty: nobody.
QString whomToAnswer(const JobSearch& search, const Facts& facts);
/// "9 sent · 5 answered, in 9 days (median) · 3 interviews · 1 offer"; empty: nothing was sent.
QString responses(const ResponseFigures& figures);
/// "wanted 3 days · applied 12 days"; empty: no stage was left yet.
QString stageTimes(const std::vector<StageTime>& times);
/// "2 no answer · 1 declined by them"
QString closedCounts(const std::vector<ClosedCount>& closed);

/// "today", "tomorrow", "Wed" within the week ahead, else "Dec 7"
QString nearDay(QDate day, QDate asOf);
/// What is next and when: "! Late 2 days", "Follow up Wed", "Answer by Nov 30", "Ask again Dec 7"
QString nextOf(const JobCard& card, QDate asOf);
/// The same without being late: "Follow up Nov 21"
QString dutyWords(const JobCard& card, QDate asOf);
QString daysInStage(const JobCard& card);  ///< "19 d"; empty: not known
/// "Fallon Health", or that it is missing.
QString employerName(const Facts& facts, const Application& application);
/// "Applied Nov 9 › Interview Nov 20"
QString stagesSoFar(const Application& application);
/// "Outpatient coder", "Inpatient · externship"
QString joinedRole(const Application& application);
/// "Risk adjustment coder · Worcester · hybrid"
QString roleAndPlace(const Application& application, const Employer* employer);
/// "$27–30 an hour"; empty: none was named.
QString pay(const Application& application);
/// The same with who named it and the time a week.
QString payInFull(const Application& application);

/// "Tue, Dec 1, 10:00–10:45 EST": where the user is, at this computer.
QString interviewHere(const Interview& interview);
/// "9:00 CST theirs"; empty where their clock shows the same.
QString interviewThere(const Interview& interview);
QString topicMark(TopicState state);  ///< "✓", "◐" or "○"

}  // namespace credence::format
