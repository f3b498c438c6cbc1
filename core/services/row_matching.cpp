// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/row_matching.h"

#include <QStringList>
#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "services/entry_face.h"
#include "services/import_memory.h"
#include "services/workspace.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Whether an imported entry says something else than its row did, as far as that is known.
bool isEdited(const AnyRecord& entry)
{
    const QString said = memoryOf(entry).said;
    return !said.isEmpty() && said != saidBy(entry);
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

bool isImported(const AnyRecord& entry)
{
    return !memoryOf(entry).row.isEmpty();
}

/// What it is about, and its title.
QString nameOf(const EntryFace& face)
{
    return face.about + QChar(u'\0') + face.title;
}

/// Where a CEU activity that is listed twice is looked for.
QStringList placesOf(const EntryFace& face)
{
    QStringList places{u"%1 %2"_s.arg(face.day.toString(Qt::ISODate), face.title)};
    if (!face.number.isEmpty()) {
        places << u'#' + face.number;
    }
    return places;
}

}  // namespace

RowMatching::RowMatching(std::vector<AnyRecord> entries)
    : m_entries(std::move(entries)), m_isClaimed(m_entries.size(), false)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (const QString key = memoryOf(m_entries[i]).row; !key.isEmpty()) {
            m_byKey.insert(key, i);
            m_imported.include(dayOf(m_entries[i]));
        }
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
    openEntries();
    lookAt(rows, matches);
    const auto matchTheRest = [&](auto match) {
        for (const auto& [row, face] : m_rows) {
            if (!matches[row].entry && !m_open.empty()) {
                matches[row] = match(*rows[row]->record, face);
            }
        }
    };
    for (const Likeness least : {Likeness::SaysTheSame, Likeness::OfName, Likeness::Any}) {
        matchTheRest(
            [this, least](const AnyRecord& row, const EntryFace& face) { return byLikeness(row, face, least); });
    }
    if (days == DaysOfFile::Told) {
        matchTheRest([this](const AnyRecord&, const EntryFace& face) { return byOtherOrder(face); });
    }
    findTraces();
    matchTheRest([this](const AnyRecord&, const EntryFace& face) { return byTrace(face); });
    matchTheRest([this](const AnyRecord&, const EntryFace& face) { return byNearness(face); });
    matchTheRest([this](const AnyRecord&, const EntryFace& face) { return byOtherDay(face); });
    const bool isAgain = m_isAgain;
    matchTheRest([this, isAgain](const AnyRecord&, const EntryFace& face) { return byFarDay(face, isAgain); });
    findDoubles(matches);
    findRepeated(rows, matches);
    return matches;
}

MatchedRow RowMatching::claim(std::size_t entry, RowMatch match)
{
    m_isClaimed[entry] = true;
    m_isAgain = m_isAgain || isImported(m_entries[entry]);
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

void RowMatching::openEntries()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_isClaimed[i]) {
            m_openByDay[dayOf(m_entries[i])].push_back(m_open.size());
            m_open.push_back({.entry = i, .isImported = isImported(m_entries[i]), .face = faceOf(m_entries[i])});
        }
    }
}

template <class IsMeant>
const RowMatching::OpenEntry* RowMatching::mostLike(QDate day, const EntryFace& face, IsMeant isMeant) const
{
    const OpenEntry* best = nullptr;
    int bestLikeness = -1;
    const auto entries = m_openByDay.find(day);
    if (entries == m_openByDay.end()) {
        return best;
    }
    for (const std::size_t index : entries->second) {
        const OpenEntry& open = m_open[index];
        if (!m_isClaimed[open.entry] && isMeant(open)) {
            if (const int alike = likeness(open.face, face); alike > bestLikeness) {
                best = &open;
                bestLikeness = alike;
            }
        }
    }
    return best;
}

MatchedRow RowMatching::byLikeness(const AnyRecord& row, const EntryFace& face, Likeness least)
{
    const auto matchWith = [&](const OpenEntry& open) {
        const bool isOfARow = open.isImported && open.face.kind == face.kind;
        return isOfARow ? matchOf(m_entries[open.entry], row, false) : RowMatch::LooksLike;
    };
    const OpenEntry* best = mostLike(face.day, face, [&](const OpenEntry& open) {
        return isLike(open.face, face) &&
               (least == Likeness::Any || (least == Likeness::OfName && hasSameName(open.face, face)) ||
                (least == Likeness::SaysTheSame && matchWith(open) == RowMatch::Same));
    });
    return best ? claim(best->entry, matchWith(*best)) : MatchedRow{};
}

MatchedRow RowMatching::byOtherOrder(const EntryFace& face)
{
    const QDate other(face.day.year(), face.day.day(), face.day.month());
    if (!other.isValid() || other == face.day) {
        return {};
    }
    const OpenEntry* best =
        mostLike(other, face, [&face](const OpenEntry& open) { return open.isImported && isLike(open.face, face); });
    return best ? claim(best->entry, RowMatch::LooksLike) : MatchedRow{};
}

void RowMatching::lookAt(const std::vector<const RowFace*>& rows, const std::vector<MatchedRow>& matches)
{
    for (const OpenEntry& open : m_open) {
        ++m_named[nameOf(open.face)];
    }
    QString about;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::optional<AnyRecord>& record = rows[i]->record;
        if (record && dayOf(*record).isValid()) {
            m_file.include(dayOf(*record));
        }
        if (!record || (m_open.empty() && kindOf(*record) != RecordKind::CeuActivity)) {
            continue;
        }
        EntryFace face = faceOf(*record);
        m_isOfMany = m_isOfMany || (!about.isEmpty() && face.about != about);
        about = face.about;
        if (const auto named = m_named.find(nameOf(face)); named != m_named.end()) {
            ++*named;
        }
        if (!matches[i].entry || isActivity(face)) {
            m_rows.push_back({.row = i, .face = std::move(face)});
        }
    }
}

void RowMatching::findTraces()
{
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        if (m_open[i].isImported && !m_isClaimed[m_open[i].entry]) {
            m_traces[traceOf(m_open[i].face)].push_back(i);
        }
        if (!m_open[i].face.number.isEmpty()) {
            m_byNumber[m_open[i].face.number].push_back(i);
        }
    }
}

EntryStanding RowMatching::standingOf(const OpenEntry& open, const EntryFace& row) const
{
    if (!open.isImported) {
        return EntryStanding::Typed;
    }
    // Of a report of one subject or place nothing is known of the others.
    const bool isOfTheFile = isActivity(row) || m_isOfMany || open.face.about == row.about;
    if (open.face.day == row.day || (isOfTheFile && m_file.holds(open.face.day))) {
        return EntryStanding::Gone;
    }
    // The row at the edge of a file whose day was corrected: other rows were imported before, and so would be this one.
    const bool isNear = std::abs(open.face.day.daysTo(row.day)) <= kDaysOfSlip;
    return isOfTheFile && isNear && m_isAgain && m_imported.holds(row.day) ? EntryStanding::Gone
                                                                           : EntryStanding::Imported;
}

template <class IsMeant>
MatchedRow RowMatching::claimOf(const QHash<QString, Entries>& entries, const QString& key, IsMeant isMeant)
{
    const auto listed = entries.constFind(key);
    if (listed == entries.constEnd()) {
        return {};
    }
    const auto found = std::ranges::find_if(
        *listed, [&](std::size_t index) { return !m_isClaimed[m_open[index].entry] && isMeant(m_open[index]); });
    return found == listed->end() ? MatchedRow{} : claim(m_open[*found].entry, RowMatch::LooksLike);
}

MatchedRow RowMatching::byTrace(const EntryFace& face)
{
    return claimOf(m_traces, traceOf(face),
                   [&](const OpenEntry& open) { return standingOf(open, face) == EntryStanding::Gone; });
}

MatchedRow RowMatching::byNearness(const EntryFace& face)
{
    if (MatchedRow numbered = claimOf(m_byNumber, face.number, [](const OpenEntry&) { return true; }); numbered.entry) {
        return numbered;
    }
    for (int days = 0; days <= kDaysOfSlip; ++days) {
        for (const QDate day : {face.day.addDays(-days), face.day.addDays(days)}) {
            const OpenEntry* best = mostLike(day, face, [&](const OpenEntry& open) {
                return mayBeTheSame(open.face, standingOf(open, face), face);
            });
            if (best) {
                const bool isEditedHere = days == 0 && best->isImported && isEdited(m_entries[best->entry]);
                return claim(best->entry, isEditedHere ? RowMatch::Edited : RowMatch::LooksLike);
            }
        }
    }
    return {};
}

MatchedRow RowMatching::byOtherDay(const EntryFace& face)
{
    constexpr int kEntryAndRow = 2;
    const bool isNamed = !isActivity(face) && face.startedAt && !face.title.isEmpty();
    if (!isNamed || m_named.value(nameOf(face)) != kEntryAndRow) {
        return {};
    }
    return claimOf(m_traces, traceOf(face),
                   [&face](const OpenEntry& open) { return std::abs(open.face.day.daysTo(face.day)) < kDaysOfSlip; });
}

MatchedRow RowMatching::byFarDay(const EntryFace& face, bool isAgain)
{
    constexpr int kEntryAndRow = 2;
    constexpr int kDaysOfYear = 366;
    if (!isActivity(face) || face.title.isEmpty()) {
        return {};
    }
    const bool isAlone = m_named.value(nameOf(face)) == kEntryAndRow;
    return claimOf(m_traces, traceOf(face), [&](const OpenEntry& open) {
        return isAgain || (isAlone && std::abs(open.face.day.daysTo(face.day)) < kDaysOfYear);
    });
}

void RowMatching::findRepeated(const std::vector<const RowFace*>& rows, std::vector<MatchedRow>& matches)
{
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (matches[i].match == RowMatch::Same && rows[i]->record) {
            known.insert(memoryOf(*rows[i]->record).said, i);
        }
    }
    for (std::size_t i = 0; i < rows.size() && !known.isEmpty(); ++i) {
        const bool isNew = matches[i].match == RowMatch::None && rows[i]->record;
        const auto other = isNew ? known.constFind(memoryOf(*rows[i]->record).said) : known.constEnd();
        if (other != known.constEnd()) {
            matches[i] = {.match = RowMatch::LooksLike, .entry = nullptr, .row = *other};
        }
    }
}

void RowMatching::findDoubles(std::vector<MatchedRow>& matches) const
{
    QHash<QString, Entries> rowsAt;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isActivity(m_rows[i].face)) {
            for (const QString& place : placesOf(m_rows[i].face)) {
                rowsAt[place].push_back(i);
            }
        }
    }
    for (const auto& [row, face] : m_rows) {
        if (!isActivity(face) || matches[row].match != RowMatch::None) {
            continue;
        }
        for (const QString& place : placesOf(face)) {
            const auto listed = rowsAt.constFind(place);
            const auto found = std::ranges::find_if(*listed, [&](std::size_t index) {
                const LookedAt& other = m_rows[index];
                const bool stands = other.row < row || matches[other.row].entry;  // the first of equals is no double
                return other.row != row && stands && mayBeListedTwice(face, other.face);
            });
            if (found != listed->end() && !matches[row].row) {
                matches[row] = {.match = RowMatch::LooksLike, .entry = nullptr, .row = m_rows[*found].row};
            }
        }
    }
}

}  // namespace credence
