// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/interview.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const DescribedRows& describeRow<InterviewTopic>()
{
    static const DescribedRows kRows = [] {
        DescribedRows rows = describedRows<InterviewTopic>(
            u"interview_topic",
            {field<&InterviewTopic::topic>(u"topic", QT_TRANSLATE_NOOP("Records", "Topic")).required(),
             field<&InterviewTopic::state>(u"state", QT_TRANSLATE_NOOP("Records", "State")).required(),
             field<&InterviewTopic::answer>(u"answer", QT_TRANSLATE_NOOP("Records", "Your answer"))});
        rows.shown.separators = {u"="_s, u" "_s};
        rows.shown.example = u"modifiers 25 and 59=ready; query, never guess=partly ask first"_s;
        rows.shown.form = QT_TRANSLATE_NOOP("Records", "topics such as %1");
        rows.shown.pattern = QT_TRANSLATE_NOOP("Records", "%1: %2, %3");
        return rows;
    }();
    return kRows;
}

template <>
const DescribedRows& describeRow<InterviewQuestion>()
{
    static const DescribedRows kRows = [] {
        DescribedRows rows = describedRows<InterviewQuestion>(
            u"interview_question",
            {field<&InterviewQuestion::question>(u"question", QT_TRANSLATE_NOOP("Records", "Question")).required()});
        rows.shown.example = u"why coding; how many charts a day"_s;
        rows.shown.form = QT_TRANSLATE_NOOP("Records", "questions such as %1");
        rows.shown.pattern = QT_TRANSLATE_NOOP("Records", "%1");
        return rows;
    }();
    return kRows;
}

template <>
const KindDescription& describe<Interview>()
{
    static const KindDescription kDescription =
        Describe<Interview>(QT_TRANSLATE_NOOP("Records", "interview"), QT_TRANSLATE_NOOP("Records", "interviews"),
                            QT_TRANSLATE_N_NOOP("Records", "%Ln interview(s)"))
            .in(KindGroup::JobSearch)
            .with(
                field<&Interview::application>(u"application", QT_TRANSLATE_NOOP("Records", "Application")).required())
            .with(field<&Interview::onDate>(u"on_date", QT_TRANSLATE_NOOP("Records", "Day"))
                      .required()
                      .leaning(DayLean::Future))
            .with(field<&Interview::startsAt>(u"starts_at", QT_TRANSLATE_NOOP("Records", "Begins at"))
                      .as(FieldType::TimeOfDay)
                      .within(0, kDayMinutes - 1))
            .with(field<&Interview::zone>(u"zone", QT_TRANSLATE_NOOP("Records", "Time zone"))
                      .means(FieldMeaning::TimeZone))
            .with(field<&Interview::minutes>(u"minutes", QT_TRANSLATE_NOOP("Records", "Time")).within(1, kDayMinutes))
            .with(field<&Interview::way>(u"way", QT_TRANSLATE_NOOP("Records", "How")))
            .with(field<&Interview::withWhom>(u"with_whom", QT_TRANSLATE_NOOP("Records", "With whom")))
            .with(field<&Interview::topics>(u"topics", QT_TRANSLATE_NOOP("Records", "Topics to prepare")))
            .with(field<&Interview::questions>(u"questions", QT_TRANSLATE_NOOP("Records", "What they asked")))
            .with(noteField<&Interview::note>())
            .titled<&Interview::withWhom>(NamedWith::Day)
            .onDay<&Interview::onDate>();
    return kDescription;
}

}  // namespace credence
