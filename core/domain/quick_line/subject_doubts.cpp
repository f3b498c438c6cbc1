// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/subject_doubts.h"

#include <QRegularExpression>
#include <algorithm>
#include <iterator>

#include "domain/text/near_words.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;
using Act = LineAnswer::Act;
using Meanings = std::vector<Suspect::Meaning>;

/// Whether a subject is called by so many words, or by the same letters without blanks: "icd 10cm".
bool hasSubjectOfSoManyWords(const QuickLineContext& context, const QString& words)
{
    return std::ranges::any_of(context.subjects, [&words](const QuickLineContext::Subject& subject) {
        return std::ranges::any_of(subject.words, [&words](const QString& name) {
            return haveSameLetters(name, words) || (name.count(u' ') == words.count(u' ') && isSlipOf(words, name));
        });
    });
}

/// "cpt/icd", "cpt,icd": several in one word.
Meanings gluedSubjects(const ReadLine& read, int index)
{
    static const QRegularExpression kGlue(u"[/+,&;]"_s);
    const QStringList parts = read.line.bareWord(index).split(kGlue);
    Meanings subjects;
    for (const QString& part : parts.size() > 1 ? parts : QStringList()) {
        const std::optional<QString> code = subjectNamed(part, read.context);
        if (!code) {
            return {};
        }
        if (std::ranges::find(subjects, FieldValue(*code), &Suspect::Meaning::value) == subjects.end()) {
            subjects.push_back(asSubject(*code));
        }
    }
    return subjects;
}

/// "CTP" and "cptt" for "cpt": of short codes only swapped and doubled letters are slips.
Meanings swappedCodes(const ReadLine& read, const QString& word)
{
    constexpr qsizetype kShortest = 3;
    Meanings near;
    for (const QuickLineContext::Subject& subject : read.context.subjects) {
        const bool isNear = std::ranges::any_of(subject.words, [&word](const QString& name) {
            return !name.contains(u' ') && lettersOf(name).size() >= kShortest && isSwapOf(word, name);
        });
        if (isNear && near.size() < kMostNear) {
            near.push_back(asSubject(subject.code));
        }
    }
    return near;
}

Meanings asSubjects(const std::vector<QString>& codes)
{
    Meanings subjects;
    std::ranges::transform(codes, std::back_inserter(subjects), asSubject);
    return subjects;
}

}  // namespace

/// Words that may be a misspelt subject, or the beginning of one, while the subject is a guess: "anatmy", "medical
/// terminolgy", "pathophys".
std::optional<Suspect> subjectWordInDoubt(const ReadLine& read, int index)
{
    constexpr qsizetype kShortest = 4;
    constexpr int kMostWords = 5;
    const bool isGuess = read.isStudy() && !read.parts.subject && !kindWord(read.line.bareWord(index));
    if (const Meanings glued = isGuess ? gluedSubjects(read, index) : Meanings(); !glued.empty()) {
        return Suspect{.about = About::Subject, .first = index, .count = 1, .meanings = glued};
    }
    for (int count = isGuess ? kMostWords : 0; count > 0; --count) {
        const QString words = read.freeWords(index, count);
        const auto suspectOf = [&](Meanings meanings) {
            return Suspect{.about = About::Subject, .first = index, .count = count, .meanings = std::move(meanings)};
        };
        Meanings near =
            words.size() < kShortest ? Meanings() : asSubjects(subjectsNear(words, read.context, kShortest));
        if (!near.empty() && (count == 1 || hasSubjectOfSoManyWords(read.context, words))) {
            return suspectOf(std::move(near));
        }
        if (words.isEmpty() || !read.isAtEdge(index, count)) {
            continue;
        }
        near = count == 1 && !subjectNamed(words, read.context) ? swappedCodes(read, words) : Meanings();
        if (near.empty()) {
            near = asSubjects(subjectsBegun(words, read.context, read.standAlone(index, count)));
        }
        if (!near.empty()) {
            return suspectOf(std::move(near));
        }
    }
    return std::nullopt;
}

std::optional<Suspect> subjectRestInDoubt(const ReadLine& read, int index)
{
    constexpr int kMostWords = 5;
    const LineReading& line = read.line;
    for (int first = std::max(0, index - kMostWords + 1); read.isStudy() && read.parts.subject && first <= index;
         ++first) {
        for (int count = std::min(kMostWords, line.count() - first); first + count > index && count > 1; --count) {
            const bool isApart = line.word(first).section != line.word(first + count - 1).section;
            const QString words = isApart ? QString() : line.joined(first, count);
            const auto isRest = [&](const QuickLineContext::Subject& subject) {
                return subject.code == read.parts.subject &&
                       std::ranges::any_of(subject.words, [&words](const QString& name) {
                           return name.count(u' ') == words.count(u' ') && isSlipOf(words, name);
                       });
            };
            if (!words.isEmpty() && std::ranges::any_of(read.context.subjects, isRest)) {
                return Suspect{.about = About::Subject,
                               .first = first,
                               .count = count,
                               .meanings = {asSubject(*read.parts.subject)}};
            }
        }
    }
    return std::nullopt;
}

/// "cpt and anatomy", "cpt" beside "#icd-10-cm": an entry has one subject. A joining word, a comma, or that nothing
/// else is left there, tells it from a title that goes on with the name of another subject.
std::optional<Suspect> secondSubjectInDoubt(const ReadLine& read, int index)
{
    static const QStringList kJoining{u"and"_s, u"&"_s, u"+"_s, u"/"_s, u"plus"_s, u"then"_s, u"also"_s, u"or"_s};
    const bool isJoined = kJoining.contains(read.line.bareWord(index), Qt::CaseInsensitive);
    const int first = isJoined ? index + 1 : index;
    if (!read.isStudy() || !read.parts.subject || !subjectNamed(*read.parts.subject, read.context)) {
        return std::nullopt;  // a new one is asked about itself, with the known one among the answers
    }
    const std::vector<SubjectMatch> known = subjectMatches(read.line.words(), read.context);
    const auto second = std::ranges::find(known, first, &SubjectMatch::first);
    if (second == known.end() || second->code == read.parts.subject) {
        return std::nullopt;
    }
    const bool isBehindSubject = index > 0 && !read.line.isFree(index - 1) && !read.line.isMentioned(index - 1) &&
                                 (isJoined || read.line.word(index - 1).text.endsWith(u','));
    const auto endsBefore = [index](const SubjectMatch& each) { return each.first + each.count == index; };
    const bool isBeside = index > 0 && !read.line.isFree(index - 1) && read.beginsTitle(index);  // "cpt icd cards"
    const bool isSecond = (isBehindSubject || isBeside) && std::ranges::any_of(known, endsBefore) &&
                          read.line.areFree(first, second->count);
    int count = first - index + second->count;
    for (auto next = second + 1;
         next != known.end() && next->first == index + count && read.line.areFree(next->first, next->count); ++next) {
        count += next->count;  // "icd cpt hcpcs"
    }
    const bool isLeftAlone = read.line.areFree(first, second->count) && read.standAlone(index, count);
    return isSecond || isLeftAlone ? std::optional(Suspect{.about = About::Subject, .first = index, .count = count})
                                   : std::nullopt;
}

std::optional<Suspect> newSubjectInDoubt(const ReadLine& read, int index, const QString& name)
{
    if (read.isCeu() ? ceuSubjectNamed(name, read.context) : subjectNamed(name, read.context)) {
        return std::nullopt;
    }
    Meanings near = asSubjects(subjectsNear(name, read.context));
    for (const QString& code : subjectsBegun(name, read.context, true)) {
        if (near.size() < kMostNear &&
            std::ranges::find(near, FieldValue(code), &Suspect::Meaning::value) == near.end()) {
            near.push_back(asSubject(code));
        }
    }
    // A known one beside it would become the title without a word.
    for (const SubjectMatch& known : subjectMatches(read.line.words(), read.context)) {
        if (read.line.isFree(known.first) && near.size() < kMostNear) {
            near.push_back({.value = known.code});  // it stands in the line already
        }
    }
    near.push_back({.act = Act::MakeNew, .value = name, .typed = u"#\"%1\""_s.arg(name)});
    return Suspect{.about = About::Subject, .first = index, .count = 1, .meanings = std::move(near)};
}

}  // namespace credence
