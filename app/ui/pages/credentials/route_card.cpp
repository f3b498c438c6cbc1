// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/route_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "words/format_ahead.h"
#include "words/format_explain.h"
#include "words/format_steps.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/writing_acts.h"

using namespace Qt::StringLiterals;

namespace credence {

RouteCard::RouteCard(const RouteProgress& route, const RouteForecast& forecast, const RequirementContext& context,
                     QWidget* parent)
    : Card({}, parent)
{
    setObjectName(u"route-"_s + route.rule.ruleId);
    setAccessibleName(route.title);
    setEmphasised(route.quickest);
    addHeading(route);
    QLabel* when = insetLabel(format::routeDates(forecast), this);
    when->setObjectName(u"routeDates"_s);
    content()->addWidget(when);
    for (const Progress& need : route.needs) {
        addNeed(need, forecast, context, route.blockingNeed == need.requirementId);
    }
}

void RouteCard::addHeading(const RouteProgress& route)
{
    // A route's name may be longer than a narrow card; the card's own heading does not wrap.
    auto* heading = new QHBoxLayout;
    heading->setSpacing(2 * space::kGrid);
    heading->addWidget(new RoleLabel(TextRole::Heading, route.title, this), 1);
    if (route.quickest) {
        auto* pill = new Pill(tr("quickest"), Tone::Accent, Pill::Ground::Soft, this);
        pill->setObjectName(u"quickest"_s);
        heading->addWidget(pill, 0, Qt::AlignTop);
    }
    if (const QString missing = format::missingProof(route); !missing.isEmpty()) {
        auto* pill = new Pill(missing, Tone::Warn, Pill::Ground::Soft, this);
        pill->setObjectName(u"proofMissing"_s);
        heading->addWidget(pill, 0, Qt::AlignTop);
    } else {
        heading->addWidget(new StateLabel(route.state, this), 0, Qt::AlignTop);
    }
    content()->addLayout(heading);
}

void RouteCard::addNeed(const Progress& need, const RouteForecast& forecast, const RequirementContext& context,
                        bool blocks)
{
    std::vector<LetterForecast> letters;
    std::ranges::copy_if(forecast.letters, std::back_inserter(letters),
                         [&need](const LetterForecast& letter) { return letter.requirementId == need.requirementId; });
    // Letters bring acts of their own.
    const bool offers = blocks && letters.empty();
    auto* row = new RequirementRow(need, context,
                                   {.act = offers ? RequirementRow::Act::Offered : RequirementRow::Act::None}, this);
    connect(row, &RequirementRow::whyRequested, this, &RouteCard::whyRequested);
    connect(row, &RequirementRow::actRequested, this, &RouteCard::actRequested);
    connect(row, &RequirementRow::recordRequested, this, &RouteCard::recordRequested);
    content()->addWidget(row);
    const auto work = std::ranges::find(forecast.experience, need.requirementId, &Forecast::requirementId);
    if (work != forecast.experience.end() && work->missing.value > 0) {
        addPace(need, *work, context);
    }
    for (std::size_t place = 0; place < letters.size(); ++place) {
        addLetter(need, letters[place], static_cast<int>(place), context);
    }
}

void RouteCard::addPace(const Progress& need, const Forecast& work, const RequirementContext& context)
{
    auto* figure = new FigureButton(tr("At this pace"), format::forecastAgainstWish(work), this);
    figure->setObjectName(u"workForecast-"_s + need.requirementId);
    figure->setDetail(u"%1\n%2"_s.arg(format::forecastDates(work), format::forecastPace(work)));
    const WhyFigure why = whyOf(need, context);
    connect(figure, &FigureButton::pointedAt, this, [this, why] { Q_EMIT whyRequested(why); });
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::kGap, 0, FigureButton::kInset, 0);
    line->addWidget(figure, 1);
    content()->addLayout(line);
}

void RouteCard::addLetter(const Progress& need, const LetterForecast& letter, int place,
                          const RequirementContext& context)
{
    const std::optional<RequirementDraft> draft = letterDraftFor(PlacementId(letter.placement.id), context.drafts);
    const QString suffix = u"-%1-%2"_s.arg(need.requirementId, QString::number(place));
    auto* figure = new FigureButton(tr("Letter of %1").arg(letter.employer), {}, this);
    figure->setObjectName(u"letter"_s + suffix);
    figure->setDetail(format::letterDays(letter));
    const WhyFigure why = whyOf(need, context);
    connect(figure, &FigureButton::pointedAt, this, [this, why] { Q_EMIT whyRequested(why); });
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::kGap, 0, FigureButton::kInset, 0);
    line->addWidget(figure, 1);
    if (draft) {
        const QString words = format::requirementAct(draft->act);
        auto* button = makeWritingButton(u"letterAct"_s + suffix, words, this);
        button->setAccessibleName(tr("%1: %2", "act, employer").arg(words, letter.employer));
        const AnyRecord record = format::titled(draft->record, context.drafts.placements);
        connect(button, &QPushButton::clicked, this, [this, record] { Q_EMIT actRequested(record); });
        line->addWidget(button, 0, Qt::AlignTop);
    }
    content()->addLayout(line);
}

}  // namespace credence
