// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's word on rules and on things to look up: kept beside what the program brings, never mixed into it.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "domain/ids.h"
#include "domain/records/reference_kind.h"
#include "domain/units.h"

namespace credence {

/// One value of a rule as the user has it from elsewhere (her account at the body says so).
struct RuleOverride {
    RuleOverrideId id{};
    QString rule;                        ///< id of the rule
    std::optional<QDate> editionFrom{};  ///< first day of the edition meant; nothing: the edition without one
    QString part;                        ///< which value, as a JSON pointer inside the edition: "/cycle/months"
    QString value;                       ///< in the unit of the part: "36.00", "80:00", "425.00"
    QString source{};                    ///< who says so
    QString note{};

    friend bool operator==(const RuleOverride&, const RuleOverride&) = default;
};

/// A newer file of rules that the user took in place of the program's own.
struct RulePack {
    RulePackId id{};
    QString catalogue;  ///< "aapc"
    QString version;    ///< "2027-01"
    QDate takenOn;
    QString sha256;   ///< of `content` as UTF-8, in hexadecimal
    QString content;  ///< the file
    QString note{};

    friend bool operator==(const RulePack&, const RulePack&) = default;
};

/// What kind of credential the body calls it.
enum class CredentialLevel { Core, Specialty, Other };

/// A credential that the catalogue does not list: every record can name it by its code, and it is judged by the rules
/// of its body.
struct OwnCredential {
    OwnCredentialId id{};
    QString code;  ///< "CFPC"
    QString name;
    QString body;  ///< code of the body that awards it
    CredentialLevel level = CredentialLevel::Core;
    QString subject{};                    ///< in which it asks for CEUs of its own
    std::optional<CeuHundredths> ceus{};  ///< of that subject a cycle
    QString note{};

    friend bool operator==(const OwnCredential&, const OwnCredential&) = default;
};

/// An entry to look up in the user's own words: instead of one of the program's, or one more.
struct ReferenceCopy {
    ReferenceCopyId id{};
    QString reference{};  ///< id of the program's entry; empty: one of the user's own
    ReferenceKind kind = ReferenceKind::Programme;
    QString title;
    QString text{};
    QString facts{};  ///< a line each: "name: value"
    std::optional<QDate> checkedOn{};
    QString note{};

    friend bool operator==(const ReferenceCopy&, const ReferenceCopy&) = default;
};

}  // namespace credence
