// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/coverage_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "domain/study/practice.h"
#include "words/format_exam.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/pill.h"

using namespace Qt::StringLiterals;

namespace credence {

CoverageCard::CoverageCard(const ExamPlan& plan, const RuleBook& rules, QWidget* parent)
    : GoalCard(tr("What your programmes cover"), parent), m_rule(plan.rule)
{
    setObjectName(u"coverage"_s);
    content()->setSpacing(0);  // its rows bring their own air
    if (plan.programmes.empty()) {
        addEmptyNote(u"noProgramme"_s,
                     tr("How far the courses of a programme cover the exam stands here, domain by domain, "
                        "also of one that you only think of."),
                     tr("Add a programme"), blankRecord(RecordKind::Programme));
        return;
    }
    addDoubts(plan.programmes.front());
    AnyRecord course = blankRecord(RecordKind::Course);
    std::get<Course>(course).programme = ProgrammeId(plan.programmes.back().programme.id);
    tools()->addWidget(makeFormButton(u"addCourse"_s, tr("Add a course"), course));
    for (const ProgrammeCoverage& coverage : plan.programmes) {
        addProgramme(coverage, rules);
    }
}

/// The target hours are the same for every programme, and so is how sure they are.
void CoverageCard::addDoubts(const ProgrammeCoverage& coverage)
{
    if (!coverage.subjects.empty()) {
        for (const QString& doubt : format::doubts(coverage.subjects.front().rule, true)) {
            tools()->addWidget(new Pill(doubt, Tone::Warn, Pill::Ground::Soft, this));
        }
    }
}

void CoverageCard::addProgramme(const ProgrammeCoverage& coverage, const RuleBook& rules)
{
    FigureButton* figure =
        makeFigure(u"coverage-%1"_s.arg(coverage.programme.id), coverage.name, format::coverageShare(coverage),
                   format::coverageNote(coverage), {.figure = coverage.name, .rule = m_rule, .estimate = true});
    figure->setBar(coverage.covered, kWholeExam, Tone::Study);
    content()->addWidget(figure);
    if (coverage.courses > 0) {
        addDomains(figure, coverage, rules);
    }
}

void CoverageCard::addDomains(FigureButton* heading, const ProgrammeCoverage& coverage, const RuleBook& rules)
{
    auto* domains = new QWidget(this);
    auto* lines = new QVBoxLayout(domains);
    lines->setContentsMargins(3 * space::kGrid, 0, 0, 0);
    lines->setSpacing(0);
    for (const DomainCoverage& domain : coverage.domains) {
        FigureButton* figure = makeFigure(
            u"covered-"_s + domain.code, domain.name, format::percent(domain.covered, kWholeExam),
            format::domainCoverage(domain, coverage, rules), {.figure = domain.name, .rule = m_rule, .estimate = true});
        figure->setBar(domain.covered, kWholeExam, Tone::Study);
        lines->addWidget(figure);
    }
    heading->setOpens(domains);
    content()->addWidget(domains);
}

}  // namespace credence
