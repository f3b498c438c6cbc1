// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/ceu_activity.h"

#include <QMap>
#include <algorithm>

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// One activity may count in full for credentials of two bodies, so that only the shares of each credential are summed.
void check(const CeuActivity& activity, Findings& findings)
{
    findings.notAfterToday(u"on_date"_s, activity.onDate);
    QMap<QString, qint64> shares;
    bool rowsFit = true;
    for (const CeuCredit& credit : activity.credits) {
        rowsFit = rowsFit && !credit.credential.isEmpty() && credit.amount.value >= 0;
        shares[credit.credential] += credit.amount.value;
    }
    const bool tooMuch =
        std::any_of(shares.cbegin(), shares.cend(), [&](qint64 share) { return share > activity.ceus.value; });
    if (!rowsFit || tooMuch) {
        findings.inconsistent(u"credits"_s, u"ceus"_s, Severity::Error);
    }
}

}  // namespace

template <>
const DescribedRows& describeRow<CeuCredit>()
{
    static const DescribedRows kRows = [] {
        DescribedRows rows = describedRows<CeuCredit>(
            u"ceu_credit",
            {field<&CeuCredit::credential>(u"credential", QT_TRANSLATE_NOOP("Records", "Credential"))
                 .required()
                 .means(FieldMeaning::CredentialCode),
             field<&CeuCredit::amount>(u"amount", QT_TRANSLATE_NOOP("Records", "CEUs")).required().within(0, kManyCeus),
             field<&CeuCredit::state>(u"state", QT_TRANSLATE_NOOP("Records", "State"))});
        rows.shown.separators = {u"="_s, u" "_s};
        rows.shown.example = u"CPC=1.5 submitted; CCA=2"_s;
        rows.shown.form = QT_TRANSLATE_NOOP("Records", "credits such as %1");
        rows.shown.pattern = QT_TRANSLATE_NOOP("Records", "%1: %2, %3");
        return rows;
    }();
    return kRows;
}

template <>
const KindDescription& describe<CeuActivity>()
{
    static const KindDescription kDescription =
        Describe<CeuActivity>(QT_TRANSLATE_NOOP("Records", "CEU activity"),
                              QT_TRANSLATE_NOOP("Records", "CEU activities"),
                              QT_TRANSLATE_N_NOOP("Records", "%Ln CEU activity(s)"))
            .in(KindGroup::Entries)
            .with(field<&CeuActivity::onDate>(u"on_date", QT_TRANSLATE_NOOP("Records", "Completed on")).required())
            .with(field<&CeuActivity::title>(u"title", QT_TRANSLATE_NOOP("Records", "Title")).required())
            .with(field<&CeuActivity::ceus>(u"ceus", QT_TRANSLATE_NOOP("Records", "CEUs"))
                      .required()
                      .within(1, kManyCeus))
            .with(field<&CeuActivity::provider>(u"provider", QT_TRANSLATE_NOOP("Records", "Provider"))
                      .means(FieldMeaning::Provider))
            .with(field<&CeuActivity::indexNumber>(u"index_number", QT_TRANSLATE_NOOP("Records", "AAPC index number")))
            .with(field<&CeuActivity::hiim>(u"hiim", QT_TRANSLATE_NOOP("Records", "In an HIIM domain")))
            .with(field<&CeuActivity::source>(u"source", QT_TRANSLATE_NOOP("Records", "Source")).required())
            .with(field<&CeuActivity::kind>(u"kind", QT_TRANSLATE_NOOP("Records", "Kind of activity")))
            .with(field<&CeuActivity::subject>(u"subject", QT_TRANSLATE_NOOP("Records", "Subject")))
            .with(field<&CeuActivity::certificate>(u"certificate", QT_TRANSLATE_NOOP("Records", "Certificate in hand")))
            .with(field<&CeuActivity::nextCycle>(
                u"next_cycle", QT_TRANSLATE_NOOP("Records", "Renewal month: count it in the next cycle")))
            .with(field<&CeuActivity::credits>(u"credits", QT_TRANSLATE_NOOP("Records", "Credited to")))
            .with(noteField<&CeuActivity::note>())
            .with(importKeyField<&CeuActivity::importKey>())
            .titled<&CeuActivity::title>()
            .onDay<&CeuActivity::onDate>()
            .checked(check);
    return kDescription;
}

}  // namespace credence
