// SPDX-License-Identifier: GPL-3.0-or-later
/// Which employers and applications are meant by a name: people spell one employer in several ways.
#pragma once

#include <QStringView>
#include <vector>

#include "domain/judgement/facts.h"
#include "domain/rules/references.h"

namespace credence {

/// Whether both name one employer: the same letters but for case, signs and what companies put behind their names, or a
/// slip apart.
bool isSameEmployer(QStringView one, QStringView other);

/// Those called `name` or nearly so, exact ones first; empty for an empty name.
std::vector<const Employer*> employersLike(const std::vector<Employer>& employers, QStringView name);

/// An entry to look up as an employer of the user's own, whose town is the region that the entry names.
Employer employerFrom(const ShownReference& entry);

/// Null if there is none of that id.
const Employer* employerOf(const Facts& facts, EmployerId id);
const Application* applicationOf(const Facts& facts, ApplicationId id);
/// Empty if the employer is not there.
QString employerNameOf(const Facts& facts, const Application& application);

/// Applications for `kind` to employers called `name` or nearly so, without `except`; the last sent first. Those that
/// are wanted and not sent are not among them.
std::vector<const Application*> earlierApplications(const Facts& facts, QStringView name, RequestKind kind,
                                                    ApplicationId except = {});

}  // namespace credence
