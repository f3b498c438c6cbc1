// SPDX-License-Identifier: GPL-3.0-or-later
/// Programmes side by side, at most four, and which of them when there are more.
#pragma once

#include <QSet>

#include "domain/pathway/compared_programmes.h"
#include "ui/widgets/card.h"

class QTableWidget;

namespace credence {

class EmptyNote;

class ProgrammesCard : public Card {
    Q_OBJECT
public:
    explicit ProgrammesCard(QWidget* parent = nullptr);

    void show(const ComparedProgrammes& compared);
    /// The rule of the row in which the keyboard is; nothing in most.
    [[nodiscard]] std::optional<RuleCitation> ruleInFocus() const;

Q_SIGNALS:
    void formRequested(const credence::AnyRecord& record);
    void recordRequested(const credence::RecordRef& record);

private:
    [[nodiscard]] std::vector<const ComparedProgramme*> chosen() const;
    void fillChoice();
    void fillTable();
    void elideHeadings();
    /// Shows the programme beside the others, or no longer.
    void compare(qint64 id, bool on);

    ComparedProgrammes m_compared;
    QSet<qint64> m_leftOut{};  ///< that the user took away, where more than four could stand
    QWidget* m_choice;
    QTableWidget* m_table;
    EmptyNote* m_empty;
};

}  // namespace credence
