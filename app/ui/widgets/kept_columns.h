// SPDX-License-Identifier: GPL-3.0-or-later
/// Columns of a table that the user chooses and sizes: kept on this machine, in letters, so that they fit at every
/// zoom.
#pragma once

#include <QAction>
#include <QObject>
#include <vector>

class QMenu;
class QTableView;

namespace credence {

class KeptColumns : public QObject {
    Q_OBJECT
public:
    struct Column {
        QString name;       ///< as it is kept
        int letters = 0;    ///< 0: takes the room that the others leave
        int givesWay = 0;   ///< the highest goes first where the room is short; 0: stays
        bool canGo = true;  ///< the user may leave it out
    };

    /// `name` of the table in the settings.
    KeptColumns(const QString& name, const std::vector<Column>& columns, QTableView& table);

    /// A tick for each column that may go.
    void addTicksTo(QMenu& menu);
    /// Those that are shown, from left to right.
    [[nodiscard]] std::vector<int> shown() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void keep();
    void fit();

    QString m_name;
    std::vector<Column> m_columns;
    std::vector<bool> m_isChosen;
    QTableView& m_table;
    bool m_isFitting = false;
};

}  // namespace credence
