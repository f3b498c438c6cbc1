// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_rules.h"

#include "catalog/rule_enum_names.h"
#include "exchange/json_values.h"

namespace credence::json {

using namespace Qt::StringLiterals;

namespace {

QJsonArray strings(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject examDomain(const ExamDomain& domain)
{
    return {{u"code"_s, domain.code},
            {u"name"_s, domain.name},
            {u"items"_s, orNull(domain.items)},
            {u"weight_min_percent"_s, orNull(domain.weightMinPercent)},
            {u"weight_max_percent"_s, orNull(domain.weightMaxPercent)}};
}

QJsonObject need(const Need& need);

/// One overload per kind of need.
struct NeedToJson {
    QJsonObject operator()(const ExperienceNeed& need) const
    {
        return {{u"type"_s, u"experience"_s}, {u"months"_s, need.months}, {u"code_sets"_s, strings(need.codeSets)}};
    }
    QJsonObject operator()(const LetterNeed& need) const
    {
        return {{u"type"_s, u"letter"_s}, {u"months"_s, need.months}, {u"code_sets"_s, strings(need.codeSets)}};
    }
    QJsonObject operator()(const CourseNeed& need) const
    {
        return {{u"type"_s, u"course"_s}, {u"contact_hours"_s, minutes(need.contactHours)}};
    }
    QJsonObject operator()(const ProgrammeNeed& need) const
    {
        const auto kind = [](ProgrammeKind one) { return QJsonValue(nameOf(one)); };
        return {
            {u"type"_s, u"programme"_s}, {u"kinds"_s, array(need.kinds, kind)}, {u"recognition"_s, need.recognition}};
    }
    QJsonObject operator()(const PracticodeNeed&) const { return {{u"type"_s, u"practicode"_s}}; }
    QJsonObject operator()(const DiplomaNeed&) const { return {{u"type"_s, u"diploma"_s}}; }
    QJsonObject operator()(const ExamNeed& need) const
    {
        return {{u"type"_s, u"exam"_s}, {u"credential"_s, need.credential}};
    }
    QJsonObject operator()(const MembershipNeed& need) const
    {
        return {{u"type"_s, u"membership"_s}, {u"body"_s, need.body}};
    }
    QJsonObject operator()(const CredentialNeed& need) const
    {
        return {{u"type"_s, u"credential"_s}, {u"any_of"_s, strings(need.anyOf)}};
    }
    QJsonObject operator()(const SubjectsNeed& need) const
    {
        return {{u"type"_s, u"subjects"_s}, {u"subjects"_s, strings(need.subjects)}};
    }
    QJsonObject operator()(const AllOfNeed& all) const
    {
        return {{u"type"_s, u"all_of"_s}, {u"needs"_s, array(all.needs, need)}};
    }
    QJsonObject operator()(const AnyOfNeed& any) const
    {
        return {{u"type"_s, u"any_of"_s}, {u"needs"_s, array(any.needs, need)}};
    }
};

QJsonObject need(const Need& need)
{
    QJsonObject object = std::visit(NeedToJson(), need.what);
    object.insert(u"id"_s, need.id);
    object.insert(u"title"_s, need.title);
    return object;
}

/// One overload per kind of rule.
struct RuleToJson {
    QJsonObject operator()(const ExamFormat& format) const
    {
        return {{u"type"_s, u"exam_format"_s},
                {u"items"_s, orNull(format.items)},
                {u"scored_items"_s, orNull(format.scoredItems)},
                {u"time"_s, format.time ? QJsonValue(minutes(*format.time)) : QJsonValue()},
                {u"scale"_s, nameOf(format.scale)},
                {u"pass_mark"_s, orNull(format.passMark)},
                {u"domains"_s, array(format.domains, examDomain)}};
    }
    QJsonObject operator()(const ExamFees& fees) const
    {
        return {{u"type"_s, u"exam_fees"_s}, {u"fees"_s, array(fees.fees, fee)}};
    }
    QJsonObject operator()(const RetakeRule& rule) const
    {
        return {{u"type"_s, u"retake"_s},
                {u"wait_days"_s, orNull(rule.waitDays)},
                {u"attempts_allowed"_s, orNull(rule.attemptsAllowed)}};
    }
    QJsonObject operator()(const RouteRule& rule) const
    {
        return {{u"type"_s, u"route"_s},
                {u"from_credential"_s, rule.from},
                {u"to_credential"_s, rule.to},
                {u"needs"_s, array(rule.needs, need)}};
    }
    QJsonObject operator()(const EligibilityRule& rule) const
    {
        return {{u"type"_s, u"eligibility"_s},
                {u"required"_s, array(rule.required, need)},
                {u"recommended_any_of"_s, array(rule.recommendedAnyOf, need)}};
    }
    QJsonObject operator()(const CycleRule& rule) const
    {
        return {{u"type"_s, u"cycle"_s},
                {u"months"_s, rule.months},
                {u"anchor"_s, nameOf(rule.anchor)},
                {u"first_period"_s, nameOf(rule.firstPeriod)},
                {u"pro_rating_step"_s, ceus(rule.proRatingStep)}};
    }
    QJsonObject operator()(const CeuAmountByCount& rule) const
    {
        return {{u"type"_s, u"ceu_amount_by_count"_s}, {u"by_count"_s, array(rule.byCount, ceus)}};
    }
    QJsonObject operator()(const CeuAmountBySingles& rule) const
    {
        const auto single = [](const CeuAmountBySingles::Single& one) {
            return QJsonObject{{u"credential"_s, one.credential}, {u"amount"_s, ceus(one.amount)}};
        };
        const auto replacement = [](const CeuAmountBySingles::Replacement& one) {
            return QJsonObject{{u"keeper"_s, one.keeper}, {u"replaced"_s, one.replaced}};
        };
        return {{u"type"_s, u"ceu_amount_by_singles"_s},
                {u"singles"_s, array(rule.singles, single)},
                {u"per_further"_s, ceus(rule.perFurther)},
                {u"cap"_s, ceus(rule.cap)},
                {u"replacements"_s, array(rule.replacements, replacement)}};
    }
    QJsonObject operator()(const CeuShareRule& rule) const
    {
        return {{u"type"_s, u"ceu_share"_s}, {u"of"_s, nameOf(rule.of)}, {u"percent"_s, rule.percent}};
    }
    QJsonObject operator()(const CeuConditionRule& rule) const
    {
        return {{u"type"_s, u"ceu_condition"_s}, {u"condition"_s, nameOf(rule.condition)}};
    }
    QJsonObject operator()(const SubjectBoundRule& rule) const
    {
        return {{u"type"_s, u"subject_bound_ceus"_s},
                {u"credential"_s, rule.credential},
                {u"subject"_s, rule.subject},
                {u"aliases"_s, strings(rule.aliases)},
                {u"amount"_s, ceus(rule.amount)}};
    }
    QJsonObject operator()(const SubmissionWindowRule& rule) const
    {
        return {{u"type"_s, u"submission_window"_s}, {u"months_before"_s, rule.monthsBefore}};
    }
    QJsonObject operator()(const GraceRule& rule) const
    {
        return {{u"type"_s, u"grace"_s}, {u"months"_s, rule.months}};
    }
    QJsonObject operator()(const RevocationRule& rule) const
    {
        return {{u"type"_s, u"revocation"_s}, {u"days"_s, rule.days}};
    }
    QJsonObject operator()(const AppealRule& rule) const { return {{u"type"_s, u"appeal"_s}, {u"days"_s, rule.days}}; }
    QJsonObject operator()(const SelfReviewRule& rule) const
    {
        return {{u"type"_s, u"self_review"_s},
                {u"per_year"_s, rule.perYear},
                {u"each"_s, ceus(rule.each)},
                {u"subject"_s, rule.subject}};
    }
    QJsonObject operator()(const ExtensionFeeRule& rule) const
    {
        return {{u"type"_s, u"extension_fee"_s},
                {u"amount"_s, money(rule.fee)},
                {u"basis"_s, nameOf(rule.basis)},
                {u"days"_s, orNull(rule.days)}};
    }
    QJsonObject operator()(const LateDuesRule& rule) const
    {
        return {{u"type"_s, u"late_dues"_s},
                {u"grace_days"_s, rule.graceDays},
                {u"late_fee"_s, money(rule.fee)},
                {u"more_days"_s, rule.moreDays},
                {u"reinstatement"_s, money(rule.reinstatement)}};
    }
    QJsonObject operator()(const VerificationRule& rule) const
    {
        return {{u"type"_s, u"verification"_s},
                {u"percent"_s, orNull(rule.percent)},
                {u"answer_days"_s, orNull(rule.answerDays)},
                {u"keep_months"_s, orNull(rule.keepMonths)}};
    }
    QJsonObject operator()(const StatementRule& rule) const
    {
        return {{u"type"_s, u"statement"_s},
                {u"text"_s, rule.text},
                {u"points"_s, strings(rule.points)},
                {u"fees"_s, array(rule.fees, fee)}};
    }
};

QJsonObject edition(const RuleEdition& edition)
{
    return {{u"from"_s, date(edition.from)},
            {u"to"_s, date(edition.to)},
            {u"value"_s, ruleValue(edition.value)},
            {u"confidence"_s, nameOf(edition.confidence)},
            {u"sources"_s, strings(edition.sources)},
            {u"as_of"_s, edition.asOf},
            {u"note"_s, edition.note}};
}

QJsonObject ruleHead(const Rule& rule)
{
    return {{u"id"_s, rule.id},
            {u"title"_s, rule.title},
            {u"body"_s, rule.body},
            {u"credentials"_s, strings(rule.credentials)},
            {u"binding"_s, nameOf(rule.binding)}};
}

}  // namespace

QJsonObject fee(const Fee& fee)
{
    return {{u"name"_s, fee.name}, {u"amount"_s, fee.amount ? QJsonValue(money(*fee.amount)) : QJsonValue()}};
}

QJsonObject ruleValue(const RuleValue& value)
{
    return std::visit(RuleToJson(), value);
}

QJsonObject rule(const Rule& rule, QDate day)
{
    QJsonObject object = ruleHead(rule);
    const RuleEdition* inForce = rule.editionOn(day);
    object.insert(u"edition"_s, inForce ? QJsonValue(edition(*inForce)) : QJsonValue());
    return object;
}

QJsonObject ruleWithEditions(const Rule& rule)
{
    QJsonObject object = ruleHead(rule);
    object.insert(u"editions"_s, array(rule.editions, edition));
    return object;
}

QJsonObject catalogueVersion(const CatalogueVersion& version)
{
    return {{u"catalogue"_s, version.catalogue},
            {u"version"_s, version.version},
            {u"compiled_on"_s, date(version.compiledOn)}};
}

}  // namespace credence::json
