// SPDX-License-Identifier: GPL-3.0-or-later
/// Could I face an audit today: what has to be proven, the paper that proves it, and what each lacks.
#pragma once

#include "ui/documents/outside_copies.h"
#include "ui/pages/evidence/proof_model.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QLabel;
class QTableView;

namespace credence {

class Card;
class EmptyNote;
class LettersCard;
class PapersCard;
class ProofCard;
class ProofChoices;

class EvidencePage : public Page {
    Q_OBJECT
public:
    EvidencePage(Workspace& workspace, Ledger& ledger, QWidget* parent);

    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] std::vector<RecordRef> recordsAt(const QPoint& place) const override;
    [[nodiscard]] std::vector<RecordRef> recordsInFocus() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead(QBoxLayout* lines);
    void makeTable();
    Card* makeEmptyCard();
    void connectCard();
    void save(const Document& document);
    [[nodiscard]] QString aboutWords(const Document& document) const;
    void showChosen();
    void orderTabs();
    void fitColumns();
    [[nodiscard]] std::vector<RecordRef> meantBy(int row) const;
    [[nodiscard]] const ProofModel::Row* chosen() const;

    ProofModel m_proofs;
    OutsideCopies m_copies;
    QLabel* m_answer;
    QLabel* m_figures;
    QWidget* m_columns;
    QBoxLayout* m_layout;  ///< of the columns; one below the other in a narrow window
    ProofChoices* m_choices;
    Card* m_groupsCard = nullptr;  ///< with their list; their line stands above the table where there is no room for it
    QTableView* m_table;
    Card* m_tableCard = nullptr;
    EmptyNote* m_empty;
    Card* m_emptyCard = nullptr;  ///< with it
    ProofCard* m_card;
    LettersCard* m_letters;
    PapersCard* m_papers;
    std::optional<RecordRef> m_chosenRecord{};  ///< followed through every reload
    std::optional<DocumentId> m_chosenDocument{};
    bool m_isFilling = false;
};

}  // namespace credence
