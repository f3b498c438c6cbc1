// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/placement.h"

#include <QSet>

#include "domain/date_range.h"
#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

void check(const Placement& placement, Findings& findings)
{
    findings.order(u"first_day"_s, placement.firstDay, u"last_day"_s, placement.lastDay);
    QSet<QString> seen;
    for (const WantedPaper& paper : placement.papers) {
        const QString name = paper.what.toCaseFolded();
        const bool isOver = paper.handedInOn && paper.goodUntil && *paper.goodUntil < *paper.handedInOn;
        if (seen.contains(name) || isOver) {
            findings.inconsistent(u"papers"_s, u"papers"_s, Severity::Error);
        }
        seen.insert(name);
        findings.notAfterToday(u"papers"_s, paper.handedInOn, Severity::Warning);
    }
}

}  // namespace

PaperState stateOf(const WantedPaper& paper, QDate asOf)
{
    if (!hasComeBy(paper.handedInOn, asOf)) {
        return paper.dueOn && *paper.dueOn < asOf ? PaperState::Late : PaperState::Open;
    }
    return paper.goodUntil && *paper.goodUntil < asOf ? PaperState::Expired : PaperState::HandedIn;
}

bool wantsPapers(const Placement& placement, QDate asOf)
{
    return !placement.lastDay || *placement.lastDay >= asOf;
}

template <>
const DescribedRows& describeRow<WantedPaper>()
{
    static const DescribedRows kRows = [] {
        DescribedRows rows = describedRows<WantedPaper>(
            u"wanted_paper",
            {field<&WantedPaper::what>(u"what", QT_TRANSLATE_NOOP("Records", "Paper")).required(),
             field<&WantedPaper::dueOn>(u"due_on", QT_TRANSLATE_NOOP("Records", "Due on")).leaning(DayLean::Future),
             field<&WantedPaper::handedInOn>(u"handed_in_on", QT_TRANSLATE_NOOP("Records", "Handed in on")),
             field<&WantedPaper::goodUntil>(u"good_until", QT_TRANSLATE_NOOP("Records", "Good until"))
                 .leaning(DayLean::Future),
             field<&WantedPaper::wantedBy>(u"wanted_by", QT_TRANSLATE_NOOP("Records", "Wanted by"))});
        rows.shown.separators = {u"="_s, u","_s, u","_s, u","_s};
        rows.shown.example = u"immunization record=2026-12-01; background check=2026-12-01,2026-11-20,,school"_s;
        rows.shown.form = QT_TRANSLATE_NOOP("Records", "papers such as %1");
        rows.shown.pattern = QT_TRANSLATE_NOOP("Records", "%1: due %2, handed in %3, good until %4, for: %5");
        return rows;
    }();
    return kRows;
}

template <>
const KindDescription& describe<Placement>()
{
    static const KindDescription kDescription =
        Describe<Placement>(QT_TRANSLATE_NOOP("Records", "placement"), QT_TRANSLATE_NOOP("Records", "placements"),
                            QT_TRANSLATE_N_NOOP("Records", "%Ln placement(s)"))
            .in(KindGroup::Background, MenuPlace::First)
            .with(field<&Placement::kind>(u"kind", QT_TRANSLATE_NOOP("Records", "Kind")).required())
            .with(field<&Placement::employer>(u"employer", QT_TRANSLATE_NOOP("Records", "Organisation"))
                      .required()
                      .means(FieldMeaning::Employer))
            .with(field<&Placement::role>(u"role", QT_TRANSLATE_NOOP("Records", "Role")))
            .with(field<&Placement::setting>(u"setting", QT_TRANSLATE_NOOP("Records", "Setting")))
            .with(field<&Placement::codeSets>(u"code_sets", QT_TRANSLATE_NOOP("Records", "Code sets used"))
                      .among({u"CPT"_s, u"ICD-10-CM"_s, u"ICD-10-PCS"_s, u"HCPCS Level II"_s}))
            .with(field<&Placement::firstDay>(u"first_day", QT_TRANSLATE_NOOP("Records", "First day"))
                      .required()
                      .leaning(DayLean::Nearest))
            .with(field<&Placement::lastDay>(u"last_day", QT_TRANSLATE_NOOP("Records", "Last day"))
                      .leaning(DayLean::Nearest))
            .with(field<&Placement::weekly>(u"weekly", QT_TRANSLATE_NOOP("Records", "Time a week"))
                      .within(0, kWeekMinutes))
            .with(field<&Placement::supervisor>(u"supervisor", QT_TRANSLATE_NOOP("Records", "Supervisor")))
            .with(field<&Placement::papers>(u"papers", QT_TRANSLATE_NOOP("Records", "Papers it wants")))
            .with(noteField<&Placement::note>())
            .titled<&Placement::employer>(NamedWith::KindAndDay)
            .onDay<&Placement::firstDay>()
            .checked(check);
    return kDescription;
}

}  // namespace credence
