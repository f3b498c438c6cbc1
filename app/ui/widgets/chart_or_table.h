// SPDX-License-Identifier: GPL-3.0-or-later
/// A chart that shows the same figures as a table on request. Where somebody listens, double click and Enter open a
/// row, as they do the item of the chart.
#pragma once

#include <QStackedWidget>
#include <QStringList>
#include <vector>

class QTableWidget;
class QToolButton;

namespace credence {

struct FigureTable {
    QStringList columns;
    std::vector<QStringList> rows;  ///< the first column is text, the others are figures
    bool isWords = false;           ///< all columns are text
};

class ChartOrTable : public QStackedWidget {
    Q_OBJECT
public:
    /// Takes `chart`. `name` is what the chart is about.
    ChartOrTable(QWidget* chart, const QString& name, QWidget* parent = nullptr);

    /// The switch, to be placed in the card's tools.
    [[nodiscard]] QToolButton* toggle() const { return m_toggle; }
    void setFigures(FigureTable figures);

Q_SIGNALS:
    void rowActivated(int row);

private:
    void showTable(bool on);
    void fillTable();

    QString m_name;
    QToolButton* m_toggle;
    QTableWidget* m_table = nullptr;  ///< made when first asked for
    FigureTable m_figures;
};

}  // namespace credence
