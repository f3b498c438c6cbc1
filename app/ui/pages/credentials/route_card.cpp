// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/route_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "words/format_ahead.h"
#include "words/format_explain.h"
#include "words/format_steps.h"
#include "ui/settings/ui_settings.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

const QString kFolds = u"routes"_s;

/// The routes that are folded though they would be open, or the other way round.
QStringList turnedRoutes()
{
    return UiSettings().arrangement(kFolds).split(u' ', Qt::SkipEmptyParts);
}

void keepTurned(const QString& route, bool isTurned)
{
    QStringList turned = turnedRoutes();
    turned.removeAll(route);
    if (isTurned) {
        turned << route;
    }
    UiSettings().setArrangement(kFolds, turned.join(u' '));
}

}  // namespace

RouteCard::RouteCard(const RouteProgress& route, const RouteForecast& forecast, const RequirementContext& context,
                     QWidget* parent)
    : GoalCard({}, parent)
{
    setObjectName(u"route-"_s + route.rule.ruleId);
    setAccessibleName(route.title);
    setEmphasised(route.quickest);
    content()->setSpacing(space::kGrid);
    addHeading(route, context);
    // The day of the quickest route is the headline of the page.
    QLabel* when = insetLabel(route.quickest ? format::routeWaitsFor(forecast) : format::routeDates(forecast), this);
    when->setObjectName(u"routeDates"_s);
    when->setVisible(!when->text().isEmpty());
    content()->addWidget(when);
    addFold(route);
    for (const Progress& need : route.needs) {
        addNeed(need, forecast, context, route.blockingNeed == need.requirementId);
    }
}

void RouteCard::addHeading(const RouteProgress& route, const RequirementContext& context)
{
    // A route's name may be longer than a narrow card; the card's own heading does not wrap.
    auto* heading = new QHBoxLayout;
    heading->setSpacing(2 * space::kGrid);
    m_heading = makeFigure(u"fold-"_s + route.rule.ruleId, route.title, {}, {},
                           {.figure = route.title, .rule = route.rule, .judgedOn = context.asOf});
    m_heading->makeHeading();
    heading->addWidget(m_heading, 1);
    if (route.quickest) {
        auto* pill = new Pill(tr("quickest"), Tone::Accent, Pill::Ground::Soft, this);
        pill->setObjectName(u"quickest"_s);
        heading->addWidget(pill, 0, Qt::AlignVCenter);
    }
    if (const QString missing = format::missingProof(route); !missing.isEmpty()) {
        auto* pill = new Pill(missing, Tone::Warn, Pill::Ground::Soft, this);
        pill->setObjectName(u"proofMissing"_s);
        heading->addWidget(pill, 0, Qt::AlignVCenter);
    } else {
        heading->addWidget(new StateLabel(route.state, this), 0, Qt::AlignVCenter);
    }
    content()->addLayout(heading);
}

/// What is below the heading; folded, a bar tells how far the longest need is.
void RouteCard::addFold(const RouteProgress& route)
{
    auto* body = new QWidget(this);
    setRows(makeFlush<QVBoxLayout>(body, space::kGrid));
    auto* bar = new ProgressBar(this);
    if (const Progress* longest = longestNeed(route)) {
        bar->setAmounts(longest->done.value, longest->needed.value);
        bar->setTexts(longest->title, format::progress(*longest));
        bar->setTone(toneOf(route.state));
    }
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(FigureButton::kInset, 0, FigureButton::kInset, 0);
    inset->addWidget(bar);
    content()->addLayout(inset);
    content()->addWidget(body);
    m_heading->setOpens(body);
    connect(m_heading, &QAbstractButton::toggled, bar, &QWidget::setHidden);
    const QString name = route.rule.ruleId;
    const bool isOpenAtFirst = route.quickest;
    const bool isTurned = turnedRoutes().contains(name);
    m_heading->setChecked(isOpenAtFirst != isTurned);
    connect(m_heading, &QAbstractButton::toggled, this,
            [name, isOpenAtFirst](bool isOpen) { keepTurned(name, isOpen != isOpenAtFirst); });
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
        // The need above says its day.
        const bool isSaid = need.completeOn && work->dates == surely(need.completeOn);
        const QString dates = isSaid ? QString() : format::forecastDates(*work) + u'\n';
        addInset(makeFigure(u"workForecast-"_s + need.requirementId, tr("At this pace"),
                            format::forecastAgainstWish(*work), dates + format::forecastPace(*work),
                            whyOf(need, context)));
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
    rows()->addLayout(line);
    return line;
}

void RouteCard::addLetter(const Progress& need, const LetterForecast& letter, int place,
                          const RequirementContext& context)
{
    const std::optional<RequirementDraft> draft = letterDraftFor(PlacementId(letter.placement.id), context.drafts);
    const QString suffix = u"-%1-%2"_s.arg(need.requirementId, QString::number(place));
    QHBoxLayout* line = addInset(makeFigure(u"letter"_s + suffix, tr("Letter of %1").arg(letter.employer), {},
                                            format::letterDays(letter, context.asOf), whyOf(need, context)));
    if (draft) {
        const QString words = format::requirementAct(draft->act);
        QPushButton* button =
            makeFormButton(u"letterAct"_s + suffix, words, format::titled(draft->record, context.drafts.placements));
        button->setAccessibleName(tr("%1: %2", "act, employer").arg(words, letter.employer));
        line->addWidget(button, 0, Qt::AlignTop);
    }
}

}  // namespace credence
