// SPDX-License-Identifier: GPL-3.0-or-later
/// The records of one kind as a table whose columns are fields of it, by their names; cells are edited through the
/// ledger. For lists that a page describes by its fields alone.
#pragma once

#include <QHash>
#include <vector>

#include "models/text_table_model.h"
#include "services/ledger.h"
#include "services/workspace.h"

namespace credence {

class RecordTableModel : public TextTableModel {
    Q_OBJECT
public:
    /// `fields` are fields of `kind`. Empty until it is told to reload.
    RecordTableModel(Workspace& workspace, Ledger& ledger, RecordKind kind, QStringList fields, QObject* parent);

    /// Reads again; by the day of the records, then by their number.
    void reload();
    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] RecordRef record(int row) const;
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(RecordRef record) const;

    /// What is written on one line can be edited in its cell; references, lists and long texts are in the form.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// An edit was not taken; `text` says why.
    void editRefused(const QString& text);

protected:
    [[nodiscard]] int length() const override { return static_cast<int>(m_records.size()); }
    [[nodiscard]] int columns() const override { return static_cast<int>(m_fields.size()); }
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] bool isFigure(int column) const override;
    [[nodiscard]] QString words(int row, int column) const override;
    [[nodiscard]] QVariant more(int row, int column, int role) const override;

private:
    [[nodiscard]] const FieldSpec& spec(int column) const;
    /// The records that those of the list refer to, by their words.
    void readReferences();

    Workspace& m_workspace;
    Ledger& m_ledger;
    RecordKind m_kind;
    QStringList m_fields;
    std::vector<AnyRecord> m_records;
    QHash<QString, QString> m_titles;  ///< by "kind:number"
};

}  // namespace credence
