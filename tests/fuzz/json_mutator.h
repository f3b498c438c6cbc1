// SPDX-License-Identifier: GPL-3.0-or-later
/// Breaks a JSON text in one or a few places: by the byte, by the member and by the value. The same seed breaks it in
/// the same way on every machine.
#pragma once

#include <QByteArray>
#include <cstddef>
#include <random>
#include <vector>

namespace credence::testing {

/// Where a value stands in the text, and the member it belongs to if it belongs to one.
struct JsonSpan {
    qsizetype memberFirst;  ///< the key's quote, or the value itself inside a list
    qsizetype first;
    qsizetype last;  ///< one past the value
    bool isMember;
};

/// Every value of `json`, a valid text without spaces, outer before inner; the whole document is not among them.
std::vector<JsonSpan> spansOf(const QByteArray& json);

class JsonMutator {
public:
    explicit JsonMutator(unsigned seed) : m_random(seed) {}

    /// One to three bytes flipped, lost, repeated or made up.
    QByteArray bytesBroken(const QByteArray& json);
    /// A member or an element repeated, lost, renamed, moved or made up.
    QByteArray membersBroken(const QByteArray& json, const std::vector<JsonSpan>& spans);
    /// A value replaced by one of another type, or one that is too small, too large or nearly right.
    QByteArray valueReplaced(const QByteArray& json, const std::vector<JsonSpan>& spans);
    /// Two values that changed their places, or one that stands in the place of another too.
    QByteArray valuesSwapped(const QByteArray& json, const std::vector<JsonSpan>& spans);

    std::size_t below(std::size_t limit);

private:
    std::mt19937 m_random;
};

}  // namespace credence::testing
