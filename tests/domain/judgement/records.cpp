// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

namespace credence::testing {

using namespace Qt::StringLiterals;

Placement aJob(qint64 id, QDate first, std::optional<QDate> last)
{
    return {.id = PlacementId(id),
            .employer = u"Clinic %1"_s.arg(id),
            .codeSets = {u"CPT"_s, u"ICD-10-CM"_s},
            .firstDay = first,
            .lastDay = last};
}

Placement ofKind(PlacementKind kind, Placement placement)
{
    placement.kind = kind;
    return placement;
}

Document aLetter(qint64 id, qint64 placement, QDate receivedOn)
{
    return {.id = DocumentId(id),
            .kind = DocumentKind::VerificationLetter,
            .title = u"Letter"_s,
            .receivedOn = receivedOn,
            .placement = PlacementId(placement)};
}

HeldCredential held(const QString& credential, QDate awardedOn, std::optional<QDate> endedOn)
{
    return {.credential = credential, .awardedOn = awardedOn, .endedOn = endedOn};
}

CeuActivity aCeu(qint64 id, QDate day, CeuHundredths ceus)
{
    return {.id = CeuActivityId(id),
            .onDate = day,
            .title = u"Course %1"_s.arg(id),
            .indexNumber = u"IDX%1"_s.arg(id),
            .ceus = ceus,
            .certificate = true};
}

Membership aMembership(const QString& body, QDate dueOn)
{
    return {.body = body, .dueOn = dueOn};
}

int leftOut(const Progress& progress, NotCountedReason reason)
{
    int sum = 0;
    for (const NotCountedItem& item : progress.notCounted) {
        sum += item.reason == reason ? item.amount.value : 0;
    }
    return sum;
}

}  // namespace credence::testing
