// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/application.h"

#include <algorithm>

#include "domain/records/application_stages.h"
#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kManyFollowUps = 20;

void checkStages(const Application& application, Findings& findings)
{
    const std::vector<StageDay>& stages = application.stages;
    const bool isInOrder = std::ranges::is_sorted(stages, {}, &StageDay::since);
    if (!isInOrder || (!stages.empty() && stages.back().stage != application.stage)) {
        findings.inconsistent(u"stages"_s, isInOrder ? u"stage"_s : u"stages"_s, Severity::Warning);
    }
    if (application.closedBecause && application.stage != ApplicationStage::Closed) {
        findings.inconsistent(u"closed_because"_s, u"stage"_s, Severity::Error);
    }
}

void check(const Application& application, Findings& findings)
{
    checkStages(application, findings);
    findings.notAfterToday(u"followed_up_on"_s, application.followedUpOn, Severity::Warning);
    const std::optional<Cents> low = application.payLow;
    const std::optional<Cents> high = application.payHigh;
    if (low && high && *high < *low) {
        findings.inconsistent(u"pay_high"_s, u"pay_low"_s, Severity::Error);
    }
    if ((low || high) && !application.payPer) {
        findings.missing(u"pay_per"_s);
    }
    if (application.followUps > application.followUpLimit) {
        findings.inconsistent(u"follow_ups"_s, u"follow_up_limit"_s, Severity::Warning);
    }
}

}  // namespace

std::span<const StageDay> stagesSinceWanted(const Application& application)
{
    const std::vector<StageDay>& stages = application.stages;
    const auto wanted = std::ranges::find(stages.rbegin(), stages.rend(), ApplicationStage::Wanted, &StageDay::stage);
    return {wanted.base(), stages.end()};
}

std::optional<QDate> sentOn(const Application& application)
{
    if (application.stage == ApplicationStage::Wanted) {
        return std::nullopt;
    }
    const std::span<const StageDay> stages = stagesSinceWanted(application);
    const auto sent =
        std::ranges::find_if(stages, [](const StageDay& row) { return row.stage != ApplicationStage::Closed; });
    return sent == stages.end() || !sent->since.isValid() ? std::nullopt : std::optional(sent->since);
}

std::optional<QDate> inStageSince(const Application& application)
{
    const bool isKept = !application.stages.empty() && application.stages.back().stage == application.stage &&
                        application.stages.back().since.isValid();
    return isKept ? std::optional(application.stages.back().since) : std::nullopt;
}

Application movedTo(Application application, ApplicationStage stage, QDate day)
{
    if (application.stage == stage) {
        return application;
    }
    application.stage = stage;
    application.nextAct.clear();
    application.nextOn.reset();
    application.followUps = 0;
    application.followedUpOn.reset();
    application.closedBecause.reset();
    return withStageKept(std::move(application), day);
}

Application withStageKept(Application application, QDate day)
{
    std::vector<StageDay>& stages = application.stages;
    if (!stages.empty() && stages.back().stage == application.stage) {
        return application;
    }
    const QDate since = stages.empty() ? day : std::max(day, stages.back().since);
    stages.push_back({.stage = application.stage, .since = since});
    return application;
}

template <>
const DescribedRows& describeRow<StageDay>()
{
    static const DescribedRows kRows = [] {
        DescribedRows rows = describedRows<StageDay>(
            u"application_stage",
            {field<&StageDay::stage>(u"stage", QT_TRANSLATE_NOOP("Records", "Stage")).required(),
             field<&StageDay::since>(u"since", QT_TRANSLATE_NOOP("Records", "Since")).required()});
        rows.shown.separators = {u"="_s};
        rows.shown.example = u"wanted=2026-11-02; applied=2026-11-09"_s;
        rows.shown.form = QT_TRANSLATE_NOOP("Records", "stages and their first days such as %1");
        rows.shown.pattern = QT_TRANSLATE_NOOP("Records", "%1 %2");
        return rows;
    }();
    return kRows;
}

template <>
const KindDescription& describe<Application>()
{
    static const KindDescription kDescription =
        Describe<Application>(QT_TRANSLATE_NOOP("Records", "application"), QT_TRANSLATE_NOOP("Records", "applications"),
                              QT_TRANSLATE_N_NOOP("Records", "%Ln application(s)"))
            .in(KindGroup::JobSearch, MenuPlace::First)
            .with(field<&Application::employer>(u"employer", QT_TRANSLATE_NOOP("Records", "Employer")).required())
            .with(field<&Application::role>(u"role", QT_TRANSLATE_NOOP("Records", "Role")))
            .with(field<&Application::kind>(u"kind", QT_TRANSLATE_NOOP("Records", "Request for")).required())
            .with(field<&Application::stage>(u"stage", QT_TRANSLATE_NOOP("Records", "Stage")).required())
            .with(field<&Application::closedBecause>(u"closed_because", QT_TRANSLATE_NOOP("Records", "Closed because")))
            .with(field<&Application::nextAct>(u"next_act", QT_TRANSLATE_NOOP("Records", "To do next")))
            .with(field<&Application::nextOn>(u"next_on", QT_TRANSLATE_NOOP("Records", "To do by"))
                      .leaning(DayLean::Future))
            .with(field<&Application::contact>(u"contact", QT_TRANSLATE_NOOP("Records", "Contact")))
            .with(field<&Application::workPlace>(u"work_place", QT_TRANSLATE_NOOP("Records", "Place of work")))
            .with(field<&Application::posting>(u"posting", QT_TRANSLATE_NOOP("Records", "Address of the posting"))
                      .means(FieldMeaning::Location))
            .with(
                field<&Application::payLow>(u"pay_low", QT_TRANSLATE_NOOP("Records", "Pay from")).within(0, kMuchMoney))
            .with(
                field<&Application::payHigh>(u"pay_high", QT_TRANSLATE_NOOP("Records", "Pay to")).within(0, kMuchMoney))
            .with(field<&Application::payPer>(u"pay_per", QT_TRANSLATE_NOOP("Records", "Pay for")))
            .with(field<&Application::payNamedBy>(u"pay_named_by", QT_TRANSLATE_NOOP("Records", "Pay named")))
            .with(field<&Application::weekly>(u"weekly", QT_TRANSLATE_NOOP("Records", "Time a week"))
                      .within(0, kWeekMinutes))
            .with(field<&Application::answerBy>(u"answer_by", QT_TRANSLATE_NOOP("Records", "Answer the offer by"))
                      .leaning(DayLean::Future))
            .with(field<&Application::followUps>(u"follow_ups", QT_TRANSLATE_NOOP("Records", "Follow-ups sent"))
                      .within(0, kManyFollowUps))
            .with(field<&Application::followedUpOn>(u"followed_up_on",
                                                    QT_TRANSLATE_NOOP("Records", "Last followed up on")))
            .with(field<&Application::followUpLimit>(u"follow_up_limit",
                                                     QT_TRANSLATE_NOOP("Records", "Follow-ups at most"))
                      .within(0, kManyFollowUps))
            .with(field<&Application::stages>(u"stages", QT_TRANSLATE_NOOP("Records", "Stages so far")))
            .with(noteField<&Application::note>())
            .titled<&Application::role>()
            .onDayBy([](const Application& application) {
                const QDate first = application.stages.empty() ? QDate() : application.stages.front().since;
                return sentOn(application).value_or(first);
            })
            .checked(check);
    return kDescription;
}

}  // namespace credence
