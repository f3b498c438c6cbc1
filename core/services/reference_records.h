// SPDX-License-Identifier: GPL-3.0-or-later
/// Records of one's own that are made of an entry to look up: a school's programme, a source of funding, an externship.
/// What the entry does not say stays open; nothing is guessed.
#pragma once

#include <vector>

#include "domain/records/placement.h"
#include "domain/records/programme.h"
#include "domain/rules/references.h"

namespace credence {

/// Name and provider are the parts of the title before and after its last comma; kind, teaching, length and recognition
/// come from the facts "award", "delivery", "length" and "recognition", where they say one that is known. Where the
/// title speaks of coding it prepares for it. The note tells the entry, and what it leaves in doubt.
Programme programmeFrom(const ShownReference& entry);

/// An externship without its first day, which only the user knows.
Placement placementFrom(const ShownReference& entry);

/// `programme` with the entry among its sources of funding, possible until the user says more; as it is where a source
/// of that name is there already.
Programme fundedBy(Programme programme, const ShownReference& entry);

/// The programme that a source of funding is for: the last one that is not completed, else the last; null without any.
const Programme* programmeToFund(const std::vector<Programme>& programmes);

/// The programme of that name and provider; null if there is none.
const Programme* ownProgrammeOf(const ShownReference& entry, const std::vector<Programme>& programmes);

}  // namespace credence
