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
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

enum Column { LineColumn, DayColumn, TitleColumn, FateColumn };

QString fateWords(const ImportRow& row)
{
    switch (row.fate) {
        case RowFate::Add:
            return row.notes.empty() ? ImportDialog::tr("is added")
                                     : ImportDialog::tr("is added, but look at it: %1").arg(format::rowNotes(row));
        case RowFate::AlreadyImported:
            return ImportDialog::tr("was imported before");
        case RowFate::LikelyDuplicate:
            return ImportDialog::tr("looks like an entry that is there; tick it to add it");
        case RowFate::Rejected:
            return format::rowProblem(row);
    }
    Q_UNREACHABLE();
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
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28);
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
            item->setText(TitleColumn, format::recordTitle(*row.record));
        }
        item->setText(FateColumn, fateWords(row));
        item->setToolTip(FateColumn, plainToolTip(row.notes.empty() ? row.detail : format::rowNotes(row)));
        if (row.fate == RowFate::LikelyDuplicate) {
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
    row.fate = item->checkState(LineColumn) == Qt::Checked ? RowFate::Add : RowFate::LikelyDuplicate;
    showTotals();
}

void ImportDialog::showTotals()
{
    QStringList parts{tr("To add: %1").arg(m_plan.count(RowFate::Add))};
    const auto mention = [&](RowFate fate, const QString& words) {
        if (const int count = m_plan.count(fate); count > 0) {
            parts << words.arg(count);
        }
    };
    mention(RowFate::AlreadyImported, tr("imported before: %1"));
    mention(RowFate::LikelyDuplicate, tr("likely duplicates: %1"));
    mention(RowFate::Rejected, tr("not taken: %1"));
    if (const int noted = outcomeOf(m_plan).noted; noted > 0) {
        parts << tr("to look at: %1").arg(noted);
    }
    m_totals->setText(parts.join(u" · "_s));
    m_import->setEnabled(m_plan.count(RowFate::Add) > 0);
}

}  // namespace credence
