// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/requirement_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "domain/goals/route_proof.h"
#include "words/format.h"
#include "words/format_explain.h"
#include "words/format_steps.h"
#include "words/format_text.h"
#include "words/format_terms.h"
#include "ui/widgets/counted_list.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/writing_acts.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QString foresight(const Progress& progress, QDate asOf)
{
    if (!progress.completeOn) {
        return {};
    }
    return *progress.completeOn <= asOf
               ? RequirementRow::tr("complete since %1").arg(format::date(*progress.completeOn))
               : RequirementRow::tr("complete about %1").arg(format::date(*progress.completeOn));
}

QString countWords(const Progress& progress)
{
    QStringList parts;
    if (!progress.counted.empty()) {
        parts << RequirementRow::tr("%n counted", nullptr, static_cast<int>(progress.counted.size()));
    }
    if (!progress.notCounted.empty()) {
        parts << RequirementRow::tr("%n not counted", nullptr, static_cast<int>(progress.notCounted.size()));
    }
    return parts.join(u", "_s);
}

}  // namespace

RequirementRow::RequirementRow(const Progress& progress, const RequirementContext& context, Manner manner,
                               QWidget* parent)
    : QWidget(parent), m_progress(progress), m_figure(makeFigureButton(progress, this)), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
    m_lines->setSpacing(space::kGrid);
    m_lines->addWidget(m_figure);
    m_figure->setObjectName(u"need-"_s + progress.rule.ruleId + u'-' + progress.requirementId);
    m_figure->setDetail(format::joined({foresight(progress, context.asOf), countWords(progress)}));
    if (const QString missing = format::missingProof(progress, *context.rules); !missing.isEmpty()) {
        m_figure->addMarks({missing});
    }
    if (manner.doubts == Doubts::OnRow) {
        m_figure->addMarks(format::doubts(progress.rule, progress.estimate));
    }
    // One thing that is there or not needs no bar.
    if (progress.needed.unit != AmountUnit::Count || progress.needed.value > 1) {
        m_figure->setBar(progress.done.value, progress.needed.value, toneOf(progress.state));
    }
    const WhyFigure why = whyOf(progress, context);
    connect(m_figure, &FigureButton::pointedAt, this, [this, why] { Q_EMIT whyRequested(why); });
    if (manner.act == Act::Offered) {
        addAct(context);
    }
    m_figure->setOpens(makeDetails(context, manner));
    // What still has to be chosen among alternatives is not hidden behind a click.
    const bool hasOpenParts = !progress.alternatives.empty() || !progress.parts.empty();
    m_figure->setChecked(hasOpenParts && progress.state != ProgressState::Done);
}

void RequirementRow::addAct(const RequirementContext& context)
{
    const std::optional<RequirementDraft> draft = draftFor(*context.rules, m_progress, context.drafts);
    if (!draft) {
        return;
    }
    const QString words = format::requirementAct(draft->act);
    auto* button = makeWritingButton(u"act-"_s + m_progress.requirementId, words, this);
    button->setAccessibleName(tr("%1: %2", "act: requirement").arg(words, m_progress.title));
    const AnyRecord record = format::titled(draft->record, context.drafts.placements);
    connect(button, &QPushButton::clicked, this, [this, record] { Q_EMIT actRequested(record); });
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, FigureButton::kInset, 0);
    line->addStretch();
    line->addWidget(button);
    m_lines->addLayout(line);
}

QWidget* RequirementRow::makeDetails(const RequirementContext& context, Manner manner)
{
    auto* details = new QWidget(this);
    auto* lines = new QVBoxLayout(details);
    lines->setContentsMargins(space::kGap + space::kGrid, 0, 0, space::kGrid);
    lines->setSpacing(space::kGrid);
    m_lines->addWidget(details);
    addParts(m_progress.alternatives, context, manner, lines);
    addParts(m_progress.parts, context, manner, lines);
    if (!m_progress.counted.empty() || !m_progress.notCounted.empty()) {
        auto* items = new CountedList(m_progress, this);
        connect(items, &CountedList::recordRequested, this, &RequirementRow::recordRequested);
        lines->addWidget(items);
    } else if (m_progress.alternatives.empty() && m_progress.parts.empty()) {
        lines->addWidget(insetLabel(tr("Nothing recorded counts toward it yet."), details));
    }
    return details;
}

void RequirementRow::addParts(const std::vector<Progress>& parts, const RequirementContext& context, Manner manner,
                              QVBoxLayout* lines)
{
    for (const Progress& part : parts) {
        auto* row = new RequirementRow(part, context, manner, this);
        connect(row, &RequirementRow::whyRequested, this, &RequirementRow::whyRequested);
        connect(row, &RequirementRow::actRequested, this, &RequirementRow::actRequested);
        connect(row, &RequirementRow::recordRequested, this, &RequirementRow::recordRequested);
        lines->addWidget(row);
    }
}

WhyFigure whyOf(const Progress& progress, const RequirementContext& context)
{
    const Need* need = needOf(*context.rules, progress);
    const auto proof = askedProof(*context.rules, progress, context.asOf);
    return {.figure = progress.title,
            .rule = progress.rule,
            .estimate = progress.estimate,
            .proof = proof ? std::optional(proof->value()) : std::nullopt,
            .judgedOn = context.asOf,
            .terms = need ? format::termsOf(*need) : QStringList()};
}

}  // namespace credence
