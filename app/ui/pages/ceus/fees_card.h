// SPDX-License-Identifier: GPL-3.0-or-later
/// What keeping the credentials costs: late dues and the fees of renewals.
#pragma once

#include "domain/overview/overview.h"
#include "ui/pages/ceus/figure_card.h"

namespace credence {

/// Emphasised while something is late.
class FeesCard : public FigureCard {
    Q_OBJECT
public:
    explicit FeesCard(const Overview& overview, QWidget* parent = nullptr);

    [[nodiscard]] bool isLate() const { return m_isLate; }

private:
    bool m_isLate;
};

}  // namespace credence
