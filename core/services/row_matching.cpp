// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/row_matching.h"

#include <QStringList>
#include <algorithm>
#include <iterator>

#include "services/import_memory.h"
#include "services/workspace.h"

namespace credence {

using namespace Qt::StringLiterals;

/// What tells one entry from another.
struct EntryFace {
    RecordKind kind;
    int amount;
    std::optional<Minutes> startedAt{};
    QString about;  ///< subject, placement or provider
    QString title;
    QString number{};  ///< of a CEU activity
};

namespace {

bool isSameText(const QString& one, const QString& other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

bool isSameWord(const QString& one, const QString& other)
{
    return !one.isEmpty() && isSameText(one, other);
}

EntryFace faceOf(const AnyRecord& record)
{
    if (const auto* study = std::get_if<StudySession>(&record)) {
        return {.kind = kindOf(record),
                .amount = study->minutes.value,
                .startedAt = study->startedAt,
                .about = study->subject,
                .title = study->title};
    }
    if (const auto* entry = std::get_if<ExperienceEntry>(&record)) {
        return {.kind = kindOf(record),
                .amount = entry->minutes.value,
                .startedAt = entry->startedAt,
                .about = QString::number(entry->placement.value),
                .title = entry->title};
    }
    const auto& activity = std::get<CeuActivity>(record);
    return {.kind = kindOf(record),
            .amount = activity.ceus.value,
            .about = activity.provider,
            .title = activity.title,
            .number = activity.indexNumber};
}

bool isActivity(const EntryFace& face)
{
    return face.kind == RecordKind::CeuActivity;
}

bool haveNumbers(const EntryFace& a, const EntryFace& b)
{
    return !a.number.isEmpty() && !b.number.isEmpty();
}

/// How many of start, amount, title and what it is about two entries share.
int likeness(const EntryFace& a, const EntryFace& b)
{
    return (a.startedAt && a.startedAt == b.startedAt ? 1 : 0) + (a.amount == b.amount ? 1 : 0) +
           (isSameWord(a.title, b.title) ? 1 : 0) + (isSameWord(a.about, b.about) ? 1 : 0);
}

/// Whether two entries of one day are most likely the same: work that began at the same minute, whatever was corrected
/// since; without a start of both, the same length about the same or under the same title. Of CEUs the same index
/// number, title, or provider and amount.
bool isLike(const EntryFace& a, const EntryFace& b)
{
    if (isActivity(a) != isActivity(b)) {
        return false;
    }
    if (isActivity(a)) {
        return haveNumbers(a, b)
                   ? isSameText(a.number, b.number)
                   : isSameText(a.title, b.title) || (isSameWord(a.about, b.about) && a.amount == b.amount);
    }
    if (a.startedAt && b.startedAt) {
        return a.startedAt == b.startedAt;
    }
    return a.kind == b.kind && a.amount == b.amount && (isSameText(a.about, b.about) || isSameWord(a.title, b.title));
}

/// Whether an entry whose row is gone may be what another row of its day says now: its title or what it is about is the
/// same.
bool mayHaveBecome(const EntryFace& entry, const EntryFace& row)
{
    const bool isOther = haveNumbers(entry, row) && !isSameText(entry.number, row.number);
    return entry.kind == row.kind && !isOther &&
           (isSameWord(entry.title, row.title) || isSameWord(entry.about, row.about));
}

/// Whether an imported entry says something else than its row did, as far as that is known.
bool isEdited(const AnyRecord& entry)
{
    const QString said = memoryOf(entry).said;
    return !said.isEmpty() && said != saidBy(entry);
}

/// All but the day, to find work that was put down on another one.
QString traceOf(const EntryFace& face)
{
    return QStringList{nameOf(face.kind),
                       face.startedAt ? QString::number(face.startedAt->value) : QString(),
                       QString::number(face.amount),
                       face.about.simplified().toCaseFolded(),
                       face.title.simplified().toCaseFolded(),
                       face.number.simplified().toCaseFolded()}
        .join(QChar(u'\0'));
}

/// The kind of activity that the row says, in a column that few files have, where the entry has none or another.
struct OtherKind {
    bool isSaid = false;
    bool isInPlaceOfOne = false;
};

OtherKind otherKind(const AnyRecord& entry, const AnyRecord& row)
{
    const auto* said = std::get_if<CeuActivity>(&row);
    const auto* there = std::get_if<CeuActivity>(&entry);
    const bool isSaid = said && there && said->kind && said->kind != there->kind;
    return {.isSaid = isSaid, .isInPlaceOfOne = isSaid && there->kind.has_value()};
}

/// How a row stands to an entry that came from it, by what both say and what the row said then. Of time the key is made
/// of all that the row says; of a CEU activity it is not.
RowMatch matchOf(const AnyRecord& entry, const AnyRecord& row, bool hasSameKey)
{
    const ImportMemory memory = memoryOf(entry);
    const QString says = saidBy(row);
    const QString now = saidBy(entry);
    const bool isKeyAll = kindOf(entry) != RecordKind::CeuActivity || memory.said.isEmpty();
    const OtherKind kind = otherKind(entry, row);
    if (!kind.isSaid && (says == memory.said || (hasSameKey && isKeyAll) || saidBy(takenOver(entry, row)) == now)) {
        return RowMatch::Same;
    }
    return now == memory.said && !kind.isInPlaceOfOne ? RowMatch::Changed : RowMatch::Edited;
}

}  // namespace

RowMatching::RowMatching(std::vector<AnyRecord> entries)
    : m_entries(std::move(entries)), m_isClaimed(m_entries.size(), false)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (const QString key = memoryOf(m_entries[i]).row; !key.isEmpty()) {
            m_byKey.insert(key, i);
        }
        m_byDay[dayOf(m_entries[i])].push_back(i);
    }
}

Result<RowMatching> RowMatching::over(const Workspace& workspace, std::initializer_list<RecordKind> kinds)
{
    std::vector<AnyRecord> entries;
    for (const RecordKind kind : kinds) {
        Result<std::vector<AnyRecord>> records = workspace.records(kind);
        if (!records) {
            return records.error();
        }
        std::ranges::move(records.value(), std::back_inserter(entries));
    }
    return RowMatching(std::move(entries));
}

std::vector<MatchedRow> RowMatching::match(const std::vector<const RowFace*>& rows, DaysOfFile days)
{
    std::vector<MatchedRow> matches;
    std::ranges::transform(rows, std::back_inserter(matches), [this](const RowFace* row) { return byKey(*row); });
    // First all keys, then all likenesses: what one row surely is, no other row may be.
    const auto matchTheRest = [&](auto match) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!matches[i].entry && rows[i]->record) {
                matches[i] = match(*rows[i]->record);
            }
        }
    };
    matchTheRest([this](const AnyRecord& row) { return byLikeness(row); });
    if (days == DaysOfFile::Told) {
        matchTheRest([this](const AnyRecord& row) { return byOtherOrder(row); });
    }
    findTraces(rows);
    matchTheRest([this](const AnyRecord& row) { return byTraces(row); });
    return matches;
}

MatchedRow RowMatching::claim(std::size_t entry, RowMatch match)
{
    m_isClaimed[entry] = true;
    return {.match = match, .entry = &m_entries[entry]};
}

MatchedRow RowMatching::byKey(const RowFace& row)
{
    auto found = m_byKey.constFind(row.key);
    found = found == m_byKey.constEnd() ? m_byKey.constFind(row.formerKey) : found;
    if (found == m_byKey.constEnd()) {
        return {};
    }
    return claim(*found, row.record ? matchOf(m_entries[*found], *row.record, true) : RowMatch::Same);
}

std::optional<std::size_t> RowMatching::mostLike(QDate day, const EntryFace& face) const
{
    std::optional<std::size_t> best;
    int bestLikeness = -1;
    const auto entries = m_byDay.find(day);
    for (const std::size_t entry : entries == m_byDay.end() ? Entries() : entries->second) {
        const EntryFace other = faceOf(m_entries[entry]);
        const int alike = likeness(other, face);
        if (!m_isClaimed[entry] && isLike(other, face) && alike > bestLikeness) {
            best = entry;
            bestLikeness = alike;
        }
    }
    return best;
}

MatchedRow RowMatching::byLikeness(const AnyRecord& row)
{
    const std::optional<std::size_t> best = mostLike(dayOf(row), faceOf(row));
    if (!best) {
        return {};
    }
    const AnyRecord& entry = m_entries[*best];
    const bool isImported = !memoryOf(entry).row.isEmpty() && kindOf(entry) == kindOf(row);
    return claim(*best, isImported ? matchOf(entry, row, false) : RowMatch::LooksLike);
}

MatchedRow RowMatching::byOtherOrder(const AnyRecord& row)
{
    const QDate day = dayOf(row);
    const QDate other(day.year(), day.day(), day.month());
    const std::optional<std::size_t> entry =
        other.isValid() && other != day ? mostLike(other, faceOf(row)) : std::nullopt;
    return entry && !memoryOf(m_entries[*entry]).row.isEmpty() ? claim(*entry, RowMatch::LooksLike) : MatchedRow{};
}

void RowMatching::findTraces(const std::vector<const RowFace*>& rows)
{
    QDate first;
    QDate last;
    for (const RowFace* row : rows) {
        if (const QDate day = row->record ? dayOf(*row->record) : QDate(); day.isValid()) {
            first = first.isValid() ? std::min(first, day) : day;
            last = std::max(last, day);
        }
    }
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QDate day = dayOf(m_entries[i]);
        if (!m_isClaimed[i] && first <= day && day <= last && !memoryOf(m_entries[i]).row.isEmpty()) {
            m_traces[traceOf(faceOf(m_entries[i]))].push_back(i);
        }
    }
}

MatchedRow RowMatching::byTraces(const AnyRecord& row)
{
    const EntryFace face = faceOf(row);
    for (const std::size_t entry : m_byDay[dayOf(row)]) {
        const bool isImported = !memoryOf(m_entries[entry]).row.isEmpty();
        if (!m_isClaimed[entry] && isImported && mayHaveBecome(faceOf(m_entries[entry]), face)) {
            return claim(entry, isEdited(m_entries[entry]) ? RowMatch::Edited : RowMatch::LooksLike);
        }
    }
    const Entries elsewhere = m_traces.value(traceOf(face));
    const auto found = std::ranges::find_if(elsewhere, [this](std::size_t entry) { return !m_isClaimed[entry]; });
    return found == elsewhere.end() ? MatchedRow{} : claim(*found, RowMatch::LooksLike);
}

}  // namespace credence
