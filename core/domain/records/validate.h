// SPDX-License-Identifier: GPL-3.0-or-later
/// Is a draft fit to be saved? Every front end asks here while the user types, and the ledger once more before writing.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/records/fields.h"
#include "domain/records/findings.h"
#include "domain/result.h"

namespace credence {

struct ValidationContext {
    QDate today;
    QStringList credentialCodes;  ///< empty: codes are not checked
    QStringList bodyCodes;
};

/// Whether nothing is entered: no text, no value, or an amount of 0 in a field that does not take 0.
bool isUnset(const FieldSpec& spec, const FieldValue& value);

/// Problems between the fields of `draft` and with days after `today`, in no particular order.
std::vector<Problem> kindProblems(const AnyRecord& draft, QDate today);

/// Problems of the draft alone, in the order of its fields. An empty list means it can be saved.
std::vector<Problem> validate(const AnyRecord& draft, const ValidationContext& context);

/// Null if there is none.
const Problem* firstError(const std::vector<Problem>& problems);

inline bool hasError(const std::vector<Problem>& problems)
{
    return firstError(problems) != nullptr;
}

}  // namespace credence
