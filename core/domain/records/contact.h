// SPDX-License-Identifier: GPL-3.0-or-later
/// People to write to.
#pragma once

#include "domain/records/employer.h"
#include "domain/records/kind_parts.h"

namespace credence {

using ContactId = Id<struct Contact>;

/// A person at an employer, a school or an association.
struct Contact {
    static constexpr KindUse kUse = KindUse::Judged;

    ContactId id{};
    QString name;
    std::optional<EmployerId> employer{};
    QString role{};  ///< recruiter, coding manager, externship coordinator ...
    QString mail{};
    QString phone{};
    QString note{};

    friend bool operator==(const Contact&, const Contact&) = default;
};

}  // namespace credence
