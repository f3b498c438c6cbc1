// SPDX-License-Identifier: GPL-3.0-or-later
/// The pages of the window, each in one row: side bar, View menu, keyboard help and page stack are made from it.
#pragma once

#include <span>

#include "ui/pages/page.h"

namespace credence {

struct PageSpec {
    PageId id;
    const char* text;  ///< English, with the letter for Alt; `name` translates it
    QKeyCombination keys;
    Page* (*make)(Workspace&, Ledger&, QWidget* parent);
    std::vector<PageAct> (*acts)() = nullptr;  ///< null: no keys of its own

    /// In the user's language, with the letter for Alt.
    [[nodiscard]] QString name() const;
};

/// In the order in which they are shown.
std::span<const PageSpec> pageSpecs();
/// The row of `id`, which must have one.
const PageSpec& pageSpec(PageId id);

}  // namespace credence
