// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/route_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "words/format_ahead.h"
#include "words/format_explain.h"
#include "words/format_steps.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {

RouteCard::RouteCard(const RouteProgress& route, const RouteForecast& forecast, const RequirementContext& context,
                     QWidget* parent)
    : GoalCard({}, parent)
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
    addRow(need, context, {.act = offers ? RequirementRow::Act::Offered : RequirementRow::Act::None});
    const auto work = std::ranges::find(forecast.experience, need.requirementId, &Forecast::requirementId);
    if (work != forecast.experience.end() && work->missing.value > 0) {
        addInset(makeFigure(
            u"workForecast-"_s + need.requirementId, tr("At this pace"), format::forecastAgainstWish(*work),
            u"%1\n%2"_s.arg(format::forecastDates(*work), format::forecastPace(*work)), whyOf(need, context)));
    }
    for (std::size_t place = 0; place < letters.size(); ++place) {
        addLetter(need, letters[place], static_cast<int>(place), context);
    }
}

/// A line beneath a need.
QHBoxLayout* RouteCard::addInset(FigureButton* figure)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::kGap, 0, FigureButton::kInset, 0);
    line->addWidget(figure, 1);
    content()->addLayout(line);
    return line;
}

void RouteCard::addLetter(const Progress& need, const LetterForecast& letter, int place,
                          const RequirementContext& context)
{
    const std::optional<RequirementDraft> draft = letterDraftFor(PlacementId(letter.placement.id), context.drafts);
    const QString suffix = u"-%1-%2"_s.arg(need.requirementId, QString::number(place));
    QHBoxLayout* line = addInset(makeFigure(u"letter"_s + suffix, tr("Letter of %1").arg(letter.employer), {},
                                            format::letterDays(letter), whyOf(need, context)));
    if (draft) {
        const QString words = format::requirementAct(draft->act);
        QPushButton* button =
            makeFormButton(u"letterAct"_s + suffix, words, format::titled(draft->record, context.drafts.placements));
        button->setAccessibleName(tr("%1: %2", "act, employer").arg(words, letter.employer));
        line->addWidget(button, 0, Qt::AlignTop);
    }
}

}  // namespace credence
