// SPDX-License-Identifier: GPL-3.0-or-later
/// The learner's story as records: a course, an externship, a job, CCA and CPC-A held, CCS wanted, some CEUs.
#pragma once

#include "support/test_workspace.h"

namespace credence::testing {

struct CoderStory {
    PlacementId externship;
    PlacementId job;
    ExamAttemptId failedAttempt;
    CeuActivityId beforeCertification;
    CeuActivityId withoutIndexNumber;
    CeuActivityId counted;
};

namespace story {

inline CeuActivityId addCeus(TestWorkspace& file, QDate day, const QString& title, int hundredths,
                             const QString& indexNumber, bool certificate)
{
    CeuActivity activity{.onDate = day, .title = title, .ceus = {hundredths}};
    activity.provider = QStringLiteral("AAPC");
    activity.indexNumber = indexNumber;
    activity.hiim = true;
    activity.source = CeuSource::AhimaComponent;
    activity.certificate = certificate;
    return CeuActivityId(file.add(activity).id);
}

inline void addCredentials(TestWorkspace& file)
{
    file.add(HeldCredential{.credential = QStringLiteral("CCA"), .awardedOn = QDate(2025, 12, 6)});
    file.add(HeldCredential{.credential = QStringLiteral("CPC-A"), .awardedOn = QDate(2026, 7, 18)});
    file.add(Goal{.credential = QStringLiteral("CPC"), .rank = 1});
    file.add(Goal{.credential = QStringLiteral("CCS"), .byDate = QDate(2027, 6, 30), .rank = 2});
}

}  // namespace story

/// `employer` is the clinic of externship and job.
inline CoderStory tellCoderStory(TestWorkspace& file, const QString& employer = QStringLiteral("Lakeside Clinic"))
{
    CoderStory told{};
    Programme course{.name = QStringLiteral("Medical coding certificate"), .kind = ProgrammeKind::Certificate};
    course.contactHours = hours(405);
    course.startedOn = QDate(2025, 9, 3);
    course.completedOn = QDate(2026, 5, 20);
    course.codingPreparation = true;
    file.add(course);
    Placement externship{.kind = PlacementKind::Externship, .employer = employer, .firstDay = QDate(2026, 3, 2)};
    externship.codeSets = QStringList{QStringLiteral("CPT"), QStringLiteral("ICD-10-CM")};
    externship.lastDay = QDate(2026, 4, 24);
    told.externship = PlacementId(file.add(externship).id);
    Placement job{.kind = PlacementKind::Job, .employer = employer, .firstDay = QDate(2026, 8, 3)};
    job.codeSets = externship.codeSets;
    told.job = PlacementId(file.add(job).id);
    ExamAttempt failed{
        .credential = QStringLiteral("CPC"), .onDate = QDate(2026, 6, 13), .result = ExamResult::NotPassed};
    failed.score = 66;
    failed.passMark = 70;
    told.failedAttempt = ExamAttemptId(file.add(failed).id);
    story::addCredentials(file);
    file.add(Membership{.body = QStringLiteral("AAPC"), .dueOn = QDate(2027, 3, 31)});
    told.beforeCertification = story::addCeus(file, QDate(2026, 2, 10), QStringLiteral("Compliance basics"), 200,
                                              QStringLiteral("CHP260210A"), true);
    told.withoutIndexNumber =
        story::addCeus(file, QDate(2026, 9, 14), QStringLiteral("Guideline changes"), 150, QString(), true);
    told.counted = story::addCeus(file, QDate(2026, 11, 20), QStringLiteral("E/M update"), 200,
                                  QStringLiteral("CHP261120A"), false);
    return told;
}

}  // namespace credence::testing
