// SPDX-License-Identifier: GPL-3.0-or-later
/// Which stored record: kind and row id. Apart from the kinds, so that a kind can refer to any other.
#pragma once

#include <QtGlobal>
#include <compare>

namespace credence {

enum class RecordKind;  // its values: kinds.h

struct RecordRef {
    RecordKind kind;
    qint64 id;

    friend auto operator<=>(const RecordRef&, const RecordRef&) = default;
};

}  // namespace credence
