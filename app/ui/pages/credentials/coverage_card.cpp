// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/coverage_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "domain/study/exam_domains.h"
#include "words/format_coverage.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/writing_acts.h"

using namespace Qt::StringLiterals;

namespace credence {

CoverageCard::CoverageCard(const ExamPlan& plan, const RuleBook& rules, QWidget* parent)
    : Card(tr("What your programmes cover"), parent), m_rule(plan.rule)
{
    setObjectName(u"coverage"_s);
    content()->setSpacing(0);  // its rows bring their own air
    if (plan.programmes.empty()) {
        addEmptyNote();
        return;
    }
    addDoubts(plan.programmes.front());
    auto* add = makeWritingButton(u"addCourse"_s, tr("Add a course"), this);
    connect(add, &QPushButton::clicked, this, [this, programme = plan.programmes.back().programme] {
        AnyRecord draft = blankRecord(RecordKind::Course);
        std::get<Course>(draft).programme = ProgrammeId(programme.id);
        Q_EMIT formRequested(draft);
    });
    tools()->addWidget(add);
    for (const ProgrammeCoverage& coverage : plan.programmes) {
        addProgramme(coverage, rules);
    }
}

void CoverageCard::addEmptyNote()
{
    auto* note = new EmptyNote(tr("How far the courses of a programme cover the exam stands here, domain by domain, "
                                  "also of one that you only think of."),
                               tr("Add a programme"), this);
    note->setObjectName(u"noProgramme"_s);
    connect(note, &EmptyNote::actChosen, this, [this] { Q_EMIT formRequested(blankRecord(RecordKind::Programme)); });
    content()->addWidget(note);
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
    auto* figure = new FigureButton(coverage.name, format::coverageShare(coverage), this);
    figure->setObjectName(u"coverage-%1"_s.arg(coverage.programme.id));
    figure->setDetail(format::coverageNote(coverage));
    figure->setBar(coverage.covered, kWholeExam, Tone::Study);
    explains(figure, coverage.name);
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
        auto* figure = new FigureButton(domain.name, format::percent(domain.covered, kWholeExam), domains);
        figure->setObjectName(u"covered-"_s + domain.code);
        figure->setDetail(format::domainCoverage(domain, coverage, rules));
        figure->setBar(domain.covered, kWholeExam, Tone::Study);
        explains(figure, domain.name);
        lines->addWidget(figure);
    }
    heading->setOpens(domains);
    content()->addWidget(domains);
}

void CoverageCard::explains(FigureButton* figure, const QString& title)
{
    const WhyFigure why{.figure = title, .rule = m_rule, .estimate = true};
    connect(figure, &FigureButton::pointedAt, this, [this, why] { Q_EMIT whyRequested(why); });
}

}  // namespace credence
