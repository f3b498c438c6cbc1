// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's own figures of a credential that she thinks of.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

using CredentialFiguresId = Id<struct CredentialFigures>;

/// What a credential costs and brings by the user's own word; a figure that is left out is that of the catalogue, if
/// there is one. It is compared on the page Career as long as the record is there, also without any figure.
struct CredentialFigures {
    static constexpr KindUse kUse = KindUse::Judged;

    CredentialFiguresId id{};
    QString credential;
    QDate notedOn;
    std::optional<Cents> feeLow{};  ///< to be paid once; without `feeHigh` the fee itself
    std::optional<Cents> feeHigh{};
    std::optional<Cents> booksLow{};  ///< the same for books and courses
    std::optional<Cents> booksHigh{};
    std::optional<Minutes> studyLow{};  ///< still to be done on that day
    std::optional<Minutes> studyHigh{};
    std::optional<Cents> gainLow{};  ///< more pay a year, full-time
    std::optional<Cents> gainHigh{};
    QString note{};

    friend bool operator==(const CredentialFigures&, const CredentialFigures&) = default;
};

}  // namespace credence
