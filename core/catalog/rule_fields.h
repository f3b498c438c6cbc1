// SPDX-License-Identifier: GPL-3.0-or-later
/// What each kind of rule holds, said once, by the keys of the catalogue. Reading a catalogue, printing a rule and
/// listing the values that a user may set go through it: each brings its own `Fields` and calls describe().
///
/// A `Fields` has
/// - number(key, value, within, filling): an int or a quantity; an optional one may be left out
/// - numbers(key, values, within): at least one
/// - text(key, text, presence), texts(key, texts, presence), choice(key, value), choices(key, values): the last may be
///   left out, and so may a choice that is optional
/// - words(key, text): a text that a user may set
/// - items(key, values, presence): a list of what is described itself
/// - oneOf(variant): one key out of those of the variant, with what it holds
/// - body(code): of the rule itself, no key
/// - must(holds, cause): what one value demands of another
#pragma once

#include <algorithm>
#include <concepts>
#include <optional>
#include <type_traits>

#include "catalog/rule_enum_names.h"
#include "domain/rules/rule_values.h"

namespace credence {

/// Both ends included, in the smallest parts of the unit: minutes, cents, hundredths of a CEU.
struct Within {
    int first;
    int last;
};

enum class Presence { Required, Optional };
/// Whether a user may fill in a number that the rule leaves out.
enum class Filling { ByUser, Never };

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

/// As a catalogue has it.
constexpr int plain(int number)
{
    return number;
}
template <class Unit>
constexpr int plain(Quantity<Unit> amount)
{
    return amount.value;
}

/// One of the types, to be read or to be filled.
template <class T, class... Rs>
concept Is = (std::same_as<std::remove_const_t<T>, Rs> || ...);

inline constexpr Within kItems{1, 10'000};
inline constexpr Within kShare{0, 100};
inline constexpr Within kPercent{1, 100};
inline constexpr Within kTime{1, 10'000 * 60};
inline constexpr Within kMoney{0, 100'000'000};
inline constexpr Within kCeus{0, 1000'00};
inline constexpr Within kMonths{1, 1200};
inline constexpr Within kMonthsOfAYear{1, 12};
inline constexpr Within kDays{1, 3650};
inline constexpr Within kWait{0, 3650};

// ---- exams ------------------------------------------------------------------------------------------------

void describe(auto& fields, Is<ExamDomain> auto& domain)
{
    fields.text("code", domain.code);
    fields.text("name", domain.name);
    fields.text("short_name", domain.shortName, Presence::Optional);
    fields.number("items", domain.items, kItems, Filling::Never);
    fields.number("weight_min", domain.weightMinPercent, kShare, Filling::Never);
    fields.number("weight_max", domain.weightMaxPercent, kShare, Filling::Never);
    fields.must(domain.weightMinPercent.has_value() == domain.weightMaxPercent.has_value() &&
                    domain.weightMinPercent.value_or(0) <= domain.weightMaxPercent.value_or(0),
                "a weight needs a minimum and a maximum in order");
}

void describe(auto& fields, Is<ExamFormat> auto& format)
{
    fields.number("items", format.items, kItems, Filling::ByUser);
    fields.number("scored_items", format.scoredItems, kItems, Filling::ByUser);
    fields.number("minutes", format.time, kTime, Filling::ByUser);
    fields.choice("scale", format.scale);
    fields.number("pass_mark", format.passMark, Within{1, 1000}, Filling::ByUser);
    fields.items("domains", format.domains, Presence::Optional);
}

void describe(auto& fields, Is<Fee> auto& fee)
{
    fields.text("name", fee.name);
    fields.number("cents", fee.amount, kMoney, Filling::ByUser);
}

void describe(auto& fields, Is<ExamFees> auto& fees)
{
    fields.items("fees", fees.fees, Presence::Required);
}

void describe(auto& fields, Is<RetakeRule::LaterWait> auto& wait)
{
    fields.number("days", wait.days, kWait);
}

void describe(auto& fields, Is<RetakeRule> auto& rule)
{
    fields.number("wait_days", rule.waitDays, kWait, Filling::ByUser);
    fields.items("later_waits", rule.laterWaits, Presence::Optional);
    fields.number("other_wait_days", rule.otherWaitDays, kWait, Filling::Never);
    fields.must(rule.waitDays || (rule.laterWaits.empty() && !rule.otherWaitDays), "no first wait");
    fields.number("attempts_allowed", rule.attemptsAllowed, Within{1, 100}, Filling::ByUser);
    fields.number("within_months", rule.withinMonths, kMonths, Filling::Never);
    fields.must(rule.attemptsAllowed || !rule.withinMonths, "months without a number of attempts");
}

// ---- needs ------------------------------------------------------------------------------------------------

void describe(auto& fields, Is<ExperienceNeed, LetterNeed> auto& need)
{
    fields.number("months", need.months, kMonths);
    fields.texts("code_sets", need.codeSets, Presence::Optional);
}

void describe(auto& fields, Is<CourseNeed> auto& need)
{
    fields.number("contact_minutes", need.contactHours, kTime);
}

void describe(auto& fields, Is<ProgrammeNeed> auto& need)
{
    fields.choices("kinds", need.kinds);
    fields.text("recognition", need.recognition);
}

void describe(auto&, Is<PracticodeNeed, DiplomaNeed> auto&) {}

void describe(auto& fields, Is<ExamNeed> auto& need)
{
    fields.text("credential", need.credential);
}

void describe(auto& fields, Is<MembershipNeed> auto& need)
{
    fields.text("body", need.body);
}

void describe(auto& fields, Is<CredentialNeed> auto& need)
{
    fields.texts("any_of", need.anyOf, Presence::Required);
}

void describe(auto& fields, Is<SubjectsNeed> auto& need)
{
    fields.texts("subjects", need.subjects, Presence::Required);
}

void describe(auto& fields, Is<AllOfNeed, AnyOfNeed> auto& need)
{
    fields.items("needs", need.needs, Presence::Required);
}

void describe(auto& fields, Is<Need> auto& need)
{
    fields.text("id", need.id);
    fields.text("title", need.title);
    fields.oneOf(need.what);
}

void describe(auto& fields, Is<RouteRule> auto& rule)
{
    fields.text("from", rule.from);
    fields.text("to", rule.to);
    fields.items("needs", rule.needs, Presence::Required);
}

void describe(auto& fields, Is<EligibilityRule> auto& rule)
{
    fields.items("required", rule.required, Presence::Required);
    fields.items("recommended_any_of", rule.recommendedAnyOf, Presence::Optional);
}

// ---- renewal ----------------------------------------------------------------------------------------------

void describe(auto& fields, Is<CycleRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("months", rule.months, kMonths);
    fields.choice("anchor", rule.anchor);
    const bool isByBirth = rule.anchor == CycleAnchor::BirthMonth;
    fields.number("birth_month", rule.birthMonth, kMonthsOfAYear, isByBirth ? Filling::ByUser : Filling::Never);
    fields.must(isByBirth || !rule.birthMonth, "no cycle hangs on a month of birth here");
    fields.must(rule.months % kMonthsOfAYear.last == 0 || !(isByBirth || rule.anchor == CycleAnchor::CalendarYear),
                "a cycle that ends with a month of the year lasts whole years");
    fields.choice("first_period", rule.firstPeriod);
    fields.number("pro_rating_step", rule.proRatingStep, kCeus);
}

void describe(auto& fields, Is<CeuAmountByCount> auto& rule)
{
    fields.body(rule.body);
    fields.numbers("by_count", rule.byCount, kCeus);
    fields.choice("joined_later", rule.joinedLater);
}

void describe(auto& fields, Is<CeuAmountBySingles::Single> auto& single)
{
    fields.text("credential", single.credential);
    fields.number("ceus", single.amount, kCeus);
}

void describe(auto& fields, Is<CeuAmountBySingles::Replacement> auto& replacement)
{
    fields.text("keeper", replacement.keeper);
    fields.text("replaced", replacement.replaced);
}

void describe(auto& fields, Is<CeuAmountBySingles> auto& rule)
{
    fields.body(rule.body);
    fields.items("singles", rule.singles, Presence::Required);
    fields.number("per_further", rule.perFurther, kCeus);
    fields.number("cap", rule.cap, kCeus);
    fields.items("replacements", rule.replacements, Presence::Optional);
    fields.choice("joined_later", rule.joinedLater);
}

void describe(auto& fields, Is<CeuShareRule> auto& rule)
{
    fields.body(rule.body);
    fields.choice("of", rule.of);
    fields.number("percent", rule.percent, kPercent);
}

void describe(auto& fields, Is<ActivityMatch> auto& match)
{
    fields.choices("kinds", match.kinds);
    fields.texts("subjects", match.subjects, Presence::Optional);
    fields.choices("sources", match.sources);
    fields.texts("providers", match.providers, Presence::Optional);
    fields.choices("domains", match.domains);
}

void describe(auto& fields, Is<CeuConditionRule> auto& rule)
{
    fields.body(rule.body);
    fields.choice("condition", rule.condition);
    fields.items("except", rule.except, Presence::Optional);
    fields.must(std::ranges::find(rule.except, ActivityMatch{}) == rule.except.end(), "an exception for everything");
}

void describe(auto& fields, Is<CarryOverRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("ceus", rule.atMost, kCeus);
}

void describe(auto& fields, Is<SubjectBoundRule> auto& rule)
{
    fields.text("credential", rule.credential);
    fields.text("subject", rule.subject);
    fields.number("ceus", rule.amount, kCeus);
    fields.texts("aliases", rule.aliases, Presence::Optional);
}

void describe(auto& fields, Is<CeuLimitRule> auto& rule)
{
    fields.body(rule.body);
    fields.choice("bound", rule.bound);
    fields.choice("per", rule.per);
    fields.items("activities", rule.activities, Presence::Optional);
    fields.number("ceus", rule.amount, kCeus, Filling::ByUser);
    fields.number("percent", rule.percent, kPercent, Filling::Never);
    fields.must(!rule.amount || !rule.percent, "a number of CEUs or a percentage");
    fields.must(!rule.percent || rule.per == LimitPer::Cycle, "a percentage is of a cycle");
    fields.must(rule.amount || rule.percent || rule.bound == LimitBound::AtMost, "a minimum needs its figure");
}

void describe(auto& fields, Is<CeuLengthRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("minutes", rule.one, kTime);
    fields.number("rest_minutes", rule.rest, kTime);
    fields.must(rule.rest <= rule.one, "a rest is shorter than a CEU");
}

void describe(auto& fields, Is<SubmissionWindowRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("months_before", rule.monthsBefore, Within{0, 1200});
}

// ---- a missed cycle ---------------------------------------------------------------------------------------

void describe(auto& fields, Is<GraceRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("months", rule.months, kMonths);
}

void describe(auto& fields, Is<RevocationRule, AppealRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("days", rule.days, kDays);
}

void describe(auto& fields, Is<LapseRule> auto& rule)
{
    fields.body(rule.body);
    fields.choice("meanwhile", rule.meanwhile);
    fields.choice("afterwards", rule.afterwards);
}

void describe(auto& fields, Is<ReinstatementRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("months", rule.months, kMonths, Filling::ByUser);
    fields.number("cents", rule.fee, kMoney, Filling::ByUser);
    fields.texts("owed", rule.owed, Presence::Optional);
}

void describe(auto& fields, Is<ExtensionFeeRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("cents", rule.fee, kMoney);
    fields.choice("basis", rule.basis);
    fields.number("days", rule.days, kDays, Filling::ByUser);
}

void describe(auto& fields, Is<LateDuesRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("grace_days", rule.graceDays, kDays);
    fields.number("late_fee_cents", rule.fee, kMoney);
    fields.number("more_days", rule.moreDays, kDays);
    fields.number("reinstatement_cents", rule.reinstatement, kMoney);
}

void describe(auto& fields, Is<RenewalFeeRule::LateStep> auto& step)
{
    fields.number("days", step.days, kDays);
    fields.number("cents", step.fee, kMoney);
}

void describe(auto& fields, Is<RenewalFeeRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("days_before", rule.daysBefore, Within{0, kDays.last});
    fields.number("first_cents", rule.first, kMoney);
    fields.number("member_first_cents", rule.memberFirst, kMoney, Filling::ByUser);
    fields.number("further_cents", rule.further, kMoney);
    fields.items("late", rule.late, Presence::Optional);
}

void describe(auto& fields, Is<VerificationRule> auto& rule)
{
    fields.body(rule.body);
    fields.number("percent", rule.percent, kPercent, Filling::ByUser);
    fields.number("answer_days", rule.answerDays, kDays, Filling::ByUser);
    fields.number("keep_months", rule.keepMonths, kMonths, Filling::ByUser);
    fields.must(rule.percent || rule.answerDays || rule.keepMonths, "says nothing");
}

void describe(auto& fields, Is<StatementRule> auto& rule)
{
    fields.words("text", rule.text);
    fields.texts("points", rule.points, Presence::Optional);
    fields.items("fees", rule.fees, Presence::Optional);
    fields.choices("documents", rule.documents);
}

}  // namespace credence
