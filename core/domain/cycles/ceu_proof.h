// SPDX-License-Identifier: GPL-3.0-or-later
/// Which CEU activities have their certificate in hand. Judgement, log and tables all mean this.
#pragma once

#include <QDate>
#include <QSet>
#include <vector>

#include "domain/records/kinds.h"
#include "domain/records/kinds.h"

namespace credence {

/// An activity is proven by its own mark or by a CEU certificate among `documents` that came by `asOf`.
class CeuProof {
public:
    CeuProof() = default;
    CeuProof(const std::vector<Document>& documents, QDate asOf);

    [[nodiscard]] bool has(const CeuActivity& activity) const
    {
        return activity.certificate || m_documented.contains(activity.id.value);
    }

private:
    QSet<qint64> m_documented;
};

}  // namespace credence
