// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette.h"

#include <algorithm>

#include "domain/records/kind_description.h"
#include "domain/records/log_kinds.h"
#include "words/format.h"
#include "words/format_log.h"
#include "words/format_look_up.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using Sort = PaletteEntry::Sort;

QString nameOfRef(RecordRef ref)
{
    return u"%1:%2"_s.arg(nameOf(ref.kind)).arg(ref.id);
}

std::vector<PaletteEntry> recordsOfKinds(const Workspace& workspace, const std::vector<RecordKind>& kinds)
{
    std::vector<PaletteEntry> entries;
    for (const RecordKind kind : kinds) {
        const Result<std::vector<AnyRecord>> records = workspace.records(kind);
        for (const AnyRecord& record : records ? records.value() : std::vector<AnyRecord>()) {
            const QString day = format::date(dayOf(record));
            const QString name = format::capitalised(format::kindName(kind));
            entries.push_back({.sort = Sort::Record,
                               .id = nameOfRef(refOf(record)),
                               .words = format::recordTitle(record),
                               .detail = day.isEmpty() ? name : u"%1 · %2"_s.arg(name, day),
                               .also = name});
        }
    }
    return entries;
}

/// Kinds that the user adds and that the log does not list.
std::vector<RecordKind> kindsBesideTheLog()
{
    std::vector<RecordKind> kinds;
    for (const RecordKind kind : kAllKinds) {
        if (descriptionOf(kind).group != KindGroup::NoMenu && !placeInLog(kind)) {
            kinds.push_back(kind);
        }
    }
    return kinds;
}

PaletteEntry entryOf(const LogRow& row, const RuleBook& rules)
{
    const QString about = format::logSubject(rules, row);
    const QString title = row.title.isEmpty() ? row.note.section(u'\n', 0, 0) : row.title;
    QStringList detail{format::logKindName(row.ref.kind), format::date(row.day)};
    if (!title.isEmpty() && !about.isEmpty()) {
        detail << about;
    }
    return {.sort = Sort::Record,
            .id = nameOfRef(row.ref),
            .words = !title.isEmpty()   ? title
                     : !about.isEmpty() ? about
                                        : format::logKindName(row.ref.kind),
            .detail = detail.join(u" · "_s),
            .figure = format::logAmount(row)};
}

}  // namespace

QString PaletteEntry::key() const
{
    return u"%1/%2"_s.arg(static_cast<int>(sort)).arg(id);
}

PaletteQuery PaletteQuery::of(const QString& typed)
{
    const QString text = typed.trimmed();
    const QChar mark = text.isEmpty() ? QChar() : text.front();
    PaletteQuery query;
    query.scope = mark == u'>'   ? Scope::Acts
                  : mark == u'@' ? Scope::Places
                  : mark == u'#' ? Scope::Subjects
                                 : Scope::All;
    const QString words = query.scope == Scope::All ? text : text.sliced(1);
    query.asTyped = words.simplified().split(u' ', Qt::SkipEmptyParts);
    query.words = foldedForMatch(words).split(u' ', Qt::SkipEmptyParts);
    return query;
}

std::vector<PaletteEntry> foundIn(const std::vector<PaletteEntry>& entries, const PaletteQuery& query,
                                  const QStringList& recent, std::size_t most)
{
    struct Found {
        const PaletteEntry* entry;
        NameMatch match;
        qsizetype recency;
    };
    std::vector<Found> found;
    for (const PaletteEntry& entry : entries) {
        const QString name = foldedForMatch(entry.words);
        std::optional<NameMatch> match = matchOf(query.words, name);
        // Words beside the name find it, too, but not by scattered letters.
        if (!match || *match == NameMatch::Scattered) {
            const std::optional<NameMatch> wide = matchOf(query.words, name + u' ' + foldedForMatch(entry.also));
            if (wide && *wide != NameMatch::Scattered) {
                match = NameMatch::Contains;
            }
        }
        if (match) {
            const qsizetype place = recent.indexOf(entry.key());
            found.push_back({&entry, *match, place < 0 ? recent.size() : place});
        }
    }
    std::ranges::stable_sort(found, {}, [&query](const Found& each) {
        return std::tuple(each.match, each.recency, query.words.isEmpty() ? 0 : each.entry->words.size());
    });
    std::vector<PaletteEntry> nearest;
    for (const Found& each : found) {
        if (nearest.size() < most) {
            nearest.push_back(*each.entry);
            nearest.back().match = each.match;
        }
    }
    return nearest;
}

PaletteSources::PaletteSources(const Workspace& workspace) : m_workspace(workspace) {}

std::vector<PaletteEntry> PaletteSources::records(const PaletteQuery& query, const QStringList& recent)
{
    if (query.scope == PaletteQuery::Scope::Places) {
        if (!m_places) {
            m_places = recordsOfKinds(m_workspace, {RecordKind::Employer, RecordKind::Placement});
        }
        return foundIn(*m_places, query, recent, kMost);
    }
    if (query.scope != PaletteQuery::Scope::All || query.words.isEmpty()) {
        return {};
    }
    if (!m_records) {
        m_records = recordsOfKinds(m_workspace, kindsBesideTheLog());
    }
    return foundIn(*m_records, query, recent, kMost);
}

std::vector<PaletteEntry> PaletteSources::logEntries(const PaletteQuery& query) const
{
    constexpr qsizetype kFewestLetters = 2;
    const bool isAsked =
        query.scope == PaletteQuery::Scope::All && query.words.join(QString()).size() >= kFewestLetters;
    std::vector<PaletteEntry> entries;
    if (!isAsked) {
        return entries;
    }
    // What is looked for is most often of late; of all years there may be a hundred thousand to put in order.
    constexpr int kLateDays = 365;
    for (const std::optional<QDate>& from :
         {std::optional(m_workspace.today().addDays(-kLateDays)), std::optional<QDate>()}) {
        const Result<std::vector<LogRow>> rows =
            m_workspace.logRows({.from = from, .texts = query.asTyped}, 0, static_cast<int>(kMost), {});
        if (rows && (!from || rows.value().size() == kMost)) {
            for (const LogRow& row : rows.value()) {
                entries.push_back(entryOf(row, m_workspace.rules()));
            }
            break;
        }
    }
    return entries;
}

std::vector<PaletteEntry> PaletteSources::subjects(const PaletteQuery& query, const QStringList& recent)
{
    const bool isAsked = query.scope == PaletteQuery::Scope::Subjects ||
                         (query.scope == PaletteQuery::Scope::All && !query.words.isEmpty());
    if (!isAsked) {
        return {};
    }
    if (!m_subjects) {
        m_subjects.emplace();
        for (const CurriculumSubject& subject : m_workspace.rules().subjects) {
            m_subjects->push_back({.sort = Sort::Subject,
                                   .id = subject.code,
                                   .words = format::subjectName(m_workspace.rules(), subject.code),
                                   .also = subject.name + u' ' + subject.aliases.join(u' ')});
        }
    }
    return foundIn(*m_subjects, query, recent, kMost);
}

std::vector<PaletteEntry> PaletteSources::lookUps(const PaletteQuery& query, const QStringList& recent)
{
    if (query.scope != PaletteQuery::Scope::All || query.words.isEmpty()) {
        return {};
    }
    if (!m_lookUps) {
        m_lookUps.emplace();
        LookUp lookUp(&m_workspace);
        static_cast<void>(lookUp.read());  // what cannot be read is said where things are looked up
        for (const ShownReference& entry : lookUp.entries()) {
            m_lookUps->push_back({.sort = Sort::LookUp,
                                  .id = keyOf(entry),
                                  .words = entry.title,
                                  .detail = format::referenceDetail(entry)});
        }
    }
    return foundIn(*m_lookUps, query, recent, kMost);
}

}  // namespace credence
