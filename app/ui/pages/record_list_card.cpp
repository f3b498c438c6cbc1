// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_list_card.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "ui/widgets/calm_table.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/writing_acts.h"
#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostRowsShown = 8;  ///< a longer list scrolls

}  // namespace

RecordListCard::RecordListCard(Workspace& workspace, Ledger& ledger, RecordKind kind, const QStringList& fields,
                               const Words& words, QWidget* parent)
    : Card(words.heading, parent),
      m_workspace(workspace),
      m_ledger(ledger),
      m_model(workspace, ledger, kind, fields, nullptr),
      m_table(new QTableView(this)),
      m_empty(new EmptyNote(words.empty, withoutMnemonic(words.add), this))
{
    setObjectName(u"list-"_s + nameOf(kind));
    m_add = makeWritingButton(u"add-"_s + nameOf(kind), words.add, this);
    tools()->addWidget(m_add);
    const auto ask = [this, kind] { Q_EMIT formRequested(blankRecord(kind)); };
    connect(m_add, &QPushButton::clicked, this, ask);
    connect(m_empty, &EmptyNote::actChosen, this, ask);
    makeTable(words);
    content()->addWidget(m_table);
    content()->addWidget(m_empty);
    connect(&m_model, &RecordTableModel::editRefused, this, &RecordListCard::messageRaised);
}

void RecordListCard::makeTable(const Words& words)
{
    m_table->setObjectName(u"records-"_s + nameOf(m_model.kind()));
    m_table->setAccessibleName(words.heading);
    m_table->setModel(&m_model);
    makeCalm(*m_table);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    addActs(*this, *m_table, ownActs(), Qt::WidgetShortcut, m_workspace.isReadOnly());
}

std::vector<ActOf<RecordListCard>> RecordListCard::ownActs()
{
    return {{{tr("&Open in a form"), QKeySequence(Qt::CTRL | Qt::Key_E)}, &RecordListCard::openCurrent, Writes::No},
            {{tr("&Delete"), QKeySequence::Delete}, &RecordListCard::deleteSelected, Writes::Yes}};
}

std::vector<PageAct> RecordListCard::acts()
{
    return withoutRun(ownActs());
}

void RecordListCard::reload()
{
    const QModelIndex before = m_table->currentIndex();
    const std::optional<RecordRef> current =
        before.isValid() ? std::optional(m_model.record(before.row())) : std::nullopt;
    const int row = before.row();
    const int column = std::max(before.column(), 0);
    m_model.reload();
    const int followed = current ? m_model.rowOf(*current) : -1;
    // A record that is gone leaves the place to the one that follows it.
    const int place = followed >= 0 ? followed : std::min(std::max(row, 0), m_model.rowCount() - 1);
    m_table->setCurrentIndex(m_model.index(place, column));
    m_table->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    m_add->setVisible(m_model.rowCount() > 0);  // without any the note has it
    fitRows();
}

/// As tall as its rows, up to a few.
void RecordListCard::fitRows()
{
    const int row = setRowHeights(*m_table);
    const int rows = std::clamp(m_model.rowCount(), 1, kMostRowsShown);
    m_table->horizontalHeader()->ensurePolished();  // it is as high as its style says
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row + 2 * m_table->frameWidth());
}

std::vector<RecordRef> RecordListCard::selected() const
{
    std::set<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.insert(index.row());
    }
    std::vector<RecordRef> records;
    for (const int row : rows) {
        records.push_back(m_model.record(row));
    }
    return records;
}

void RecordListCard::openCurrent()
{
    if (m_table->currentIndex().isValid()) {
        Q_EMIT recordRequested(m_model.record(m_table->currentIndex().row()));
    }
}

void RecordListCard::deleteSelected()
{
    const std::vector<RecordRef> records = selected();
    if (records.empty()) {
        return;
    }
    const Result<void> removed = m_ledger.remove(records);
    if (!removed) {
        Q_EMIT messageRaised(format::error(removed.error()));
        return;
    }
    Q_EMIT noticeRaised(tr("%1 deleted. Ctrl+Z brings it back.", "12 documents")
                            .arg(format::counted(m_model.kind(), static_cast<int>(records.size()))));
}

bool RecordListCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && m_table->hasFocus() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_table->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            if (m_model.flags(current).testFlag(Qt::ItemIsEditable)) {
                m_table->edit(current);
            } else {
                openCurrent();
            }
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

}  // namespace credence
