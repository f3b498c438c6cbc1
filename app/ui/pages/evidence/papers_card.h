// SPDX-License-Identifier: GPL-3.0-or-later
/// Papers that the school or the organisation of a placement wants: what is due, what is handed in, and the act.
#pragma once

#include "domain/evidence/evidence.h"
#include "ui/widgets/card.h"

namespace credence {

class PapersCard : public Card {
    Q_OBJECT
public:
    explicit PapersCard(QWidget* parent = nullptr);

    /// Hidden where no placement wants any.
    void show(const Evidence& evidence, bool isReadOnly);

Q_SIGNALS:
    void handedIn(credence::PlacementId placement, const QString& what);
    void editWanted(const credence::RecordRef& placement);

private:
    void addPlacement(const PlacementPapers& papers, QDate asOf, bool isReadOnly);
    void addPaper(const PlacementPapers& papers, std::size_t place, QDate asOf, bool isReadOnly);

    QWidget* m_papers;
};

}  // namespace credence
