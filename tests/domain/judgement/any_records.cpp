// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_records.h"

#include <rapidcheck.h>

#include <algorithm>
#include <random>

#include "records.h"

namespace credence::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTwoYears = 730;

/// first <= result < end, each as likely as the others whatever the size of the test.
int between(int first, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

bool oneIn(int cases)
{
    return between(0, cases) == 0;
}

/// As many as the size of the test allows, fewer than `end`.
int upTo(int end)
{
    return *rc::gen::inRange(0, end);
}

/// Up to a month after kPropertyDay, most of them in the two years before.
QDate anyRecentDay()
{
    return oneIn(5) ? anyDay() : kPropertyDay.addDays(between(-kTwoYears, 30));
}

std::optional<QDate> perhaps(QDate day)
{
    return oneIn(2) ? std::optional(day) : std::nullopt;
}

Programme anyProgramme(qint64 id)
{
    Programme programme{.id = ProgrammeId(id), .name = u"Programme %1"_s.arg(id)};
    programme.kind = *rc::gen::element(ProgrammeKind::HighSchool, ProgrammeKind::Certificate,
                                       ProgrammeKind::PreparationCourse, ProgrammeKind::Practicode);
    programme.contactHours = hours(between(0, 160));
    programme.codingPreparation = *rc::gen::arbitrary<bool>();
    programme.completedOn = perhaps(anyDay());
    return programme;
}

Course anyCourse(qint64 id)
{
    Course course{.id = CourseId(id), .programme = ProgrammeId(between(1, 4)), .name = u"Course"_s};
    course.subject =
        *rc::gen::element(u"cpt"_s, u"icd-10-cm"_s, u"pathophysiology"_s, u"pharmacology"_s, u"anatomy-physiology"_s,
                          u"medical-terminology"_s, u"reimbursement"_s, u"knitting"_s);
    course.contactHours = hours(between(0, 90));
    course.completedOn = oneIn(4) ? std::nullopt : std::optional(anyDay());
    return course;
}

ExamAttempt anyAttempt(qint64 id)
{
    ExamAttempt attempt{.id = ExamAttemptId(id),
                        .credential = *rc::gen::element(u"CPC"_s, u"CCS"_s, u"CCA"_s),
                        .onDate = anyRecentDay(),
                        .result = *rc::gen::element(ExamResult::Passed, ExamResult::NotPassed, ExamResult::NotPassed,
                                                    ExamResult::NoShow, ExamResult::Scheduled)};
    if (oneIn(2)) {
        attempt.attemptsBought = 2;
        attempt.attemptNumber = between(1, 3);
    }
    return attempt;
}

PracticeExam anyPracticeExam(qint64 id)
{
    PracticeExam exam{.onDate = anyRecentDay(),
                      .credential = *rc::gen::element(u"CPC"_s, u"CCS"_s, u"CCA"_s),
                      .correct = between(0, 101),
                      .items = 100};
    exam.id = PracticeExamId(id);
    if (oneIn(2)) {
        exam.domainScores = {{.domain = u"ICD"_s, .correct = exam.correct / 10, .items = 10},
                             {.domain = u"CCS-1"_s, .correct = exam.correct / 5, .items = 20}};
    }
    return exam;
}

HeldCredential withEnd(HeldCredential record, qint64 id)
{
    record.id = HeldCredentialId(id);
    if (oneIn(4)) {
        record.endedOn = record.awardedOn.addDays(between(0, 700));
        record.status = *rc::gen::element(CredentialStatus::Active, CredentialStatus::Revoked);
    }
    return record;
}

std::vector<HeldCredential> anyHeld()
{
    std::vector<HeldCredential> records;
    if (oneIn(2)) {
        records.push_back(withEnd(held(u"CPC-A"_s, anyDay()), 1));
    } else if (oneIn(2)) {
        records = {withEnd(held(u"CPC-A"_s, anyDay()), 1), withEnd(held(u"CPC"_s, anyDay()), 2)};
    }
    for (int id = 3, end = 3 + between(0, 5); id < end; ++id) {
        const QString code = *rc::gen::element(u"COC"_s, u"CPMA"_s, u"CCA"_s, u"CCS"_s, u"RHIT"_s, u"RHIA"_s);
        records.push_back(withEnd(held(code, anyDay()), id));
    }
    return records;
}

/// Certificates of activities and of programmes, some still to come.
std::vector<Document> anyCertificates()
{
    std::vector<Document> certificates;
    for (int id = 101, end = 101 + upTo(6); id < end; ++id) {
        Document document{.id = DocumentId(id), .title = u"Certificate"_s, .receivedOn = perhaps(anyDay())};
        if (oneIn(2)) {
            document.kind = DocumentKind::CeuCertificate;
            document.ceuActivity = CeuActivityId(between(1, 10));
        } else {
            document.kind = DocumentKind::CompletionCertificate;
            document.programme = ProgrammeId(between(1, 4));
        }
        certificates.push_back(document);
    }
    return certificates;
}

std::vector<PortalCycle> anyPortalCycles()
{
    std::vector<PortalCycle> cycles;
    for (int id = 1, end = 1 + (oneIn(3) ? between(1, 3) : 0); id < end; ++id) {
        const QDate first = anyDay();
        PortalCycle cycle{.body = *rc::gen::element(u"AAPC"_s, u"AHIMA"_s),
                          .firstDay = first,
                          .lastDay = first.addDays(between(300, 800))};
        cycle.id = PortalCycleId(id);
        if (oneIn(2)) {
            cycle.required = wholeCeus(between(10, 40));
        }
        cycles.push_back(cycle);
    }
    return cycles;
}

LogSums anyLog()
{
    LogSums log{.bySubject = {{.subject = u"cpt"_s, .minutes = hours(30), .entries = 9},
                              {.subject = u"icd-10-cm"_s, .minutes = hours(20), .entries = 5}}};
    for (int daysAgo = 84; daysAgo > 0; daysAgo -= 3) {
        log.recentDays.push_back({.day = kPropertyDay.addDays(-daysAgo), .study = {between(1, 120)}, .experience = {}});
    }
    return log;
}

template <class Record>
void shuffle(std::vector<Record>& records, std::mt19937& random)
{
    std::ranges::shuffle(records, random);
}

}  // namespace

QDate anyDay()
{
    return QDate(2023, 1, 1).addDays(between(0, 1500));
}

Placement anyPlacement(qint64 id)
{
    const QDate first = anyDay();
    Placement placement = aJob(id, first, oneIn(5) ? std::nullopt : std::optional(first.addDays(between(0, 500))));
    placement.kind = *rc::gen::element(PlacementKind::Job, PlacementKind::Externship, PlacementKind::Internship,
                                       PlacementKind::Volunteer);
    return placement;
}

std::vector<Placement> anyPlacements()
{
    std::vector<Placement> placements;
    for (int id = 1, end = 1 + upTo(8); id < end; ++id) {
        placements.push_back(anyPlacement(id));
    }
    return placements;
}

std::vector<Document> anyLetters(const std::vector<Placement>& placements)
{
    std::vector<Document> letters;
    const int count = placements.empty() ? 0 : upTo(6);
    for (int id = 1; id <= count; ++id) {
        Document letter = aLetter(id, between(1, static_cast<int>(placements.size()) + 1), anyDay());
        letter.coversFrom = perhaps(anyDay());
        if (oneIn(3)) {
            letter.coversUntil = letter.coversFrom.value_or(anyDay()).addDays(between(0, 400));
        }
        letter.askedOn = perhaps(letter.receivedOn->addDays(-between(0, 60)));
        letters.push_back(letter);
    }
    return letters;
}

CeuActivity anyActivity(qint64 id)
{
    CeuActivity activity = aCeu(id, anyRecentDay(), {between(1, 40) * 25});
    activity.hiim = *rc::gen::arbitrary<bool>();
    activity.certificate = *rc::gen::arbitrary<bool>();
    activity.source = *rc::gen::element(CeuSource::Aapc, CeuSource::Ahima, CeuSource::Hcpro, CeuSource::Other);
    activity.subject = *rc::gen::element(QString(), u"auditing"_s, u"Compliance"_s);
    activity.nextCycle = oneIn(4);
    if (oneIn(4)) {
        activity.credits = {
            {.credential = *rc::gen::element(u"CPC"_s, u"CPMA"_s, u"CCA"_s, u"CCS"_s),
             .amount = {between(0, 8) * 25},
             .state = *rc::gen::element(CreditState::Allocated, CreditState::Submitted, CreditState::Accepted)}};
    }
    return activity;
}

Facts anyCareer()
{
    Facts facts{.heldCredentials = {held(u"CPC-A"_s, anyDay()), held(u"CCA"_s, anyDay())},
                .memberships = {aMembership(u"AAPC"_s, anyDay())}};
    facts.placements = anyPlacements();
    facts.documents = anyLetters(facts.placements);
    for (int id = 1, end = 1 + upTo(20); id < end; ++id) {
        facts.ceuActivities.push_back(anyActivity(id));
        if (oneIn(4)) {
            facts.ceuActivities.back().indexNumber = u"SAME"_s;
        }
    }
    return facts;
}

Facts anyFacts()
{
    Facts facts = anyCareer();
    facts.heldCredentials = anyHeld();
    std::ranges::copy(anyCertificates(), std::back_inserter(facts.documents));
    for (int id = 1, end = 1 + upTo(4); id < end; ++id) {
        facts.programmes.push_back(anyProgramme(id));
        facts.courses.push_back(anyCourse(id));
        facts.examAttempts.push_back(anyAttempt(id));
        facts.practiceExams.push_back(anyPracticeExam(id));
    }
    facts.memberships.clear();
    for (int id = 1, end = 1 + between(0, 3); id < end; ++id) {
        facts.memberships.push_back(aMembership(u"AAPC"_s, anyDay()));
        facts.memberships.back().id = MembershipId(id);
    }
    facts.portalCycles = anyPortalCycles();
    facts.goals = {{.id = GoalId(1), .credential = u"CPC"_s, .rank = 1},
                   {.id = GoalId(2), .credential = u"CCS"_s, .byDate = perhaps(anyDay()), .rank = 2},
                   {.id = GoalId(3), .credential = u"CCA"_s, .rank = 2}};
    facts.deadlines = {{.id = DeadlineId(1), .title = u"a"_s, .dueOn = anyDay()},
                       {.id = DeadlineId(2), .title = u"b"_s, .dueOn = anyDay(), .repeat = DeadlineRepeat::Yearly}};
    facts.log = anyLog();
    return facts;
}

void addCounting(Facts& facts, Counting kind)
{
    constexpr qint64 kNew = 1000;
    const auto isAapc = [](const Membership& one) { return one.body == u"AAPC"_s; };
    switch (kind) {
        case Counting::Placement:
            facts.placements.push_back(anyPlacement(kNew));
            break;
        case Counting::Letter:
            facts.documents.push_back(
                aLetter(kNew, between(1, std::max(2, static_cast<int>(facts.placements.size()) + 1)), anyDay()));
            break;
        case Counting::Programme:
            facts.programmes.push_back(anyProgramme(kNew));
            break;
        case Counting::Course:
            facts.courses.push_back(anyCourse(kNew));
            break;
        case Counting::Exam:
            facts.examAttempts.push_back(anyAttempt(kNew));
            facts.examAttempts.back().result = ExamResult::Passed;
            break;
        case Counting::Membership:
            // A second membership of AAPC would be another due date, and with it other cycles.
            facts.memberships.push_back(
                aMembership(std::ranges::any_of(facts.memberships, isAapc) ? u"AHIMA"_s : u"AAPC"_s, anyDay()));
            facts.memberships.back().id = MembershipId(kNew);
            break;
        case Counting::Study:
            facts.log.bySubject.push_back({.subject = u"cpt"_s, .minutes = hours(3), .entries = 2});
            break;
        case Counting::Ceus:
            facts.ceuActivities.push_back(anyActivity(kNew));
            break;
    }
}

Facts knownOn(Facts facts, QDate day)
{
    const auto later = [day](const std::optional<QDate>& date) { return date && *date > day; };
    const auto forget = [&](std::optional<QDate>& date) {
        if (later(date)) {
            date.reset();
        }
    };
    std::erase_if(facts.placements, [day](const Placement& one) { return one.firstDay > day; });
    std::erase_if(facts.ceuActivities, [day](const CeuActivity& one) { return one.onDate > day; });
    std::erase_if(facts.heldCredentials, [day](const HeldCredential& one) { return one.awardedOn > day; });
    std::erase_if(facts.examAttempts,
                  [day](const ExamAttempt& one) { return one.onDate > day && one.result != ExamResult::Scheduled; });
    std::erase_if(facts.practiceExams, [day](const PracticeExam& one) { return one.onDate > day; });
    std::ranges::for_each(facts.placements, [&](Placement& one) { forget(one.lastDay); });
    for (HeldCredential& one : facts.heldCredentials) {
        one.status = later(one.endedOn) ? CredentialStatus::Active : one.status;
        forget(one.endedOn);
    }
    std::ranges::for_each(facts.programmes, [&](Programme& one) { forget(one.completedOn); });
    std::ranges::for_each(facts.courses, [&](Course& one) { forget(one.completedOn); });
    for (Document& document : facts.documents) {
        forget(document.askedOn);
        forget(document.receivedOn);
    }
    return facts;
}

Facts shuffled(Facts facts)
{
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    shuffle(facts.programmes, random);
    shuffle(facts.courses, random);
    shuffle(facts.practiceExams, random);
    shuffle(facts.placements, random);
    shuffle(facts.examAttempts, random);
    shuffle(facts.heldCredentials, random);
    shuffle(facts.memberships, random);
    shuffle(facts.portalCycles, random);
    shuffle(facts.ceuActivities, random);
    shuffle(facts.documents, random);
    shuffle(facts.deadlines, random);
    shuffle(facts.goals, random);
    shuffle(facts.log.bySubject, random);
    shuffle(facts.log.byPlacement, random);
    return facts;
}

}  // namespace credence::testing
