// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/exam_plan_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "words/format_ahead.h"
#include "words/format_exam.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/writing_acts.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr std::size_t kStudyNext = 3;
constexpr int kWholePlan = 100;

Tone toneOf(Readiness readiness)
{
    switch (readiness) {
        case Readiness::Ready:
            return Tone::Good;
        case Readiness::NotYet:
        case Readiness::Close:
            return Tone::Warn;
        case Readiness::NoPractice:
        case Readiness::PassMarkUnscaled:
        case Readiness::PassMarkUnknown:
            break;
    }
    return Tone::Accent;
}

/// Those to study next, then the others as the exam has them.
std::vector<DomainReadiness> byNeed(const ExamPlan& plan)
{
    std::vector<DomainReadiness> domains = plan.studyNext;
    for (const DomainReadiness& domain : plan.domains) {
        if (std::ranges::find(domains, domain.code, &DomainReadiness::code) == domains.end()) {
            domains.push_back(domain);
        }
    }
    return domains;
}

}  // namespace

ExamPlanCard::ExamPlanCard(const ExamPlan& plan, const RuleBook& rules, QWidget* parent)
    : GoalCard(tr("Ready for the %1 exam?").arg(plan.credential), parent), m_plan(plan)
{
    setObjectName(u"examPlan"_s);
    content()->setSpacing(0);  // its rows bring their own air
    addSitting();
    AnyRecord practice = blankRecord(RecordKind::PracticeExam);
    std::get<PracticeExam>(practice).credential = m_plan.credential;
    if (m_plan.practiceExams == 0) {
        addEmptyNote(u"noPracticeExam"_s,
                     tr("The share of right answers to expect of the exam stands here, each domain of it, and "
                        "what to study next. It takes a practice exam with its right answers by domain."),
                     tr("Add a practice exam"), practice);
        return;
    }
    tools()->addWidget(makeFormButton(u"addPracticeExam"_s, tr("Add a practice exam"), practice));
    addReadiness();
    addDomains(rules);
}

void ExamPlanCard::addSitting()
{
    if (!m_plan.daysToSitting) {
        return;
    }
    const QString title = tr("Until your next sitting");
    const QString sitting = format::sittingDay(*m_plan.sitting, format::retakeDays(m_plan));
    content()->addWidget(
        makeFigure(u"daysToSitting"_s, title, format::amount({AmountUnit::Days, m_plan.daysToSitting->value}),
                   m_plan.study ? u"%1\n%2"_s.arg(sitting, format::forecastPace(*m_plan.study)) : sitting, why(title)));
}

void ExamPlanCard::addReadiness()
{
    const QString title = tr("Right answers to expect");
    content()->addWidget(makeFigure(
        u"examReadiness"_s, title, m_plan.band ? format::percent(m_plan.band->middle, kWholePlan) : u"–"_s,
        tr("%1\npractice exams looked at: %2").arg(format::readiness(m_plan), QLocale().toString(m_plan.practiceExams)),
        why(title)));
    if (!m_plan.band) {
        return;
    }
    auto* bar = new BandBar(this);
    bar->setObjectName(u"examBand"_s);
    bar->setBand(m_plan.band->low, m_plan.band->middle, m_plan.band->high, m_plan.passPercent);
    bar->setTone(toneOf(m_plan.readiness));
    bar->setTexts(title, format::readiness(m_plan));
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(FigureButton::kInset, 0, FigureButton::kInset, 2 * space::kGrid);
    inset->addWidget(bar);
    content()->addLayout(inset);
}

void ExamPlanCard::addDomains(const RuleBook& rules)
{
    const std::vector<DomainReadiness> domains = byNeed(m_plan);
    const std::size_t next = std::min(kStudyNext, m_plan.studyNext.size());
    if (next > 0) {
        content()->addSpacing(2 * space::kGrid);
        content()->addWidget(insetLabel(tr("Study next: what the exam weighs most and you know least"), this));
    }
    for (std::size_t place = 0; place < next; ++place) {
        content()->addWidget(makeDomain(domains[place], rules, true));
    }
    if (next == domains.size()) {
        return;
    }
    FigureButton* heading =
        makeFigure(u"examPlanDomains"_s, next > 0 ? tr("The other domains") : tr("Domains"),
                   QLocale().toString(static_cast<int>(domains.size() - next)), {}, why(tr("Domains")));
    auto* others = new QWidget(this);
    auto* lines = new QVBoxLayout(others);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    for (std::size_t place = next; place < domains.size(); ++place) {
        lines->addWidget(makeDomain(domains[place], rules, false));
    }
    heading->setOpens(others);
    content()->addWidget(heading);
    content()->addWidget(others);
}

QWidget* ExamPlanCard::makeDomain(const DomainReadiness& domain, const RuleBook& rules, bool studyNext)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, studyNext ? FigureButton::kInset : 0, 0);
    const QString share = domain.items > 0 ? format::percent(domain.correct, domain.items) : u"–"_s;
    FigureButton* figure = makeFigure(u"examDomain-"_s + domain.code, domain.name, share,
                                      format::domainStudy(domain, rules), why(domain.name));
    figure->setBar(domain.correct, std::max(domain.items, 1), studyNext ? Tone::Warn : Tone::Study);
    line->addWidget(figure, 1);
    if (studyNext && !domain.subjects.isEmpty()) {
        line->addWidget(makeStudyButton(domain, rules), 0, Qt::AlignTop);
    }
    return row;
}

QPushButton* ExamPlanCard::makeStudyButton(const DomainReadiness& domain, const RuleBook& rules)
{
    auto* button = makeWritingButton(u"study-"_s + domain.code, tr("Log study"), this);
    button->setAccessibleName(tr("Log study: %1", "domain").arg(domain.name));
    const auto begin = [this](const QString& subject) { Q_EMIT quickLineRequested(u"1h #%1 "_s.arg(subject)); };
    if (domain.subjects.size() == 1) {
        connect(button, &QPushButton::clicked, this, [begin, subject = domain.subjects.front()] { begin(subject); });
    } else {
        auto* menu = new QMenu(button);
        for (const QString& subject : domain.subjects) {
            menu->addAction(format::subjectName(rules, subject), this, [begin, subject] { begin(subject); });
        }
        button->setMenu(menu);
    }
    return button;
}

}  // namespace credence
