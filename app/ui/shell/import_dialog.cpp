// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "words/format.h"
#include "words/plain_tooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

enum Column { LineColumn, DayColumn, TitleColumn, FateColumn };
constexpr int kPlannedFate = Qt::UserRole;

QString wordsOfFate(const ImportRow& row)
{
    switch (row.fate) {
        case RowFate::Add:
            return row.notes.empty() ? ImportDialog::tr("is added")
                                     : ImportDialog::tr("is added, but look at it: %1").arg(format::rowNotes(row));
        case RowFate::Change:
            return row.notes.empty() ? ImportDialog::tr("changes its entry: %1").arg(format::rowChanges(row))
                                     : ImportDialog::tr("changes its entry: %1. Look at it: %2", "fields, notes")
                                           .arg(format::rowChanges(row), format::rowNotes(row));
        case RowFate::Unchanged:
            return ImportDialog::tr("there, unchanged");
        case RowFate::LikelyDuplicate:
            return row.present
                       ? ImportDialog::tr("looks like “%1” of %2, which is there; tick it to add it", "title, day")
                             .arg(format::recordTitle(*row.present), format::date(dayOf(*row.present)))
                       : ImportDialog::tr("looks like line %1 of this file; tick it to add it")
                             .arg(QLocale().toString(row.likeLine.value_or(0)));
        case RowFate::EditedSince:
            return ImportDialog::tr("its entry may have been edited here; tick it to take the row: %1")
                .arg(format::rowChanges(row));
        case RowFate::UnsureSubject:
            return ImportDialog::tr("%1 Tick it to take it as new", "a question").arg(format::rowNotes(row));
        case RowFate::UnsureLength:
            return ImportDialog::tr("%1; tick it to take its duration", "two lengths").arg(format::rowLengths(row));
        case RowFate::Rejected:
            return format::rowProblem(row);
    }
    Q_UNREACHABLE();
}

/// A row that is doubtful for something else says also that its lengths differ.
QString fateWords(const ImportRow& row)
{
    const bool isOther = takenFate(row) != row.fate && row.fate != RowFate::UnsureLength;
    const QString lengths = isOther ? format::rowLengths(row) : QString();
    return lengths.isEmpty() ? wordsOfFate(row)
                             : ImportDialog::tr("%1; %2", "what becomes of a row, what is odd of it too")
                                   .arg(wordsOfFate(row), lengths);
}

}  // namespace

ImportDialog::ImportDialog(ImportPlan plan, QWidget* parent)
    : QDialog(parent), m_plan(std::move(plan)), m_totals(makeLabel({}, this)), m_rows(new QTreeWidget(this))
{
    setWindowTitle(tr("Import %1").arg(m_plan.fileName));
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setAccessibleName(tr("Rows of the file"));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setHeaderLabels({tr("Line"), tr("Day"), tr("Entry"), tr("What happens")});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    connect(m_rows, &QTreeWidget::itemChanged, this, &ImportDialog::takeTick);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * space::kGrid);
    layout->addWidget(m_totals);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
    sizeInLetters(*this, 110, 28);
    showTotals();
}

void ImportDialog::fill()
{
    QList<QTreeWidgetItem*> items;
    for (const ImportRow& row : m_plan.rows) {
        auto* item = new QTreeWidgetItem;
        item->setText(LineColumn, QLocale().toString(row.line));
        item->setTextAlignment(LineColumn, Qt::AlignRight | Qt::AlignVCenter);
        if (row.record) {
            item->setText(DayColumn, format::date(dayOf(*row.record)));
        }
        item->setText(TitleColumn, row.record ? format::recordTitle(*row.record) : row.raw.simplified());
        item->setToolTip(TitleColumn, plainToolTip(row.raw));
        item->setText(FateColumn, fateWords(row));
        item->setToolTip(FateColumn, plainToolTip(fateWords(row)));
        item->setData(LineColumn, kPlannedFate, static_cast<int>(row.fate));
        if (takenFate(row) != row.fate) {
            item->setCheckState(LineColumn, Qt::Unchecked);
        }
        items << item;
    }
    m_rows->addTopLevelItems(items);
    for (const Column column : {LineColumn, DayColumn, TitleColumn}) {
        m_rows->resizeColumnToContents(column);
    }
}

void ImportDialog::takeTick(QTreeWidgetItem* item)
{
    ImportRow& row = m_plan.rows[m_rows->indexOfTopLevelItem(item)];
    row.fate = static_cast<RowFate>(item->data(LineColumn, kPlannedFate).toInt());
    row.fate = item->checkState(LineColumn) == Qt::Checked ? takenFate(row) : row.fate;
    showTotals();
}

void ImportDialog::showTotals()
{
    const ImportOutcome outcome = outcomeOf(m_plan);
    QStringList parts{tr("To add: %1").arg(outcome.added)};
    const auto mention = [&](int count, const QString& words) {
        if (count > 0) {
            parts << words.arg(count);
        }
    };
    mention(outcome.changed, tr("to change: %1"));
    mention(outcome.unchanged, tr("unchanged: %1"));
    mention(outcome.doubtful, tr("doubtful: %1"));
    mention(outcome.rejected, tr("rejected: %1"));
    mention(outcome.noted, tr("to look at: %1"));
    m_totals->setText(parts.join(u" · "_s));
    m_import->setEnabled(outcome.added + outcome.changed > 0);
}

}  // namespace credence
