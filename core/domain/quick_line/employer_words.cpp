// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/employer_words.h"

#include <algorithm>

#include "domain/quick_line/vocabulary.h"
#include "domain/text/near_words.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using Act = LineAnswer::Act;
using Meanings = std::vector<Suspect::Meaning>;

QString wordsIn(const LineReading& line, int first, int end)
{
    QStringList words;
    for (int i = first; i < end; ++i) {
        words << line.word(i).text;
    }
    return words.join(u' ');
}

QString behindMark(const QString& name)
{
    return name.startsWith(u'@') ? name.sliced(1) : name;
}

QString typedEmployer(const QString& name)
{
    return u"@\"%1\""_s.arg(name);
}

/// Words within a name that are written small.
bool isSmallOfName(const QString& word)
{
    static const QStringList kSmall{u"of"_s, u"and"_s, u"for"_s, u"the"_s, u"&"_s};
    return kSmall.contains(word);
}

bool beginsWithCapital(const QString& word)
{
    return !word.isEmpty() && (word.front().isUpper() || !word.front().isLetter() || isSmallOfName(word));
}

/// Names that are known: of employers, and of the places of placements.
QStringList knownNames(const QuickLineContext& context)
{
    QStringList names;
    for (const QuickLineContext::Employer& employer : context.employers) {
        names << employer.name;
    }
    for (const QuickLineContext::Place& place : context.places) {
        if (!names.contains(place.name, Qt::CaseInsensitive)) {
            names << place.name;
        }
    }
    return names;
}

EmployerId employerCalled(const QString& name, const QuickLineContext& context)
{
    const QuickLineContext::Employer* known = employerOrNull(context, name);
    return known ? known->id : EmployerId();
}

/// Employers whose names begin with what stands behind @ from `first` on, and the end of the words that they share.
struct BegunNames {
    QStringList names;
    int end;
};
BegunNames namesBegun(const LineReading& line, int first, int end, const QuickLineContext& context)
{
    BegunNames begun{.names = {}, .end = first + 1};
    for (int stop = first + 1; stop <= end; ++stop) {
        const QString typed = spelledPlainly(behindMark(wordsIn(line, first, stop)));
        QStringList names;
        for (const QuickLineContext::Employer& employer : context.employers) {
            if (!typed.isEmpty() && spelledPlainly(employer.name).startsWith(typed)) {
                names << employer.name;
            }
        }
        if (names.isEmpty()) {
            break;
        }
        begun = {.names = names, .end = stop};
    }
    return begun;
}

/// Known names of which the new `name` may be a slip or the beginning, or with slips of which the words begin.
std::optional<Suspect> nearKnown(const LineReading& line, int first, int end, const NamedEmployer& found,
                                 const QuickLineContext& context)
{
    constexpr qsizetype kShortest = 4;
    const QString name = spelledPlainly(behindMark(found.name));
    Meanings near;
    int count = found.end - first;
    for (const QString& known : knownNames(context)) {
        const QString plain = spelledPlainly(known);
        const int words = static_cast<int>(plain.count(u' ')) + 1;
        const QString begin = spelledPlainly(behindMark(wordsIn(line, first, std::min(first + words, end))));
        const QString beginOfKnown = plain.section(u' ', 0, name.count(u' '));
        const bool isBegin = name.size() >= kShortest && plain != name && beginOfKnown.startsWith(name);
        const bool isSlip = name.size() > kShortest && beginOfKnown.size() > kShortest && isSlipOf(name, beginOfKnown);
        const bool isSlipOfAll = begin.size() > kShortest && isSlipOf(begin, plain);
        if ((isBegin || isSlip || isSlipOfAll) && near.size() < kMostNear) {
            count = isSlipOfAll ? std::min(words, end - first) : count;
            near.push_back({.value = known, .typed = typedEmployer(known)});
        }
    }
    if (near.empty()) {
        return std::nullopt;
    }
    const QString typed = behindMark(wordsIn(line, first, first + count));
    near.push_back({.act = Act::MakeNew, .value = typed, .typed = typedEmployer(typed)});
    return Suspect{.about = LineDoubt::About::Employer, .first = first, .count = count, .meanings = std::move(near)};
}

/// All in small letters, "lakeside clinic inpatient coder", nothing tells where the name ends.
std::optional<Suspect> nameWithRole(const LineReading& line, int first, int end)
{
    static const QStringList kRoles{
        u"coder"_s,  u"biller"_s,     u"auditor"_s,    u"specialist"_s, u"analyst"_s,   u"abstractor"_s,
        u"clerk"_s,  u"technician"_s, u"tech"_s,       u"assistant"_s,  u"associate"_s, u"intern"_s,
        u"extern"_s, u"manager"_s,    u"supervisor"_s, u"educator"_s,   u"reviewer"_s,  u"representative"_s};
    static const QStringList kOfRoles{u"inpatient"_s,  u"outpatient"_s, u"remote"_s, u"junior"_s,      u"senior"_s,
                                      u"certified"_s,  u"entry"_s,      u"level"_s,  u"entry-level"_s, u"risk"_s,
                                      u"adjustment"_s, u"billing"_s,    u"coding"_s, u"claims"_s,      u"profee"_s,
                                      u"pro-fee"_s,    u"lead"_s,       u"per"_s,    u"diem"_s,        u"records"_s};
    int cut = first;
    while (cut < end && !kRoles.contains(line.bareWord(cut), Qt::CaseInsensitive)) {
        ++cut;
    }
    while (cut < end && cut > first && kOfRoles.contains(line.bareWord(cut - 1), Qt::CaseInsensitive)) {
        --cut;
    }
    if (cut == first || cut == end) {
        return std::nullopt;
    }
    const QString name = wordsIn(line, first, cut);
    const QString all = wordsIn(line, first, end);
    return Suspect{
        .about = LineDoubt::About::Employer,
        .first = first,
        .count = end - first,
        .meanings = {
            {.act = Act::MakeNew, .value = name, .typed = typedEmployer(name) + u' ' + wordsIn(line, cut, end)},
            {.act = Act::MakeNew, .value = all, .typed = typedEmployer(all)}}};
}

/// "3 jobs", "online": hardly a name.
bool isHardlyAName(const QString& name)
{
    static const QStringList kWords{u"job"_s,     u"jobs"_s,   u"position"_s,    u"positions"_s,  u"place"_s,
                                    u"places"_s,  u"online"_s, u"indeed"_s,      u"linkedin"_s,   u"several"_s,
                                    u"many"_s,    u"some"_s,   u"employers"_s,   u"hospitals"_s,  u"openings"_s,
                                    u"another"_s, u"again"_s,  u"externships"_s, u"internships"_s};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::none_of(name, [](QChar c) { return c.isLetter(); }) ||
           std::ranges::any_of(words, [](const QString& word) { return kWords.contains(word, Qt::CaseInsensitive); });
}

NamedEmployer newEmployer(const LineReading& line, int first, int end, const QuickLineContext& context)
{
    NamedEmployer found{.end = first};
    const bool isMarkedName = line.word(first).quoted || line.bareWord(first).startsWith(u'@');
    if (isMarkedName) {
        found.end = first + 1;
    } else {
        while (found.end < end && beginsWithCapital(line.word(found.end).text)) {
            ++found.end;
        }
        while (found.end > first && isSmallOfName(line.word(found.end - 1).text)) {
            --found.end;
        }
    }
    const bool isSmall = found.end == first;
    found.end = isSmall ? end : found.end;
    found.name = behindMark(isMarkedName ? line.bareWord(first) : wordsIn(line, first, found.end));
    if (!line.word(first).quoted) {
        found.doubt = nearKnown(line, first, end, found, context);
    }
    if (!found.doubt && isSmall && !line.hasOwnTitle()) {
        found.doubt = nameWithRole(line, first, end);
    }
    if (!found.doubt && !isMarkedName && isHardlyAName(found.name)) {
        const Suspect::Meaning asName{.act = Act::MakeNew, .value = found.name, .typed = typedEmployer(found.name)};
        found.doubt = Suspect{
            .about = LineDoubt::About::Employer, .first = first, .count = found.end - first, .meanings = {asName}};
    }
    return found;
}

}  // namespace

NamedEmployer employerIn(const LineReading& line, int first, int end, const QuickLineContext& context)
{
    for (int stop = end; stop > first; --stop) {
        const QString name = behindMark(line.joined(first, stop - first));
        if (const EmployerId id = employerCalled(name, context); id.isStored()) {
            return {.id = id, .name = name, .end = stop};
        }
    }
    if (line.bareWord(first).startsWith(u'@') && !line.word(first).quoted) {
        const BegunNames begun = namesBegun(line, first, end, context);
        if (begun.names.size() == 1) {
            return {.id = employerCalled(begun.names.front(), context), .name = begun.names.front(), .end = begun.end};
        }
        Meanings meanings;
        for (const QString& name : begun.names.first(std::min(begun.names.size(), static_cast<qsizetype>(kMostNear)))) {
            meanings.push_back({.value = name, .typed = typedEmployer(name)});
        }
        if (!meanings.empty()) {
            return {.name = behindMark(wordsIn(line, first, begun.end)),
                    .end = begun.end,
                    .doubt = Suspect{.about = LineDoubt::About::Employer,
                                     .first = first,
                                     .count = begun.end - first,
                                     .meanings = std::move(meanings)}};
        }
    }
    return newEmployer(line, first, end, context);
}

}  // namespace credence
