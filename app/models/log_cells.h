// SPDX-License-Identifier: GPL-3.0-or-later
/// What the cells of the log's table show and take.
#pragma once

#include <QCoreApplication>

#include "services/ledger.h"
#include "services/workspace.h"

namespace credence {

class LogCells {
    Q_DECLARE_TR_FUNCTIONS(LogCells)
public:
    enum Column { Day, Time, Kind, About, Title, Amount, Proof, ColumnCount };

    LogCells(const Workspace& workspace, const Ledger& ledger) : m_workspace(workspace), m_ledger(ledger) {}

    /// The field of a record of `kind` that stands in `column`; empty where there is none to be edited.
    static QString field(RecordKind kind, int column);

    [[nodiscard]] QString shown(const LogRow& row, int column) const;
    /// As it is edited.
    [[nodiscard]] QString typed(const LogRow& row, int column) const;
    /// The record with `text` in the column.
    [[nodiscard]] Result<AnyRecord> withText(RecordRef ref, int column, const QString& text) const;
    /// Why `text` could not stand there, in words; empty if it can.
    [[nodiscard]] QString refusal(RecordRef ref, int column, const QString& text) const;
    /// The known subject of which `text`, a new one, may be a slip, as it is shown; empty if there is none.
    [[nodiscard]] QString nearSubject(RecordRef ref, int column, const QString& text) const;
    /// What completes the subject of an entry of study, by the rules as they are now.
    [[nodiscard]] QStringList subjectNames() const;

private:
    /// How well it is proven, as Evidence has it.
    [[nodiscard]] QString proof(const LogRow& row) const;

    const Workspace& m_workspace;
    const Ledger& m_ledger;
};

}  // namespace credence
