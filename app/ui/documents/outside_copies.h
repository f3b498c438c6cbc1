// SPDX-License-Identifier: GPL-3.0-or-later
/// Copies of kept files that other programs open: not to be written, in a folder of the user's own, which is emptied at
/// the end and at the next start.
#pragma once

#include <QString>

#include "services/attachments.h"

namespace credence {

class OutsideCopies {
public:
    OutsideCopies();
    ~OutsideCopies();
    OutsideCopies(const OutsideCopies&) = delete;
    OutsideCopies& operator=(const OutsideCopies&) = delete;

    /// Makes one and opens it in the program that the desktop has for it.
    Result<void> open(const Workspace& workspace, const Document& document);
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    void empty();

    QString m_folder;
};

}  // namespace credence
