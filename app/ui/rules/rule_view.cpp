// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "words/format.h"
#include "words/format_own_rules.h"
#include "words/format_rules.h"
#include "words/plain_tooltip.h"
#include "ui/rules/own_value_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

enum Column { kLabel, kPublished, kOwn };

constexpr int kColumnCharacters = 26;  ///< widest column of values, before its text is cut
constexpr int kShownFigures = 8;       ///< rows of the table before it scrolls

int editionAt(const Rule& rule, QDate day)
{
    const RuleEdition* inForce = rule.editionOn(day);
    return inForce ? static_cast<int>(inForce - rule.editions.data()) : static_cast<int>(rule.editions.size()) - 1;
}

}  // namespace

RuleView::RuleView(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_ledger(ledger)
{
    build();
    connect(m_editions, &QComboBox::currentIndexChanged, this, &RuleView::showEdition);
    connect(m_values, &QTreeWidget::currentItemChanged, this, &RuleView::chooseFigure);
    connect(m_editor, &OwnValueEditor::noticeRaised, this, &RuleView::noticeRaised);
    connect(m_editor, &OwnValueEditor::outcomeShown, this, [this] { Q_EMIT partShown(m_editor); });
}

void RuleView::build()
{
    m_title = new RoleLabel(TextRole::Title, {}, this);
    m_title->setObjectName(u"ruleTitle"_s);
    m_about = makeSecondaryLabel({}, this);
    m_editionRow = new QWidget(this);
    m_editions = new QComboBox(m_editionRow);
    m_editions->setObjectName(u"ruleEditions"_s);
    auto* editionLabel = new QLabel(tr("&Edition"), m_editionRow);
    editionLabel->setBuddy(m_editions);
    auto* editionLine = makeFlush<QHBoxLayout>(m_editionRow);
    editionLine->addWidget(editionLabel);
    editionLine->addWidget(m_editions, 1);
    m_textPlace = new QVBoxLayout;
    m_valuesHeading = new RoleLabel(TextRole::Heading, tr("Values that you can set for yourself"), this);
    m_values = new QTreeWidget(this);
    m_values->setObjectName(u"ruleValues"_s);
    m_values->setAccessibleName(m_valuesHeading->text());
    m_values->setRootIsDecorated(false);
    m_values->setUniformRowHeights(true);
    m_values->setHeaderLabels({tr("Value"), tr("Published"), tr("Yours")});
    m_values->header()->setStretchLastSection(false);
    m_values->header()->setSectionResizeMode(kLabel, QHeaderView::Stretch);
    m_values->header()->setSectionResizeMode(kPublished, QHeaderView::ResizeToContents);
    m_values->header()->setSectionResizeMode(kOwn, QHeaderView::ResizeToContents);
    m_editor = new OwnValueEditor(m_workspace, m_ledger, this);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::kGap, 0, space::kGap, 0);
    lines->setSpacing(2 * space::kGrid);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_about), m_editionRow}) {
        lines->addWidget(part);
    }
    lines->addLayout(m_textPlace);
    lines->addSpacing(space::kGrid);
    lines->addWidget(m_valuesHeading);
    lines->addWidget(m_values);
    lines->addWidget(m_editor);
    lines->addStretch(1);
}

const RuleEdition* RuleView::edition() const
{
    const Rule* rule = m_workspace.rules().rule(m_rule);
    const int index = m_editions->currentIndex();
    return rule && index >= 0 && index < static_cast<int>(rule->editions.size())
               ? &rule->editions[static_cast<std::size_t>(index)]
               : nullptr;
}

void RuleView::show(const QString& rule)
{
    const Rule* found = m_workspace.rules().rule(rule);
    const int index = found ? editionAt(*found, m_workspace.today()) : -1;
    show(rule, index < 0 ? std::nullopt : found->editions[static_cast<std::size_t>(index)].from);
}

void RuleView::show(const QString& rule, const std::optional<QDate>& editionFrom)
{
    m_rule = rule;
    const Rule* found = m_workspace.rules().rule(rule);
    setVisible(found != nullptr);
    if (!found) {
        return;
    }
    const auto wanted = std::ranges::find(found->editions, editionFrom, &RuleEdition::from);
    fillEditions(*found, wanted == found->editions.end() ? editionAt(*found, m_workspace.today())
                                                         : static_cast<int>(wanted - found->editions.begin()));
}

void RuleView::refresh()
{
    const RuleEdition* present = edition();
    if (present) {
        show(m_rule, std::optional<QDate>(present->from));
    } else {
        show(m_rule);
    }
}

void RuleView::fillEditions(const Rule& rule, int current)
{
    m_title->setText(rule.title);
    m_about->setText(u"%1 · %2"_s.arg(rule.id, format::bindingWords(rule.binding)));
    {
        const QSignalBlocker quiet(m_editions);
        m_editions->clear();
        for (const RuleEdition& each : rule.editions) {
            m_editions->addItem(format::editionWords(each.from, each.to));
        }
        m_editions->setCurrentIndex(current);
    }
    m_editionRow->setVisible(rule.editions.size() > 1);
    showEdition();
}

void RuleView::showEdition()
{
    const Rule* rule = m_workspace.rules().rule(m_rule);
    const RuleEdition* present = edition();
    if (rule && present) {
        fillText(*rule, *present);
        fillFigures(*present);
    }
}

void RuleView::fillText(const Rule& rule, const RuleEdition& edition)
{
    delete std::exchange(m_text, new QWidget(this));
    auto* lines = makeFlush<QVBoxLayout>(m_text, space::kGrid);
    const RuleCitation citation = citationOf(rule, edition);
    if (const QStringList doubts = format::doubts(citation); !doubts.isEmpty()) {
        auto* row = new QHBoxLayout;
        for (const QString& doubt : doubts) {
            row->addWidget(new Pill(doubt, Tone::Warn, Pill::Ground::Soft, m_text));
        }
        row->addStretch();
        lines->addLayout(row);
    }
    lines->addWidget(makeLabel(format::ruleLines(edition.value).join(u'\n'), m_text, u"ruleText"_s));
    lines->addWidget(makeSecondaryLabel(
        u"%1 · %2 · %3"_s.arg(format::editionWords(edition.from, edition.to), format::factDate(edition.asOf),
                              format::confidenceWord(edition.confidence)),
        m_text));
    if (!edition.note.isEmpty()) {
        lines->addWidget(makeSecondaryLabel(edition.note, m_text));
    }
    for (const QString& id : edition.sources) {
        if (const RuleSource* source = m_workspace.rules().source(id)) {
            lines->addWidget(makeSourceLabel(*source, m_text));
        }
    }
    m_textPlace->addWidget(m_text);
}

void RuleView::fillFigures(const RuleEdition& edition)
{
    const int before = m_values->currentItem() ? m_values->indexOfTopLevelItem(m_values->currentItem()) : 0;
    m_figures = m_workspace.valueOrTell(RuleDesk(m_workspace).figures(m_rule, edition.from));
    {
        const QSignalBlocker quiet(m_values);
        m_values->clear();
        for (const SettableFigure& each : m_figures) {
            const QString published = format::ruleFigureValue(each.figure.unit, each.figure.value);
            const QString own = each.own ? format::ruleFigureValue(each.figure.unit, each.own->value) : QString();
            auto* item = new QTreeWidgetItem(m_values, {format::ruleFigureLabel(each.figure), published, own});
            item->setTextAlignment(kPublished, Qt::AlignRight | Qt::AlignVCenter);
            item->setTextAlignment(kOwn, Qt::AlignRight | Qt::AlignVCenter);
            item->setSizeHint(kLabel, {0, space::kRowHeight});
            item->setToolTip(kLabel, plainToolTip(each.figure.part));
        }
    }
    const bool isEmpty = m_figures.empty();
    m_valuesHeading->setVisible(!isEmpty);
    m_values->setVisible(!isEmpty);
    m_editor->setVisible(!isEmpty);
    fitValues();
    m_values->setCurrentItem(m_values->topLevelItem(std::min(before, static_cast<int>(m_figures.size()) - 1)));
    chooseFigure();
}

/// As high as its rows, so that a rule with one value has no empty grid.
void RuleView::fitValues()
{
    const int rows = std::min(static_cast<int>(m_figures.size()), kShownFigures);
    const int rowHeight = std::max(m_values->sizeHintForRow(0), space::kRowHeight);
    m_values->setFixedHeight(m_values->header()->sizeHint().height() + rows * rowHeight + 2 * m_values->frameWidth());
    m_values->header()->setMaximumSectionSize(fontMetrics().averageCharWidth() * kColumnCharacters);
}

void RuleView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        fitValues();
    }
    QWidget::changeEvent(event);
}

void RuleView::chooseFigure()
{
    const RuleEdition* present = edition();
    QTreeWidgetItem* item = m_values->currentItem();
    if (!present || !item) {
        m_editor->clear();
        return;
    }
    m_editor->edit(m_rule, present->from, m_figures[static_cast<std::size_t>(m_values->indexOfTopLevelItem(item))]);
}

}  // namespace credence
