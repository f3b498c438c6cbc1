// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/evidence_card.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "ui/widgets/act_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/part_with.h"
#include "words/format_evidence.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// What lacks most stands first; the rest is one key away.
constexpr std::size_t kMostRows = 6;

/// The proofs of all groups, each once, the worst first as they stand.
std::set<std::size_t> proofsOf(const std::vector<ProofGroup>& groups)
{
    std::set<std::size_t> proofs;
    for (const ProofGroup& group : groups) {
        proofs.insert(group.proofs.begin(), group.proofs.end());
    }
    return proofs;
}

}  // namespace

std::vector<ProofGroup> proofGroupsOf(const Evidence& evidence, const QString& credential, const QString& route,
                                      const QString& body)
{
    std::vector<ProofGroup> groups;
    std::ranges::copy_if(evidence.groups, std::back_inserter(groups), [&](const ProofGroup& group) {
        switch (group.sort) {
            case ProofSort::Route:
                return group.about == credential && group.route == route;
            case ProofSort::Exam:
            case ProofSort::Credential:
                return group.about == credential;
            case ProofSort::Cycle:
                return group.about == body;
            case ProofSort::Programme:
            case ProofSort::Placement:
                return false;
        }
        return false;
    });
    return groups;
}

EvidenceCard::EvidenceCard(QWidget* parent) : Card(tr("Evidence"), parent)
{
    setObjectName(u"evidenceCard"_s);
    auto* open = makeActButton(u"openEvidence"_s, tr("Open Evidence"), this);
    connect(open, &QPushButton::clicked, this, &EvidenceCard::evidenceRequested);
    content()->addWidget(open, 0, Qt::AlignLeft);
    hide();
}

void EvidenceCard::show(const Evidence& evidence, const std::vector<ProofGroup>& groups)
{
    partWith(m_rows);
    const std::set<std::size_t> proofs = proofsOf(groups);
    setVisible(!proofs.empty());
    m_rows = new QWidget(this);
    auto* grid = makeFlush<QGridLayout>(m_rows, space::kGrid);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const std::size_t place : proofs) {
        if (row == static_cast<int>(kMostRows)) {
            const auto more = static_cast<int>(proofs.size() - kMostRows);
            grid->addWidget(makeSecondaryLabel(tr("+ %Ln more", nullptr, more), m_rows), row, 0);
            break;
        }
        const Proof& proof = evidence.proofs.at(place);
        auto* label = makeLabel(format::proofLabel(proof), m_rows);
        auto* state = makeSecondaryLabel(format::markedProof(proof), m_rows, u"proofState"_s);
        state->setWordWrap(false);
        grid->addWidget(label, row, 0);
        grid->addWidget(state, row, 1, Qt::AlignRight | Qt::AlignTop);
        ++row;
    }
    content()->insertWidget(0, m_rows);
    m_rows->show();
}

}  // namespace credence
