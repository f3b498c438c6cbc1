// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_own_rules.h"

#include "domain/records/choices.h"
#include "words/format_figures.h"
#include "words/format_own_rules.h"
#include "json/json_overview.h"
#include "json/json_rules.h"
#include "exchange/json_values.h"
#include "json/judgement_names.h"

namespace credence {

CREDENCE_ENUM_NAMES(RuleChangeKind, {{NewRule, u"new_rule"},
                                     {RuleGone, u"rule_gone"},
                                     {NewEdition, u"new_edition"},
                                     {EditionGone, u"edition_gone"},
                                     {EditionChanged, u"edition_changed"},
                                     {EditionEnds, u"edition_ends"},
                                     {WordsChanged, u"words_changed"}});
CREDENCE_ENUM_NAMES(
    RuleFigureUnit,
    {{Number, u"number"}, {Ceus, u"ceus"}, {Duration, u"duration"}, {Money, u"money"}, {Words, u"words"}});

namespace json {

using namespace Qt::StringLiterals;

namespace {

QJsonObject standingFigure(const StandingFigure& figure)
{
    return {{u"key"_s, figure.key},
            {u"title"_s, format::figureTitle(figure)},
            {u"done"_s, orNull(figure.done, amount)},
            {u"needed"_s, orNull(figure.needed, amount)},
            {u"state"_s, figure.state ? QJsonValue(nameOf(*figure.state)) : QJsonValue()},
            {u"day"_s, date(figure.day)}};
}

QJsonObject figureChange(const FigureChange& change)
{
    return {{u"before"_s, orNull(change.before, standingFigure)}, {u"after"_s, orNull(change.after, standingFigure)}};
}

QJsonObject ruleChange(const RuleChange& change)
{
    return {{u"kind"_s, nameOf(change.kind)},
            {u"rule"_s, change.rule},
            {u"title"_s, change.title},
            {u"edition_from"_s, date(change.editionFrom)}};
}

QJsonObject ruleTrouble(const RuleTrouble& trouble)
{
    return {{u"record"_s, nameOf(trouble.record.kind)},
            {u"id"_s, trouble.record.id},
            {u"cause"_s, format::ruleTrouble(trouble)}};
}

}  // namespace

QJsonObject settableFigure(const SettableFigure& settable)
{
    const RuleFigure& figure = settable.figure;
    return {{u"part"_s, figure.part},
            {u"label"_s, format::ruleFigureLabel(figure)},
            {u"unit"_s, nameOf(figure.unit)},
            {u"published"_s, orNull(figure.value)},
            {u"own"_s, settable.own ? QJsonValue(settable.own->value) : QJsonValue()}};
}

QJsonObject ruleImpact(const RuleImpact& impact)
{
    return {{u"on"_s, date(impact.asOf)}, {u"figures"_s, array(impact.figures, figureChange)}};
}

QJsonObject packReport(const PackReport& report)
{
    return {{u"present"_s, orNull(report.present, catalogueVersion)},
            {u"offered"_s, catalogueVersion(report.offered)},
            {u"sha256"_s, report.pack.record.sha256},
            {u"rules"_s, array(report.rules, ruleChange)},
            {u"impacts"_s, array(report.impacts, ruleImpact)},
            {u"troubles"_s, array(report.troubles, ruleTrouble)}};
}

}  // namespace json
}  // namespace credence
