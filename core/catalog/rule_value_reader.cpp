// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/rule_value_reader.h"

#include <algorithm>
#include <cstring>

#include "catalog/missed_cycle_reader.h"
#include "catalog/rule_enum_names.h"

namespace credence {

namespace {

constexpr int kManyItems = 10'000;
constexpr int kManyMinutes = 10'000 * 60;
constexpr int kManyCents = 100'000'000;
constexpr int kManyCeus = 1000'00;
constexpr int kManyMonths = 1200;

CeuHundredths ceusOf(JsonObject& object, const char* key)
{
    return {object.required(key).number(0, kManyCeus)};
}

QStringList codeSetsOf(JsonObject& object)
{
    const std::optional<JsonValue> codeSets = object.optional("code_sets");
    return codeSets ? codeSets->texts() : QStringList();
}

ExamDomain readExamDomain(const JsonValue& value)
{
    JsonObject object(value);
    ExamDomain domain{.code = object.required("code").text(),
                      .name = object.required("name").text(),
                      .items = object.optionalNumber("items", 1, kManyItems),
                      .weightMinPercent = object.optionalNumber("weight_min", 0, 100),
                      .weightMaxPercent = object.optionalNumber("weight_max", 0, 100)};
    object.finish();
    if (domain.weightMinPercent.has_value() != domain.weightMaxPercent.has_value() ||
        domain.weightMinPercent.value_or(0) > domain.weightMaxPercent.value_or(0)) {
        value.fail(QStringLiteral("a weight needs a minimum and a maximum in order"));
    }
    return domain;
}

RuleValue readExamFormat(JsonObject& object, const QString&)
{
    ExamFormat format{.items = object.optionalNumber("items", 1, kManyItems),
                      .scoredItems = object.optionalNumber("scored_items", 1, kManyItems),
                      .scale = object.required("scale").oneOf<ScoreScale>(),
                      .passMark = object.optionalNumber("pass_mark", 1, 1000)};
    if (const std::optional<int> minutes = object.optionalNumber("minutes", 1, kManyMinutes)) {
        format.time = Minutes{*minutes};
    }
    for (const JsonValue& domain : object.optionalItems("domains")) {
        format.domains.push_back(readExamDomain(domain));
    }
    return format;
}

std::vector<Fee> readFees(const std::vector<JsonValue>& values)
{
    std::vector<Fee> fees;
    for (const JsonValue& value : values) {
        JsonObject object(value);
        Fee fee{.name = object.required("name").text()};
        if (const std::optional<int> cents = object.optionalNumber("cents", 0, kManyCents)) {
            fee.amount = Cents{*cents};
        }
        fees.push_back(std::move(fee));
        object.finish();
    }
    return fees;
}

RuleValue readExamFees(JsonObject& object, const QString&)
{
    return ExamFees{.fees = readFees(object.required("fees").items())};
}

RuleValue readRetake(JsonObject& object, const QString&)
{
    return RetakeRule{.waitDays = object.optionalNumber("wait_days", 0, 3650),
                      .attemptsAllowed = object.optionalNumber("attempts_allowed", 1, 100)};
}

Need readNeed(const JsonValue& value);

std::vector<Need> readNeeds(const std::vector<JsonValue>& values)
{
    std::vector<Need> needs;
    for (const JsonValue& value : values) {
        needs.push_back(readNeed(value));
    }
    return needs;
}

ProgrammeNeed readProgrammeNeed(JsonObject& object)
{
    ProgrammeNeed need{.recognition = object.required("recognition").text()};
    for (const JsonValue& kind : object.optionalItems("kinds")) {
        need.kinds.push_back(kind.oneOf<ProgrammeKind>());
        if (std::ranges::count(need.kinds, need.kinds.back()) > 1) {
            kind.fail(QStringLiteral("the kind stands twice"));
        }
    }
    return need;
}

NeedKind readNeedKind(const char* kind, JsonObject& object)
{
    const QLatin1StringView name(kind);
    if (name == QLatin1StringView("experience")) {
        return ExperienceNeed{.months = object.required("months").number(1, kManyMonths),
                              .codeSets = codeSetsOf(object)};
    }
    if (name == QLatin1StringView("letters")) {
        return LetterNeed{.months = object.required("months").number(1, kManyMonths), .codeSets = codeSetsOf(object)};
    }
    if (name == QLatin1StringView("course")) {
        return CourseNeed{.contactHours = {object.required("contact_minutes").number(1, kManyMinutes)}};
    }
    if (name == QLatin1StringView("programme")) {
        return readProgrammeNeed(object);
    }
    if (name == QLatin1StringView("exam")) {
        return ExamNeed{.credential = object.required("credential").text()};
    }
    if (name == QLatin1StringView("membership")) {
        return MembershipNeed{.body = object.required("body").text()};
    }
    if (name == QLatin1StringView("credential")) {
        return CredentialNeed{.anyOf = object.required("any_of").texts()};
    }
    if (name == QLatin1StringView("subjects")) {
        return SubjectsNeed{.subjects = object.required("subjects").texts()};
    }
    if (name == QLatin1StringView("all_of")) {
        return AllOfNeed{.needs = readNeeds(object.required("needs").items())};
    }
    if (name == QLatin1StringView("any_of")) {
        return AnyOfNeed{.needs = readNeeds(object.required("needs").items())};
    }
    return name == QLatin1StringView("practicode") ? NeedKind(PracticodeNeed{}) : NeedKind(DiplomaNeed{});
}

Need readNeed(const JsonValue& value)
{
    static const std::vector<const char*> kKinds{"experience", "letters",  "course", "programme",
                                                 "practicode", "diploma",  "exam",   "membership",
                                                 "credential", "subjects", "all_of", "any_of"};
    JsonObject object(value);
    Need need{.id = object.required("id").text(), .title = object.required("title").text(), .what = {}};
    const char* kind = object.exactlyOne(kKinds);
    JsonObject details(object.required(kind));
    need.what = readNeedKind(kind, details);
    details.finish();
    object.finish();
    return need;
}

RuleValue readRoute(JsonObject& object, const QString&)
{
    return RouteRule{.from = object.required("from").text(),
                     .to = object.required("to").text(),
                     .needs = readNeeds(object.required("needs").items())};
}

RuleValue readEligibility(JsonObject& object, const QString&)
{
    return EligibilityRule{.required = readNeeds(object.required("required").items()),
                           .recommendedAnyOf = readNeeds(object.optionalItems("recommended_any_of"))};
}

RuleValue readCycle(JsonObject& object, const QString& body)
{
    return CycleRule{.body = body,
                     .months = object.required("months").number(1, kManyMonths),
                     .anchor = object.required("anchor").oneOf<CycleAnchor>(),
                     .firstPeriod = object.required("first_period").oneOf<FirstPeriod>(),
                     .proRatingStep = ceusOf(object, "pro_rating_step")};
}

RuleValue readByCount(JsonObject& object, const QString& body)
{
    CeuAmountByCount amount{.body = body, .byCount = {}};
    const JsonValue list = object.required("by_count");
    for (const JsonValue& item : list.items()) {
        amount.byCount.push_back({item.number(0, kManyCeus)});
    }
    if (amount.byCount.empty()) {
        list.fail(QStringLiteral("an empty list"));
    }
    return amount;
}

RuleValue readBySingles(JsonObject& object, const QString& body)
{
    CeuAmountBySingles amount{
        .body = body, .singles = {}, .perFurther = ceusOf(object, "per_further"), .cap = ceusOf(object, "cap")};
    for (const JsonValue& item : object.required("singles").items()) {
        JsonObject single(item);
        amount.singles.push_back(
            {.credential = single.required("credential").text(), .amount = ceusOf(single, "ceus")});
        single.finish();
    }
    for (const JsonValue& item : object.optionalItems("replacements")) {
        JsonObject replacement(item);
        amount.replacements.push_back(
            {.keeper = replacement.required("keeper").text(), .replaced = replacement.required("replaced").text()});
        replacement.finish();
    }
    return amount;
}

RuleValue readShare(JsonObject& object, const QString& body)
{
    return CeuShareRule{.body = body,
                        .of = object.required("of").oneOf<ShareOf>(),
                        .percent = object.required("percent").number(1, 100)};
}

RuleValue readCondition(JsonObject& object, const QString& body)
{
    return CeuConditionRule{.body = body, .condition = object.required("condition").oneOf<CeuCondition>()};
}

RuleValue readSubjectBound(JsonObject& object, const QString&)
{
    SubjectBoundRule rule{.credential = object.required("credential").text(),
                          .subject = object.required("subject").text(),
                          .amount = ceusOf(object, "ceus")};
    if (const std::optional<JsonValue> aliases = object.optional("aliases")) {
        rule.aliases = aliases->texts();
    }
    return rule;
}

RuleValue readSubmissionWindow(JsonObject& object, const QString& body)
{
    return SubmissionWindowRule{.body = body, .monthsBefore = object.required("months_before").number(0, kManyMonths)};
}

RuleValue readStatement(JsonObject& object, const QString&)
{
    StatementRule statement{.text = object.required("text").text()};
    if (const std::optional<JsonValue> points = object.optional("points")) {
        statement.points = points->texts();
    }
    statement.fees = readFees(object.optionalItems("fees"));
    return statement;
}

const std::vector<std::pair<const char*, RuleValueReader>>& readers()
{
    static const std::vector<std::pair<const char*, RuleValueReader>> kReaders = [] {
        std::vector<std::pair<const char*, RuleValueReader>> all{{"exam_format", readExamFormat},
                                                                 {"exam_fees", readExamFees},
                                                                 {"retake", readRetake},
                                                                 {"route", readRoute},
                                                                 {"eligibility", readEligibility},
                                                                 {"cycle", readCycle},
                                                                 {"ceu_by_count", readByCount},
                                                                 {"ceu_by_singles", readBySingles},
                                                                 {"ceu_share", readShare},
                                                                 {"ceu_condition", readCondition},
                                                                 {"subject_bound", readSubjectBound},
                                                                 {"submission_window", readSubmissionWindow}};
        all.insert(all.end(), missedCycleReaders().begin(), missedCycleReaders().end());
        all.emplace_back("statement", readStatement);
        return all;
    }();
    return kReaders;
}

void collect(const std::vector<Need>& needs, std::vector<const Need*>& all)
{
    for (const Need& need : needs) {
        all.push_back(&need);
        if (const auto* allOf = std::get_if<AllOfNeed>(&need.what)) {
            collect(allOf->needs, all);
        } else if (const auto* anyOf = std::get_if<AnyOfNeed>(&need.what)) {
            collect(anyOf->needs, all);
        }
    }
}

}  // namespace

RuleValue readRuleValue(JsonObject& edition, const QString& body)
{
    std::vector<const char*> kinds;
    for (const auto& reader : readers()) {
        kinds.push_back(reader.first);
    }
    const char* kind = edition.exactlyOne(kinds);
    JsonObject object(edition.required(kind));
    for (const auto& [name, read] : readers()) {
        if (std::strcmp(name, kind) == 0) {
            RuleValue value = read(object, body);
            object.finish();
            return value;
        }
    }
    Q_UNREACHABLE();
}

std::vector<const Need*> needsIn(const RuleValue& value)
{
    std::vector<const Need*> all;
    if (const auto* route = std::get_if<RouteRule>(&value)) {
        collect(route->needs, all);
    } else if (const auto* eligibility = std::get_if<EligibilityRule>(&value)) {
        collect(eligibility->required, all);
        collect(eligibility->recommendedAnyOf, all);
    }
    return all;
}

}  // namespace credence
