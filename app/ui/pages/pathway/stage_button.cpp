// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathway/stage_button.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/widgets/labels.h"
#include "words/format_pathway.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qreal kStageCorner = 6;

}  // namespace

/// A line of text in the colour of a tone, whichever the scheme.
class ToneLabel : public RoleLabel {
public:
    explicit ToneLabel(QWidget* parent) : RoleLabel(TextRole::Body, {}, parent) {}

    void say(const QString& words, Tone tone)
    {
        m_tone = tone;
        setText(words);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(colour(m_tone, palette()));
        painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
    }

private:
    Tone m_tone = Tone::Secondary;
};

Tone toneOf(const StageStanding& stage)
{
    if (!stage.state) {
        return Tone::Secondary;
    }
    return *stage.state == ProgressState::Partly ? Tone::Warn : toneOf(*stage.state);
}

StageButton::StageButton(RoadStage stage, QWidget* parent)
    : PaintedButton(parent),
      m_stage(stage),
      m_title(new RoleLabel(TextRole::Heading, format::roadStage(stage), this)),
      m_state(new ToneLabel(this)),
      m_figure(new RoleLabel(TextRole::Secondary, {}, this)),
      m_next(new RoleLabel(TextRole::Secondary, {}, this)),
      m_day(new RoleLabel(TextRole::Body, {}, this))
{
    setObjectName(u"stage-"_s + nameOf(stage));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(2 * space::kGrid, space::kGrid, space::kGrid, space::kGrid);
    lines->setSpacing(space::kGrid / 2);
    for (QLabel* line : std::initializer_list<QLabel*>{m_title, m_state, m_figure, m_next, m_day}) {
        line->setAttribute(Qt::WA_TransparentForMouseEvents);
        line->setFocusPolicy(Qt::NoFocus);
        line->setTextInteractionFlags(Qt::NoTextInteraction);
        lines->addWidget(line);
    }
    lines->addStretch();
}

void StageButton::show(const Road& road, const RuleBook& rules)
{
    const StageStanding& stage = road.of(m_stage);
    m_state->say(format::stageState(stage), toneOf(stage));
    m_figure->setText(format::stageFigure(stage));
    m_next->setText(format::stageNext(stage, rules));
    m_day->setText(format::stageFirstDay(stage));
    for (QLabel* line : {m_figure, m_next, m_day}) {
        line->setVisible(!line->text().isEmpty());
    }
    const QString pattern = road.present == m_stage ? tr("%1, stage %2 of %3, you are here") : tr("%1, stage %2 of %3");
    setAccessibleName(pattern.arg(format::roadStage(m_stage)).arg(int(m_stage) + 1).arg(kRoadStages));
    setAccessibleDescription(format::stageWords(stage, rules));
    updateGeometry();
    update();
}

void StageButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter, kStageCorner, Tone::Window);
}

}  // namespace credence
