// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands beside a credential: what-if, the rule behind the figure at hand, and what proves it.
#pragma once

#include <QWidget>

#include "domain/forecast/outlook.h"
#include "domain/what_if/levers.h"
#include "services/ledger.h"
#include "ui/pages/credentials/credential_entries.h"

namespace credence {

class EvidenceCard;
class LeverCard;
class WhyCard;

class CredentialAside : public QWidget {
    Q_OBJECT
public:
    CredentialAside(Workspace& workspace, Ledger& ledger, QWidget* parent);

    /// Of no entry, or without an outlook, what cannot be said is hidden.
    void show(const CredentialEntry* entry, const Overview& overview, const Outlook* outlook);
    [[nodiscard]] WhyCard& why() const { return *m_why; }

Q_SIGNALS:
    void ruleRequested(const credence::RuleCitation& rule);
    void evidenceRequested();
    void messageRaised(const QString& text);
    void noticeRaised(const QString& text);

private:
    void showEvidence(const CredentialEntry& entry, const Overview& overview);

    Workspace& m_workspace;
    LeverCard* m_lever;
    EvidenceCard* m_evidence;
    WhyCard* m_why;
};

}  // namespace credence
