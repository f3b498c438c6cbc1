// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/exam_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/goals/judge_exam.h"
#include "domain/judgement/rules_in_force.h"
#include "domain/records/choices.h"
#include "words/format.h"
#include "words/format_ahead.h"
#include "words/format_exam.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/two_line_list.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kWhole = 100;

QString weightText(const ExamDomain& domain)
{
    if (domain.items) {
        return ExamFactsCard::tr("%n questions", nullptr, *domain.items);
    }
    if (!domain.weightMinPercent || !domain.weightMaxPercent) {
        return {};
    }
    return ExamFactsCard::tr("%1 to %2", "share of an exam, from to")
        .arg(format::percent(*domain.weightMinPercent, kWhole), format::percent(*domain.weightMaxPercent, kWhole));
}

QString attemptWords(const ExamAttempt& attempt)
{
    if (!attempt.attemptNumber) {
        return attempt.credential;
    }
    return attempt.attemptsBought ? ExamAttemptsCard::tr("%1, attempt %2 of %3")
                                        .arg(attempt.credential, QLocale().toString(*attempt.attemptNumber),
                                             QLocale().toString(*attempt.attemptsBought))
                                  : ExamAttemptsCard::tr("%1, attempt %2")
                                        .arg(attempt.credential, QLocale().toString(*attempt.attemptNumber));
}

}  // namespace

ExamFactsCard::ExamFactsCard(const ExamOutlook& exam, std::optional<int> attemptsLeft, const RuleBook& rules,
                             QDate asOf, QWidget* parent)
    : GoalCard(tr("The %1 exam").arg(exam.credential), parent)
{
    content()->setSpacing(0);  // its rows bring their own air
    if (exam.format) {
        addFormat(*exam.format, exam.rule);
    }
    for (const Fee& fee : exam.fees) {
        addFact(u"examFee-"_s + fee.name, tr("Fee, %1").arg(fee.name), format::feeAmount(fee), {},
                exam.feeRule.value_or(exam.rule));
    }
    addSittings(exam, rules, asOf);
    if (attemptsLeft) {
        const bool bought = std::ranges::any_of(
            exam.attempts, [](const ExamAttempt& attempt) { return attempt.attemptsBought.has_value(); });
        addFact(u"examAttemptsLeft"_s, tr("Attempts left"), QLocale().toString(*attemptsLeft),
                bought ? tr("of those you bought") : tr("of those the body allows"),
                exam.retakeRule.value_or(exam.rule));
    }
    if (exam.format) {
        addDomains(exam, exam.format->domains);
    }
}

void ExamFactsCard::addFact(const QString& name, const QString& title, const QString& figure, const QString& detail,
                            const RuleCitation& rule)
{
    FigureButton* fact = makeFigure(name, title, figure, detail, {.figure = title, .rule = rule});
    fact->addMarks(format::doubts(rule));
    content()->addWidget(fact);
}

void ExamFactsCard::addFormat(const ExamFormat& exam, const RuleCitation& rule)
{
    const QString scored = exam.scoredItems ? tr("%n of them are scored", nullptr, *exam.scoredItems) : QString();
    addFact(u"examItems"_s, tr("Questions"), format::examItems(exam), scored, rule);
    addFact(u"examTime"_s, tr("Time"), format::examTime(exam), {}, rule);
    const bool scaled = exam.scale == ScoreScale::Scaled;
    addFact(u"examPassMark"_s, tr("Pass mark"), format::passMark(exam),
            scaled ? tr("a scaled score, not a percentage") : QString(), rule);
}

void ExamFactsCard::addSittings(const ExamOutlook& exam, const RuleBook& rules, QDate asOf)
{
    if (exam.nextSitting) {
        addFact(u"examNextSitting"_s, tr("Your next sitting"),
                format::sittingDay(*exam.nextSitting, format::retakeDays(exam)),
                format::relativeDay(*exam.nextSitting, asOf), exam.retakeRule.value_or(exam.rule));
    }
    const std::optional<RetakeRule> retake = retakeOf(exam, rules);
    if (!retake) {
        return;
    }
    const QString rest =
        exam.earliestRetake
            ? tr("you may sit again from %1").arg(format::retakeDay(*exam.earliestRetake, exam.retakeOtherwise))
            : QString();
    addFact(u"examRetake"_s, tr("Wait after a failed attempt"), format::retakeWait(*retake), rest, *exam.retakeRule);
}

void ExamFactsCard::addDomains(const ExamOutlook& exam, const std::vector<ExamDomain>& domains)
{
    if (domains.empty()) {
        return;
    }
    FigureButton* heading = makeFigure(u"examDomains"_s, tr("Domains"), QLocale().toString(domains.size()), {},
                                       {.figure = tr("Domains"), .rule = exam.rule});
    std::vector<ListLine> lines;
    for (const ExamDomain& domain : domains) {
        lines.push_back({.title = domain.name, .figure = weightText(domain)});
    }
    auto* list = new TwoLineList(TwoLineList::Height::OfContents, this);
    list->setObjectName(u"examDomainList"_s);
    list->setAccessibleName(tr("Domains of the %1 exam and their weight").arg(exam.credential));
    list->setLines(lines);
    heading->setOpens(list);
    content()->addWidget(heading);
    content()->addWidget(list);
}

ExamAttemptsCard::ExamAttemptsCard(const QString& credential, const std::vector<ExamAttempt>& attempts,
                                   ScoreScale scale, QWidget* parent)
    : GoalCard(tr("Exam attempts"), parent)
{
    tools()->addWidget(
        makeFormButton(u"addAttempt"_s, tr("Add an attempt"), ExamAttempt{.credential = credential, .onDate = {}}));
    if (attempts.empty()) {
        content()->addWidget(makeSecondaryLabel(
            tr("Every sitting of the exam stands here: date, score, result. None is recorded yet."), this));
    } else {
        addTable(attempts, scale);
    }
}

void ExamAttemptsCard::addTable(const std::vector<ExamAttempt>& attempts, ScoreScale scale)
{
    const QStringList headings{tr("Date"), tr("Exam"), tr("Score"), tr("Pass mark"), tr("Result"), tr("Fee")};
    auto* table = new WholeTable(this);
    table->setObjectName(u"examAttempts"_s);
    table->setAccessibleName(tr("Exam attempts"));
    table->verticalHeader()->setMinimumSectionSize(space::kRowHeight);
    table->setColumnCount(static_cast<int>(headings.size()));
    table->setRowCount(static_cast<int>(attempts.size()));
    table->setHorizontalHeaderLabels(headings);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ExamAttempt& attempt = attempts[static_cast<std::size_t>(row)];
        const QStringList cells{format::date(attempt.onDate),
                                attemptWords(attempt),
                                format::examScore(attempt.score, scale),
                                format::examScore(attempt.passMark, scale),
                                format::choiceLabel(RecordKind::ExamAttempt, u"result"_s, nameOf(attempt.result)),
                                attempt.fee ? format::money(*attempt.fee) : u"–"_s};
        for (int column = 0; column < table->columnCount(); ++column) {
            table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        }
    }
    for (const int figures : {2, 3, 5}) {
        table->horizontalHeaderItem(figures)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (int row = 0; row < table->rowCount(); ++row) {
            table->item(row, figures)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    connect(table, &QTableWidget::activated, this, [this, attempts](const QModelIndex& index) {
        Q_EMIT formRequested(attempts.at(static_cast<std::size_t>(index.row())));
    });
    content()->addWidget(table);
}

}  // namespace credence
