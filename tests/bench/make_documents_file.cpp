// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes a record with many documents, log entries and applications, or a small one of the same kind. Always the same.
///
///     credence_bench_documents NEW_FILE [DOCUMENTS ENTRIES APPLICATIONS KIB_PER_DOCUMENT]
#include <QCoreApplication>
#include <QTextStream>
#include <algorithm>
#include <array>

#include "domain/sha256.h"
#include "storage/record_file.h"
#include "support/small_pdf.h"

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

struct Size {
    int documents = 1'000;
    int entries = 100'000;
    int applications = 500;
    int kibPerDocument = 1'024;
};

const QDate kFirstDay(2016, 11, 21);
const QDate kLastDay(2026, 11, 22);
const std::array kSubjects{u"icd-10-cm"_s, u"cpt"_s, u"icd-10-pcs"_s, u"hcpcs"_s, u"em"_s, u"compliance"_s};

QDate dayOf(int i, int count)
{
    return kFirstDay.addDays(kFirstDay.daysTo(kLastDay) * i / count);
}

/// A whole PDF of one page with so much behind its words that it is as large as scans are; no two are alike.
QByteArray scan(int number, int kib)
{
    QByteArray filling(static_cast<qsizetype>(kib) * 1024, Qt::Uninitialized);
    quint32 state = static_cast<quint32>(number) * 2654435761U + 1;
    for (char& byte : filling) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>('!' + (state >> 24U) % 90);
    }
    return testing::smallPdf(QByteArray::number(number) + ' ' + filling);
}

class Record {
public:
    explicit Record(const Size& size) : m_size(size) {}

    /// Placement 1, employers 1 to 20, and the activities first, as others refer to them by number.
    std::vector<RecordChange> frame()
    {
        add(Placement{.employer = u"Bay Medical Group"_s, .codeSets = {u"CPT"_s}, .firstDay = kFirstDay});
        add(HeldCredential{.credential = u"CPC"_s, .awardedOn = kFirstDay.addYears(2)});
        add(HeldCredential{.credential = u"CCA"_s, .awardedOn = kFirstDay.addYears(1)});
        add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2027, 3, 31)});
        add(Goal{.credential = u"CCS"_s, .byDate = QDate(2027, 6, 30)});
        for (int i = 0; i < kEmployers; ++i) {
            add(Employer{.name = u"Hospital %1"_s.arg(i + 1)});
        }
        for (int i = 0; i < m_size.documents; ++i) {
            add(CeuActivity{.onDate = dayOf(i, m_size.documents),
                            .title = u"Webinar %1"_s.arg(i),
                            .provider = u"AAPC"_s,
                            .indexNumber = u"WEB%1A"_s.arg(i),
                            .ceus = {50 + 25 * (i % 6)},
                            .source = CeuSource::Aapc});
        }
        for (int i = 0; i < m_size.applications; ++i) {
            const QDate day = dayOf(i, m_size.applications);
            add(Application{.employer = EmployerId(i % kEmployers + 1),
                            .role = u"Coder %1"_s.arg(i),
                            .stage = i % 5 == 0 ? ApplicationStage::Closed : ApplicationStage::Applied,
                            .closedBecause = i % 5 == 0 ? std::optional(ClosingReason::NoAnswer) : std::nullopt,
                            .stages = {{ApplicationStage::Applied, day}}});
        }
        return std::move(m_changes);
    }

    std::vector<RecordChange> log()
    {
        for (int i = 0; i < m_size.entries; ++i) {
            const Minutes minutes{30 + 15 * (i % 7)};
            if (i % 3 == 0) {
                add(ExperienceEntry{
                    .onDate = dayOf(i, m_size.entries), .minutes = minutes, .placement = PlacementId(1)});
            } else {
                add(StudySession{.onDate = dayOf(i, m_size.entries),
                                 .minutes = minutes,
                                 .subject = kSubjects.at(static_cast<std::size_t>(i) % kSubjects.size()),
                                 .title = u"practice questions %1"_s.arg(i)});
            }
        }
        return std::move(m_changes);
    }

    std::vector<RecordChange> documents(int from, int to)
    {
        for (int i = from; i < to; ++i) {
            const QByteArray bytes = scan(i, m_size.kibPerDocument);
            m_changes.emplace_back(InsertRecord{.record = Document{.kind = DocumentKind::CeuCertificate,
                                                                   .title = u"Certificate %1"_s.arg(i),
                                                                   .receivedOn = dayOf(i, m_size.documents),
                                                                   .ceuActivity = CeuActivityId(i + 1),
                                                                   .fileName = u"certificate %1.pdf"_s.arg(i),
                                                                   .content = sha256Hex(bytes)},
                                                .content = bytes});
        }
        return std::move(m_changes);
    }

private:
    static constexpr int kEmployers = 20;

    void add(const AnyRecord& record) { m_changes.emplace_back(InsertRecord{record}); }

    Size m_size;
    std::vector<RecordChange> m_changes;
};

int fail(const Error& error)
{
    QTextStream(stderr) << error.subject << ": " << error.detail << Qt::endl;
    return 1;
}

Result<void> write(RecordFile& file, const QString& what, RecordKind kind, const std::vector<RecordChange>& changes)
{
    const Result<std::vector<RecordRef>> refs =
        file.apply({.action = HistoryAction::Import, .kind = kind, .subject = what}, changes);
    return refs ? Result<void>() : Result<void>(refs.error());
}

Result<void> writeAll(RecordFile& file, const Size& size)
{
    constexpr int kAtOnce = 20;
    Record record(size);
    Result<void> written = write(file, u"frame"_s, RecordKind::CeuActivity, record.frame());
    written = written ? write(file, u"ten years"_s, RecordKind::StudySession, record.log()) : written;
    for (int from = 0; written && from < size.documents; from += kAtOnce) {
        written = write(file, u"scans"_s, RecordKind::Document,
                        record.documents(from, std::min(from + kAtOnce, size.documents)));
    }
    return written;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().sliced(1);
    Size size;
    if (words.size() == 5) {
        size = {.documents = words[1].toInt(),
                .entries = words[2].toInt(),
                .applications = words[3].toInt(),
                .kibPerDocument = words[4].toInt()};
    } else if (words.size() != 1) {
        QTextStream(stderr) << "usage: credence_bench_documents NEW_FILE [DOCUMENTS ENTRIES APPLICATIONS KIB]"
                            << Qt::endl;
        return 2;
    }
    Result<std::unique_ptr<RecordFile>> file = RecordFile::create(words.first());
    if (!file) {
        return fail(file.error());
    }
    const Result<void> written = writeAll(*file.value(), size);
    return written ? 0 : fail(written.error());
}
