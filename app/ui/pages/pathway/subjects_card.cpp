// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathway/subjects_card.h"

#include <QVBoxLayout>
#include <utility>

#include "ui/widgets/figure_button.h"
#include "ui/widgets/flush_layout.h"
#include "words/format_pathway.h"

using namespace Qt::StringLiterals;

namespace credence {

SubjectsCard::SubjectsCard(QWidget* parent) : FigureCard({}, parent)
{
    setObjectName(u"subjectsCard"_s);
    content()->setSpacing(0);
}

void SubjectsCard::show(const std::optional<ExamSubjects>& subjects, const RuleBook& rules)
{
    delete std::exchange(m_body, new QWidget(this));
    makeFlush<QVBoxLayout>(m_body, 0);
    content()->addWidget(m_body);
    setVisible(subjects.has_value());
    if (!subjects) {
        return;
    }
    setHeading(format::subjectsHeading(*subjects));
    for (const DomainSubjects& domain : subjects->domains) {
        const QString weight = format::domainWeight(domain);
        const QString title = weight.isEmpty() ? domain.name : tr("%1 · %2", "domain, weight").arg(domain.name, weight);
        auto* figure = new FigureButton(title, format::subjectsOf(domain), m_body);
        figure->setObjectName(u"domain-"_s + domain.code);
        figure->setBar(static_cast<int>(domain.covered.size()),
                       static_cast<int>(domain.covered.size() + domain.open.size()), Tone::Study);
        figure->setToolTip(format::domainWords(domain, rules));
        figure->setAccessibleDescription(format::domainWords(domain, rules));
        askFrom(figure, {.figure = domain.name, .rule = domain.rule});
        m_body->layout()->addWidget(figure);
    }
}

}  // namespace credence
