// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look_up/look_up_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "words/format.h"
#include "words/format_look_up.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"

using namespace Qt::StringLiterals;

namespace credence {

LookUpView::LookUpView(Acts acts, QWidget* parent)
    : QWidget(parent),
      m_isReadOnly(acts == Acts::ReadOnly),
      m_title(new RoleLabel(TextRole::Title, {}, this)),
      m_place(new QVBoxLayout)
{
    setObjectName(u"lookUpView"_s);
    m_title->setObjectName(u"entryTitle"_s);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::kGap, 0, space::kGap, 0);
    lines->setSpacing(2 * space::kGrid);
    lines->addWidget(m_title);
    lines->addLayout(m_place);
    lines->addWidget(makeActs(acts));
    lines->addStretch(1);
}

QWidget* LookUpView::makeActs(Acts acts)
{
    auto* bar = new QWidget(this);
    m_keep = makeActButton(u"keepEntry"_s, {}, bar);
    m_edit = makeActButton(u"editEntry"_s, tr("&Edit my copy…"), bar);
    m_takeBack = makeActButton(u"takeEntryBack"_s, tr("&Take back"), bar);
    connect(m_keep, &QPushButton::clicked, this, &LookUpView::keepChosen);
    connect(m_edit, &QPushButton::clicked, this, &LookUpView::editChosen);
    connect(m_takeBack, &QPushButton::clicked, this, &LookUpView::takeBackChosen);
    m_employer = makeActButton(u"takeEmployer"_s, tr("&Put among my employers"), bar);
    connect(m_employer, &QPushButton::clicked, this, &LookUpView::employerChosen);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space::kGrid);
    row->addWidget(m_keep);
    row->addWidget(m_edit);
    row->addWidget(m_takeBack);
    row->addWidget(m_employer);
    row->addStretch();
    auto* lines = new QVBoxLayout(bar);
    lines->setContentsMargins(0, space::kGrid, 0, 0);
    lines->addLayout(row);
    if (acts == Acts::ReadOnly) {
        lines->addWidget(makeSecondaryLabel(tr("The file is open for reading only."), bar, u"readOnlyReason"_s));
    }
    return bar;
}

void LookUpView::show(const ShownReference& entry, const RuleBook& published, QDate asOf)
{
    delete std::exchange(m_body, new QWidget(this));
    m_lines = makeFlush<QVBoxLayout>(m_body, 2 * space::kGrid);
    m_title->setText(entry.title);
    addMark(entry);
    addLine(TextRole::Body, entry.text, u"entryText"_s);
    addFacts(format::referenceFacts(entry, asOf), u"entryFacts"_s);
    addLine(TextRole::Secondary, format::referenceStanding(entry), u"entryStanding"_s);
    addLine(TextRole::Secondary, entry.note, u"entryNote"_s);
    if (entry.published && entry.copy) {
        addPublished(*entry.published, asOf);
    }
    if (entry.published) {
        addSources(*entry.published, published);
    }
    m_place->addWidget(m_body);
    m_edit->setText(entry.copy ? tr("&Edit…") : tr("&Edit my copy…"));
    m_edit->setEnabled(!m_isReadOnly);
    m_takeBack->setText(entry.published ? tr("&Take back") : tr("&Delete"));
    m_takeBack->setVisible(entry.copy.has_value());
    m_takeBack->setEnabled(!m_isReadOnly);
    m_employer->setVisible(entry.kind == ReferenceKind::Employer);
    m_employer->setEnabled(!m_isReadOnly);
}

void LookUpView::setKeeping(const QString& words, const QString& reason)
{
    m_keep->setText(words);
    m_keep->setVisible(!words.isEmpty());
    m_keep->setEnabled(!m_isReadOnly && reason.isEmpty());
    m_keep->setToolTip(reason);
    m_keep->setAccessibleDescription(reason);
}

void LookUpView::addMark(const ShownReference& entry)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space::kGrid);
    row->addWidget(new Pill(format::wordsOf(entry.kind), Tone::Secondary, Pill::Ground::Soft, m_body));
    if (const QString mark = format::referenceMark(entry); !mark.isEmpty()) {
        auto* pill = new Pill(mark, entry.copy ? Tone::Accent : Tone::Warn, Pill::Ground::Soft, m_body);
        pill->setObjectName(u"entryMark"_s);
        row->addWidget(pill);
    }
    row->addStretch();
    m_lines->addLayout(row);
}

void LookUpView::addLine(TextRole role, const QString& text, const QString& name)
{
    if (!text.isEmpty()) {
        auto* line = new RoleLabel(role, text, m_body);
        line->setObjectName(name);
        m_lines->addWidget(line);
    }
}

void LookUpView::addFacts(const std::vector<ReferenceFact>& facts, const QString& name)
{
    if (facts.empty()) {
        return;
    }
    auto* table = new QWidget(m_body);
    table->setObjectName(name);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::kGap);
    grid->setVerticalSpacing(space::kGrid);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 5);
    int row = 0;
    for (const ReferenceFact& fact : facts) {
        QLabel* value = makeLabel(fact.value, table);
        if (fact.name.isEmpty()) {
            grid->addWidget(value, row, 0, 1, 2, Qt::AlignTop);
        } else {
            grid->addWidget(makeSecondaryLabel(fact.name, table), row, 0, Qt::AlignTop);
            grid->addWidget(value, row, 1, Qt::AlignTop);
        }
        ++row;
    }
    m_lines->addWidget(table);
}

void LookUpView::addPublished(const ReferenceEntry& entry, QDate asOf)
{
    m_lines->addSpacing(space::kGrid);
    m_lines->addWidget(new RoleLabel(TextRole::Heading, tr("What the program brings"), m_body));
    addLine(TextRole::Body, entry.title, u"publishedTitle"_s);
    addLine(TextRole::Body, entry.text, u"publishedText"_s);
    addFacts(format::referenceFacts(asPublished(entry), asOf), u"publishedFacts"_s);
    addLine(TextRole::Secondary, format::publishedStanding(entry), u"publishedStanding"_s);
    addLine(TextRole::Secondary, entry.note, u"publishedNote"_s);
}

void LookUpView::addSources(const ReferenceEntry& entry, const RuleBook& published)
{
    for (const QString& id : entry.sources) {
        if (const RuleSource* source = published.source(id)) {
            m_lines->addWidget(makeSourceLabel(*source, m_body));
        }
    }
}

}  // namespace credence
