// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/exam_parts.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/quick_line/line_days.h"
#include "domain/quick_line/phrases.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

void readResult(LineReading& line, LineParts& parts)
{
    constexpr int kMostWords = 3;  // "did not pass" before "pass"
    for (int i = 0; i < line.count(); ++i) {
        const bool isTakenBack = i > 0 && line.areFree(i - 1, 2) && takesResultBack(line.bareWord(i - 1));
        for (int count = isTakenBack ? 0 : kMostWords; count > 0; --count) {
            const auto result = line.areFree(i, count) ? resultWord(line.joined(i, count)) : std::nullopt;
            if (result) {
                parts.result = result;
                line.take(i, count);
                return;
            }
        }
    }
}

void readCredential(LineReading& line, LineParts& parts, const QuickLineContext& context)
{
    for (int i = 0; i < line.count(); ++i) {
        const QString word = line.bareWord(i);
        const QStringView code = word.startsWith(u'+') ? QStringView(word).sliced(1) : QStringView(word);
        const auto credential = line.isFree(i) ? credentialNamed(code, context) : std::nullopt;
        if (credential) {
            parts.credentials << context.examFor(*credential);
            line.take(i, 1);
            return;
        }
    }
}

/// The 76 of "76 of 100", which is no score alone.
bool isPartOfFraction(const LineReading& line, int index)
{
    const std::optional<FoundScore> fraction = findScore(line);
    return fraction && index >= fraction->first && index < fraction->first + fraction->count;
}

/// The 15 of "dec 15".
bool isPartOfDay(const LineReading& line, int index, QDate today)
{
    constexpr int kWordsOfDay = 4;
    for (int first = std::max(0, index - kWordsOfDay + 1); first <= index; ++first) {
        const std::optional<FoundDay> day =
            line.isFree(first) ? dayFrom(line, first, today, DayLean::Nearest) : std::nullopt;
        if (day && day->count > 1 && first + day->count > index) {
            return true;
        }
    }
    return false;
}

/// "the CPC exam": what stands around the code says no more.
void takeWordsOfExam(LineReading& line)
{
    static const QStringList kExam{u"exam"_s, u"exams"_s, u"test"_s, u"result"_s, u"results"_s};
    for (int i = 0; i < line.count(); ++i) {
        if (line.isFree(i) && kExam.contains(line.bareWord(i), Qt::CaseInsensitive) &&
            !(line.areFree(i, 2) && isAside(RecordKind::ExamAttempt, line.bareWord(i + 1)))) {
            line.take(i, 1);
        }
    }
}

/// "got 74", "scored a 74", "with a score of 74": they say that it is the score.
void takeWordsBeforeScore(LineReading& line, int score)
{
    static const QStringList kWords{u"got"_s, u"scored"_s, u"score"_s, u"received"_s, u"earned"_s, u"grade"_s, u"a"_s,
                                    u"an"_s,  u"of"_s,     u"with"_s,  u"and"_s,      u"i"_s,      u"my"_s,    u"="_s};
    for (int i = score - 1; i >= 0 && line.areFree(i, 1) && kWords.contains(line.bareWord(i), Qt::CaseInsensitive);
         --i) {
        line.take(i, 1);
    }
}

/// A percentage anywhere, else a number of at least two digits: "attempt 2" is no score. Not what the exam's scale does
/// not have.
void readScore(LineReading& line, LineParts& parts, const QuickLineContext& context)
{
    static const QRegularExpression kPercent(QRegularExpression::anchoredPattern(u"([0-9]{1,3})%"_s));
    static const QRegularExpression kScaled(QRegularExpression::anchoredPattern(u"([0-9]{2,3})"_s));
    for (const QRegularExpression* form : {&kPercent, &kScaled}) {
        for (int i = 0; i < line.count(); ++i) {
            const QRegularExpressionMatch match = form->match(line.bareWord(i));
            const int score = match.capturedView(1).toInt();
            const bool isScore = match.hasMatch() && mayBeScore(score, form == &kPercent, parts, context);
            if (line.isFree(i) && isScore && !isPartOfFraction(line, i) && !isPartOfDay(line, i, context.today)) {
                parts.score = score;
                line.take(i, 1);
                static const QStringList kUnits{u"percent"_s, u"pct"_s, u"%"_s, u"points"_s, u"pts"_s};
                if (i + 1 < line.count() && line.areFree(i + 1, 1) &&
                    kUnits.contains(line.bareWord(i + 1), Qt::CaseInsensitive)) {
                    line.take(i + 1, 1);
                }
                takeWordsBeforeScore(line, i);
                return;
            }
        }
    }
}

}  // namespace

void readExam(LineReading& line, LineParts& parts, const QuickLineContext& context)
{
    readResult(line, parts);
    readCredential(line, parts, context);
    takeWordsOfExam(line);
    for (int i = 0; parts.result && i < line.count(); ++i) {
        if (line.isFree(i) && saysItWasSat(line, i)) {
            line.take(i, 1);
        }
    }
    readScore(line, parts, context);
}

bool mayBeScore(int score, bool isPercent, const LineParts& parts, const QuickLineContext& context)
{
    constexpr int kAll = 100;
    const auto known =
        std::ranges::find(context.scores, parts.credentials.value(0), &QuickLineContext::Scores::credential);
    const bool fits = known == context.scores.end() ||
                      (score >= known->least && score <= known->most && (!isPercent || known->inPercent));
    return fits && (!isPercent || score <= kAll);
}

bool saysItWasSat(const LineReading& line, int index)
{
    static const QStringList kWords{u"took"_s, u"retook"_s, u"wrote"_s};
    const QString word = line.bareWord(index);
    const bool isSat = word.compare(u"sat"_s, Qt::CaseInsensitive) == 0 && index + 1 < line.count() &&
                       isConnecting(line.bareWord(index + 1));
    return isSat || kWords.contains(word, Qt::CaseInsensitive);
}

void readPracticeExam(LineReading& line, LineParts& parts, const QuickLineContext& context)
{
    parts.answers = findScore(line);
    if (parts.answers) {
        line.take(parts.answers->first, parts.answers->count);
    }
    takeWordsOfExam(line);
    readCredential(line, parts, context);
}

bool takesResultBack(const QString& word)
{
    static const QStringList kWords{u"to"_s,     u"not"_s,   u"never"_s,    u"nearly"_s, u"almost"_s, u"will"_s,
                                    u"must"_s,   u"may"_s,   u"might"_s,    u"should"_s, u"could"_s,  u"would"_s,
                                    u"can"_s,    u"if"_s,    u"when"_s,     u"until"_s,  u"didnt"_s,  u"didn't"_s,
                                    u"cannot"_s, u"can't"_s, u"hopefully"_s};
    return kWords.contains(QString(word).replace(u'\u2019', u'\''), Qt::CaseInsensitive);
}

}  // namespace credence
