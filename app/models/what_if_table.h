// SPDX-License-Identifier: GPL-3.0-or-later
/// What-ifs beside "As it is": the figures that matter or differ, a row each, with what a scenario changes in words.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "domain/what_if/imagine.h"

namespace credence {

struct WhatIfCell {
    QString figure;
    QString change{};  ///< against "As it is": "30 days later"; empty: the same

    friend bool operator==(const WhatIfCell&, const WhatIfCell&) = default;
};

struct WhatIfRow {
    QString title;
    std::vector<WhatIfCell> cells;  ///< "As it is" first, then one for each scenario
};

/// Goals, routes, cycles, sittings and the next deadline always; everything else where a scenario changes it.
std::vector<WhatIfRow> whatIfRows(const Overview& now, const Outlook& outlook, const std::vector<Imagined>& imagined);

}  // namespace credence
