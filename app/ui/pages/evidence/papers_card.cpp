// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/papers_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/part_with.h"
#include "words/format.h"
#include "words/format_evidence.h"

using namespace Qt::StringLiterals;

namespace credence {

PapersCard::PapersCard(QWidget* parent) : Card(tr("Papers for placements"), parent), m_papers(new QWidget(this))
{
    setObjectName(u"papersCard"_s);
    makeFlush<QVBoxLayout>(m_papers, space::kGrid);
    content()->addWidget(m_papers);
}

void PapersCard::show(const Evidence& evidence, bool isReadOnly)
{
    partWithAll(*m_papers);
    for (const PlacementPapers& papers : evidence.papers) {
        addPlacement(papers, evidence.asOf, isReadOnly);
    }
    setVisible(!evidence.papers.empty());
}

void PapersCard::addPlacement(const PlacementPapers& papers, QDate asOf, bool isReadOnly)
{
    m_papers->layout()->addWidget(makeLabel(format::papersHandedIn(papers, asOf), m_papers));
    for (std::size_t place = 0; place < papers.papers.size(); ++place) {
        if (stateOf(papers.papers[place], asOf) != PaperState::HandedIn) {
            addPaper(papers, place, asOf, isReadOnly);
        }
    }
    auto* all = makeActButton(u"papersOf-%1"_s.arg(papers.placement.value), tr("All its papers…"), m_papers);
    connect(all, &QPushButton::clicked, this, [this, id = papers.placement] { Q_EMIT editWanted(refOf(id)); });
    static_cast<QVBoxLayout*>(m_papers->layout())->addWidget(all, 0, Qt::AlignLeft);
}

void PapersCard::addPaper(const PlacementPapers& papers, std::size_t place, QDate asOf, bool isReadOnly)
{
    const WantedPaper& paper = papers.papers[place];
    const PaperState state = stateOf(paper, asOf);
    auto* row = new QWidget(m_papers);
    auto* line = makeFlush<QHBoxLayout>(row, space::kGrid);
    auto* words = makeFlush<QVBoxLayout>(nullptr, 0);
    words->addWidget(makeLabel(paper.what, row));
    words->addWidget(makeSecondaryLabel(
        tr("%1 %2", "mark, words").arg(format::paperMark(state), format::paperState(paper, asOf)), row));
    line->addLayout(words, 1);
    if (!isReadOnly) {
        auto* handed = makeActButton(u"handedIn-%1-%2"_s.arg(papers.placement.value).arg(place), tr("Handed in"), row);
        handed->setAccessibleName(tr("%1 was handed in").arg(paper.what));
        connect(handed, &QPushButton::clicked, this,
                [this, id = papers.placement, what = paper.what] { Q_EMIT handedIn(id, what); });
        line->addWidget(handed, 0, Qt::AlignTop);
    }
    m_papers->layout()->addWidget(row);
}

}  // namespace credence
