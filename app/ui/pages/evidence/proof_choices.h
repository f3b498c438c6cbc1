// SPDX-License-Identifier: GPL-3.0-or-later
/// Which proofs are shown: everything, what lacks, or what is asked for one reason; as a list, and as one line where
/// there is no room for it. Whoever shows them shows one of the two.
#pragma once

#include <QObject>
#include <vector>

#include "ui/pages/evidence/proof_model.h"

class QComboBox;
class QWidget;

namespace credence {

class TwoLineList;
struct ListLine;

class ProofChoices : public QObject {
    Q_OBJECT
public:
    /// `proofs` outlives it.
    ProofChoices(ProofModel& proofs, QWidget* parent);

    [[nodiscard]] TwoLineList* list() const { return m_list; }
    [[nodiscard]] QComboBox* line() const { return m_line; }
    /// Whether there is anything to choose between.
    [[nodiscard]] bool areSeveral() const { return m_choices.size() > 1; }
    /// Reads them anew; a choice that is gone gives way to everything.
    void show();

Q_SIGNALS:
    /// By the user: another one than the model shows.
    void chosen(const credence::ProofModel::Choice& choice);

private:
    [[nodiscard]] std::vector<ListLine> readLines();
    void fillLine(const std::vector<ListLine>& lines);
    void choose(int line);

    ProofModel& m_proofs;
    std::vector<ProofModel::Choice> m_choices{};  ///< of the lines
    TwoLineList* m_list;
    QComboBox* m_line;
    bool m_isFilling = false;
};

}  // namespace credence
