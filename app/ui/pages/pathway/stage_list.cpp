// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathway/stage_list.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

class StageListWords {
    Q_DECLARE_TR_FUNCTIONS(StageList)
};

struct Listed {
    RecordKind kind;
    QStringList fields;
    RecordListCard::Words words;
};

Listed listedIn(RoadStage stage)
{
    switch (stage) {
        case RoadStage::Study:
            return {RecordKind::PracticeExam,
                    {u"on_date"_s, u"credential"_s, u"title"_s, u"correct"_s, u"items"_s},
                    {.heading = StageListWords::tr("Practice exams"),
                     .add = StageListWords::tr("&Add a practice exam…"),
                     .empty = StageListWords::tr("Practice exams stand here: they say how ready you are.")}};
        case RoadStage::Exam:
            return {RecordKind::ExamAttempt,
                    {u"on_date"_s, u"credential"_s, u"result"_s, u"score"_s, u"fee"_s},
                    {.heading = StageListWords::tr("Exams"),
                     .add = StageListWords::tr("&Add an exam…"),
                     .empty = StageListWords::tr("Exams that you sat or planned stand here.")}};
        case RoadStage::Education:
        case RoadStage::Apprentice:
            return {
                RecordKind::Placement,
                {u"kind"_s, u"employer"_s, u"role"_s, u"first_day"_s, u"last_day"_s, u"weekly"_s},
                {.heading = StageListWords::tr("Placements"),
                 .add = StageListWords::tr("&Add a placement…"),
                 .empty = StageListWords::tr("Jobs, externships and volunteer work stand here: their months count.")}};
        case RoadStage::Renewal:
            return {RecordKind::Membership,
                    {u"body"_s, u"number"_s, u"due_on"_s, u"dues"_s},
                    {.heading = StageListWords::tr("Memberships"),
                     .add = StageListWords::tr("&Add a membership…"),
                     .empty = StageListWords::tr("Memberships stand here: their due days fix your cycles.")}};
        case RoadStage::Certified:
            return {RecordKind::HeldCredential,
                    {u"credential"_s, u"awarded_on"_s, u"status"_s, u"number"_s, u"ended_on"_s},
                    {.heading = StageListWords::tr("Credentials you hold or held"),
                     .add = StageListWords::tr("&Add a credential…"),
                     .empty = StageListWords::tr("Credentials that were awarded to you stand here.")}};
        case RoadStage::Growth:
            return {RecordKind::Goal,
                    {u"credential"_s, u"by_date"_s, u"weekly"_s, u"rank"_s},
                    {.heading = StageListWords::tr("Goals"),
                     .add = StageListWords::tr("&Add a goal…"),
                     .empty = StageListWords::tr("The credentials that you want stand here, in their order.")}};
    }
    Q_UNREACHABLE();
}

}  // namespace

RecordListCard* makeStageList(RoadStage stage, Workspace& workspace, Ledger& ledger, QWidget* parent)
{
    const Listed listed = listedIn(stage);
    return new RecordListCard(workspace, ledger, listed.kind, listed.fields, listed.words, parent);
}

}  // namespace credence
