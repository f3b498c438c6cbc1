// SPDX-License-Identifier: GPL-3.0-or-later
/// What proves the credential shown, and what does not yet: the papers of its nearest route, its exam, its cycle.
#pragma once

#include "domain/evidence/evidence.h"
#include "ui/widgets/card.h"

namespace credence {

/// The groups of `evidence` that concern `credential`, of its routes the one called `route`; of a credential held the
/// cycle of `body` too. In their order.
std::vector<ProofGroup> proofGroupsOf(const Evidence& evidence, const QString& credential, const QString& route,
                                      const QString& body);

class EvidenceCard : public Card {
    Q_OBJECT
public:
    explicit EvidenceCard(QWidget* parent = nullptr);

    /// Hidden where nothing is to be proven.
    void show(const Evidence& evidence, const std::vector<ProofGroup>& groups);

Q_SIGNALS:
    void evidenceRequested();

private:
    QWidget* m_rows = nullptr;
};

}  // namespace credence
