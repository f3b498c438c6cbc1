// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/amounts.h"

#include <algorithm>

#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestDuration = 4;  // "1 h 30 min"
constexpr int kLongestCeus = 2;

bool beginsWithNumber(QStringView word)
{
    return !word.isEmpty() && (word.front() == u'.' || (word.front() >= u'0' && word.front() <= u'9'));
}

/// The longest run of at most `longest` words that `parse` reads and that has a unit.
template <class Amount, class Parse>
std::optional<FoundAmount<Amount>> found(const LineReading& line, int longest, Parse parse)
{
    for (int i = 0; i < line.count(); ++i) {
        for (int count = beginsWithNumber(line.word(i).text) ? longest : 0; count > 0; --count) {
            const QString typed = line.areFree(i, count) ? line.joined(i, count) : QString();
            const Result<Amount> amount = parse(typed);
            // Of several words the last must be a unit: in "2h 25 questions" the 25 are no minutes.
            const bool hasUnit =
                amount &&
                (typed.back().isLetter() ||
                 (count == 1 && std::ranges::any_of(typed, [](QChar c) { return c == u':' || c.isLetter(); })));
            if (hasUnit) {
                return FoundAmount<Amount>{.first = i, .count = count, .amount = amount.value()};
            }
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<FoundAmount<Minutes>> findDuration(const LineReading& line)
{
    return found<Minutes>(line, kLongestDuration, [](QStringView typed) { return parseDuration(typed); });
}

std::optional<FoundAmount<CeuHundredths>> findCeus(const LineReading& line)
{
    return found<CeuHundredths>(line, kLongestCeus, [](QStringView typed) { return parseCeus(typed); });
}

}  // namespace credence
