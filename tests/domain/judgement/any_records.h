// SPDX-License-Identifier: GPL-3.0-or-later
/// Random records for properties: of every kind that the judgements look at, each with an id of its own. To be called
/// inside a property or rc::gen::exec only.
#pragma once

#include <QDate>
#include <array>
#include <vector>

#include "domain/judgement/facts.h"

namespace credence::testing {

/// The day on which properties judge.
inline const QDate kPropertyDay(2026, 11, 23);

/// From 2023 on, some days after kPropertyDay too. Days and kinds do not grow with the size of the test: small records
/// are few records, not early ones.
QDate anyDay();

Placement anyPlacement(qint64 id);
/// Up to eight, with the ids 1, 2, ...
std::vector<Placement> anyPlacements();
/// Letters for placements with the ids 1, 2, ...
std::vector<Document> anyLetters(const std::vector<Placement>& placements);
/// Most of them in the 24 months before kPropertyDay.
CeuActivity anyActivity(qint64 id);

/// CPC-A and CCA with placements, letters and CEUs.
Facts anyCareer();
/// All kinds of records, with goals of CPC, CCS and CCA. In half of the cases CPC-A is held without CPC.
Facts anyFacts();

enum class Counting { Placement, Letter, Programme, Course, Exam, Membership, Study, Ceus };
inline constexpr std::array kAllCounting{Counting::Placement, Counting::Letter, Counting::Programme,
                                         Counting::Course,    Counting::Exam,   Counting::Membership,
                                         Counting::Study,     Counting::Ceus};
/// Adds a record that can only help. A repeated course is none: its earliest credit stands, whatever that was.
void addCounting(Facts& facts, Counting kind);

/// What the file held on `day`: nothing that came later, and open what was open then. Plans stay: sittings, goals,
/// due dates, the cycles of the user's account.
Facts knownOn(Facts facts, QDate day);
/// The same records in another order.
Facts shuffled(Facts facts);

}  // namespace credence::testing
