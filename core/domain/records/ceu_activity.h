// SPDX-License-Identifier: GPL-3.0-or-later
/// Continuing education: activities and what of them was credited to which credential.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

enum class CeuSource { Aapc, Ahima, AhimaComponent, Hcpro, Cms, Other };

CREDENCE_CHOICES(CeuSource,
                 {
                     {Aapc, u"aapc", QT_TRANSLATE_NOOP("Records", "AAPC")},
                     {Ahima, u"ahima", QT_TRANSLATE_NOOP("Records", "AHIMA")},
                     {AhimaComponent, u"ahima_component", QT_TRANSLATE_NOOP("Records", "AHIMA component association")},
                     {Hcpro, u"hcpro", QT_TRANSLATE_NOOP("Records", "HCPro")},
                     {Cms, u"cms", QT_TRANSLATE_NOOP("Records", "CMS")},
                     {Other, u"other", QT_TRANSLATE_NOOP("Records", "Other source")},
                 });

/// What the activity was: rules may limit one kind or ask for another.
enum class CeuActivityKind {
    Attended,       ///< a class, webinar or meeting
    SelfStudy,      ///< read, watched or worked through alone
    Taught,         ///< given as a speaker or teacher
    Written,        ///< an article, a book, exam questions
    InService,      ///< training by the employer
    Reviewed,       ///< papers, exams or the work of others
    CollegeCourse,  ///< at a school, for academic credit
    Volunteer,
    Other,
};

CREDENCE_CHOICES(CeuActivityKind,
                 {
                     {Attended, u"attended", QT_TRANSLATE_NOOP("Records", "Attended")},
                     {SelfStudy, u"self_study", QT_TRANSLATE_NOOP("Records", "Self-study")},
                     {Taught, u"taught", QT_TRANSLATE_NOOP("Records", "Taught")},
                     {Written, u"written", QT_TRANSLATE_NOOP("Records", "Written")},
                     {InService, u"in_service", QT_TRANSLATE_NOOP("Records", "In-service training")},
                     {Reviewed, u"reviewed", QT_TRANSLATE_NOOP("Records", "Reviewed")},
                     {CollegeCourse, u"college_course", QT_TRANSLATE_NOOP("Records", "College course")},
                     {Volunteer, u"volunteer", QT_TRANSLATE_NOOP("Records", "Volunteer work")},
                     {Other, u"other", QT_TRANSLATE_NOOP("Records", "Another kind")},
                 });

/// A CEU is earned by the activity itself; these are the later states of a credited share.
enum class CreditState { Allocated, Submitted, Accepted };

CREDENCE_CHOICES(CreditState, {
                                  {Allocated, u"allocated", QT_TRANSLATE_NOOP("Records", "Allocated")},
                                  {Submitted, u"submitted", QT_TRANSLATE_NOOP("Records", "Submitted")},
                                  {Accepted, u"accepted", QT_TRANSLATE_NOOP("Records", "Accepted")},
                              });

/// The share of an activity that is meant for one credential.
struct CeuCredit {
    QString credential;
    CeuHundredths amount;
    CreditState state = CreditState::Allocated;

    friend bool operator==(const CeuCredit&, const CeuCredit&) = default;
};

using CeuActivityId = Id<struct CeuActivity>;

/// One finished continuing-education activity; `onDate` is the day of completion.
struct CeuActivity {
    static constexpr KindUse kUse = KindUse::Judged;

    CeuActivityId id{};
    QDate onDate;
    QString title;
    QString provider{};
    QString indexNumber{};  ///< AAPC index number; empty: not approved by AAPC as far as known
    CeuHundredths ceus;
    bool hiim = false;  ///< content in an AHIMA HIIM domain
    CeuSource source = CeuSource::Other;
    std::optional<CeuActivityKind> kind{};  ///< nothing: not said
    QString subject{};                      ///< for subject-bound CEUs: auditing, compliance ...
    bool certificate = false;               ///< the certificate is in hand
    bool nextCycle = false;                 ///< of the renewal month: the user counts it in the cycle that follows
    std::vector<CeuCredit> credits{};       ///< empty for a body: the activity counts there in full by the rules
    QString note{};
    QString importKey{};  ///< identity of the imported row, empty if typed

    friend bool operator==(const CeuActivity&, const CeuActivity&) = default;
};

}  // namespace credence
