// SPDX-License-Identifier: GPL-3.0-or-later
/// Pay, roles and hours as the entries to look up have them, read for computing. What does not read is told and never
/// guessed: such an entry may be the user's own. Which facts an entry may have: resources/catalog/README.md.
#pragma once

#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

#include "domain/career/figures.h"
#include "domain/rules/references.h"

namespace credence {

/// Of how many credentials a figure speaks: "2", "3 or more".
struct CountHeld {
    int least;
    bool orMore = false;

    [[nodiscard]] bool fits(int count) const { return orMore ? count >= least : count == least; }
    friend bool operator==(const CountHeld&, const CountHeld&) = default;
};

/// Pay for a full-time year, of one population.
struct PublishedPay {
    FigureSource source;
    QString area;   ///< "Massachusetts"; empty: not said
    QString group;  ///< under which it stands on the scale; empty: it is only to be looked up
    QString by;     ///< whose figure it is, in a word; empty: not said
    QString year;   ///< empty: not known
    std::optional<Cents> low{};
    std::optional<Cents> middle{};  ///< median or mean
    std::optional<Cents> high{};
    bool opensUpward = false;              ///< from `low` on, without an end
    QString survey{};                      ///< figures of one survey can be held against each other
    std::optional<CountHeld> held{};       ///< of people with so many credentials
    QHash<QString, Cents> byCredential{};  ///< by code
};

struct PublishedRole {
    FigureSource source;
    QString title;
    std::optional<int> step{};  ///< counted from below
    QStringList credentials{};  ///< codes, any of which is usual
    std::optional<int> yearsLow{};
    std::optional<int> yearsHigh{};
};

/// How many hours of work make a full-time year.
struct FullTimeYear {
    int hours;
    FigureSource source;
};

/// What a guide plans for an exam.
struct StudyGuide {
    QString credential;
    Span<Minutes> time{};
    std::optional<int> weeks{};
    FigureSource source;
};

struct PublishedFigures {
    std::vector<PublishedPay> pay{};
    std::vector<PublishedRole> roles{};  ///< by step, from below
    std::optional<FullTimeYear> fullTime{};
    std::vector<StudyGuide> guides{};
    QStringList unread{};  ///< titles of entries of which an amount, a step or a range does not read
};

PublishedFigures publishedFigures(const std::vector<ShownReference>& entries);

/// "65,642 USD", "$65,642", "65642"; whole dollars or with cents, more than nothing. Nothing for anything else.
std::optional<Cents> dollarsIn(const QString& text);
/// "0 to 2", "6-10", "3". Nothing for anything else, and where the second is less.
std::optional<std::pair<int, int>> rangeIn(const QString& text);

}  // namespace credence
