// SPDX-License-Identifier: GPL-3.0-or-later
/// Applications for work, and requests for an externship or a practicum.
#pragma once

#include "domain/records/contact.h"
#include "domain/records/employer.h"
#include "domain/records/kind_parts.h"
#include "domain/records/pay_period.h"

namespace credence {

/// What is asked for.
enum class RequestKind { Job, Externship, Practicum };

CREDENCE_CHOICES(RequestKind, {
                                  {Job, u"job", QT_TRANSLATE_NOOP("Records", "Job")},
                                  {Externship, u"externship", QT_TRANSLATE_NOOP("Records", "Externship")},
                                  {Practicum, u"practicum", QT_TRANSLATE_NOOP("Records", "Practicum")},
                              });

/// How far it has come, in the order of a board.
enum class ApplicationStage { Wanted, Applied, Interview, Offer, Closed };

CREDENCE_CHOICES(ApplicationStage, {
                                       {Wanted, u"wanted", QT_TRANSLATE_NOOP("Records", "Wanted")},
                                       {Applied, u"applied", QT_TRANSLATE_NOOP("Records", "Applied")},
                                       {Interview, u"interview", QT_TRANSLATE_NOOP("Records", "Interview")},
                                       {Offer, u"offer", QT_TRANSLATE_NOOP("Records", "Offer")},
                                       {Closed, u"closed", QT_TRANSLATE_NOOP("Records", "Closed")},
                                   });

enum class ClosingReason { NoAnswer, Declined, Withdrawn, Accepted, ExternshipDone };

CREDENCE_CHOICES(ClosingReason,
                 {
                     {NoAnswer, u"no_answer", QT_TRANSLATE_NOOP("Records", "No answer")},
                     {Declined, u"declined", QT_TRANSLATE_NOOP("Records", "Declined by them")},
                     {Withdrawn, u"withdrawn", QT_TRANSLATE_NOOP("Records", "Withdrawn")},
                     {Accepted, u"accepted", QT_TRANSLATE_NOOP("Records", "Accepted")},
                     {ExternshipDone, u"externship_done", QT_TRANSLATE_NOOP("Records", "Externship done")},
                 });

enum class WorkPlace { OnSite, Hybrid, Remote };

CREDENCE_CHOICES(WorkPlace, {
                                {OnSite, u"on_site", QT_TRANSLATE_NOOP("Records", "On site")},
                                {Hybrid, u"hybrid", QT_TRANSLATE_NOOP("Records", "Hybrid")},
                                {Remote, u"remote", QT_TRANSLATE_NOOP("Records", "Remote")},
                            });

/// Who named the pay.
enum class PayNamer { Employer, Applicant };

CREDENCE_CHOICES(PayNamer, {
                               {Employer, u"employer", QT_TRANSLATE_NOOP("Records", "By them")},
                               {Applicant, u"applicant", QT_TRANSLATE_NOOP("Records", "By you")},
                           });

/// A stage and the first day in it. Going back is a row more, so that the way stays visible.
struct StageDay {
    ApplicationStage stage = ApplicationStage::Wanted;
    QDate since;

    friend bool operator==(const StageDay&, const StageDay&) = default;
};

constexpr int kUsualFollowUps = 2;

using ApplicationId = Id<struct Application>;

/// A request to one employer: for a job, an externship or a practicum.
struct Application {
    static constexpr KindUse kUse = KindUse::Judged;

    ApplicationId id{};
    EmployerId employer;
    QString role{};
    RequestKind kind = RequestKind::Job;
    ApplicationStage stage = ApplicationStage::Wanted;
    std::optional<ClosingReason> closedBecause{};  ///< of a closed one; nothing: it was not said
    std::vector<StageDay> stages{};                ///< in the order in which they were reached; the last is `stage`
    QString nextAct{};                             ///< what the user has to do
    std::optional<QDate> nextOn{};                 ///< by when
    int followUps = 0;                             ///< sent in this stage without an answer
    std::optional<QDate> followedUpOn{};           ///< the last one of them
    int followUpLimit = kUsualFollowUps;           ///< after so many it is let go
    std::optional<ContactId> contact{};
    std::optional<WorkPlace> workPlace{};
    QString posting{};  ///< address of the posting
    std::optional<Cents> payLow{};
    std::optional<Cents> payHigh{};
    std::optional<PayPeriod> payPer{};
    std::optional<PayNamer> payNamedBy{};
    std::optional<QDate> answerBy{};  ///< the last day to answer an offer
    std::optional<Minutes> weekly{};  ///< time a week; of an externship without a week: all of it in the note
    QString note{};

    friend bool operator==(const Application&, const Application&) = default;
};

/// The first day on which it was sent: in a stage after wanted. Nothing: it was not, or no day is known.
std::optional<QDate> sentOn(const Application& application);
/// The first day in the stage that it is in; nothing: not known.
std::optional<QDate> inStageSince(const Application& application);
/// In `stage` since `day`. What belongs to the stage that it leaves goes with it: the next act and its day, the
/// follow-ups, why it was closed. The same where it is in that stage already.
Application movedTo(Application application, ApplicationStage stage, QDate day);
/// With a row for the stage that it is in, if the last row is of another one: in it since `day`, and not before it.
Application withStageKept(Application application, QDate day);

}  // namespace credence
