// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/why_card.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "words/format.h"
#include "words/format_explain.h"
#include "words/format_terms.h"
#include "words/format_own_rules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/counted_list.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/in_sight.h"
#include "ui/widgets/part_with.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {

WhyCard::WhyCard(const Workspace& workspace, QWidget* parent) : Card(tr("Why"), parent), m_workspace(workspace)
{
    setObjectName(u"whyCard"_s);
    clear();
}

void WhyCard::clear()
{
    startAnew();
    m_lines->addWidget(makeSecondaryLabel(tr("Choose a figure to see the rule behind it."), m_body));
    m_lines->addStretch(1);
    m_body->show();
}

void WhyCard::startAnew()
{
    partWith(m_body);
    m_body = new QWidget(this);
    m_lines = makeFlush<QVBoxLayout>(m_body, space::kGrid);
    content()->addWidget(m_body);
}

void WhyCard::explain(const WhyFigure& why)
{
    m_rule = why.rule;
    startAnew();
    m_lines->addWidget(makeLabel(why.figure, m_body, u"whyFigure"_s));
    addPills(why);
    addTerms(why);
    if (!why.basis.isEmpty()) {
        m_lines->addWidget(makeLabel(format::capitalised(why.basis), m_body, u"whyBasis"_s));
    }
    for (const OwnValue& own : why.rule.own) {
        m_lines->addWidget(makeLabel(format::ownValue(own), m_body, u"ownValue"_s));
    }
    if (why.items) {
        addItems(*why.items);
    }
    if (why.proof) {
        addProof(*why.proof);
    }
    addSources(why.rule);
    addAbout(why);
    addRuleButton(why.rule);
    m_lines->addStretch(1);
    m_body->show();
}

void WhyCard::addPills(const WhyFigure& why)
{
    const QStringList doubts = format::doubts(why.rule, why.estimate);
    if (doubts.isEmpty()) {
        return;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space::kGrid);
    for (const QString& doubt : doubts) {
        auto* pill = new Pill(doubt, Tone::Warn, Pill::Ground::Soft, m_body);
        pill->setObjectName(u"doubtPill"_s);
        row->addWidget(pill);
    }
    row->addStretch();
    m_lines->addLayout(row);
}

void WhyCard::addAbout(const WhyFigure& why)
{
    auto* toggle = new QToolButton(m_body);
    auto* about = new QWidget(m_body);
    auto* lines = makeFlush<QVBoxLayout>(about, space::kGrid);
    toggle->setObjectName(u"aboutRule"_s);
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    toggle->setFocusPolicy(Qt::StrongFocus);
    toggle->setAccessibleName(tr("About this rule"));
    const auto open = [this, toggle, about](bool isOpen) {
        m_isAboutOpen = isOpen;
        toggle->setText((isOpen ? u"▾ "_s : u"▸ "_s) + tr("About this rule"));
        about->setVisible(isOpen);
    };
    connect(toggle, &QToolButton::toggled, this, open);
    keepInSight(*toggle, *about);
    lines->addWidget(makeSecondaryLabel(tr("Rule: %1").arg(format::ruleName(why.rule)), about, u"whyRule"_s));
    if (!why.rule.ruleId.isEmpty()) {
        lines->addWidget(makeSecondaryLabel(tr("Edition: %1").arg(format::editionAndConfidence(why.rule)), about));
    }
    if (!why.rule.note.isEmpty()) {
        lines->addWidget(makeSecondaryLabel(why.rule.note, about));
    }
    if (why.judgedOn) {
        lines->addWidget(makeSecondaryLabel(tr("Judged on %1").arg(format::date(*why.judgedOn)), about));
    }
    m_lines->addWidget(toggle, 0, Qt::AlignLeft);
    m_lines->addWidget(about);
    toggle->setChecked(m_isAboutOpen);
    open(m_isAboutOpen);
}

void WhyCard::addTerms(const WhyFigure& why)
{
    const Rule* rule = m_workspace.rules().rule(why.rule.ruleId);
    QStringList terms = why.terms;
    terms << (rule && !rule->editions.empty() ? format::termsOf(rule->editions.back().value) : QStringList());
    terms.removeDuplicates();
    for (const QString& term : terms) {
        m_lines->addWidget(makeLabel(term, m_body, u"whyTerm"_s));
    }
}

void WhyCard::addSources(const RuleCitation& rule)
{
    for (const QString& id : rule.sources) {
        const RuleSource* source = m_workspace.rules().source(id);
        m_lines->addWidget(source ? makeSourceLabel(*source, m_body)
                                  : makeSecondaryLabel(tr("Source: %1").arg(id), m_body));
    }
    if (!rule.asOf.isEmpty()) {
        m_lines->addWidget(makeSecondaryLabel(format::factDate(rule.asOf), m_body));
    }
}

/// A citation of a curriculum subject or of the program's own has no rule behind it.
void WhyCard::addRuleButton(const RuleCitation& rule)
{
    if (!m_workspace.rules().rule(rule.ruleId)) {
        return;
    }
    auto* button = makeActButton(u"openRule"_s, tr("&Rule and its values…"), m_body);
    connect(button, &QPushButton::clicked, this, [this, rule] { Q_EMIT ruleRequested(rule); });
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

void WhyCard::addProof(const StatementRule& proof)
{
    m_lines->addWidget(new RoleLabel(TextRole::Heading, format::proofHeading(), m_body));
    for (const QString& line : format::proofLines(proof.text, proof.points)) {
        m_lines->addWidget(makeSecondaryLabel(line, m_body));
    }
}

void WhyCard::addItems(const Progress& progress)
{
    m_lines->addWidget(new RoleLabel(TextRole::Heading, tr("What counted and what did not"), m_body));
    if (progress.counted.empty() && progress.notCounted.empty()) {
        m_lines->addWidget(makeSecondaryLabel(tr("Nothing is recorded that could count."), m_body));
        return;
    }
    auto* items = new CountedList(progress, m_body);
    connect(items, &CountedList::recordRequested, this, &WhyCard::recordRequested);
    m_lines->addWidget(items);
}

}  // namespace credence
