// SPDX-License-Identifier: GPL-3.0-or-later
/// What the next step is worth, as one file has it: its records with the entries to look up.
#pragma once

#include "domain/career/career.h"
#include "services/look_up.h"

namespace credence {

class CareerDesk {
public:
    /// `workspace` outlives the desk.
    explicit CareerDesk(const Workspace& workspace) : m_workspace(workspace), m_lookUp(&workspace) {}

    /// As of today. CatalogueInvalid where the program's entries cannot be read.
    [[nodiscard]] Result<Career> career();
    [[nodiscard]] Result<Resume> resume() const;

    /// The record with which the user's figures of `credential` begin: her last one, or a new one of today.
    [[nodiscard]] static CredentialFigures draftFor(const QString& credential, const Workspace& workspace);

private:
    const Workspace& m_workspace;
    LookUp m_lookUp;
};

}  // namespace credence
