// SPDX-License-Identifier: GPL-3.0-or-later
/// What is done with several selected entries of the log, and their sums. Hidden below two.
#pragma once

#include <QWidget>

#include "storage/log_query.h"

class QLabel;

namespace credence {

class SelectionBar : public QWidget {
    Q_OBJECT
public:
    SelectionBar(bool isReadOnly, QWidget* parent);

    /// The rows of `selected` are the entries that are selected.
    void show(const LogTotals& selected);

Q_SIGNALS:
    void copyWanted();
    void duplicateWanted();
    void deleteWanted();

private:
    bool m_isReadOnly;
    QLabel* m_selection;
};

}  // namespace credence
