// SPDX-License-Identifier: GPL-3.0-or-later
/// Records with what a test does not name filled in, and counts of what a judgement says about them.
#pragma once

#include <QDate>
#include <QString>

#include "domain/judgement/facts.h"
#include "domain/judgement/progress.h"

namespace credence::testing {

/// A job with CPT and ICD-10-CM; without a last day it goes on.
Placement aJob(qint64 id, QDate first, std::optional<QDate> last = {});
Placement ofKind(PlacementKind kind, Placement placement);
/// A letter for that placement, received on the day, without dates of its own.
Document aLetter(qint64 id, qint64 placement, QDate receivedOn);
HeldCredential held(const QString& credential, QDate awardedOn, std::optional<QDate> endedOn = {});
/// An activity with an index number of its own and a certificate in hand.
CeuActivity aCeu(qint64 id, QDate day, CeuHundredths ceus);
Membership aMembership(const QString& body, QDate dueOn);

/// What `progress` says did not count for this reason, in its unit.
int leftOut(const Progress& progress, NotCountedReason reason);

}  // namespace credence::testing
