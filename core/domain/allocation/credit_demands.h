// SPDX-License-Identifier: GPL-3.0-or-later
/// What the credentials of a cycle ask for, as the matcher takes it.
#pragma once

#include <QString>
#include <vector>

#include "domain/allocation/allocate_ceus.h"
#include "domain/allocation/ceu_supply.h"
#include "domain/allocation/credential_quota.h"
#include "domain/judgement/situation.h"

namespace credence {

/// A demand, the credential that has it and what it is for.
struct NamedDemand {
    CeuDemand demand;
    QString credential;
    CreditWhy why;
};

/// Of each quota what is bound to its subject, what is asked in HIIM domains, and the rest.
std::vector<NamedDemand> demandsOf(const std::vector<CredentialQuota>& quotas, const Situation& situation);

}  // namespace credence
