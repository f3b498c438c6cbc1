// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes a learner's file of ten years: 30,000 log entries, CEUs, exams, credentials. Always the same file.
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <array>

#include "storage/record_file.h"

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEntries = 30'000;
constexpr int kCeuActivities = 300;
const QDate kFirstDay(2016, 11, 21);
const QDate kLastDay(2026, 11, 22);

const std::array kSubjects{u"icd-10-cm"_s, u"cpt"_s,           u"icd-10-pcs"_s, u"hcpcs"_s,
                           u"em"_s,        u"reimbursement"_s, u"compliance"_s, u"pathophysiology"_s};

/// The ledger of changes that makes the file; placements come first and get the ids 1 to 3.
class Career {
public:
    std::vector<RecordChange> changes()
    {
        addFrame();
        addLog();
        addCeus();
        return std::move(m_changes);
    }

private:
    void add(const AnyRecord& record) { m_changes.emplace_back(InsertRecord{record}); }

    void addFrame()
    {
        add(Placement{.kind = PlacementKind::Externship,
                      .employer = u"Lakeside Clinic"_s,
                      .codeSets = {u"CPT"_s, u"ICD-10-CM"_s},
                      .firstDay = kFirstDay,
                      .lastDay = kFirstDay.addDays(60)});
        add(Placement{.employer = u"Harbor Hospital"_s,
                      .codeSets = {u"ICD-10-CM"_s},
                      .firstDay = kFirstDay.addDays(90),
                      .lastDay = kFirstDay.addYears(5)});
        add(Placement{.employer = u"Bay Medical Group"_s,
                      .codeSets = {u"CPT"_s, u"ICD-10-CM"_s},
                      .firstDay = kFirstDay.addYears(5).addDays(1)});
        add(HeldCredential{.credential = u"CPC"_s, .awardedOn = kFirstDay.addYears(2)});
        add(HeldCredential{.credential = u"CCA"_s, .awardedOn = kFirstDay.addYears(1)});
        add(ExamAttempt{.credential = u"CPC"_s,
                        .onDate = kFirstDay.addYears(2),
                        .result = ExamResult::Passed,
                        .score = 81,
                        .passMark = 70});
        add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2026, 3, 31)});
        add(Goal{.credential = u"CCS"_s, .byDate = QDate(2027, 6, 30)});
    }

    void addLog()
    {
        const qint64 days = kFirstDay.daysTo(kLastDay) + 1;
        for (int i = 0; i < kEntries; ++i) {
            const QDate day = kFirstDay.addDays(days * i / kEntries);
            const Minutes minutes{30 + 15 * (i % 7)};
            if (i % 3 == 0) {
                add(ExperienceEntry{
                    .onDate = day, .minutes = minutes, .placement = placementOn(day), .title = u"charts %1"_s.arg(i)});
            } else {
                add(StudySession{.onDate = day,
                                 .minutes = minutes,
                                 .subject = kSubjects.at(static_cast<std::size_t>(i) % kSubjects.size()),
                                 .title = u"practice questions %1"_s.arg(i)});
            }
        }
    }

    static PlacementId placementOn(QDate day)
    {
        if (day <= kFirstDay.addDays(60)) {
            return PlacementId(1);
        }
        return PlacementId(day <= kFirstDay.addYears(5) ? 2 : 3);
    }

    void addCeus()
    {
        const qint64 days = kFirstDay.daysTo(kLastDay) + 1;
        for (int i = 0; i < kCeuActivities; ++i) {
            add(CeuActivity{.onDate = kFirstDay.addDays(days * i / kCeuActivities),
                            .title = u"Webinar %1"_s.arg(i),
                            .provider = u"AAPC"_s,
                            .indexNumber = i % 4 == 0 ? QString() : u"WEB%1A"_s.arg(i),
                            .ceus = {50 + 25 * (i % 6)},
                            .hiim = i % 5 != 0,
                            .source = i % 3 == 0 ? CeuSource::Ahima : CeuSource::Aapc,
                            .certificate = i % 9 != 0});
        }
    }

    std::vector<RecordChange> m_changes;
};

int fail(const Error& error)
{
    QTextStream(stderr) << error.subject << ": " << error.detail << Qt::endl;
    return 1;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: credence_bench_career NEW_FILE" << Qt::endl;
        return 2;
    }
    Result<std::unique_ptr<RecordFile>> file = RecordFile::create(QString::fromLocal8Bit(argv[1]));
    if (!file) {
        return fail(file.error());
    }
    const std::vector<RecordChange> changes = Career().changes();
    const Result<std::vector<RecordRef>> refs = file.value()->apply(
        {.action = HistoryAction::Import, .kind = RecordKind::StudySession, .subject = u"ten years"_s}, changes);
    return refs ? 0 : fail(refs.error());
}
