// SPDX-License-Identifier: GPL-3.0-or-later
/// What figures of a career are made of: ranges whose ends may be unknown, each with where it stands written.
#pragma once

#include <QDate>
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

#include "domain/records/record_ref.h"
#include "domain/rules/rule_book.h"
#include "domain/units.h"

namespace credence {

/// Years in tenths: 1.3 years is 13.
using YearTenths = Quantity<struct YearTenthsUnit>;

/// Where a figure stands written: a rule, an entry to look up, or a record of the user's own.
struct FigureSource {
    RuleCitation rule{};                ///< empty: none
    QString entry{};                    ///< key of an entry to look up; empty: none
    QString title{};                    ///< of the entry
    bool isOwnEntry = false;            ///< the user's copy of it, or all hers
    std::optional<RecordRef> record{};  ///< of the user's own figure
    std::optional<QDate> day{};         ///< of that figure
    Confidence confidence = Confidence::High;
    QString asOf{};  ///< as the source is dated, free text
};

inline FigureSource sourceOf(const RuleCitation& rule)
{
    return {.rule = rule, .confidence = rule.confidence, .asOf = rule.asOf};
}

/// Whether it is published and only weakly so; the user's own word is not weighed.
inline bool isWeak(const FigureSource& source)
{
    return !source.record && !source.isOwnEntry && source.confidence == Confidence::Low;
}

inline bool isOwn(const FigureSource& source)
{
    return source.record.has_value();
}

/// From the least to the most, both included; an end that nobody states is left out.
template <class Unit>
struct Span {
    std::optional<Unit> low{};
    std::optional<Unit> high{};

    [[nodiscard]] bool isStated() const { return low || high; }
    friend bool operator==(const Span&, const Span&) = default;
};

template <class Unit>
constexpr Span<Unit> exactly(Unit amount)
{
    return {.low = amount, .high = amount};
}

/// End by end; an end that one of them does not state is not stated.
template <class Unit>
constexpr Span<Unit> operator+(const Span<Unit>& a, const Span<Unit>& b)
{
    return {.low = a.low && b.low ? std::optional(*a.low + *b.low) : std::nullopt,
            .high = a.high && b.high ? std::optional(*a.high + *b.high) : std::nullopt};
}

template <class Unit>
struct LedgerFigure {
    Span<Unit> amount{};
    std::vector<FigureSource> sources{};  ///< none: nobody states it

    [[nodiscard]] bool isOwn() const { return std::ranges::any_of(sources, credence::isOwn); }
    [[nodiscard]] bool isWeak() const { return std::ranges::any_of(sources, credence::isWeak); }
};

}  // namespace credence
