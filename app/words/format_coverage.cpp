// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_coverage.h"

#include <QLocale>

#include "domain/study/practice.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

QString coverageShare(const ProgrammeCoverage& coverage)
{
    return coverage.courses == 0 ? u"–"_s : Text::tr("%1 of the exam").arg(percent(coverage.covered, kWholeExam));
}

QString coverageNote(const ProgrammeCoverage& coverage)
{
    if (coverage.courses == 0) {
        return Text::tr("no course of it is recorded; with their subjects and contact hours they are compared here");
    }
    const auto count = [](int number) { return QLocale().toString(number); };
    QStringList parts{Text::tr("%Ln course(s)", nullptr, coverage.courses)};
    if (coverage.withoutHours > 0) {
        parts << Text::tr("without contact hours: %1").arg(count(coverage.withoutHours));
    }
    if (coverage.elsewhere > 0) {
        parts << Text::tr("of subjects that the exam does not ask: %1").arg(count(coverage.elsewhere));
    }
    return parts.join(u" · "_s);
}

QString domainCoverage(const DomainCoverage& domain, const ProgrammeCoverage& coverage, const RuleBook& rules)
{
    QStringList subjects;
    for (const SubjectCoverage& subject : coverage.subjects) {
        if (domain.subjects.contains(subject.code)) {
            subjects << Text::tr("%1 %2 of %3", "subject, time, time")
                            .arg(subjectName(rules, subject.code), amount({AmountUnit::Minutes, subject.taught.value}),
                                 amount({AmountUnit::Minutes, subject.target.value}));
        }
    }
    const QString weight = Text::tr("%1 of the exam").arg(percent(domain.weight, kWholeExam));
    return subjects.isEmpty() ? Text::tr("%1 · no subject is known to teach it").arg(weight)
                              : u"%1 · %2"_s.arg(weight, subjects.join(u", "_s));
}

}  // namespace credence::format
