// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/road_text.h"

#include "cli/session.h"
#include "words/format.h"
#include "words/format_costs.h"
#include "words/format_pathway.h"
#include "words/format_programmes.h"
#include "words/joined.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

void addStage(QStringList& lines, const StageStanding& stage, const Road& road, const RuleBook& rules)
{
    const QString name = format::roadStage(stage.stage);
    const QString title = stage.stage == road.present ? Cli::tr("%1 (you are here)", "stage").arg(name) : name;
    QStringList parts{format::stageState(stage), format::stageFigure(stage), format::stageNext(stage, rules)};
    for (const RoadDay& day : stage.days) {
        parts << format::stageDay(day);
    }
    lines << u"  %1: %2"_s.arg(title, format::joined(parts));
}

void addCosts(QStringList& lines, const QString& heading, const std::vector<CostItem>& items)
{
    lines << heading.arg(format::costSum(sumOf(items)));
    for (const CostItem& item : items) {
        const QString detail = format::costDetail(item);
        lines << u"  %1: %2%3"_s.arg(format::costTitle(item), format::costAmount(item),
                                     detail.isEmpty() ? QString() : u" · "_s + detail);
    }
}

void addProgrammes(QStringList& lines, const ComparedProgrammes& compared)
{
    for (const ComparedProgramme& one : compared.programmes) {
        const QString name = format::programmeSubheading(one);
        lines << (name.isEmpty() ? format::programmeHeading(one)
                                 : u"%1, %2"_s.arg(format::programmeHeading(one), name));
        for (const format::ProgrammeRow row : format::programmeRows(compared)) {
            lines << u"  %1: %2"_s.arg(format::programmeRow(row, compared), format::programmeCell(row, one, compared));
        }
    }
}

}  // namespace

QStringList roadLines(const Road& road, const RuleBook& rules)
{
    QStringList lines = format::said({format::roadAnswer(road), format::roadReason(road)});
    for (const StageStanding& stage : road.stages) {
        addStage(lines, stage, road, rules);
    }
    if (road.next) {
        lines << Cli::tr("Next: %1").arg(format::nextStepTitle(*road.next));
    }
    addCosts(lines, Cli::tr("Cost so far: %1"), road.costs.soFar);
    addCosts(lines, Cli::tr("Cost to come: %1"), road.costs.toCome);
    if (road.subjects) {
        lines << format::subjectsHeading(*road.subjects);
        for (const DomainSubjects& domain : road.subjects->domains) {
            lines << u"  %1: %2"_s.arg(domain.name, format::domainWords(domain, rules));
        }
    }
    addProgrammes(lines, road.programmes);
    return lines;
}

}  // namespace credence::cli
