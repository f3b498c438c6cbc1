// SPDX-License-Identifier: GPL-3.0-or-later
#include "learner_facts.h"

namespace credence::testing {

using namespace Qt::StringLiterals;

namespace {

const QStringList kOutpatient{u"CPT"_s, u"ICD-10-CM"_s};

std::vector<ExamAttempt> examAttempts()
{
    return {{.id = ExamAttemptId(1),
             .credential = u"CCA"_s,
             .onDate = {2025, 12, 6},
             .result = ExamResult::Passed,
             .score = 342,
             .passMark = 300},
            {.id = ExamAttemptId(2),
             .credential = u"CPC"_s,
             .onDate = {2026, 6, 13},
             .result = ExamResult::NotPassed,
             .score = 66,
             .passMark = 70,
             .attemptNumber = 1,
             .attemptsBought = 2},
            {.id = ExamAttemptId(3),
             .credential = u"CPC"_s,
             .onDate = {2026, 7, 18},
             .result = ExamResult::Passed,
             .score = 76,
             .passMark = 70,
             .attemptNumber = 2,
             .attemptsBought = 2}};
}

CeuActivity ceu(qint64 id, QDate day, const QString& title, const QString& provider, const QString& indexNumber,
                int hundredths, bool hiim, CeuSource source)
{
    return {.id = CeuActivityId(id),
            .onDate = day,
            .title = title,
            .provider = provider,
            .indexNumber = indexNumber,
            .ceus = {hundredths},
            .hiim = hiim,
            .source = source,
            .certificate = true};
}

std::vector<CeuActivity> ceuActivities()
{
    const CeuSource component = CeuSource::AhimaComponent;
    const QString chapter = u"AAPC local chapter"_s;
    return {ceu(1, {2026, 1, 21}, u"ICD-10-CM 2026 in practice"_s, u"MaHIMA"_s, {}, 150, true, component),
            ceu(2, {2026, 3, 18}, u"Privacy at the front desk"_s, u"MaHIMA"_s, {}, 100, true, component),
            ceu(3, {2026, 5, 6}, u"Leading a small team"_s, u"Bay State Training"_s, {}, 100, false, CeuSource::Other),
            ceu(4, {2026, 8, 12}, u"E/M levels: the 2026 view"_s, chapter, u"CHP260812A"_s, 200, true, CeuSource::Aapc),
            ceu(5, {2026, 9, 16}, u"Risk adjustment basics"_s, u"AAPC"_s, u"WEB260916R"_s, 400, true, CeuSource::Aapc),
            ceu(6, {2026, 10, 7}, u"ICD-10-CM/PCS FY2027 changes"_s, u"AHIMA"_s, {}, 300, true, CeuSource::Ahima),
            ceu(7, {2026, 10, 21}, u"Surgery modifiers"_s, chapter, u"CHP261021B"_s, 100, true, CeuSource::Aapc),
            ceu(8, {2026, 11, 18}, u"Denials from the payer side"_s, u"Insurer webinar"_s, {}, 125, true,
                CeuSource::Other)};
}

LogSums logSums()
{
    return {.bySubject = {{.subject = u"anatomy-physiology"_s, .minutes = {2480}, .entries = 39},
                          {.subject = u"medical-terminology"_s, .minutes = {2800}, .entries = 36},
                          {.subject = u"icd-10-cm"_s, .minutes = {4505}, .entries = 60},
                          {.subject = u"cpt"_s, .minutes = {2745}, .entries = 37},
                          {.subject = u"compliance"_s, .minutes = {1285}, .entries = 16},
                          {.subject = u"hcpcs"_s, .minutes = {2000}, .entries = 27},
                          {.subject = u"reimbursement"_s, .minutes = {550}, .entries = 7},
                          {.subject = u"icd-10-pcs"_s, .minutes = {3700}, .entries = 51},
                          {.subject = u"pathophysiology"_s, .minutes = {2000}, .entries = 28}},
            .byPlacement = {{.placement = PlacementId(1), .minutes = {7200}, .entries = 24},
                            {.placement = PlacementId(2), .minutes = {23040}, .entries = 48}}};
}

}  // namespace

Facts learnerFacts()
{
    Facts facts;
    facts.programmes = {{.id = ProgrammeId(1),
                         .name = u"Medical coding certificate"_s,
                         .contactHours = hours(405),
                         .startedOn = QDate(2025, 9, 3),
                         .completedOn = QDate(2026, 5, 20),
                         .codingPreparation = true}};
    facts.documents = {{.id = DocumentId(1),
                        .kind = DocumentKind::CompletionCertificate,
                        .title = u"Certificate of completion"_s,
                        .receivedOn = QDate(2026, 5, 20),
                        .programme = ProgrammeId(1)}};
    facts.placements = {{.id = PlacementId(1),
                         .kind = PlacementKind::Externship,
                         .employer = u"Lakeside Clinic"_s,
                         .codeSets = kOutpatient,
                         .firstDay = {2026, 3, 2},
                         .lastDay = QDate(2026, 4, 24)},
                        {.id = PlacementId(2),
                         .employer = u"Lakeside Clinic"_s,
                         .codeSets = kOutpatient,
                         .firstDay = {2026, 8, 3},
                         .weekly = hours(24)}};
    facts.examAttempts = examAttempts();
    facts.heldCredentials = {{.id = HeldCredentialId(1), .credential = u"CCA"_s, .awardedOn = {2025, 12, 6}},
                             {.id = HeldCredentialId(2), .credential = u"CPC-A"_s, .awardedOn = {2026, 7, 18}}};
    facts.memberships = {{.id = MembershipId(1), .body = u"AAPC"_s, .dueOn = {2027, 3, 31}}};
    facts.goals = {{.id = GoalId(1), .credential = u"CPC"_s, .rank = 1},
                   {.id = GoalId(2), .credential = u"CCS"_s, .byDate = QDate(2027, 6, 30), .rank = 2}};
    facts.ceuActivities = ceuActivities();
    facts.log = logSums();
    return facts;
}

}  // namespace credence::testing
