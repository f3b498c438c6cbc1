// SPDX-License-Identifier: GPL-3.0-or-later
/// Which credentials are held on a date, and since when without a break.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/judgement/situation.h"

namespace credence {

/// Held from the day of award to the last day held, both included. A credential revoked or surrendered without a
/// last day is taken as not held on any date, since its end is unknown.
bool isHeldOn(const HeldCredential& held, QDate day);

/// Since when `held` may not be used though no record ends it: its cycle was missed, or dues were. Nothing if it may,
/// and of one that was awarded since then.
std::optional<LapsedSince> lapsedSince(const HeldCredential& held, const Situation& situation);

/// The apprentice form of `credential` that is held on the as-of date; null if none is.
const HeldCredential* heldApprenticeForm(const QString& credential, const Situation& situation);

/// One certification of a body, its apprentice form included: a CPC-A that turned CPC is one, held without a break,
/// unless the CPC-A was revoked and lay behind when the CPC came.
struct Certification {
    QString code;                 ///< CPC
    QString heldAs;               ///< code of the latest award: CPC-A, later CPC
    CredentialStatus lastStatus;  ///< of its record
    QDate from;
    std::optional<QDate> until{};  ///< last day; nothing: still held
};

/// Certifications of `body` awarded by the as-of date, ended ones included, by their first day.
std::vector<Certification> certificationsOf(const QString& body, const Situation& situation);

/// The last day of the latest holding of the certification `code` that has ended by the as-of date, an A that came off
/// not counted; nothing if none has. Of one whose end is not recorded the day of its award stands in: no earlier day
/// can be its last. An exam passed by that day belongs to what has ended.
std::optional<QDate> lapsedOn(const QString& code, const Situation& situation);

/// Those of `certifications` held on `day`.
std::vector<Certification> heldOn(const std::vector<Certification>& certifications, QDate day);

/// First day of the unbroken time up to `day` on which at least one of `certifications` (by first day) was held;
/// nothing if none is held on `day`.
std::optional<QDate> heldSince(const std::vector<Certification>& certifications, QDate day);

}  // namespace credence
