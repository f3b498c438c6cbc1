// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/missed_cycle_reader.h"

#include "catalog/rule_enum_names.h"

namespace credence {

namespace {

constexpr int kMostCents = 100'000'000;
constexpr int kMostCeus = 1000'00;
constexpr int kManyDays = 3650;
constexpr int kMostMonths = 1200;

int daysOf(JsonObject& object, const char* key)
{
    return object.required(key).number(1, kManyDays);
}

Cents centsOf(JsonObject& object, const char* key)
{
    return {object.required(key).number(0, kMostCents)};
}

RuleValue readGrace(JsonObject& object, const QString& body)
{
    return GraceRule{.body = body, .months = object.required("months").number(1, kMostMonths)};
}

RuleValue readRevocation(JsonObject& object, const QString& body)
{
    return RevocationRule{.body = body, .days = daysOf(object, "days")};
}

RuleValue readAppeal(JsonObject& object, const QString& body)
{
    return AppealRule{.body = body, .days = daysOf(object, "days")};
}

RuleValue readSelfReview(JsonObject& object, const QString& body)
{
    return SelfReviewRule{.body = body,
                          .perYear = object.required("per_year").number(1, 100),
                          .each = {object.required("ceus_each").number(1, kMostCeus)},
                          .subject = object.required("subject").text()};
}

RuleValue readExtensionFee(JsonObject& object, const QString& body)
{
    return ExtensionFeeRule{.body = body,
                            .fee = centsOf(object, "cents"),
                            .basis = object.required("basis").oneOf<FeeBasis>(),
                            .days = object.optionalNumber("days", 1, kManyDays)};
}

RuleValue readLateDues(JsonObject& object, const QString& body)
{
    return LateDuesRule{.body = body,
                        .graceDays = daysOf(object, "grace_days"),
                        .fee = centsOf(object, "late_fee_cents"),
                        .moreDays = daysOf(object, "more_days"),
                        .reinstatement = centsOf(object, "reinstatement_cents")};
}

RuleValue readVerification(JsonObject& object, const QString& body)
{
    VerificationRule rule{.body = body,
                          .percent = object.optionalNumber("percent", 1, 100),
                          .answerDays = object.optionalNumber("answer_days", 1, kManyDays),
                          .keepMonths = object.optionalNumber("keep_months", 1, kMostMonths)};
    if (!rule.percent && !rule.answerDays && !rule.keepMonths) {
        object.value().fail(QStringLiteral("says nothing"));
    }
    return rule;
}

}  // namespace

const std::vector<std::pair<const char*, RuleValueReader>>& missedCycleReaders()
{
    static const std::vector<std::pair<const char*, RuleValueReader>> kReaders{{"grace", readGrace},
                                                                               {"revocation", readRevocation},
                                                                               {"appeal", readAppeal},
                                                                               {"self_review", readSelfReview},
                                                                               {"extension_fee", readExtensionFee},
                                                                               {"late_dues", readLateDues},
                                                                               {"verification", readVerification}};
    return kReaders;
}

}  // namespace credence
