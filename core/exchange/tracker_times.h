// SPDX-License-Identifier: GPL-3.0-or-later
/// How time trackers write when and how long, in seconds, and what two of their columns say against each other.
#pragma once

#include <QString>
#include <optional>

#include "domain/result.h"
#include "domain/units.h"

namespace credence {

/// What the two parts of "18:25" are in a column of durations.
enum class DurationParts { HoursAndMinutes, MinutesAndSeconds };

/// Begin of the detail for a file whose durations may be read in two ways; one of them stands behind it.
inline constexpr const char16_t* kUnknownDurationParts = u"parts of durations: ";

/// Begin of the detail for a file whose other columns prove other parts than were said; the line that proves it and its
/// duration stand behind it.
inline constexpr const char16_t* kOtherDurationParts = u"other parts of durations: ";

/// Another length of a row than its duration says.
struct OtherLength {
    enum class From {
        StartAndEnd,
        OtherColumn,  ///< of durations
    };
    From from;
    Minutes length;  ///< less than none: it ends before it begins

    friend bool operator==(const OtherLength&, const OtherLength&) = default;
};

constexpr int kSecondsOfDay = 24 * 60 * 60;

/// After midnight: "19:40:00", "7:40 PM", "07:40:00 pm", "7 p.m.", with any kind of blank.
std::optional<int> secondsOfClock(const QString& typed);
/// "01:30:00", "18:25 min", and what people type with a unit or a colon: "0.75 h", "1:30". A bare number is none.
std::optional<int> secondsOfDuration(const QString& typed, DurationParts parts);
/// A bare number in a column that says it has hours: "1.50".
std::optional<int> secondsOfHours(const QString& typed);
/// The nearest minute.
Minutes inMinutes(int seconds);
/// Whether the lengths differ by no more than clocks and durations are rounded: below a minute and the half of a
/// hundredth of an hour.
bool isRounding(int seconds, int others);

/// What the parts of "18:25" are, in a column of durations that is read as a whole: where another column of a row says
/// how long it was, it proves this for all of them, as does one that would be longer than a day.
class DurationPartsProof {
public:
    /// `length`: what the other columns say, as far as they do; without whole days.
    void look(const QString& cell, std::optional<int> length, int line);
    /// Where nothing is proven, or both are, what was `told` or the column's head says is needed: else ImportUnreadable
    /// with kUnknownDurationParts. What is told against the proof is ImportUnreadable, too.
    [[nodiscard]] Result<DurationParts> parts(std::optional<DurationParts> told,
                                              std::optional<DurationParts> ofHead) const;

private:
    /// A duration that has these parts.
    struct Proof {
        QString cell{};
        int line = 0;
    };

    QString m_example;  ///< the first that is not the same both ways
    std::optional<Proof> m_ofHours;
    std::optional<Proof> m_ofMinutes;
};

}  // namespace credence
