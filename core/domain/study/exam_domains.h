// SPDX-License-Identifier: GPL-3.0-or-later
/// The domains of an exam: how much of it each is, and which subjects of the curriculum teach it.
#pragma once

#include <QStringList>
#include <vector>

#include "domain/rules/rule_book.h"

namespace credence {

constexpr int kWholeExam = 1000;  ///< of weights, in tenths of a percent

/// The weight of each of `domains`, in tenths of a percent that add up to the whole: by items where the body gives
/// their number, else by the middle of the range it gives; what rounding leaves goes to the first. All 0 where nothing
/// is known.
std::vector<int> weightsOf(const std::vector<ExamDomain>& domains);

/// Codes of the curriculum subjects that teach `domain` of the exam of `credential`, in catalogue order.
QStringList subjectsOf(const QString& credential, const QString& domain, const RuleBook& rules);

}  // namespace credence
