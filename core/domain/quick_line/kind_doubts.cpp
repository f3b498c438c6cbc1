// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/kind_doubts.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "domain/quick_line/phrases.h"
#include "domain/text/near_words.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;
using Meanings = std::vector<Suspect::Meaning>;

Suspect::Meaning asWord(const QString& word)
{
    return {.value = word, .typed = word};
}

/// The kind, and the words that are in doubt as the title.
Suspect::Meaning asTitleOf(const QString& kind, const QString& words)
{
    return {.value = kind, .typed = u"%1 \"%2\""_s.arg(kind, words)};
}

/// Words of the title that stand together from `index` on.
int titleWords(const ReadLine& read, int index)
{
    const LineReading& line = read.line;
    int end = index;
    while (end < line.count() && (line.isFree(end) || line.isMentioned(end)) && !isMarked(line.word(end).text) &&
           !line.word(end).quoted && line.word(end).section == line.word(index).section) {
        ++end;
    }
    return end - index;
}

/// "8h sick", "need to study 2h": time that was not spent.
std::optional<Suspect> notSpentInDoubt(const ReadLine& read, int index)
{
    const bool isTime = read.isStudy() || read.isExperience();
    const bool isPause = read.parts.range && read.parts.amount;  // "7:30-4 lunch 30m"
    const bool isAsked = isTime && !isPause && read.beginsTitle(index);
    return isAsked && saysNotSpent(read.line, index)
               ? std::optional(Suspect{.about = About::Kind, .first = index, .count = titleWords(read, index)})
               : std::nullopt;
}

/// "8h job hunting" is no work, or is it; "exam prep cpc" plans no exam.
std::optional<Suspect> asideInDoubt(const ReadLine& read, int index)
{
    const std::optional<KindWord> kind = kindWord(read.line.bareWord(index));
    const bool hasNext =
        index + 1 < read.line.count() && (read.line.isFree(index + 1) || !read.line.isMentioned(index + 1));
    const bool isAsked = kind && !read.parts.saysKind && read.beginsTitle(index) && hasNext;
    const std::vector<SubjectMatch> subjects = subjectMatches(read.line.words(), read.context);
    const bool isOfTitle = !subjects.empty() && subjects.front().first < index;  // "CPT work sheet"
    if (!isAsked || isOfTitle || !isAside(kind->kind, read.line.bareWord(index + 1))) {
        return std::nullopt;
    }
    const QString word = read.line.bareWord(index).toLower();
    if (kind->kind == RecordKind::ExamAttempt) {
        const QString what = read.line.bareWord(index + 1);
        return read.lacksTime()
                   ? std::optional(
                         Suspect{.about = About::Kind, .first = index, .count = 2, .meanings = {asTitleOf(word, what)}})
                   : std::nullopt;
    }
    const int count = titleWords(read, index);
    const QString title = read.line.joined(index, count);
    return Suspect{.about = About::Kind,
                   .first = index,
                   .count = count,
                   .meanings = {asTitleOf(word, title), asTitleOf(u"study"_s, title)},
                   .canBeTitle = false};
}

/// Words of what is neither study nor a known place, while both are guesses.
std::optional<Suspect> otherTimeInDoubt(const ReadLine& read, int index)
{
    static const auto kWords =
        std::to_array<std::pair<QString, QStringList>>({{u"overtime"_s, {u"work"_s, u"study"_s}},
                                                        {u"shift"_s, {u"work"_s, u"study"_s}},
                                                        {u"shadowing"_s, {u"externship"_s, u"work"_s}},
                                                        {u"shadowed"_s, {u"externship"_s, u"work"_s}},
                                                        {u"clinical"_s, {u"externship"_s, u"study"_s}},
                                                        {u"clinicals"_s, {u"externship"_s, u"study"_s}},
                                                        {u"resume"_s, {u"study"_s, u"work"_s}},
                                                        {u"interview"_s, {u"study"_s, u"work"_s}},
                                                        {u"interviews"_s, {u"study"_s, u"work"_s}},
                                                        {u"interviewing"_s, {u"study"_s, u"work"_s}},
                                                        {u"networking"_s, {u"study"_s, u"work"_s}},
                                                        {u"applications"_s, {u"study"_s, u"work"_s}},
                                                        {u"applying"_s, {u"study"_s, u"work"_s}}});
    const bool isGuess = read.isStudy() && !read.parts.saysKind && !read.parts.subject && read.beginsTitle(index);
    const QString word = read.line.bareWord(index);
    const auto found = std::ranges::find_if(
        kWords, [&word](const auto& each) { return word.compare(each.first, Qt::CaseInsensitive) == 0; });
    if (!isGuess || found == kWords.end()) {
        return std::nullopt;
    }
    const int count = titleWords(read, index);
    Meanings meanings;
    for (const QString& kind : found->second) {
        meanings.push_back(asTitleOf(kind, read.line.joined(index, count)));
    }
    return Suspect{
        .about = About::Kind, .first = index, .count = count, .meanings = std::move(meanings), .canBeTitle = false};
}

/// Words of a title that nobody studies: "8h wfh", "8h overnight work", "2h on call".
bool saysOtherTime(const QString& title)
{
    static const QRegularExpression kOther(
        u"(?:^|\\s)(?:wfh|telework|teleworking|remote work|on[ -]call|clocked (?:in|out)|commut(?:e|ed|ing)|"
        u"(?:at|for|from|after|before) (?:work|my job|the job|the office)|orientation at|(?:double|night|day|evening|"
        u"overnight|morning|extra|late|split) (?:shifts?|work)|overnight|overtime|shifts?)(?:\\s|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kWork(u"(?:^|\\s)(?<what>\\S+) work$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QStringList kOfStudy{u"course"_s, u"class"_s, u"group"_s, u"lab"_s,    u"home"_s,
                                      u"paper"_s,  u"team"_s,  u"field"_s, u"book"_s,   u"school"_s,
                                      u"case"_s,   u"more"_s,  u"code"_s,  u"project"_s};
    const QRegularExpressionMatch work = kWork.match(title);
    return kOther.match(title).hasMatch() ||
           (work.hasMatch() && !kOfStudy.contains(work.captured(u"what"), Qt::CaseInsensitive));
}

/// "8h double shift", "2h training at work", "1h commute": work, or study of what was studied last.
std::optional<Suspect> workWordsInDoubt(const ReadLine& read, int index)
{
    const bool isGuess = read.isStudy() && !read.parts.saysKind && !read.parts.subject && read.beginsTitle(index);
    const int count = isGuess ? titleWords(read, index) : 0;
    const QString title = count > 0 ? read.line.joined(index, count) : QString();
    if (title.isEmpty() || !saysOtherTime(title)) {
        return std::nullopt;
    }
    return Suspect{.about = About::Kind,
                   .first = index,
                   .count = count,
                   .meanings = {asTitleOf(u"work"_s, title), asTitleOf(u"study"_s, title)},
                   .canBeTitle = false};
}

/// "taught and attended": an activity is of one kind.
std::optional<Suspect> secondCeuKindInDoubt(const ReadLine& read, int index)
{
    static const QStringList kJoining{u"and"_s, u"&"_s, u"+"_s, u"or"_s, u"plus"_s, u"then"_s};
    const bool isJoined =
        kJoining.contains(read.line.bareWord(index), Qt::CaseInsensitive) && read.line.areFree(index, 2);
    const int word = isJoined ? index + 1 : index;
    const std::optional<CeuActivityKind> other =
        read.isCeu() && read.parts.ceuKind ? ceuKindWord(read.line.bareWord(word)) : std::nullopt;
    const int count = word - index + 1;
    const bool isBeside = index > 0 && !read.line.isFree(index - 1) && ceuKindWord(read.line.bareWord(index - 1));
    return other && other != read.parts.ceuKind && (isBeside || read.isAtEdge(index, count))
               ? std::optional(Suspect{.about = About::Kind, .first = index, .count = count})
               : std::nullopt;
}

/// A slip of a word for a kind where one would be read: before the title. "applied" has no amount beside it.
std::optional<Suspect> misspeltKindInDoubt(const ReadLine& read, int index)
{
    const QString word = read.line.bareWord(index);
    const bool isOther = read.parts.saysKind || subjectNamed(word, read.context) || !read.beginsTitle(index);
    const std::optional<QString> near = isOther ? std::nullopt : kindWordNear(word);
    if (!near || (*near == u"applied"_s && (index > 0 || read.parts.amount))) {
        return std::nullopt;
    }
    return Suspect{.about = About::Kind, .first = index, .count = 1, .meanings = {asWord(*near)}};
}

/// "selfstudy" and "self study" for "self-study", "hiimm" for "hiim".
std::optional<Suspect> ceuWordInDoubt(const ReadLine& read, int index)
{
    static const QStringList kWords{u"attended"_s, u"self-study"_s, u"taught"_s, u"in-service"_s, u"hiim"_s};
    constexpr qsizetype kLongEnough = 8;
    for (const int count : {2, 1}) {
        const QString words = read.isCeu() ? read.freeWords(index, count) : QString();
        const bool isLooked = !words.isEmpty() && read.isAtEdge(index, count);
        for (const QString& known : isLooked ? kWords : QStringList()) {
            const bool isFlag = isFlagWord(known);
            const bool isApart = known.contains(u'-') && QString(words).remove(u' ').remove(u'-').compare(
                                                             QString(known).remove(u'-'), Qt::CaseInsensitive) == 0;
            const bool isSlip = count == 1 && (isSwapOf(words, known) ||
                                               (words.size() >= kLongEnough && slipsBetween(words, known) == 1));
            if ((isApart || isSlip) && (isFlag ? !read.parts.hiim : !read.parts.ceuKind)) {
                return Suspect{.about = About::Kind, .first = index, .count = count, .meanings = {asWord(known)}};
            }
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Suspect> kindInDoubt(const ReadLine& read, int index)
{
    for (const auto look : {notSpentInDoubt, asideInDoubt, otherTimeInDoubt, workWordsInDoubt, misspeltKindInDoubt,
                            ceuWordInDoubt, secondCeuKindInDoubt}) {
        if (std::optional<Suspect> found = look(read, index)) {
            return found;
        }
    }
    return std::nullopt;
}

}  // namespace credence
