// SPDX-License-Identifier: GPL-3.0-or-later
/// What the road has cost so far, as far as the records say, and what is still to come, by records and by the fees of
/// the rules. What nobody states is kept apart and never taken for nothing.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/judgement/rules_in_force.h"
#include "domain/overview/overview.h"
#include "domain/pathway/road_goals.h"

namespace credence {

enum class CostPart { Education, Exams, Renewal };

CREDENCE_ENUM_NAMES(CostPart, {{Education, u"education"}, {Exams, u"exams"}, {Renewal, u"renewal"}});

enum class CostKind { Programme, ExamFee, Dues, RenewalFee };

CREDENCE_ENUM_NAMES(CostKind,
                    {{Programme, u"programme"}, {ExamFee, u"exam_fee"}, {Dues, u"dues"}, {RenewalFee, u"renewal_fee"}});

constexpr CostPart partOf(CostKind kind)
{
    return kind == CostKind::Programme ? CostPart::Education
           : kind == CostKind::ExamFee ? CostPart::Exams
                                       : CostPart::Renewal;
}

/// From the least to the most in cents; the same where it is known.
struct CostRange {
    Cents low;
    Cents high;

    friend bool operator==(const CostRange&, const CostRange&) = default;
};

struct CostItem {
    CostKind kind;
    QString about;                      ///< programme, credential or body
    std::optional<CostRange> amount{};  ///< nothing: not stated
    std::optional<QDate> day{};
    std::optional<RecordRef> record{};  ///< that says it
    RuleCitation rule{};                ///< that says it; empty: the record does
    bool isEstimate = false;
};

struct RoadCosts {
    std::vector<CostItem> soFar{};
    std::vector<CostItem> toCome{};
};

/// The amounts that are stated, together.
struct CostSum {
    std::optional<CostRange> amount{};  ///< nothing: none is stated, or there are no items
    int items = 0;
    int notStated = 0;
    bool isEstimate = false;
};

/// Of the items of `part`, or of all of them.
CostSum sumOf(const std::vector<CostItem>& items, const std::optional<CostPart>& part = {});

/// From the cheapest of `fees` to the dearest; those without an amount are left out. Nothing: none has one.
std::optional<CostRange> feeRange(const std::vector<Fee>& fees);

/// What `body` says that a year of membership costs. Source: aapc.membership.dues, ahima.membership.dues.
std::optional<InForce<StatementRule>> publishedDues(const QString& body, const Situation& situation);

/// So far: programmes begun, less what was granted; exams sat (one whose fee an earlier attempt paid is left out);
/// dues and renewal fees whose step the user answered with Done, and memberships of which no payment is recorded, not
/// stated. To come: the exams of goals not passed, from the cheapest fee of the rules to the dearest, or as planned;
/// the next dues of each membership and of those that a goal asks for; dues that are late; the renewal fees that are
/// open. A fee that the body charges late is part of it. Sources: the rules of kind exam_fees, renewal_fee and
/// late_dues, and the statement on membership dues.
RoadCosts roadCostsOf(const Overview& overview, const Situation& situation);

}  // namespace credence
