// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entry_face.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <cstdlib>

#include "domain/text/near_words.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// The words alone, a blank between them; the text where it has none.
QString wordsOf(const QString& text)
{
    QString words = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    std::ranges::replace_if(
        words, [](QChar c) { return !c.isLetterOrNumber(); }, QChar(u' '));
    words = words.simplified();
    return words.isEmpty() ? text.simplified() : words;
}

bool isSameWord(const QString& one, const QString& other)
{
    return !one.isEmpty() && one == other;
}

bool haveBoth(const QString& one, const QString& other)
{
    return !one.isEmpty() && !other.isEmpty();
}

/// Both are said, and they are not the same.
bool areApart(const QString& one, const QString& other)
{
    return haveBoth(one, other) && one != other;
}

/// The words of a title that tell it from others.
QStringList tellingWords(const QString& title)
{
    static const QSet<QString> kConnecting{u"at"_s, u"of"_s, u"the"_s, u"and"_s, u"for"_s,  u"in"_s,
                                           u"on"_s, u"to"_s, u"an"_s,  u"by"_s,  u"with"_s, u"or"_s};
    QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return kConnecting.contains(word); });
    return words;
}

/// The same word, or a long one with a slip; numbers and single letters ("part 1", "session b") tell titles apart.
bool isSameOrSlip(const QString& one, const QString& other)
{
    constexpr qsizetype kShortest = 4;
    const bool mayBeASlip = std::min(one.size(), other.size()) >= kShortest &&
                            std::ranges::none_of(QString(one + other), [](QChar c) { return c.isDigit(); });
    return one == other || (mayBeASlip && isSlipOf(one, other));
}

/// Whether all telling words of one title stand in the other.
bool isSimilarTitle(const QString& one, const QString& other)
{
    if (!haveBoth(one, other) || one == other) {
        return isSameWord(one, other);
    }
    QStringList fewer = tellingWords(one);
    QStringList more = tellingWords(other);
    if (fewer.size() > more.size()) {
        fewer.swap(more);
    }
    return !fewer.isEmpty() && std::ranges::all_of(fewer, [&more](const QString& word) {
        return std::ranges::any_of(more, [&word](const QString& each) { return isSameOrSlip(word, each); });
    });
}

bool isSameStart(const EntryFace& a, const EntryFace& b)
{
    return a.startedAt && a.startedAt == b.startedAt;
}

bool haveStarts(const EntryFace& a, const EntryFace& b)
{
    return a.startedAt && b.startedAt;
}

/// Whether lengths may be one, typed and measured.
bool isNearLength(int one, int other)
{
    constexpr int kMinutes = 10;
    constexpr int kPart = 4;
    return std::abs(one - other) <= std::max(kMinutes, std::max(one, other) / kPart);
}

/// Whether typed work of the row's day may be the row: about as long, begun at about the same time as far as both say
/// it, and about the same.
bool mayBeTypedTime(const EntryFace& entry, const EntryFace& row)
{
    constexpr int kMinutes = 15;
    const bool isSameAbout = isSameWord(entry.about, row.about);
    const bool isSameTitle = isSameWord(entry.title, row.title);
    if (!isNearLength(entry.amount, row.amount)) {
        return false;
    }
    if (haveStarts(entry, row)) {
        return std::abs(entry.startedAt->value - row.startedAt->value) <= kMinutes && (isSameAbout || isSameTitle);
    }
    const bool isTitleOpen = !haveBoth(entry.title, row.title) || isSimilarTitle(entry.title, row.title);
    return isSameTitle || (isSameAbout && isTitleOpen);
}

/// Whether work that is gone from one day may be the row on another: of start, length, title and what it is about one
/// at most differs.
bool mayHaveMoved(const EntryFace& entry, const EntryFace& row, qint64 days)
{
    int same = 0;
    int other = 0;
    const auto count = [&](bool isSame, bool isOther) {
        same += isSame ? 1 : 0;
        other += !isSame && isOther ? 1 : 0;
    };
    const bool isSimilar = isSimilarTitle(entry.title, row.title);
    count(isSameStart(entry, row), haveStarts(entry, row));
    count(entry.amount == row.amount, true);
    count(isSimilar, !entry.title.isEmpty() || !row.title.isEmpty());
    count(isSameWord(entry.about, row.about), true);
    const bool isOtherTitle = !isSimilar && haveBoth(entry.title, row.title);
    return same >= 2 && other <= 1 && (!isOtherTitle || isSameStart(entry, row) || days <= 1);
}

bool mayBeSameTime(const EntryFace& entry, EntryStanding standing, const EntryFace& row, qint64 days)
{
    const bool isSameAbout = isSameWord(entry.about, row.about);
    const bool isSameTitle = isSameWord(entry.title, row.title);
    switch (standing) {
        case EntryStanding::Typed:
            return days == 0 ? mayBeTypedTime(entry, row)
                             : days == 1 && isSameAbout && isSameTitle && entry.amount == row.amount &&
                                   (isSameStart(entry, row) || !haveStarts(entry, row));
        case EntryStanding::Imported:
            return false;  // what is done every day is alike every day
        case EntryStanding::Gone:
            return days == 0 ? isSameTitle || isSameAbout : mayHaveMoved(entry, row, days);
    }
    Q_UNREACHABLE();
}

bool mayBeSameActivity(const EntryFace& entry, EntryStanding standing, const EntryFace& row, qint64 days)
{
    const bool isGone = standing == EntryStanding::Gone;
    const bool isSameTitle = isSameWord(entry.title, row.title);
    const bool areProvidersApart = areApart(entry.about, row.about);
    const bool isSameAmount = entry.amount == row.amount;
    if (areApart(entry.number, row.number)) {
        // Of a meeting that comes again the numbers are alike, too.
        return isSameTitle && !areProvidersApart && (days == 0 || (isGone && isSlipOf(entry.number, row.number)));
    }
    if (isSameTitle) {
        return !areProvidersApart || isSameAmount;
    }
    const bool isSimilar = isSimilarTitle(entry.title, row.title);
    const bool isSameProvider = isSameWord(entry.about, row.about);
    switch (standing) {
        case EntryStanding::Typed:
            return days <= 1 && isSimilar &&
                   (areProvidersApart ? days == 0 && isSameAmount : days == 0 || isSameAmount);
        case EntryStanding::Imported:
            return false;  // its like may be another
        case EntryStanding::Gone:
            return days == 0   ? isSameProvider || (isSimilar && isSameAmount)
                   : isSimilar ? isSameProvider || isSameAmount
                               : days == 1 && isSameProvider && isSameAmount;
    }
    Q_UNREACHABLE();
}

}  // namespace

EntryFace faceOf(const AnyRecord& record)
{
    if (const auto* study = std::get_if<StudySession>(&record)) {
        return {.kind = kindOf(record),
                .day = study->onDate,
                .amount = study->minutes.value,
                .startedAt = study->startedAt,
                .about = wordsOf(study->subject),
                .title = wordsOf(study->title)};
    }
    if (const auto* entry = std::get_if<ExperienceEntry>(&record)) {
        return {.kind = kindOf(record),
                .day = entry->onDate,
                .amount = entry->minutes.value,
                .startedAt = entry->startedAt,
                .about = QString::number(entry->placement.value),
                .title = wordsOf(entry->title)};
    }
    const auto& activity = std::get<CeuActivity>(record);
    return {.kind = kindOf(record),
            .day = activity.onDate,
            .amount = activity.ceus.value,
            .about = wordsOf(activity.provider),
            .title = wordsOf(activity.title),
            .number = lettersOf(activity.indexNumber)};
}

bool isActivity(const EntryFace& face)
{
    return face.kind == RecordKind::CeuActivity;
}

int likeness(const EntryFace& a, const EntryFace& b)
{
    return (isSameStart(a, b) ? 1 : 0) + (a.amount == b.amount ? 1 : 0) + (isSameWord(a.title, b.title) ? 1 : 0) +
           (isSameWord(a.about, b.about) ? 1 : 0);
}

bool isLike(const EntryFace& a, const EntryFace& b)
{
    if (isActivity(a) != isActivity(b)) {
        return false;
    }
    if (isActivity(a)) {
        return haveBoth(a.number, b.number)
                   ? a.number == b.number
                   : a.title == b.title || (isSameWord(a.about, b.about) && a.amount == b.amount);
    }
    if (haveStarts(a, b)) {
        return isSameStart(a, b);
    }
    return a.kind == b.kind && a.amount == b.amount && (a.about == b.about || isSameWord(a.title, b.title));
}

bool hasSameName(const EntryFace& a, const EntryFace& b)
{
    return isSameStart(a, b) || isSameWord(a.number, b.number) || isSameWord(a.title, b.title);
}

bool mayBeTheSame(const EntryFace& entry, EntryStanding standing, const EntryFace& row)
{
    const qint64 days = std::abs(entry.day.daysTo(row.day));
    if (entry.kind != row.kind || days > kDaysOfSlip) {
        return false;
    }
    return isActivity(row) ? mayBeSameActivity(entry, standing, row, days) : mayBeSameTime(entry, standing, row, days);
}

bool mayBeListedTwice(const EntryFace& a, const EntryFace& b)
{
    return isSameWord(a.number, b.number) ||
           (a.day == b.day && a.title == b.title && !areApart(a.about, b.about) && !areApart(a.number, b.number));
}

QString traceOf(const EntryFace& face)
{
    return QStringList{nameOf(face.kind),
                       face.startedAt ? QString::number(face.startedAt->value) : QString(),
                       QString::number(face.amount),
                       face.about,
                       face.title,
                       face.number}
        .join(QChar(u'\0'));
}

}  // namespace credence
