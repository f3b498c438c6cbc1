// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/programme.h"

#include <algorithm>

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

template <>
const DescribedRows& describeRow<ProgrammeFunding>()
{
    static const DescribedRows kRows = [] {
        DescribedRows rows = describedRows<ProgrammeFunding>(
            u"programme_funding",
            {field<&ProgrammeFunding::source>(u"source", QT_TRANSLATE_NOOP("Records", "Source")).required(),
             field<&ProgrammeFunding::state>(u"state", QT_TRANSLATE_NOOP("Records", "State")),
             field<&ProgrammeFunding::amount>(u"amount", QT_TRANSLATE_NOOP("Records", "Pays")).within(0, kMuchMoney)});
        rows.shown.separators = {u"="_s, u" "_s};
        rows.shown.example = u"MassReconnect=granted 6021; MassHire=possible"_s;
        rows.shown.form = QT_TRANSLATE_NOOP("Records", "sources of funding such as %1");
        rows.shown.pattern = QT_TRANSLATE_NOOP("Records", "%1: %2, %3");
        return rows;
    }();
    return kRows;
}

template <>
const KindDescription& describe<Programme>()
{
    static const KindDescription kDescription =
        Describe<Programme>(QT_TRANSLATE_NOOP("Records", "programme"), QT_TRANSLATE_NOOP("Records", "programmes"),
                            QT_TRANSLATE_N_NOOP("Records", "%Ln programme(s)"))
            .in(KindGroup::Background)
            .with(field<&Programme::name>(u"name", QT_TRANSLATE_NOOP("Records", "Name")).required())
            .with(field<&Programme::provider>(u"provider", QT_TRANSLATE_NOOP("Records", "Provider"))
                      .means(FieldMeaning::Provider))
            .with(field<&Programme::kind>(u"kind", QT_TRANSLATE_NOOP("Records", "Kind")).required())
            .with(field<&Programme::delivery>(u"delivery", QT_TRANSLATE_NOOP("Records", "Form of teaching")))
            .with(field<&Programme::contactHours>(u"contact_hours", QT_TRANSLATE_NOOP("Records", "Contact hours"))
                      .within(0, kManyContactMinutes))
            .with(field<&Programme::startedOn>(u"started_on", QT_TRANSLATE_NOOP("Records", "Began on")))
            .with(field<&Programme::completedOn>(u"completed_on", QT_TRANSLATE_NOOP("Records", "Completed on")))
            .with(field<&Programme::codingPreparation>(u"coding_preparation",
                                                       QT_TRANSLATE_NOOP("Records", "Prepares for medical coding")))
            .with(field<&Programme::recognition>(u"recognition", QT_TRANSLATE_NOOP("Records", "Recognised by")))
            .with(field<&Programme::length>(u"length", QT_TRANSLATE_NOOP("Records", "Length, as the school says")))
            .with(field<&Programme::cost>(u"cost", QT_TRANSLATE_NOOP("Records", "Cost")).within(0, kMuchMoney))
            .with(field<&Programme::costIsEstimate>(u"cost_is_estimate",
                                                    QT_TRANSLATE_NOOP("Records", "The cost is an estimate of mine")))
            .with(field<&Programme::funding>(u"funding", QT_TRANSLATE_NOOP("Records", "Funding")))
            .with(noteField<&Programme::note>())
            .titled<&Programme::name>()
            .onDay<&Programme::completedOn, &Programme::startedOn>()
            .checked([](const Programme& programme, Findings& findings) {
                findings.completion(programme.startedOn, programme.completedOn);
            });
    return kDescription;
}

std::optional<Cents> afterFunding(const Programme& programme)
{
    if (!programme.cost) {
        return std::nullopt;
    }
    Cents left = *programme.cost;
    for (const ProgrammeFunding& funding : programme.funding) {
        if (funding.state == FundingState::Granted && funding.amount) {
            left = left - *funding.amount;
        }
    }
    return std::max(left, Cents{0});
}

}  // namespace credence
