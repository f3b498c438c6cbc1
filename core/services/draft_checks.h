// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything that is looked at before a draft is written, the same for what is typed and what is imported.
#pragma once

#include <QHash>
#include <map>
#include <optional>
#include <vector>

#include "domain/quick_line/quick_line.h"
#include "domain/records/validate.h"
#include "services/workspace.h"

namespace credence {

/// The records of one file at one moment. What was read is kept, so that many drafts are checked in one pass over
/// them. What cannot be read is told by the workspace, which outlives it.
class RecordsBeside {
public:
    explicit RecordsBeside(const Workspace& workspace) : m_workspace(workspace) {}

    /// A draft that is going to be written: those that come after it are checked against it, too. An entry that is
    /// there and changes on its day stands as it will be.
    void expect(const AnyRecord& draft);

    /// Null if there is no such record.
    [[nodiscard]] const AnyRecord* find(RecordRef ref);
    /// Study sessions and experience entries of a day.
    [[nodiscard]] const std::vector<AnyRecord>& entriesOn(QDate day);
    /// The first other activity with the same index number, however it is spelled, else with the same title on the same
    /// day; case is ignored. Null if there is none.
    [[nodiscard]] const CeuActivity* activityLike(const CeuActivity& draft);
    /// The first other one of as much time of the subject until the same day, with the same title.
    [[nodiscard]] std::optional<StudyBroughtForward> broughtForwardLike(const StudyBroughtForward& draft) const;

private:
    void readActivities();
    void note(const CeuActivity& activity);

    const Workspace& m_workspace;
    std::map<RecordRef, std::optional<AnyRecord>> m_found;
    std::map<QDate, std::vector<AnyRecord>> m_entries;
    bool m_hasActivities = false;
    QHash<QString, std::vector<CeuActivity>> m_byIndexNumber;
    QHash<QString, std::vector<CeuActivity>> m_byDayAndTitle;
};

/// Checks drafts against one moment of the file; many of them at a cost that grows with their number alone.
class DraftChecks {
public:
    /// `workspace` outlives the checks.
    explicit DraftChecks(const Workspace& workspace);

    /// By the fields, beside the other records (overlap, same again, outside its placement), and by the rules in use.
    /// `content`: the file that the draft names by its key, if it is not among the contents yet.
    [[nodiscard]] std::vector<Problem> problems(const AnyRecord& draft, const QByteArray& content = {});
    /// A draft that is going to be written: those that come after it are checked against it, too.
    void expect(const AnyRecord& draft) { m_beside.expect(draft); }

private:
    /// A file that is named by its key must be kept, or be `content`.
    void checkContent(const AnyRecord& draft, const QByteArray& content, std::vector<Problem>& problems) const;
    /// A new subject that may be a slip of a known one.
    void checkSubjects(const AnyRecord& draft, std::vector<Problem>& problems);
    /// Code of the known subject of which `typed` may be a slip; empty if it is a known one itself, or a new one.
    [[nodiscard]] QString subjectNear(const QString& typed);

    const Workspace& m_workspace;
    ValidationContext m_context;
    std::optional<QuickLineContext> m_words{};  ///< read when a subject is new
    QHash<QString, QString> m_near{};           ///< subjectNear of what was looked at
    RecordsBeside m_beside;
};

}  // namespace credence
