// SPDX-License-Identifier: GPL-3.0-or-later
/// The ledger of the next credentials as a table whose rows unfold into lines, each with where its figure stands; a
/// line that is made of several things unfolds into them.
/// Enter and Space fold a row or such a line, or open the one source of a line; F2 edits the user's own figure; Delete
/// takes a credential off that is only compared.
#pragma once

#include <QSet>
#include <vector>

#include "ui/widgets/calm_table.h"
#include "words/format_career.h"

namespace credence {

class LedgerTable : public WholeTable {
    Q_OBJECT
public:
    explicit LedgerTable(QWidget* parent = nullptr);

    /// The row that answers the page's question is unfolded at first.
    void show(const Career& career);
    /// The rule behind the line that the user stands on.
    [[nodiscard]] std::optional<RuleCitation> ruleInFocus() const;

Q_SIGNALS:
    void sourceRequested(const credence::FigureSource& source);
    /// The user's own figures of `credential` are to be edited, from `field` on.
    void editRequested(const QString& credential, const QString& field);
    void removeRequested(const credence::RecordRef& figures);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What stands in a row of the table.
    struct Shown {
        std::size_t row;                    ///< of the career
        std::optional<std::size_t> line{};  ///< of `m_lines[row]`; nothing: the row itself
        std::optional<std::size_t> part{};  ///< of the line; nothing: the line itself
    };
    void fill();
    void addRow(std::size_t row);
    void addLines(std::size_t row);
    void addLine(const Shown& shown);
    void fitColumns();
    void hideColumnsWithoutRoom();
    void fold(const Shown& shown);
    [[nodiscard]] QRect areaOf(const Shown& shown) const;
    /// Of what unfolds: a row, or a line of several parts.
    [[nodiscard]] QString keyOf(const Shown& shown) const;
    void activateCell(int row, int column);
    void editCell(int row, int column);
    [[nodiscard]] const format::LedgerLine* lineAt(int row) const;

    Career m_career{};
    std::vector<std::vector<format::LedgerLine>> m_lines;  ///< of each row of the career
    std::vector<Shown> m_shown;
    QSet<QString> m_unfolded;  ///< by keyOf
    bool m_isBegun = false;
};

}  // namespace credence
