// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_practice.h"

#include <algorithm>

#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

void addLines(QStringList& lines, const QString& heading, const std::vector<PracticeLine>& figures)
{
    if (figures.empty()) {
        return;
    }
    lines << QString() << heading;
    qsizetype widest = 0;
    for (const PracticeLine& figure : figures) {
        widest = std::max(widest, figure.name.size());
    }
    for (const PracticeLine& figure : figures) {
        lines << u"  %1  %2  %3"_s.arg(figure.name.leftJustified(widest), accuracy(figure.all).rightJustified(5),
                                       answers(figure.all));
    }
}

}  // namespace

QString accuracy(const Accuracy& accuracy)
{
    return accuracy.items > 0 ? percent(accuracy.correct, accuracy.items) : u"–"_s;
}

QString answers(const Accuracy& accuracy)
{
    return Text::tr("%1 of %2 right", "answers")
        .arg(QLocale().toString(accuracy.correct), QLocale().toString(accuracy.items));
}

QString practiceTitle(const PracticeRecord& record)
{
    return Text::tr("%1: %2, %3", "credential, 5 practice exams, days")
        .arg(record.credential, counted(RecordKind::PracticeExam, record.exams),
             record.first == record.last ? date(record.first) : dateRange(record.first, record.last));
}

QString practiceText(const std::vector<PracticeRecord>& records, QDate asOf)
{
    if (records.empty()) {
        return Text::tr("No practice exam is recorded yet.");
    }
    QStringList lines{Text::tr("Coding practice, as of %1").arg(date(asOf))};
    for (const PracticeRecord& record : records) {
        lines << QString() << practiceTitle(record);
        lines << Text::tr("All questions: %1, %2; in the last three exams: %3", "percent, 410 of 500 right, percent")
                     .arg(accuracy(record.total.all), answers(record.total.all), accuracy(record.total.last));
        addLines(lines, Text::tr("By code set"), record.codeSets);
        addLines(lines, Text::tr("By exam domain"), record.domains);
    }
    lines << QString() << Text::tr("From my own record of practice exams; nobody has checked it.");
    return lines.join(u'\n');
}

}  // namespace credence::format
