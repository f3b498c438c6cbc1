// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/career/skills_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "domain/judgement/progress.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/flush_layout.h"
#include "words/format_resume.h"

using namespace Qt::StringLiterals;

namespace credence {

SkillsCard::SkillsCard(QWidget* parent)
    : Card(tr("Gained by placement"), parent),
      m_empty(new EmptyNote(tr("What each job or externship taught stands here, for your résumé."),
                            tr("Add a &placement…"), this))
{
    setObjectName(u"skillsCard"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content()->setSpacing(0);
    auto* copy = makeActButton(u"copyResume"_s, tr("Co&py the summary"), this);
    auto* save = makeActButton(u"saveResume"_s, tr("&Save the summary…"), this);
    copy->setToolTip(tr("Your credentials, work and education as plain text for a résumé"));
    save->setToolTip(tr("The same as a PDF file or as plain text"));
    tools()->addWidget(copy);
    tools()->addWidget(save);
    connect(copy, &QPushButton::clicked, this, &SkillsCard::copyRequested);
    connect(save, &QPushButton::clicked, this, &SkillsCard::saveRequested);
    connect(m_empty, &EmptyNote::actChosen, this, &SkillsCard::placementWanted);
    content()->addWidget(m_empty);
}

void SkillsCard::show(const std::vector<GainedSkills>& skills)
{
    delete std::exchange(m_body, new QWidget(this));
    auto* lines = makeFlush<QVBoxLayout>(m_body, 0);
    for (const GainedSkills& one : skills) {
        auto* figure = new FigureButton(format::skillsTitle(one), format::skillsFigure(one), m_body);
        figure->setObjectName(u"skills-%1"_s.arg(one.placement.id.value));
        figure->setDetail(format::skillsDetail(one));
        connect(figure, &FigureButton::clicked, this,
                [this, record = refTo(one.placement)] { Q_EMIT recordRequested(record); });
        lines->addWidget(figure);
    }
    content()->addWidget(m_body);
    m_empty->setVisible(skills.empty());
    m_body->setVisible(!skills.empty());
}

}  // namespace credence
