// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/credential_aside.h"

#include <QVBoxLayout>
#include <algorithm>

#include "domain/evidence/evidence.h"
#include "ui/pages/credentials/evidence_card.h"
#include "ui/pages/credentials/lever_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/why_card.h"
#include "words/format.h"

namespace credence {
namespace {

/// That of the goal; of a credential held that of its running cycle.
std::optional<Lever> leverFor(const CredentialEntry& entry, const Overview& overview, const Outlook& outlook)
{
    if (entry.goal) {
        if (const std::optional<Lever> lever = leverOf(overview.goals.at(*entry.goal), outlook)) {
            return lever;
        }
    }
    for (const CycleProgress& cycle : overview.cycles) {
        if (entry.held && std::ranges::find(cycle.credentials, entry.held->credential) != cycle.credentials.end()) {
            return leverOf(cycle, outlook);
        }
    }
    return std::nullopt;
}

}  // namespace

CredentialAside::CredentialAside(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_lever(new LeverCard(workspace, ledger, this)),
      m_evidence(new EvidenceCard(this)),
      m_why(new WhyCard(workspace, this))
{
    auto* cards = makeFlush<QVBoxLayout>(this, space::kGap);
    cards->setContentsMargins(0, 0, 2 * space::kGrid, 0);  // the scroll bar stands clear of the cards
    cards->addWidget(m_lever);
    cards->addWidget(m_evidence);
    cards->addWidget(m_why);  // last: it grows and shrinks with what is pointed at
    cards->addStretch();
    connect(m_why, &WhyCard::ruleRequested, this, &CredentialAside::ruleRequested);
    connect(m_lever, &LeverCard::messageRaised, this, &CredentialAside::messageRaised);
    connect(m_lever, &LeverCard::noticeRaised, this, &CredentialAside::noticeRaised);
    connect(m_evidence, &EvidenceCard::evidenceRequested, this, &CredentialAside::evidenceRequested);
}

void CredentialAside::show(const CredentialEntry* entry, const Overview& overview, const Outlook* outlook)
{
    m_lever->show(entry && outlook ? leverFor(*entry, overview, *outlook) : std::nullopt);
    if (entry) {
        showEvidence(*entry, overview);
    } else {
        m_evidence->show({}, {});
    }
}

void CredentialAside::showEvidence(const CredentialEntry& entry, const Overview& overview)
{
    const Result<std::shared_ptr<const Evidence>> gathered = m_workspace.evidence();
    if (!gathered) {
        Q_EMIT messageRaised(format::error(gathered.error()));
        return;
    }
    const Evidence& evidence = *gathered.value();
    const GoalProgress* goal = entry.goal ? &overview.goals.at(*entry.goal) : nullptr;
    const RouteProgress* route = goal ? nearestRoute(goal->routes) : nullptr;
    const CredentialFacts* facts = entry.held ? m_workspace.rules().credential(entry.held->credential) : nullptr;
    // An apprentice is asked for the papers of the way ahead, and not for those of her CEUs too.
    const QString body = facts && !route ? facts->body : QString();
    m_evidence->show(evidence, proofGroupsOf(evidence, goal ? goal->credential : entry.held->credential,
                                             route ? route->title : QString(), body));
}

}  // namespace credence
