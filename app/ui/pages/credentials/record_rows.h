// SPDX-License-Identifier: GPL-3.0-or-later
/// A small table of a few records, as tall as its rows; Enter or double click asks for the record's form.
#pragma once

#include <QTableWidget>
#include <vector>

#include "domain/records/any_record.h"

namespace credence {

class RecordRows : public QTableWidget {
    Q_OBJECT
public:
    RecordRows(const QStringList& headings, QWidget* parent = nullptr);

    /// Columns of numbers; before the first record is added.
    void alignRight(const std::vector<int>& columns);
    void addRecord(const AnyRecord& record, const QStringList& cells);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void recordActivated(const credence::AnyRecord& record);

private:
    std::vector<int> m_numberColumns;
    std::vector<AnyRecord> m_records;
};

}  // namespace credence
