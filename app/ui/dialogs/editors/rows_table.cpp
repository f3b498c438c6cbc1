// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editors/rows_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <algorithm>

#include "domain/text/parse_values.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "words/format.h"
#include "words/plain_tooltip.h"

namespace credence {

namespace {

constexpr int kChosenRole = Qt::UserRole;  ///< index of the option that stands in the cell

/// A list of the options in place of the line.
class OptionDelegate : public QStyledItemDelegate {
public:
    OptionDelegate(const std::vector<Option>& options, QObject* parent)
        : QStyledItemDelegate(parent), m_options(options)
    {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* list = new QComboBox(parent);
        list->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        for (const Option& option : m_options) {
            list->addItem(option.label);
        }
        return list;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* list = static_cast<QComboBox*>(editor);
        const QVariant chosen = index.data(kChosenRole);
        list->setCurrentIndex(chosen.isValid() ? chosen.toInt() : 0);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        const auto* list = static_cast<const QComboBox*>(editor);
        model->setData(index, list->currentIndex(), kChosenRole);
        model->setData(index, list->currentText(), Qt::EditRole);
    }

private:
    const std::vector<Option>& m_options;
};

bool isAmount(const FieldSpec& spec)
{
    return spec.type != FieldType::Text && spec.type != FieldType::Choice && spec.type != FieldType::AnyReference;
}

}  // namespace

RowsTable::RowsTable(const RowDescription& rows, std::vector<std::vector<Option>> options, QWidget* parent)
    : QTableWidget(0, static_cast<int>(rows.fields.size()), parent), m_rows(rows), m_options(std::move(options))
{
    QStringList labels;
    for (const FieldSpec& spec : rows.fields) {
        labels << format::fieldLabel(spec);
    }
    setHorizontalHeaderLabels(labels);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the form scrolls
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    connect(this, &QTableWidget::currentCellChanged, this, &RowsTable::showCurrent);
    for (int column = 0; column < columnCount(); ++column) {
        if (!optionsOf(column).empty()) {
            setItemDelegateForColumn(column, new OptionDelegate(optionsOf(column), this));
        }
    }
}

const std::vector<Option>& RowsTable::optionsOf(int column) const
{
    return m_options[static_cast<std::size_t>(column)];
}

void RowsTable::showRows(const RowValues& rows, const std::vector<RowName>& names)
{
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            setCell(row, column, rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
        }
        if (const auto place = static_cast<std::size_t>(row); place < names.size()) {
            QTableWidgetItem* name = item(row, 0);
            name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            name->setText(names[place].shown);
            name->setToolTip(plainToolTip(names[place].whole));
            name->setData(Qt::AccessibleTextRole, names[place].whole);
        }
    }
}

void RowsTable::addBlankRow()
{
    const int row = rowCount();
    setRowCount(row + 1);
    for (int column = 0; column < columnCount(); ++column) {
        setCell(row, column, m_rows.blank[static_cast<std::size_t>(column)]);
    }
}

void RowsTable::setCell(int row, int column, const FieldValue& value)
{
    const FieldSpec& spec = m_rows.fields[static_cast<std::size_t>(column)];
    auto* cell = new QTableWidgetItem;
    std::vector<Option>& options = m_options[static_cast<std::size_t>(column)];
    const bool isBlank = value == m_rows.blank[static_cast<std::size_t>(column)];
    auto option = std::ranges::find(options, value, &Option::value);
    if (option == options.end() && !options.empty() && !isBlank) {
        // What is none of the options is one from now on, so that it is shown and kept.
        option = options.insert(options.end(), {.label = fieldToText(spec, value), .value = value});
    }
    if (option != options.end()) {
        cell->setText(option->label);
        cell->setData(kChosenRole, static_cast<int>(option - options.begin()));
    } else if (!isBlank) {
        cell->setText(fieldToText(spec, value));
    }
    if (isAmount(spec)) {
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    setItem(row, column, cell);
}

Result<FieldValue> RowsTable::valueAt(int row, int column, QDate today) const
{
    const QTableWidgetItem* cell = item(row, column);
    if (!cell) {
        return FieldValue();
    }
    const QVariant chosen = cell->data(kChosenRole);
    const std::vector<Option>& options = optionsOf(column);
    if (chosen.isValid() && static_cast<std::size_t>(chosen.toInt()) < options.size()) {
        return options[static_cast<std::size_t>(chosen.toInt())].value;
    }
    return parseField(m_rows.fields[static_cast<std::size_t>(column)], cell->text(), today);
}

bool RowsTable::isUntouched(int row) const
{
    for (int column = 0; column < columnCount(); ++column) {
        const QTableWidgetItem* cell = item(row, column);
        const bool isFixed = !cell || !cell->flags().testFlag(Qt::ItemIsEditable);
        const Result<FieldValue> value = valueAt(row, column, {});
        const bool isBlank = value && (std::holds_alternative<std::monostate>(value.value()) ||
                                       value.value() == m_rows.blank[static_cast<std::size_t>(column)]);
        if (!isFixed && !(isBlank && (cell->text().isEmpty() || !optionsOf(column).empty()))) {
            return false;
        }
    }
    return true;
}

/// Enter in a cell ends the cell: a dialog's default button would save before the value is taken. Delete empties a row.
void RowsTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() == EditingState) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != EditingState && currentRow() >= 0) {
        for (int column = 0; column < columnCount(); ++column) {
            const QTableWidgetItem* cell = item(currentRow(), column);
            if (cell && cell->flags().testFlag(Qt::ItemIsEditable)) {
                setCell(currentRow(), column, m_rows.blank[static_cast<std::size_t>(column)]);
            }
        }
        return;
    }
    QTableWidget::keyPressEvent(event);
}

/// Where the form scrolls.
void RowsTable::showCurrent()
{
    QWidget* above = parentWidget();
    while (above && !qobject_cast<QScrollArea*>(above)) {
        above = above->parentWidget();
    }
    auto* scroll = qobject_cast<QScrollArea*>(above);
    const QTableWidgetItem* cell = currentItem();
    if (scroll && cell && hasFocus()) {
        const QRect place = visualItemRect(cell);
        const QPoint inside = viewport()->mapTo(scroll->widget(), place.center());
        scroll->ensureVisible(inside.x(), inside.y(), 0, place.height());
    }
}

void RowsTable::fit()
{
    const int row = setRowHeights(*this);
    ensurePolished();  // the header is as high as its style says
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowCount() * row + 2 * frameWidth() + space::kGrid);
}

}  // namespace credence
