// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/phrases.h"

#include <QSet>
#include <algorithm>
#include <array>

#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

bool isIn(const Words& words, const QString& word)
{
    return words.contains(QString(word).replace(u'\u2019', u'\'').toCaseFolded());
}

/// Of a title made of these alone no time was spent.
const Words& notSpentWords()
{
    static const Words kWords{
        u"sick"_s,    u"absent"_s,    u"absence"_s,  u"vacation"_s,  u"pto"_s,       u"holiday"_s,     u"off"_s,
        u"ill"_s,     u"cancelled"_s, u"canceled"_s, u"skipped"_s,   u"missed"_s,    u"lunch"_s,       u"break"_s,
        u"snow"_s,    u"callout"_s,   u"call-out"_s, u"postponed"_s, u"no-show"_s,   u"bereavement"_s, u"furlough"_s,
        u"out"_s,     u"leave"_s,     u"planned"_s,  u"scheduled"_s, u"upcoming"_s,  u"todo"_s,        u"to-do"_s,
        u"pending"_s, u"tbd"_s,       u"not"_s,      u"undone"_s,    u"incomplete"_s};
    return kWords;
}

/// What stands beside them.
const Words& besideNotSpent()
{
    static const Words kWords{u"day"_s,      u"days"_s,      u"called"_s, u"call"_s, u"class"_s, u"work"_s,
                              u"time"_s,     u"in"_s,        u"from"_s,   u"was"_s,  u"paid"_s,  u"personal"_s,
                              u"i"_s,        u"on"_s,        u"of"_s,     u"the"_s,  u"my"_s,    u"a"_s,
                              u"no"_s,       u"took"_s,      u"unpaid"_s, u"show"_s, u"study"_s, u"shift"_s,
                              u"at"_s,       u"early"_s,     u"left"_s,   u"half"_s, u"done"_s,  u"yet"_s,
                              u"finished"_s, u"completed"_s, u"started"_s};
    return kWords;
}

/// Whether a word before `end` was understood as more than a filler.
bool isAnyTaken(const LineReading& line, int end)
{
    for (int i = 0; i < end; ++i) {
        if (!line.isFree(i) && !isFiller(line.bareWord(i))) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool leadsTo(const QString& word, LedTo what)
{
    static const Words kToAmount{u"for"_s, u"of"_s, u"about"_s, u"with"_s, u"in"_s, u"within"_s};
    static const Words kToDay{u"on"_s, u"from"_s};
    static const Words kToSubject{u"of"_s, u"on"_s, u"for"_s, u"in"_s, u"about"_s, u"the"_s, u"my"_s};
    static const Words kToName{u"at"_s, u"from"_s, u"with"_s, u"by"_s, u"for"_s, u"in"_s, u"the"_s, u"my"_s};
    static const Words kToCredential{u"the"_s, u"my"_s, u"for"_s, u"of"_s, u"and"_s};
    switch (what) {
        case LedTo::Amount:
            return isIn(kToAmount, word);
        case LedTo::Day:
            return isIn(kToDay, word);
        case LedTo::Subject:
            return isIn(kToSubject, word);
        case LedTo::Name:
            return isIn(kToName, word);
        case LedTo::Credential:
            return isIn(kToCredential, word);
    }
    Q_UNREACHABLE();
}

std::optional<LedTo> partAt(const LineReading& line, int index, const QuickLineContext& context,
                            const std::vector<SubjectMatch>& subjects)
{
    const QString word = line.bareWord(index);
    if (isMarked(word)) {
        return word.startsWith(u'@') ? LedTo::Name : word.startsWith(u'#') ? LedTo::Subject : LedTo::Credential;
    }
    if (credentialNamed(word, context) || resultWord(word)) {
        return LedTo::Credential;
    }
    constexpr int kWordsOfDay = 3;
    for (int count = std::min(kWordsOfDay, line.count() - index); count > 0; --count) {
        if (parseDay(line.joined(index, count), context.today)) {
            return LedTo::Day;
        }
    }
    const auto begins = [index](const SubjectMatch& match) { return match.first == index; };
    return std::ranges::any_of(subjects, begins)       ? std::optional(LedTo::Subject)
           : knownProvider(word)                       ? std::optional(LedTo::Name)
           : !word.isEmpty() && word.front().isDigit() ? std::optional(LedTo::Amount)
                                                       : std::nullopt;
}

bool isFiller(const QString& word)
{
    static const Words kWords{u"i"_s,      u"im"_s,    u"i'm"_s,    u"i've"_s,          u"did"_s,
                              u"spent"_s,  u"had"_s,   u"was"_s,    u"some"_s,          u"about"_s,
                              u"around"_s, u"total"_s, u"approx"_s, u"approximately"_s, u"roughly"_s,
                              u"just"_s,   u"only"_s};
    return isIn(kWords, word);
}

bool isConnecting(const QString& word)
{
    using enum LedTo;
    return isFiller(word) || std::ranges::any_of(std::array{Amount, Day, Subject, Name, Credential},
                                                 [&word](LedTo what) { return leadsTo(word, what); });
}

bool isAside(RecordKind kind, const QString& next)
{
    static const Words kBehindTime{u"hunting"_s,      u"hunt"_s,         u"search"_s,
                                   u"searching"_s,    u"searches"_s,     u"seeking"_s,
                                   u"fair"_s,         u"fairs"_s,        u"interview"_s,
                                   u"interviews"_s,   u"interviewing"_s, u"application"_s,
                                   u"applications"_s, u"app"_s,          u"apps"_s,
                                   u"applying"_s,     u"board"_s,        u"boards"_s,
                                   u"posting"_s,      u"postings"_s,     u"listing"_s,
                                   u"listings"_s,     u"alert"_s,        u"alerts"_s,
                                   u"offer"_s,        u"offers"_s,       u"lead"_s,
                                   u"leads"_s,        u"market"_s,       u"description"_s,
                                   u"descriptions"_s, u"resume"_s,       u"r\u00e9sum\u00e9"_s,
                                   u"coach"_s,        u"coaching"_s,     u"aid"_s,
                                   u"aids"_s,         u"readiness"_s,    u"prep"_s,
                                   u"skills"_s,       u"ad"_s,           u"ads"_s,
                                   u"opening"_s,      u"openings"_s,     u"paperwork"_s,
                                   u"form"_s,         u"forms"_s,        u"packet"_s,
                                   u"essay"_s,        u"letter"_s,       u"letters"_s,
                                   u"verification"_s, u"sheet"_s,        u"sheets"_s,
                                   u"book"_s,         u"books"_s,        u"comp"_s,
                                   u"on"_s,           u"through"_s,      u"thru"_s,
                                   u"flow"_s,         u"plan"_s,         u"study"_s,
                                   u"permit"_s,       u"ethic"_s,        u"ethics"_s,
                                   u"requirement"_s,  u"requirements"_s};
    static const Words kBehindExam{
        u"prep"_s,       u"preparation"_s, u"review"_s,    u"registration"_s, u"fee"_s,        u"fees"_s,
        u"voucher"_s,    u"application"_s, u"questions"_s, u"practice"_s,     u"simulation"_s, u"book"_s,
        u"guide"_s,      u"study"_s,       u"tips"_s,      u"blueprint"_s,    u"outline"_s,    u"strategy"_s,
        u"strategies"_s, u"materials"_s,   u"topics"_s,    u"simulator"_s,    u"cram"_s,       u"refund"_s};
    switch (kind) {
        case RecordKind::ExperienceEntry:
            return isIn(kBehindTime, next);
        case RecordKind::ExamAttempt:
            return isIn(kBehindExam, next);
        default:
            return false;
    }
}

bool saysNotSpent(const LineReading& line, int first)
{
    static const Words kWishes{u"need"_s,      u"want"_s,     u"will"_s,   u"plan"_s,  u"planning"_s, u"planned"_s,
                               u"should"_s,    u"must"_s,     u"going"_s,  u"gonna"_s, u"remind"_s,   u"reminder"_s,
                               u"todo"_s,      u"hope"_s,     u"no"_s,     u"not"_s,   u"didn't"_s,   u"didnt"_s,
                               u"skipped"_s,   u"missed"_s,   u"can't"_s,  u"cant"_s,  u"couldn't"_s, u"couldnt"_s,
                               u"cancelled"_s, u"canceled"_s, u"forgot"_s, u"meant"_s, u"wanted"_s,   u"failed"_s,
                               u"could"_s,     u"would"_s,    u"yet"_s,    u"gotta"_s, u"hafta"_s,    u"have"_s,
                               u"supposed"_s};
    // Before what was understood, at the very beginning: "planned 2h cpt", "no 2h cpt".
    static const Words kPlans{u"planned"_s, u"plan"_s,   u"planning"_s,  u"scheduled"_s, u"upcoming"_s,
                              u"todo"_s,    u"to-do"_s,  u"goal"_s,      u"target"_s,    u"will"_s,
                              u"i'll"_s,    u"should"_s, u"must"_s,      u"need"_s,      u"want"_s,
                              u"hope"_s,    u"gonna"_s,  u"remind"_s,    u"reminder"_s,  u"skipped"_s,
                              u"skip"_s,    u"missed"_s, u"cancelled"_s, u"canceled"_s,  u"postponed"_s,
                              u"not"_s,     u"no"_s,     u"never"_s,     u"didn't"_s,    u"didnt"_s};
    static const Words kBehindWish{u"to"_s,  u"study"_s, u"work"_s,       u"class"_s,   u"do"_s,   u"go"_s, u"me"_s,
                                   u"log"_s, u"shift"_s, u"externship"_s, u"lecture"_s, u"have"_s, u"of"_s};
    bool hasWord = false;
    bool areAll = true;
    for (int i = first; i < line.count(); ++i) {
        if (line.isFree(i) && !isMarked(line.word(i).text)) {
            const QString word = line.bareWord(i);
            hasWord = hasWord || isIn(notSpentWords(), word);
            areAll = areAll && (isIn(notSpentWords(), word) || isIn(besideNotSpent(), word));
        }
    }
    const bool isWish =
        line.areFree(first, 2) && isIn(kWishes, line.bareWord(first)) && isIn(kBehindWish, line.bareWord(first + 1));
    const bool isBefore = first + 1 < line.count() && !line.isFree(first + 1);
    const bool isPlan = isBefore && isIn(kPlans, line.bareWord(first)) && !isAnyTaken(line, first);
    return (hasWord && areAll) || isWish || isPlan;
}

bool saysPause(const QString& word)
{
    static const Words kWords{u"lunch"_s, u"break"_s, u"breaks"_s, u"pause"_s, u"minus"_s, u"less"_s};
    return isIn(kWords, word);
}

bool isOfExpense(const QString& word)
{
    static const Words kWords{u"dues"_s,    u"membership"_s, u"fee"_s,     u"fees"_s,   u"tuition"_s, u"exam"_s,
                              u"renewal"_s, u"book"_s,       u"books"_s,   u"course"_s, u"voucher"_s, u"subscription"_s,
                              u"ceu"_s,     u"ceus"_s,       u"webinar"_s, u"class"_s,  u"retake"_s};
    return isIn(kWords, word);
}

}  // namespace credence
