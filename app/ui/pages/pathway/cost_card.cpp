// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathway/cost_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

#include "ui/widgets/figure_button.h"
#include "ui/widgets/flush_layout.h"
#include "words/format.h"
#include "words/format_costs.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// So far and to come, each in its column.
FigureButton* makeLine(const QString& title, const CostSum& soFar, const CostSum& toCome, QWidget* parent)
{
    auto* line = new FigureButton(title, format::costSum(toCome), parent);
    line->addColumnBefore(format::costSum(soFar));
    line->setAccessibleName(CostCard::tr("%1: %2 so far, %3 to come", "what, amounts")
                                .arg(title, format::costSum(soFar), format::costSum(toCome)));
    return line;
}

}  // namespace

CostCard::CostCard(QWidget* parent) : FigureCard(tr("Cost"), parent)
{
    setObjectName(u"costCard"_s);
    content()->setSpacing(0);
}

void CostCard::show(const RoadCosts& costs)
{
    delete std::exchange(m_body, new QWidget(this));
    makeFlush<QVBoxLayout>(m_body, 0);
    content()->addWidget(m_body);
    m_body->layout()->addWidget(makeColumnHeadings({tr("so far", "costs"), tr("to come", "costs")}, m_body));
    for (const CostPart part : {CostPart::Education, CostPart::Exams, CostPart::Renewal}) {
        addPart(costs, part);
    }
    FigureButton* all = makeLine(tr("All"), sumOf(costs.soFar), sumOf(costs.toCome), m_body);
    all->setObjectName(u"cost-all"_s);
    m_body->layout()->addWidget(all);
}

void CostCard::addPart(const RoadCosts& costs, CostPart part)
{
    FigureButton* line = makeLine(format::costPart(part), sumOf(costs.soFar, part), sumOf(costs.toCome, part), m_body);
    line->setObjectName(u"cost-"_s + nameOf(part));
    m_body->layout()->addWidget(line);
    if (sumOf(costs.soFar, part).items + sumOf(costs.toCome, part).items == 0) {
        return;
    }
    auto* items = new QWidget(m_body);
    makeFlush<QVBoxLayout>(items, 0)->setContentsMargins(3 * space::kGrid, 0, 0, 0);
    addItems(items, costs.soFar, part, u"paid"_s);
    addItems(items, costs.toCome, part, u"open"_s);
    line->setOpens(items);
    m_body->layout()->addWidget(items);
}

/// A fee of the rules opens to its rule, any other to the record that says it.
void CostCard::addItems(QWidget* box, const std::vector<CostItem>& items, CostPart part, const QString& name)
{
    int number = 0;
    for (const CostItem& item : items) {
        if (partOf(item.kind) != part) {
            continue;
        }
        const bool isToCome = name == u"open"_s;
        const QString title =
            isToCome ? tr("%1, to come", "a cost").arg(format::costTitle(item)) : format::costTitle(item);
        auto* figure = new FigureButton(title, format::costAmount(item), box);
        figure->setObjectName(u"cost-%1-%2-%3"_s.arg(nameOf(part), name).arg(++number));
        figure->setDetail(format::costDetail(item));
        if (!item.rule.ruleId.isEmpty()) {
            askFrom(figure, {.figure = title, .rule = item.rule, .estimate = item.isEstimate});
        } else if (item.record) {
            connect(figure, &FigureButton::clicked, this,
                    [this, record = *item.record] { Q_EMIT recordRequested(record); });
        }
        box->layout()->addWidget(figure);
    }
}

}  // namespace credence
