// SPDX-License-Identifier: GPL-3.0-or-later
/// What can be wrong with a draft, and what its checks found.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "domain/records/choices.h"

namespace credence {

enum class ProblemCode {
    Missing,      ///< a required value is not there
    OutOfRange,   ///< detail: "first..last" in the field's unit
    UnknownCode,  ///< not a credential or body of the catalogue
    EndsBeforeStart,
    InFuture,              ///< a finished thing cannot lie after today
    TooLong,               ///< text over 2,000 characters (20,000 for notes)
    InconsistentWith,      ///< detail: name of the other field
    UnknownRecord,         ///< a reference to a record that is not there
    PatientIdentifier,     ///< looks like an SSN, MRN or a date of birth with a name
    OverlapsEntry,         ///< another entry covers the same time
    SameAgain,             ///< looks like an entry that is already there
    OutsidePlacement,      ///< the day lies outside the placement's dates
    OutsideRenewalMonth,   ///< no cycle lets an activity of this day count in the next one
    NotACode,              ///< more than letters, digits and single hyphens
    CodeTaken,             ///< another credential has this code; detail: its name
    CodeInUse,             ///< records name the credential by the code that would change; detail: kind of the first
    SpecialtyWithoutCeus,  ///< no CEUs of its specialty, which bodies ask for
    CreditedTwice,         ///< more is credited to credentials of one body than the activity has; detail: the body
    RefusedByRule,         ///< the rule book takes no such value; detail: why
    AppliedAlready,        ///< there is an earlier application to this employer; detail: its day (ISO), if it is known
    LeftOut,               ///< the user leaves this employer out; detail: why
    LinkedToItself,        ///< a document that is said to be about itself
    LinkedTwice,           ///< a document that is said to be about the same record twice
    UnknownPoint,          ///< nobody asks it of such a paper; detail: the point
    NearKnown,             ///< new, and a slip away from what is known; detail: the code of that
};

CREDENCE_ENUM_NAMES(ProblemCode, {{Missing, u"missing"},
                                  {OutOfRange, u"out_of_range"},
                                  {UnknownCode, u"unknown_code"},
                                  {EndsBeforeStart, u"ends_before_start"},
                                  {InFuture, u"in_future"},
                                  {TooLong, u"too_long"},
                                  {InconsistentWith, u"inconsistent_with"},
                                  {UnknownRecord, u"unknown_record"},
                                  {PatientIdentifier, u"patient_identifier"},
                                  {OverlapsEntry, u"overlaps_entry"},
                                  {SameAgain, u"same_again"},
                                  {OutsidePlacement, u"outside_placement"},
                                  {OutsideRenewalMonth, u"outside_renewal_month"},
                                  {CreditedTwice, u"credited_twice"},
                                  {NotACode, u"not_a_code"},
                                  {CodeTaken, u"code_taken"},
                                  {CodeInUse, u"code_in_use"},
                                  {SpecialtyWithoutCeus, u"specialty_without_ceus"},
                                  {RefusedByRule, u"refused_by_rule"},
                                  {AppliedAlready, u"applied_already"},
                                  {LeftOut, u"left_out"},
                                  {LinkedToItself, u"linked_to_itself"},
                                  {LinkedTwice, u"linked_twice"},
                                  {UnknownPoint, u"unknown_point"},
                                  {NearKnown, u"near_known"}});

enum class Severity { Warning, Error };

struct Problem {
    QString field;
    ProblemCode code;
    Severity severity;
    QString detail{};

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Collects what the checks of one draft find.
class Findings {
public:
    /// Without a valid `today` no day lies in the future.
    explicit Findings(QDate today) : m_today(today) {}

    void found(const QString& field, ProblemCode code, Severity severity, const QString& detail = {});
    void inconsistent(const QString& field, const QString& other, Severity severity);
    void missing(const QString& field);
    /// `last` of `lastField` must not lie before `first` of `firstField`.
    void order(const QString& firstField, std::optional<QDate> first, const QString& lastField,
               std::optional<QDate> last);
    void notAfterToday(const QString& field, std::optional<QDate> day, Severity severity = Severity::Error);
    /// What is learned from "started_on" to "completed_on". A school may announce the day of completion ahead: worth a
    /// look, no error.
    void completion(std::optional<QDate> startedOn, std::optional<QDate> completedOn);

    std::vector<Problem> taken() { return std::exchange(m_problems, {}); }

private:
    QDate m_today;
    std::vector<Problem> m_problems;
};

}  // namespace credence
