// SPDX-License-Identifier: GPL-3.0-or-later
/// The editor of a list inside a record: a table with the fields of its rows. Where the rules name the rows (the
/// domains of an exam), each has its row from the start; elsewhere the last row is open for one more.
#pragma once

#include "ui/dialogs/editors/field_editor.h"
#include "ui/dialogs/editors/rows_table.h"

class QLabel;

namespace credence {

class RowsEditor final : public FieldEditor {
    Q_OBJECT
public:
    RowsEditor(const FieldSpec& spec, const Workspace& workspace, QWidget* parent);

    /// InvalidInput (detail: what names the row) if a row is begun and not complete, or not understood.
    [[nodiscard]] Result<FieldValue> value() const override;
    void setValue(const FieldValue& value) override;
    /// Rows that the rules name for `record`. What is entered under other names stays.
    void setRecord(const AnyRecord& record) override;
    [[nodiscard]] QString advice() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A row that the rules name.
    struct Named {
        QString code;
        RowName name;
    };

    [[nodiscard]] bool isNamedByRules() const;
    void showRows(RowValues rows);
    void fit();
    /// A row with its values; nothing for a row in which nothing is entered.
    [[nodiscard]] Result<std::optional<std::vector<FieldValue>>> rowAt(int row) const;
    [[nodiscard]] FieldValue nameAt(int row) const;
    [[nodiscard]] RowValues understood() const;

    const Workspace& m_workspace;
    RowsTable* m_table;
    QLabel* m_hint;
    QString m_credential;
    QDate m_day;
    std::vector<Named> m_named;       ///< by the rules, for the record
    std::vector<FieldValue> m_names;  ///< first values of the rows that are fixed
};

}  // namespace credence
