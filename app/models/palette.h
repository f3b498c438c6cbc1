// SPDX-License-Identifier: GPL-3.0-or-later
/// What can be gone to or done by its name: acts, records, subjects, things to look up.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "domain/text/name_match.h"
#include "services/look_up.h"
#include "services/workspace.h"

namespace credence {

struct PaletteEntry {
    enum class Sort { Act, Record, Subject, LookUp };

    Sort sort = Sort::Act;
    QString id{};      ///< of the command; "placement:3"; the code of the subject; the key of what is looked up
    QString words{};   ///< by which it is called
    QString detail{};  ///< where it stands, what it is
    QString figure{};  ///< its keys, its amount
    QString also{};    ///< further words by which it is found
    QString whyNot{};  ///< why it cannot be chosen now; empty: it can
    NameMatch match = NameMatch::Contains;  ///< how it was found

    /// Unique among all entries.
    [[nodiscard]] QString key() const;
};

/// What was typed: its words, and of what it is. ">" before them asks for acts alone, "@" for employers and placements,
/// "#" for subjects.
struct PaletteQuery {
    enum class Scope { All, Acts, Places, Subjects };

    Scope scope = Scope::All;
    QStringList words{};    ///< folded
    QStringList asTyped{};  ///< the same words

    static PaletteQuery of(const QString& typed);
};

/// Of `entries` those that `query` finds, at most `most`: by how they are found, then those of `recent` (keys, the last
/// one used first), then the shorter name, then their order.
std::vector<PaletteEntry> foundIn(const std::vector<PaletteEntry>& entries, const PaletteQuery& query,
                                  const QStringList& recent, std::size_t most);

/// What a file and its rules have to be gone to. Read when it is first asked for.
class PaletteSources {
public:
    /// Of each sort at most so many.
    static constexpr std::size_t kMost = 8;

    /// `workspace` outlives it.
    explicit PaletteSources(const Workspace& workspace);

    [[nodiscard]] std::vector<PaletteEntry> records(const PaletteQuery& query, const QStringList& recent);
    /// Entries of the log that have all words, the newest first.
    [[nodiscard]] std::vector<PaletteEntry> logEntries(const PaletteQuery& query) const;
    [[nodiscard]] std::vector<PaletteEntry> subjects(const PaletteQuery& query, const QStringList& recent);
    [[nodiscard]] std::vector<PaletteEntry> lookUps(const PaletteQuery& query, const QStringList& recent);

private:
    const Workspace& m_workspace;
    std::optional<std::vector<PaletteEntry>> m_records;
    std::optional<std::vector<PaletteEntry>> m_places;
    std::optional<std::vector<PaletteEntry>> m_subjects;
    std::optional<std::vector<PaletteEntry>> m_lookUps;
};

}  // namespace credence
