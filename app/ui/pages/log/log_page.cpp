// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/log_page.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "words/format.h"
#include "words/format_text.h"
#include "models/log_table_model.h"
#include "services/workspace.h"
#include "ui/pages/log/log_cell_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/card.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// "12 h 30 of study · 5 h of experience · 2.00 CEUs"; parts that are zero are left out.
QString sumsText(Minutes study, Minutes experience, CeuHundredths ceus)
{
    QStringList parts;
    if (study > Minutes{}) {
        parts << LogPage::tr("%1 of study").arg(format::duration(study));
    }
    if (experience > Minutes{}) {
        parts << LogPage::tr("%1 of experience").arg(format::duration(experience));
    }
    if (ceus > CeuHundredths{}) {
        parts << format::amount({AmountUnit::CeuHundredths, ceus.value});
    }
    return parts.join(u" · "_s);
}

/// A sentence for each condition that was not understood.
QString unreadText(const std::vector<UnreadCondition>& unread)
{
    QStringList sentences;
    for (const UnreadCondition& condition : unread) {
        switch (condition.why) {
            case UnreadCondition::Why::UnknownKey:
                sentences << LogPage::tr(
                                 "“%1” is no condition of the log. There are: %2. In quotes it is searched as text.")
                                 .arg(condition.typed, logFilterKeys().join(u":, "_s) + u":, proof, -proof"_s);
                break;
            case UnreadCondition::Why::NoSuchKind:
                sentences
                    << LogPage::tr("“%1”: there are study, experience, ceu, exam and practice.").arg(condition.typed);
                break;
            case UnreadCondition::Why::NoSuchPlace:
                sentences << LogPage::tr("“%1”: no place begins so.").arg(condition.typed);
                break;
            case UnreadCondition::Why::NoSuchDay:
                sentences << LogPage::tr("“%1” is no day, month or year such as 2026-09-15, sep or 2026.")
                                 .arg(condition.typed);
                break;
        }
    }
    return sentences.join(u'\n');
}

/// The entry again on `day`, as a new record.
AnyRecord copyOn(AnyRecord record, QDate day)
{
    setId(record, 0);
    const RecordKind kind = kindOf(record);
    if (const std::optional<int> index = fieldIndex(kind, u"on_date")) {
        setFieldValue(record, *index, day);
    }
    if (const std::optional<int> index = fieldIndex(kind, u"import_key")) {
        setFieldValue(record, *index, QString());
    }
    return record;
}

}  // namespace

LogPage::LogPage(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : Page(workspace, ledger, parent), m_model(new LogTableModel(workspace, ledger, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kGap, space::kGap, space::kGap, space::kGap);
    auto* card = new Card(tr("Log"), this);
    card->content()->addWidget(makeFilterRow());
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(makeTable());
    m_stack->addWidget(makeEmptyState());
    card->content()->addWidget(m_stack, 1);
    auto* footer = new QHBoxLayout;
    m_sums = makeSecondaryLabel({}, card);
    m_sums->setObjectName(u"sums"_s);
    m_selection = makeSecondaryLabel({}, card);
    m_selection->setObjectName(u"selection"_s);
    m_selection->setAlignment(Qt::AlignRight);
    footer->addWidget(m_sums, 1);
    footer->addWidget(m_selection, 1);
    card->content()->addLayout(footer);
    column->addWidget(card, 1);
    addActions();
    connect(m_model, &LogTableModel::editRefused, this, &Page::messageRaised);
    applyFilter();
}

QWidget* LogPage::makeFilterRow()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter the log"));
    m_search->setPlaceholderText(
        tr("Filter: words, subject:cm, place:lakeside, after:2026-09, before:2026-11, -proof"));
    m_search->installEventFilter(this);
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind of entry"));
    m_kind->addItem(tr("All kinds"));
    for (const LogKind kind :
         {LogKind::Study, LogKind::Experience, LogKind::Ceu, LogKind::Exam, LogKind::PracticeExam}) {
        m_kind->addItem(format::logKindName(kind), static_cast<int>(kind));
    }
    m_proof = new QComboBox(bar);
    m_proof->setObjectName(u"proof"_s);
    m_proof->setAccessibleName(tr("Proof of CEUs"));
    m_proof->addItem(tr("Proof or not"), static_cast<int>(ProofFilter::Any));
    m_proof->addItem(tr("With proof"), static_cast<int>(ProofFilter::WithProof));
    m_proof->addItem(tr("Without proof"), static_cast<int>(ProofFilter::WithoutProof));
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    row->addWidget(m_proof);
    connect(m_search, &QLineEdit::textChanged, this, &LogPage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogPage::applyFilter);
    connect(m_proof, &QComboBox::currentIndexChanged, this, &LogPage::applyFilter);
    return bar;
}

QWidget* LogPage::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"log"_s);
    m_table->setAccessibleName(tr("Log entries"));
    m_table->setModel(m_model);
    auto* delegate = new LogCellDelegate(*m_model, m_table);
    m_table->setItemDelegate(delegate);
    connect(delegate, &LogCellDelegate::editLeft, this, &Page::messageRaised);
    makeCalm(*m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(qMax(space::kRowHeight, fontMetrics().height() * 7 / 4));
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(LogTableModel::Day, letter * 19);
    header->resizeSection(LogTableModel::Kind, letter * 17);
    header->resizeSection(LogTableModel::Amount, letter * 16);
    header->resizeSection(LogTableModel::Proof, letter * 18);
    header->setSectionResizeMode(LogTableModel::About, QHeaderView::Stretch);
    header->setSectionResizeMode(LogTableModel::Title, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogPage::updateFooter);
    return m_table;
}

QWidget* LogPage::makeEmptyState()
{
    auto* empty = new QWidget(this);
    auto* column = new QVBoxLayout(empty);
    m_emptyText = makeLabel({}, empty);
    m_emptyText->setObjectName(u"empty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto* button = new QPushButton(tr("Log your first t&wo hours"), empty);
    button->setObjectName(u"first_entry"_s);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT quickLineRequested(tr("2h ICD-10-CM yesterday")); });
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch();
    return empty;
}

std::vector<LogPage::RowAct> LogPage::rowActs()
{
    return {{{tr("&Open in a form"), QKeySequence(Qt::CTRL | Qt::Key_E)}, &LogPage::openCurrent, Writes::No},
            {{tr("D&uplicate to today"), QKeySequence(Qt::CTRL | Qt::Key_D)}, &LogPage::duplicateCurrent, Writes::Yes},
            {{tr("&Delete"), QKeySequence::Delete}, &LogPage::deleteSelected, Writes::Yes}};
}

std::vector<PageAct> LogPage::acts()
{
    const std::vector<RowAct> acts = rowActs();
    return {acts.begin(), acts.end()};
}

void LogPage::addActions()
{
    for (const RowAct& act : rowActs()) {
        auto* action = new QAction(act.text, m_table);
        action->setEnabled(act.writes == Writes::No || !workspace().isReadOnly());
        action->setShortcut(act.keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, act.run);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

bool LogPage::eventFilter(QObject* watched, QEvent* event)
{
    // An Enter of the cell's editor comes by here too.
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_table && m_table->hasFocus() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_table->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            if (m_model->flags(current).testFlag(Qt::ItemIsEditable)) {
                m_table->edit(current);
            } else {
                openCurrent();
            }
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void LogPage::applyFilter()
{
    LogFilterReading reading =
        parseLogFilter(m_search->text(), workspace().rules(), recordsOf<Placement>(workspace()), workspace().today());
    m_unread = std::move(reading.unread);
    const Chosen chosen = whatIsChosen();
    LogFilter filter = std::move(reading.filter);
    if (m_kind->currentIndex() > 0) {
        filter.kinds = {static_cast<LogKind>(m_kind->currentData().toInt())};
    }
    if (m_proof->currentIndex() > 0) {
        filter.proof = static_cast<ProofFilter>(m_proof->currentData().toInt());
    }
    m_model->setFilter(filter);
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
    if (current.isValid()) {
        chosen.entries.push_back(m_model->row(current.row()).ref);
    }
    for (const int row : selectedRows()) {
        if (row != current.row()) {
            chosen.entries.push_back(m_model->row(row).ref);
        }
    }
    return chosen;
}

void LogPage::choose(const Chosen& chosen)
{
    const std::vector<int> places = workspace().valueOrTell(workspace().logPlaces(m_model->filter(), chosen.entries));
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
        m_table->setCurrentIndex(m_model->index(0, LogTableModel::Title));
    }
    m_stack->currentWidget()->setFocus();
}

void LogPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

std::vector<int> LogPage::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

void LogPage::updateFooter()
{
    const LogTotals& totals = m_model->totals();
    const LogFilter& filter = m_model->filter();
    const bool filtered = filter != LogFilter() || !m_unread.empty();
    m_stack->setCurrentIndex(totals.rows > 0 && m_unread.empty() ? 0 : 1);
    m_stack->widget(1)->findChild<QPushButton*>(u"first_entry"_s)->setVisible(!filtered);
    m_emptyText->setText(!m_unread.empty() ? unreadText(m_unread)
                         : filtered        ? tr("No entry fits this filter. Esc in the filter clears it.")
                                    : tr("Every hour of study and experience, every CEU and exam will stand here."));
    const QString span = filter.from || filter.until
                             ? format::dateRange(filter.from.value_or(QDate()), filter.until.value_or(QDate()))
                             : QString();
    // What is not understood has no sum: one of all the rest would look right.
    m_sums->setText(!m_unread.empty() ? QString()
                                      : format::joined({tr("%Ln entry(s)", nullptr, static_cast<int>(totals.rows)),
                                                        span, sumsText(totals.study, totals.experience, totals.ceus)}));

    LogTotals selected;
    const std::vector<int> rows = selectedRows();
    for (const int row : rows) {
        const LogRow entry = m_model->row(row);
        const Minutes minutes = entry.minutes.value_or(Minutes{});
        selected.study += entry.kind == LogKind::Study ? minutes : Minutes{};
        selected.experience += entry.kind == LogKind::Experience ? minutes : Minutes{};
        selected.ceus += entry.ceus.value_or(CeuHundredths{});
    }
    m_selection->setText(rows.size() < 2 ? QString()
                                         : tr("%1 selected: %2")
                                               .arg(QLocale().toString(static_cast<int>(rows.size())),
                                                    sumsText(selected.study, selected.experience, selected.ceus)));
}

std::vector<RecordRef> LogPage::recordsAt(const QPoint& place) const
{
    const QModelIndex index = indexAt(*m_table, place);
    return index.isValid() ? std::vector<RecordRef>{m_model->row(index.row()).ref} : std::vector<RecordRef>();
}

std::vector<RecordRef> LogPage::recordsInFocus() const
{
    std::vector<RecordRef> refs;
    for (const int row : selectedRows()) {
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
    m_table->setCurrentIndex(m_model->index(selectedRows().front(), m_table->currentIndex().column()));
    report(ledger().remove(refs),
           tr("%Ln entry(s) deleted. Ctrl+Z brings it back.", nullptr, static_cast<int>(refs.size())));
}

void LogPage::duplicateCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const Result<AnyRecord> record =
        current.isValid() ? workspace().record(m_model->row(current.row()).ref)
                          : Result<AnyRecord>(Error{.code = Error::Code::NotFound, .subject = tr("entry")});
    const Result<RecordRef> added =
        record ? ledger().add(copyOn(record.value(), workspace().today())) : Result<RecordRef>(record.error());
    if (!added) {
        Q_EMIT messageRaised(format::error(added.error()));
        return;
    }
    refresh();
    choose({.column = LogTableModel::Amount, .entries = {added.value()}});
    m_table->edit(m_table->currentIndex());
}

void LogPage::openCurrent()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid()) {
        openRecord(m_model->row(current.row()).ref);
    }
}

}  // namespace credence
