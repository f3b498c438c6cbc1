// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "words/format_log.h"
#include "words/format_text.h"
#include "models/log_table_model.h"
#include "services/entry_copies.h"
#include "services/workspace.h"
#include "ui/pages/log/log_arranging.h"
#include "ui/pages/log/log_filter_bar.h"
#include "ui/pages/log/log_table.h"
#include "ui/pages/log/overlap_bar.h"
#include "ui/pages/log/selection_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/kept_columns.h"
#include "ui/widgets/writing_acts.h"

namespace credence {

using namespace Qt::StringLiterals;

LogPage::LogPage(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : Page(workspace, ledger, parent), m_model(new LogTableModel(workspace, ledger, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPageTop, space::kPage, space::kGap);
    auto* card = new Card(tr("Log"), this);
    m_stack = new QStackedWidget(card);
    m_table = new LogTable(*m_model, this);
    m_stack->addWidget(m_table);
    card->content()->addWidget(makeFilterRow());
    m_stack->addWidget(makeEmptyState());
    card->content()->addWidget(m_stack, 1);
    m_overlapBar = makeOverlapBar(card);
    m_filterRow->insertWidget(1, m_overlapBar->counter());
    card->content()->addWidget(m_overlapBar);
    setTabOrder(m_filterBar->findChild<QWidget*>(u"proof"_s), m_overlapBar->counter());
    m_sums = makeSecondaryLabel({}, card, u"sums"_s);
    m_selectionBar = makeSelectionBar(card);
    card->content()->addWidget(m_selectionBar);
    card->content()->addWidget(m_sums);
    column->addWidget(card, 1);
    addActs(*this, *m_table, rowActs(), Qt::WidgetShortcut, workspace.isReadOnly());
    connect(m_model, &LogTableModel::editRefused, this, &Page::messageRaised);
    connect(m_table, &LogTable::editLeft, this, &Page::messageRaised);
    connect(m_table, &LogTable::openRequested, this, &LogPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::updateFooter);
    m_model->setArrangement(m_arranging->arrangement());
    applyFilter();
}

QWidget* LogPage::makeFilterRow()
{
    auto* bar = new QWidget(this);
    m_filterRow = makeFlush<QHBoxLayout>(bar);
    m_filterBar = new LogFilterBar(workspace(), bar);
    m_arranging = new LogArranging(*m_table, m_table->columns(), bar);
    m_filterRow->addWidget(m_filterBar, 1);
    m_filterRow->addWidget(m_arranging);
    connect(m_filterBar, &LogFilterBar::changed, this, &LogPage::applyFilter);
    connect(m_arranging, &LogArranging::arranged, this, &LogPage::arrange);
    connect(m_arranging, &LogArranging::allFolded, this, [this](bool areFolded) { m_model->setAllFolded(areFolded); });
    return bar;
}

SelectionBar* LogPage::makeSelectionBar(QWidget* parent)
{
    auto* bar = new SelectionBar(workspace().isReadOnly(), parent);
    connect(bar, &SelectionBar::copyWanted, this, &LogPage::copySelected);
    connect(bar, &SelectionBar::duplicateWanted, this, &LogPage::duplicateSelected);
    connect(bar, &SelectionBar::deleteWanted, this, &LogPage::deleteSelected);
    return bar;
}

OverlapBar* LogPage::makeOverlapBar(QWidget* parent)
{
    auto* bar = new OverlapBar(*m_model, *m_table, workspace(), ledger(), parent);
    connect(bar, &OverlapBar::entryWanted, this, &LogPage::standOn);
    connect(bar, &OverlapBar::answered, this, [this](const Result<void>& written, const QString& notice) {
        report(written, notice);
        m_table->setFocus();
    });
    return bar;
}

QWidget* LogPage::makeEmptyState()
{
    auto* empty = new QWidget(this);
    auto* column = new QVBoxLayout(empty);
    m_emptyText = makeLabel({}, empty);
    m_emptyText->setObjectName(u"empty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto* button = makeActButton(u"first_entry"_s, tr("Log your first t&wo hours"), empty);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT quickLineRequested(tr("2h ICD-10-CM yesterday")); });
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch();
    return empty;
}

std::vector<ActOf<LogPage>> LogPage::rowActs()
{
    return {{{tr("&Open in a form"), QKeySequence(Qt::CTRL | Qt::Key_E)}, &LogPage::openCurrent, Writes::No},
            {{tr("&Copy as a table"), QKeySequence::Copy}, &LogPage::copySelected, Writes::No},
            {{tr("D&uplicate to today"), QKeySequence(Qt::CTRL | Qt::Key_D)}, &LogPage::duplicateSelected, Writes::Yes},
            {{tr("&Delete"), QKeySequence::Delete}, &LogPage::deleteSelected, Writes::Yes}};
}

std::vector<PageAct> LogPage::acts()
{
    std::vector<PageAct> acts = withoutRun(rowActs());
    std::ranges::copy(OverlapBar::acts(), std::back_inserter(acts));
    return acts;
}

void LogPage::arrange()
{
    const Chosen chosen = whatIsChosen();
    m_model->setArrangement(m_arranging->arrangement());
    choose(chosen);
    updateFooter();
}

void LogPage::standOn(const RecordRef& entry)
{
    const auto isHidden = [this, &entry] { return m_model->rowsOf({entry}).front() < 0; };
    if (isHidden()) {
        m_model->setAllFolded(false);
    }
    if (isHidden()) {
        m_filterBar->clear();
    }
    choose({.column = LogTableModel::Title, .entries = {entry}});
    m_table->setFocus();
}

void LogPage::applyFilter()
{
    const LogFilterReading reading = m_filterBar->reading();
    m_unread = reading.unread;
    const Chosen chosen = whatIsChosen();
    m_model->setFilter(reading.filter);
    choose(chosen);
    updateFooter();
}

void LogPage::refresh()
{
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_model->reload();
    // An entry that is gone leaves the place to the one that follows it.
    if (row >= 0 && !m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    }
    updateFooter();
}

LogPage::Chosen LogPage::whatIsChosen() const
{
    const QModelIndex current = m_table->currentIndex();
    Chosen chosen{.column = current.column()};
    if (current.isValid() && m_model->layout().placeOf(current.row())) {
        chosen.entries.push_back(m_model->row(current.row()).ref);
    }
    for (const int row : m_table->selectedRows()) {
        if (row != current.row()) {
            chosen.entries.push_back(m_model->row(row).ref);
        }
    }
    return chosen;
}

void LogPage::choose(const Chosen& chosen)
{
    const std::vector<int> places = m_model->rowsOf(chosen.entries);
    QItemSelection selection;
    for (const int place : places) {
        if (place >= 0) {
            selection.select(m_model->index(place, 0), m_model->index(place, LogTableModel::ColumnCount - 1));
        }
    }
    if (places.empty() || places.front() < 0) {
        return;
    }
    const QModelIndex current = m_model->index(places.front(), chosen.column);
    m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(current);
}

void LogPage::focusFirst()
{
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        const int first = m_model->layout().headingAt(0) && m_model->rowCount() > 1 ? 1 : 0;
        m_table->setCurrentIndex(m_model->index(first, LogTableModel::Title));
    }
    m_stack->currentWidget()->setFocus();
}

void LogPage::focusSearch()
{
    m_filterBar->focusText();
}

void LogPage::goTo(const QString& place)
{
    m_filterBar->setText(place);
    focusFirst();
}

void LogPage::updateFooter()
{
    const LogTotals& totals = m_model->totals();
    const LogFilter& filter = m_model->filter();
    const bool filtered = filter != LogFilter() || !m_unread.empty();
    m_stack->setCurrentIndex(totals.rows > 0 && m_unread.empty() ? 0 : 1);
    auto* firstEntry = m_stack->widget(1)->findChild<QPushButton*>(u"first_entry"_s);
    firstEntry->setVisible(!filtered);
    m_stack->widget(1)->setFocusProxy(filtered ? nullptr : firstEntry);
    m_emptyText->setText(!m_unread.empty() ? unreadWords(m_unread)
                         : filtered        ? tr("No entry fits this filter. Esc in the filter clears it.")
                                    : tr("Every hour of study and experience, every CEU and exam will stand here."));
    const QString span = filter.from || filter.until
                             ? format::dateRange(filter.from.value_or(QDate()), filter.until.value_or(QDate()))
                             : QString();
    // What is not understood has no sum: one of all the rest would look right.
    m_sums->setText(!m_unread.empty() ? QString()
                                      : format::joined({format::logEntries(totals.rows, m_model->allEntries()), span,
                                                        format::logSums(totals)}));

    LogTotals selected;
    const std::vector<int> rows = m_table->selectedRows();
    for (const int row : rows) {
        const LogRow entry = m_model->row(row);
        const Minutes minutes = entry.minutes.value_or(Minutes{});
        selected.study += entry.ref.kind == RecordKind::StudySession ? minutes : Minutes{};
        selected.broughtForward += entry.ref.kind == RecordKind::StudyBroughtForward ? minutes : Minutes{};
        selected.experience += entry.ref.kind == RecordKind::ExperienceEntry ? minutes : Minutes{};
        selected.ceus += entry.ceus.value_or(CeuHundredths{});
    }
    selected.rows = static_cast<int>(rows.size());
    m_selectionBar->show(selected);
    m_overlapBar->refresh();
}

std::vector<RecordRef> LogPage::recordsAt(const QPoint& place) const
{
    const QModelIndex index = indexAt(*m_table, place);
    const bool isEntry = index.isValid() && m_model->layout().placeOf(index.row());
    return isEntry ? std::vector<RecordRef>{m_model->row(index.row()).ref} : std::vector<RecordRef>();
}

std::vector<RecordRef> LogPage::recordsInFocus() const
{
    std::vector<RecordRef> refs;
    for (const int row : m_table->selectedRows()) {
        refs.push_back(m_model->row(row).ref);
    }
    return refs;
}

void LogPage::deleteSelected()
{
    const std::vector<RecordRef> refs = recordsInFocus();
    if (refs.empty()) {
        return;
    }
    // What follows the deleted ones is current then.
    m_table->setCurrentIndex(m_model->index(m_table->selectedRows().front(), m_table->currentIndex().column()));
    report(ledger().remove(refs),
           tr("%Ln entry(s) deleted. Ctrl+Z brings it back.", nullptr, static_cast<int>(refs.size())));
}

void LogPage::copySelected()
{
    std::vector<int> rows = m_table->selectedRows();
    if (rows.empty()) {
        return;
    }
    QGuiApplication::clipboard()->setText(m_model->asText(rows, m_table->columns().shown()));
    Q_EMIT noticeRaised(tr("%Ln entry(s) copied as a table", nullptr, static_cast<int>(rows.size())));
}

void LogPage::duplicateSelected()
{
    const Result<std::vector<RecordRef>> added =
        duplicateEntries(workspace(), ledger(), whatIsChosen().entries, workspace().today());
    if (!added) {
        Q_EMIT messageRaised(format::error(added.error()));
        return;
    }
    refresh();
    choose({.column = LogTableModel::Amount, .entries = added.value()});
    if (added.value().size() == 1) {
        m_table->edit(m_table->currentIndex());
    }
}

void LogPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_model->layout().placeOf(current.row())) {
        openRecord(m_model->row(current.row()).ref);
    }
}

}  // namespace credence
