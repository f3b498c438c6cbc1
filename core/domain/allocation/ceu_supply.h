// SPDX-License-Identifier: GPL-3.0-or-later
/// CEUs to give, credentials that need them, and the best way to give, as bare amounts: what of whom is decided in
/// allocate_ceus.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/units.h"

namespace credence {

/// CEUs of one activity, as far as the rules tell activities apart.
struct CeuSupply {
    CeuHundredths amount;
    bool hiim = false;
    bool fromAhima = false;  ///< from AHIMA, its component associations or HCPro
    QStringList subjects{};  ///< of those that demands are bound to
    bool coreOnly = false;   ///< counts for core credentials only
    int reluctance = 0;      ///< 0..9: of equally good ways the one that spends less of the higher ones is taken
    QStringList
        awardedLater{};  ///< credentials that were not held on its day: they get of it only what none else needs
    QString keptBy{};    ///< the credential that it is credited to and stays with; empty: free to give
};

/// CEUs that one credential needs of one sort.
struct CeuDemand {
    CeuHundredths amount;
    bool hiimOnly = false;
    std::optional<QString> subject{};  ///< of this subject only
    bool isCore = true;                ///< of a core credential, or of one that all CEUs count for
    QString credential{};              ///< that needs them
};

struct CeuMatch {
    std::vector<std::vector<CeuHundredths>> given;  ///< by supply, then demand
    CeuHundredths filled;                           ///< sum of everything given
};

bool accepts(const CeuDemand& demand, const CeuSupply& supply);

/// The exact best match: first the largest sum given, then the least of free supplies other than the wanted ones (of
/// AHIMA's sources, up to `fromAhimaWanted`), then the least to credentials that were awarded later and the most of
/// kept supplies to the demands of the credential that has them, then narrow demands (a subject, HIIM) before broad
/// ones, then the least reluctance. No supply gives and no demand takes more than its amount. Deterministic. Supplies
/// that are alike are joined, so the time hangs on the sorts of CEUs rather than on the activities.
CeuMatch matchCeus(const std::vector<CeuSupply>& supplies, const std::vector<CeuDemand>& demands,
                   CeuHundredths fromAhimaWanted);

}  // namespace credence
