// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_career.h"

#include <array>
#include <iterator>
#include <utility>
#include "support/facts_of.h"

namespace credence::bench {

using namespace Qt::StringLiterals;
using namespace credence::testing;

namespace {

constexpr int kEntries = 60'000;
constexpr int kCeuActivities = 2'000;
constexpr int kPlacements = 12;
constexpr int kBusyActivities = 300;
const QDate kFirstDay(1996, 11, 23);
const qint64 kDays = kFirstDay.daysTo(kCareerToday);

const std::array kSubjects{u"icd-10-cm"_s, u"cpt"_s,           u"icd-10-pcs"_s, u"hcpcs"_s,
                           u"em"_s,        u"reimbursement"_s, u"compliance"_s, u"pathophysiology"_s};
const std::array kCeuSubjects{u""_s, u"auditing"_s, u"compliance"_s, u"documentation"_s, u"practice management"_s};

/// The day of the i-th of `count` things spread evenly over the career.
QDate dayOf(int i, int count)
{
    return kFirstDay.addDays(kDays * i / count);
}

CeuActivity activityOn(int i, QDate day)
{
    return {.onDate = day,
            .title = u"Webinar %1"_s.arg(i),
            .provider = i % 2 == 0 ? u"AAPC"_s : u"MaHIMA"_s,
            .indexNumber = i % 4 == 0 ? QString() : u"WEB%1A"_s.arg(i),
            .ceus = {50 + 25 * (i % 6)},
            .hiim = i % 5 != 0,
            .source = i % 3 == 0 ? CeuSource::Ahima : CeuSource::Aapc,
            .subject = kCeuSubjects.at(static_cast<std::size_t>(i) % kCeuSubjects.size()),
            .certificate = i % 9 != 0};
}

/// Placements come first and get the ids 1 to 12.
class Career {
public:
    std::vector<RecordChange> changes()
    {
        addPlacements();
        addCredentials();
        addPlans();
        addLog();
        for (int i = 0; i < kCeuActivities; ++i) {
            add(activityOn(i, dayOf(i, kCeuActivities)));
        }
        return std::move(m_changes);
    }

private:
    void add(const AnyRecord& record) { m_changes.emplace_back(InsertRecord{record}); }

    void addPlacements()
    {
        for (int i = 0; i < kPlacements; ++i) {
            const bool last = i + 1 == kPlacements;
            add(Placement{.kind = i == 0 ? PlacementKind::Externship : PlacementKind::Job,
                          .employer = u"Hospital %1"_s.arg(i + 1),
                          .codeSets = {u"CPT"_s, u"ICD-10-CM"_s},
                          .firstDay = dayOf(i, kPlacements),
                          .lastDay = last ? std::nullopt : std::optional(dayOf(i + 1, kPlacements).addDays(-1))});
        }
        for (int i = 0; i < kPlacements; ++i) {
            add(Document{.kind = DocumentKind::VerificationLetter,
                         .title = u"Letter %1"_s.arg(i + 1),
                         .receivedOn = dayOf(i, kPlacements).addDays(100),
                         .placement = PlacementId(i + 1)});
        }
    }

    void addCredentials()
    {
        const std::array codes{u"CCA"_s,  u"CPC-A"_s, u"CCS-P"_s, u"COC"_s, u"CPMA"_s,
                               u"CPCO"_s, u"RHIT"_s,  u"RHIA"_s,  u"CRC"_s};
        for (int i = 0; i < static_cast<int>(codes.size()); ++i) {
            const QDate day = dayOf(i + 1, 2 * static_cast<int>(codes.size()));
            const QString& code = codes.at(static_cast<std::size_t>(i));
            add(HeldCredential{.credential = code, .awardedOn = day});
            for (int attempt = 0; attempt < 3; ++attempt) {
                add(ExamAttempt{.credential = code,
                                .onDate = day.addMonths(attempt - 2),
                                .result = attempt == 2 ? ExamResult::Passed : ExamResult::NotPassed});
            }
        }
        add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2027, 3, 31)});
        add(Membership{.body = u"AHIMA"_s, .dueOn = QDate(2027, 6, 30)});
    }

    void addPlans()
    {
        for (int i = 0; i < 100; ++i) {
            std::vector<DomainScore> scores;
            for (int domain = 1; domain <= 5; ++domain) {
                scores.push_back({u"CCS-%1"_s.arg(domain), 8 + i / 10, 20});
            }
            add(PracticeExam{.onDate = dayOf(i, 100),
                             .credential = u"CCS"_s,
                             .correct = 40 + i / 2,
                             .items = 100,
                             .domainScores = scores});
        }
        add(Goal{.credential = u"CCS"_s, .byDate = QDate(2027, 6, 30)});
        add(Goal{.credential = u"CDIP"_s, .byDate = QDate(2028, 6, 30)});
        add(Deadline{.title = u"Renew the books"_s, .dueOn = QDate(2026, 12, 31), .repeat = DeadlineRepeat::Yearly});
    }

    void addLog()
    {
        for (int i = 0; i < kEntries; ++i) {
            const QDate day = dayOf(i, kEntries);
            const Minutes minutes{30 + 15 * (i % 7)};
            if (i % 3 == 0) {
                const auto placement = static_cast<qint64>(i) * kPlacements / kEntries + 1;
                add(ExperienceEntry{.onDate = day, .minutes = minutes, .placement = PlacementId(placement)});
            } else {
                add(StudySession{.onDate = day,
                                 .minutes = minutes,
                                 .subject = kSubjects.at(static_cast<std::size_t>(i) % kSubjects.size())});
            }
        }
    }

    std::vector<RecordChange> m_changes;
};

}  // namespace

std::vector<RecordChange> longCareer()
{
    return Career().changes();
}

Facts busyCycle(SixCredentials credentials)
{
    const QDate award(2025, 4, 1);
    const QStringList codes = credentials == SixCredentials::OfAapc
                                  ? QStringList{u"CPC"_s, u"COC"_s, u"CRC"_s, u"CPMA"_s, u"CPCO"_s, u"CDEO"_s}
                                  : QStringList{u"CPC"_s, u"CPMA"_s, u"CPCO"_s, u"CCA"_s, u"CCS"_s, u"RHIA"_s};
    Facts facts = factsOf(Membership{.body = u"AAPC"_s, .dueOn = {2027, 3, 31}});
    for (int i = 0; i < codes.size(); ++i) {
        facts.of<HeldCredential>().push_back(
            {.id = HeldCredentialId(i + 1), .credential = codes.at(i), .awardedOn = award});
    }
    const qint64 days = award.daysTo(kCareerToday);
    for (int i = 0; i < kBusyActivities; ++i) {
        CeuActivity activity = activityOn(i, award.addDays(days * i / kBusyActivities));
        activity.id = CeuActivityId(i + 1);
        if (i % 10 == 0) {
            activity.credits = {
                {.credential = codes.at(i % codes.size()), .amount = {25}, .state = CreditState::Submitted}};
        }
        facts.of<CeuActivity>().push_back(std::move(activity));
    }
    return facts;
}

}  // namespace credence::bench
