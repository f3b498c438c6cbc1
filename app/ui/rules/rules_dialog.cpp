// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "words/format.h"
#include "words/format_own_rules.h"
#include "words/format_rules.h"
#include "ui/rules/rule_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/part_with.h"
#include "ui/widgets/two_line_list.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kWide = 130;  ///< characters of the first width
constexpr int kHigh = 44;   ///< lines of the first height

bool hasOwnValue(const Rule& rule)
{
    return std::ranges::any_of(rule.editions, [](const RuleEdition& edition) { return !edition.own.empty(); });
}

bool isFound(const Rule& rule, const QString& words)
{
    const QString text = u"%1 %2 %3 %4"_s.arg(rule.id, rule.title, rule.body, rule.credentials.join(u' '));
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted,
                               [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

RulesDialog::RulesDialog(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_ledger(ledger)
{
    setObjectName(u"rulesDialog"_s);
    setWindowTitle(tr("Rules"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &RulesDialog::fillList);
    connect(m_list, &TwoLineList::currentLineChanged, this, &RulesDialog::choose);
    connect(m_view, &RuleView::noticeRaised, this, &RulesDialog::noticeRaised);
    connect(&m_workspace, &Workspace::changed, this, &RulesDialog::follow);
    fillList();
    fillPacks();
    m_list->setCurrentLine(0);
    sizeInLetters(*this, kWide, kHigh);
}

void RulesDialog::build()
{
    auto* left = new QWidget(this);
    m_search = new QLineEdit(left);
    m_search->setObjectName(u"ruleSearch"_s);
    m_search->setPlaceholderText(tr("Find a rule: CCS retake, fee, CEUs"));
    m_search->setAccessibleName(tr("Find a rule"));
    m_search->setClearButtonEnabled(true);
    m_list = new TwoLineList(TwoLineList::Height::OfLayout, left);
    m_list->setObjectName(u"ruleList"_s);
    m_list->setAccessibleName(tr("Rules"));
    m_nothingFound = makeSecondaryLabel(tr("No rule has all these words."), left);
    auto* leftLines = makeFlush<QVBoxLayout>(left, 2 * space::kGrid);
    leftLines->addWidget(m_search);
    leftLines->addWidget(m_nothingFound);
    leftLines->addWidget(m_list, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"ruleScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_view = new RuleView(m_workspace, m_ledger, scroll);
    scroll->setWidget(m_view);
    connect(m_view, &RuleView::partShown, scroll, [scroll](QWidget* part) {
        // Its height is known only after the layout.
        QTimer::singleShot(0, part, [scroll, part] { scroll->ensureWidgetVisible(part, 0, 0); });
    });
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(scroll);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(2 * space::kGrid);
    lines->addWidget(split, 1);
    lines->addWidget(makeFoot());
    m_search->setFocus();
}

QWidget* RulesDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    m_versions = makeSecondaryLabel({}, foot, u"ruleVersions"_s);
    m_troubles = makeLabel({}, foot, u"ruleTroubles"_s);
    m_packs = new QWidget(foot);
    m_packLines = makeFlush<QVBoxLayout>(m_packs, space::kGrid);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, foot);
    QPushButton* take = buttons->addButton(tr("Take &newer rules…"), QDialogButtonBox::ActionRole);
    take->setObjectName(u"takeRules"_s);
    take->setEnabled(!m_workspace.isReadOnly());
    take->setToolTip(m_workspace.isReadOnly() ? tr("The file is open for reading only.") : QString());
    for (QAbstractButton* button : buttons->buttons()) {
        qobject_cast<QPushButton*>(button)->setAutoDefault(false);  // Enter in the search finds, it does not close
    }
    connect(take, &QPushButton::clicked, this, &RulesDialog::packRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* lines = makeFlush<QVBoxLayout>(foot, space::kGrid);
    for (QWidget* part : {static_cast<QWidget*>(m_troubles), m_packs, static_cast<QWidget*>(m_versions)}) {
        lines->addWidget(part);
    }
    lines->addWidget(buttons);
    return foot;
}

void RulesDialog::fillList()
{
    const QString current = m_shown.value(m_list->currentLine());
    m_shown.clear();
    std::vector<ListLine> lines;
    for (const Rule& rule : m_workspace.rules().rules) {
        if (isFound(rule, m_search->text())) {
            m_shown << rule.id;
            lines.push_back({.title = rule.title,
                             .figure = hasOwnValue(rule) ? tr("your value") : QString(),
                             .detail = u"%1 · %2"_s.arg(rule.body, rule.id)});
        }
    }
    m_list->showFound(lines, m_shown.indexOf(current), *m_nothingFound);
}

void RulesDialog::choose(int line)
{
    if (line >= 0 && line < m_shown.size()) {
        m_view->show(m_shown.at(line));
    }
}

void RulesDialog::showRule(const RuleCitation& citation)
{
    m_search->clear();
    m_list->setCurrentLine(static_cast<int>(m_shown.indexOf(citation.ruleId)));
    m_view->show(citation.ruleId, citation.editionFrom);
    m_list->setFocus();
}

void RulesDialog::fillPacks()
{
    QStringList versions;
    for (const CatalogueVersion& version : m_workspace.rules().versions) {
        versions << tr("%1 %2 of %3", "catalogue, version, day")
                        .arg(format::catalogueName(version.catalogue, m_workspace.rules()), version.version,
                             format::date(version.compiledOn));
    }
    m_versions->setText(tr("Rules in use: %1").arg(versions.join(u" · "_s)));
    QStringList troubles;
    for (const RuleTrouble& trouble : m_workspace.ruleTroubles()) {
        troubles << u"! "_s + format::ruleTrouble(trouble);
    }
    m_troubles->setText(troubles.join(u'\n'));
    m_troubles->setVisible(!troubles.isEmpty());
    partWithAll(*m_packs);
    for (const AnyRecord& record : m_workspace.valueOrTell(m_workspace.records(RecordKind::RulePack))) {
        const RecordRef ref = refOf(record);
        auto* row = new QWidget(m_packs);
        auto* line = makeFlush<QHBoxLayout>(row);
        line->addWidget(
            makeLabel(
                tr("Taken on %1: %2", "day, rule pack").arg(format::date(dayOf(record)), format::recordTitle(record)),
                row),
            1);
        auto* back = makeActButton(u"takePackBack-%1"_s.arg(ref.id), tr("Take &back"), row);
        back->setAutoDefault(false);
        back->setEnabled(!m_workspace.isReadOnly());
        connect(back, &QPushButton::clicked, this, [this, ref] { takeBack(ref); });
        line->addWidget(back);
        m_packLines->addWidget(row);
    }
}

void RulesDialog::takeBack(RecordRef pack)
{
    const Result<void> removed = m_ledger.remove(std::span(&pack, 1));
    if (removed) {
        Q_EMIT noticeRaised(tr("The rule pack is taken back. Ctrl+Z brings it again."));
    } else {
        Q_EMIT messageRaised(format::error(removed.error()));
    }
}

void RulesDialog::follow(const ChangeSet& changes)
{
    if (changes.touchesRules()) {
        {
            const QSignalBlocker quiet(m_list);
            fillList();
        }
        m_view->refresh();
        fillPacks();
    }
}

}  // namespace credence
