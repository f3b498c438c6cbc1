// SPDX-License-Identifier: GPL-3.0-or-later
/// Continuing education: activities and what of them was credited to which credential.
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "domain/ids.h"
#include "domain/records/ceu_credit.h"
#include "domain/records/choices.h"
#include "domain/records/kind_use.h"
#include "domain/units.h"

namespace credence {

enum class CeuSource { Aapc, Ahima, AhimaComponent, Hcpro, Cms, Other };

CREDENCE_CHOICES(CeuSource,
                 {
                     {Aapc, u"aapc", QT_TRANSLATE_NOOP("Records", "AAPC")},
                     {Ahima, u"ahima", QT_TRANSLATE_NOOP("Records", "AHIMA")},
                     {AhimaComponent, u"ahima_component", QT_TRANSLATE_NOOP("Records", "AHIMA component association")},
                     {Hcpro, u"hcpro", QT_TRANSLATE_NOOP("Records", "HCPro")},
                     {Cms, u"cms", QT_TRANSLATE_NOOP("Records", "CMS")},
                     {Other, u"other", QT_TRANSLATE_NOOP("Records", "Other source")},
                 });

using CeuActivityId = Id<struct CeuActivity>;

/// One finished continuing-education activity; `onDate` is the day of completion.
struct CeuActivity {
    static constexpr KindUse kUse = KindUse::Judged;

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
