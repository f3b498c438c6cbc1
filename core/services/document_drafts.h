// SPDX-License-Identifier: GPL-3.0-or-later
/// Documents that are asked for: the one that is on its way, else a new one.
#pragma once

#include <span>

#include "domain/records/any_record.h"

namespace credence {

/// The letter that is asked for from `placement` and has not come, else a new one without a title, asked for on
/// `today`.
Document letterDraft(PlacementId placement, std::span<const Document> documents, QDate today);

/// The certificate or transcript of `programme` that has not come, else a new certificate without a title, received on
/// `today`.
Document programmeProofDraft(ProgrammeId programme, std::span<const Document> documents, QDate today);

}  // namespace credence
