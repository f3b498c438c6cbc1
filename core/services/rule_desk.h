// SPDX-License-Identifier: GPL-3.0-or-later
/// What the user can have otherwise in the rules, and what that would change for her, before she does it. Reads, never
/// writes: the records it proposes go through the Ledger.
#pragma once

#include <vector>

#include "catalog/rule_packs.h"
#include "domain/what_if/figures.h"
#include "services/workspace.h"

namespace credence {

/// What differs for the user on one day.
struct RuleImpact {
    QDate asOf;
    std::vector<FigureChange> figures;  ///< not empty; without those that differ in the same way on an earlier day
};

/// A file of rules that was looked at. Nothing is taken yet.
struct PackReport {
    TakenPack pack;                           ///< the record to add and the file that it names
    std::optional<CatalogueVersion> present;  ///< what it would stand in for; nothing: a catalogue of its own
    CatalogueVersion offered;
    std::vector<RuleChange> rules;
    std::vector<RuleImpact> impacts;    ///< by day, the present one first
    std::vector<RuleTrouble> troubles;  ///< own values that no longer fit
};

/// A figure of a rule with what the user set in its place.
struct SettableFigure {
    RuleFigure figure;
    std::optional<RuleOverride> own{};
};

/// What of an edition could be set, where there is no file to set it in. NotFound if there is no such rule or edition.
Result<std::vector<SettableFigure>> publishedFigures(const RuleBook& rules, const QString& rule,
                                                     const std::optional<QDate>& editionFrom);

class RuleDesk {
public:
    /// `workspace` outlives the desk.
    explicit RuleDesk(const Workspace& workspace) : m_workspace(workspace) {}

    /// What of the edition can be set. NotFound if there is no such rule or edition.
    [[nodiscard]] Result<std::vector<SettableFigure>> figures(const QString& rule,
                                                              const std::optional<QDate>& editionFrom) const;

    /// What `draft` would change. InvalidInput or NotFound with the field of RuleOverride as subject if it does not
    /// fit.
    [[nodiscard]] Result<std::vector<RuleImpact>> impactOf(const RuleOverride& draft) const;

    /// Checks a file of rules: checksum, schema, reader, and that it is newer than what is in use. `content` is the
    /// file, `sha256` its published checksum in hexadecimal. InvalidInput (subject "sha256" or "version") or
    /// CatalogueInvalid.
    [[nodiscard]] Result<PackReport> examine(const QByteArray& content, const QString& sha256) const;

    /// The same of a file. `sha256`: empty for the checksum in the file beside it, "<path>.sha256". FileMissing,
    /// FileNotReadable or Io too; InvalidInput (subject "sha256", no detail) where no checksum is known.
    [[nodiscard]] Result<PackReport> examineFile(const QString& path, const QString& sha256 = {}) const;

private:
    [[nodiscard]] std::vector<RuleImpact> impacts(const RuleBook& after) const;

    const Workspace& m_workspace;
};

}  // namespace credence
