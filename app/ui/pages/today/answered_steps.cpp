// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/answered_steps.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "words/format_ahead.h"
#include "words/plain_tooltip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/two_line_list.h"

using namespace Qt::StringLiterals;

namespace credence {

AnsweredSteps::AnsweredSteps(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_list(new TwoLineList(TwoLineList::Height::OfContents, this)),
      m_back(makeActButton(u"bringBack"_s, tr("&Bring back"), this))
{
    setObjectName(u"answeredSteps"_s);
    m_list->setObjectName(u"answeredList"_s);
    m_list->setAccessibleName(tr("Answered steps"));
    const bool isReadOnly = workspace.isReadOnly();
    m_back->setEnabled(!isReadOnly);
    m_back->setToolTip(plainToolTip(isReadOnly ? tr("This file was opened for reading only: nothing can be written.")
                                               : tr("The step stands in the list again")));
    connect(m_back, &QPushButton::clicked, this, &AnsweredSteps::takeBack);
    connect(m_list, &TwoLineList::lineActivated, this, &AnsweredSteps::takeBack);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 2 * space::kGrid, 0, 0);
    lines->setSpacing(2 * space::kGrid);
    lines->addWidget(m_list);
    lines->addWidget(m_back, 0, Qt::AlignLeft);
}

void AnsweredSteps::show(const std::vector<StepChoice>& answers)
{
    const int line = m_list->currentLine();
    m_answers = answers;
    std::vector<ListLine> lines;
    std::ranges::transform(m_answers, std::back_inserter(lines), [this](const StepChoice& answer) {
        return ListLine{.title = format::answeredStep(answer, m_workspace.rules()),
                        .detail = format::stepAnswer(answer)};
    });
    m_list->setLines(lines);
    if (!lines.empty()) {
        m_list->setCurrentLine(std::clamp(line, 0, static_cast<int>(lines.size()) - 1));
    }
}

void AnsweredSteps::takeBack()
{
    const int line = m_list->currentLine();
    if (m_back->isEnabled() && line >= 0) {
        const StepChoice answer = m_answers[static_cast<std::size_t>(line)];
        Q_EMIT takenBack(answer);
    }
}

}  // namespace credence
