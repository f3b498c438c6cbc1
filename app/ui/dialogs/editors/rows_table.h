// SPDX-License-Identifier: GPL-3.0-or-later
/// A table in which the rows of a list inside a record are typed: words and amounts in lines, choices in lists.
#pragma once

#include <QTableWidget>
#include <vector>

#include "ui/dialogs/editors/choice_editors.h"

namespace credence {

/// Of a row whose first field is fixed.
struct RowName {
    QString whole;
    QString shown;  ///< where the whole has no room
};

/// The columns are the fields of the rows. A cell holds its text as it was typed, and behind it the value where it was
/// chosen or is fixed.
class RowsTable : public QTableWidget {
    Q_OBJECT
public:
    /// `options`: for each field what can be chosen there; empty where it is typed.
    RowsTable(const RowDescription& rows, std::vector<std::vector<Option>> options, QWidget* parent);

    /// Replaces the rows; each value is shown as its field is typed or chosen. `names`: for rows whose first field is
    /// fixed, what stands there; others have it open.
    void showRows(const RowValues& rows, const std::vector<RowName>& names);
    /// One more, of which nothing is known.
    void addBlankRow();

    /// What stands in a cell: monostate for nothing; InvalidInput if it is no value of the field.
    [[nodiscard]] Result<FieldValue> valueAt(int row, int column, QDate today) const;
    /// Whether nothing was entered in the row: what is fixed or chosen from the start does not count.
    [[nodiscard]] bool isUntouched(int row) const;

    /// As high as its rows: what holds it scrolls.
    void fit();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showCurrent();
    void setCell(int row, int column, const FieldValue& value);
    [[nodiscard]] const std::vector<Option>& optionsOf(int column) const;

    const RowDescription& m_rows;
    std::vector<std::vector<Option>> m_options;
};

}  // namespace credence
