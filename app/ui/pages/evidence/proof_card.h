// SPDX-License-Identifier: GPL-3.0-or-later
/// The chosen proof: its paper, the points that the body asks of it, and what can be done about it.
#pragma once

#include "ui/pages/evidence/proof_model.h"
#include "ui/widgets/card.h"

namespace credence {

class DocumentPreview;
class DropPlace;
class Workspace;

class ProofCard : public Card {
    Q_OBJECT
public:
    explicit ProofCard(QWidget* parent = nullptr);

    /// Nothing: no row is chosen.
    void show(const ProofModel::Row* row, const Workspace& workspace);

Q_SIGNALS:
    /// A point was ticked or its tick taken away: the document as it is now.
    void pointsChanged(const credence::Document& document);
    void fileWanted();  ///< for the chosen record, or for a document without a file
    void openWanted(const credence::Document& document);
    void copyWanted(const credence::Document& document);
    void editWanted(const credence::RecordRef& record);
    void ruleRequested(const credence::RuleCitation& rule);

private:
    void showFile(const ProofModel::Row& row, const Workspace& workspace);
    void showPoints(const ProofModel::Row& row, bool isReadOnly);
    void showActs(const ProofModel::Row& row, bool isReadOnly);

    DocumentPreview* m_preview;
    DropPlace* m_drop;  ///< in place of a preview
    QWidget* m_points;
    QWidget* m_acts;
    QString m_shownContent{};  ///< key of the file that the preview has; read once, however often a page is refreshed
};

}  // namespace credence
