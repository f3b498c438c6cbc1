// SPDX-License-Identifier: GPL-3.0-or-later
/// Continuing education: activities and what of them was credited to which credential.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/ids.h"
#include "domain/units.h"

namespace credence {

enum class CeuSource { Aapc, Ahima, AhimaComponent, Hcpro, Cms, Other };

/// A CEU is earned by the activity itself; these are the later states of a credited share.
enum class CreditState { Allocated, Submitted, Accepted };

/// The share of an activity that is meant for one credential.
struct CeuCredit {
    QString credential;
    CeuHundredths amount;
    CreditState state = CreditState::Allocated;

    friend bool operator==(const CeuCredit&, const CeuCredit&) = default;
};

/// One finished continuing-education activity; `onDate` is the day of completion.
struct CeuActivity {
    CeuActivityId id{};
    QDate onDate;
    QString title;
    QString provider{};
    QString indexNumber{};  ///< AAPC index number; empty: not approved by AAPC as far as known
    CeuHundredths ceus;
    bool hiim = false;  ///< content in an AHIMA HIIM domain
    CeuSource source = CeuSource::Other;
    QString subject{};                 ///< for subject-bound CEUs: auditing, compliance ...
    bool certificate = false;          ///< the certificate is in hand
    bool nextCycle = false;            ///< of the renewal month: the user counts it in the cycle that follows
    std::vector<CeuCredit> credits{};  ///< empty for a body: the activity counts there in full by the rules
    QString note{};
    QString importKey{};  ///< identity of the imported row, empty if typed

    friend bool operator==(const CeuActivity&, const CeuActivity&) = default;
};

}  // namespace credence
