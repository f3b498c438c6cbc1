// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/exam_doubts.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "domain/quick_line/exam_parts.h"
#include "domain/text/near_words.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;
using Meanings = std::vector<Suspect::Meaning>;

Suspect::Meaning meaningOf(ExamResult result)
{
    switch (result) {
        case ExamResult::NotPassed:
            return {.value = nameOf(result), .typed = u"failed"_s};
        case ExamResult::NoShow:
            return {.value = nameOf(result), .typed = u"no-show"_s};
        default:
            return {.value = nameOf(ExamResult::Passed), .typed = u"passed"_s};
    }
}

/// What else is said of how an exam went. Nothing: no result is kept of it.
struct OtherWord {
    const char16_t* word;
    std::optional<ExamResult> result{};
};
constexpr auto kOtherWords = std::to_array<OtherWord>({
    {u"cancelled"},
    {u"canceled"},
    {u"withdrew"},
    {u"withdrawn"},
    {u"postponed"},
    {u"rescheduled"},
    {u"moved"},
    {u"missed", ExamResult::NoShow},
    {u"skipped", ExamResult::NoShow},
    {u"absent", ExamResult::NoShow},
    {u"flunked", ExamResult::NotPassed},
    {u"failing", ExamResult::NotPassed},
    {u"failure", ExamResult::NotPassed},
    {u"passing", ExamResult::Passed},
    {u"succeeded", ExamResult::Passed},
});

std::optional<ExamResult> resultMisspelt(const QString& typed)
{
    static const auto kResults =
        std::to_array<std::pair<QString, ExamResult>>({{u"passed"_s, ExamResult::Passed},
                                                       {u"failed"_s, ExamResult::NotPassed},
                                                       {u"not passed"_s, ExamResult::NotPassed},
                                                       {u"no show"_s, ExamResult::NoShow}});
    constexpr qsizetype kLongEnough = 5;
    for (const auto& [known, result] : kResults) {
        if (typed.count(u' ') == known.count(u' ') && typed.size() >= kLongEnough && isSlipOf(typed, known)) {
            return result;
        }
    }
    const bool isFail = isSwapOf(typed, u"fail");
    return isFail || isSwapOf(typed, u"pass") ? std::optional(isFail ? ExamResult::NotPassed : ExamResult::Passed)
                                              : std::nullopt;
}

/// "not sure", "probably": beside a result they take it back.
bool saysUnsure(const QString& words)
{
    static const QStringList kUnsure{u"not sure"_s, u"not sure if"_s, u"unsure"_s,    u"maybe"_s,   u"perhaps"_s,
                                     u"possibly"_s, u"probably"_s,    u"hopefully"_s, u"i think"_s, u"i guess"_s,
                                     u"think"_s,    u"guess"_s,       u"if"_s,        u"waiting"_s, u"unknown"_s,
                                     u"pending"_s,  u"almost"_s,      u"nearly"_s,    u"likely"_s};
    return kUnsure.contains(words, Qt::CaseInsensitive);
}

/// "faild", "no shwo", "cancelled"; "to pass", which may be none.
std::optional<Suspect> resultInDoubt(const ReadLine& read, int index)
{
    for (const int count : {3, 2, 1}) {
        const QString typed = read.freeWords(index, count);
        if (typed.isEmpty()) {
            continue;
        }
        if (read.parts.result && saysUnsure(typed)) {
            return Suspect{.about = About::Result, .first = index, .count = count};
        }
        std::optional<ExamResult> meant = resultMisspelt(typed);
        const auto* other = std::ranges::find_if(kOtherWords, [&typed](const OtherWord& each) {
            return typed.compare(QStringView(each.word), Qt::CaseInsensitive) == 0;
        });
        const bool isOther = other != kOtherWords.end();
        const bool isTakenBack = count == 2 && takesResultBack(read.line.bareWord(index));
        if (isTakenBack && !meant) {
            meant = resultWord(read.line.bareWord(index + 1));
        }
        const bool isSat = count == 1 && saysItWasSat(read.line, index);
        if (!meant && !isOther && !isSat) {
            continue;
        }
        meant = isOther ? other->result : meant;
        Meanings meanings;
        if (isSat) {
            meanings = {meaningOf(ExamResult::Passed), meaningOf(ExamResult::NotPassed)};
        } else if (meant && !read.parts.result) {
            meanings.push_back(meaningOf(*meant));
        }
        return Suspect{.about = About::Result, .first = index, .count = count, .meanings = std::move(meanings)};
    }
    return std::nullopt;
}

/// A percentage or the points that "76/100" and "250/400" may be, as far as the exam can have them.
Meanings scoresOf(const ReadLine& read, const QString& typed)
{
    constexpr int kAll = 100;
    constexpr int kFewestPoints = 100;
    constexpr int kMostPoints = 999;
    const int right = typed.section(u'/', 0, 0).toInt();
    const int all = typed.section(u'/', 1).toInt();
    const auto mayBe = [&read](int score, bool isPercent) {
        return mayBeScore(score, isPercent, read.parts, read.context);
    };
    if (all > 0 && right <= all && right * kAll % all == 0 && mayBe(right * kAll / all, true)) {
        const QString percent = u"%1%"_s.arg(right * kAll / all);
        return {{.value = percent, .typed = percent}};
    }
    if (right >= kFewestPoints && right <= kMostPoints && mayBe(right, false)) {
        return {{.value = QString::number(right), .typed = QString::number(right)}};
    }
    return {};
}

/// A number of two digits and more, decimals, a fraction; not the 1 of "attempt 1".
std::optional<Suspect> scoreInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kNumber(
        QRegularExpression::anchoredPattern(u"[0-9]{2,}%?|[0-9]*[.,][0-9]+%?|[0-9.,]+/[0-9.,]+"_s));
    const std::optional<FoundScore> parts = read.isOf(RecordKind::ExamAttempt) ? findScore(read.line) : std::nullopt;
    if (parts && parts->first == index && parts->count > 1) {  // "76 of 100"
        const QString typed = u"%1/%2"_s.arg(QString::number(parts->correct), QString::number(parts->items));
        return Suspect{.about = About::Amount,
                       .first = index,
                       .count = parts->count,
                       .meanings = read.parts.score ? Meanings() : scoresOf(read, typed)};
    }
    const QString word = read.line.bareWord(index);
    const bool isNumber = kNumber.match(word).hasMatch();
    const bool isAsked = read.isOf(RecordKind::ExamAttempt) ? isNumber : word.contains(u'/');
    if (!isNumber || !isAsked) {
        return std::nullopt;
    }
    const bool isOpen = read.isOf(RecordKind::ExamAttempt) && !read.parts.score;
    return Suspect{
        .about = About::Amount, .first = index, .count = 1, .meanings = isOpen ? scoresOf(read, word) : Meanings()};
}

/// The 72 of "practice exam CPC 72", which says no whole: right answers of a hundred, or part of the title.
std::optional<Suspect> practiceScoreInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kNumber(QRegularExpression::anchoredPattern(u"([1-9][0-9])%?"_s));
    const QRegularExpressionMatch number = kNumber.match(read.line.bareWord(index));
    if (!read.isStudy() || !number.hasMatch() || read.line.goesOnBehind(index + 1)) {
        return std::nullopt;
    }
    bool isPractice = false;
    bool isOfExam = false;
    for (int i = 0; i < index; ++i) {
        const QString word = read.line.bareWord(i);
        const std::optional<KindWord> kind = kindWord(word);
        isPractice = isPractice || (kind && kind->kind == RecordKind::PracticeExam);
        isOfExam = isOfExam || (kind && kind->kind == RecordKind::ExamAttempt) || credentialNamed(word, read.context);
    }
    const QString right = number.captured(1) + u"/100"_s;
    return isPractice && isOfExam ? std::optional(Suspect{.about = About::Amount,
                                                          .first = index,
                                                          .count = 1,
                                                          .meanings = {{.value = right, .typed = right}}})
                                  : std::nullopt;
}

std::optional<Suspect> credentialInDoubt(const ReadLine& read, int index)
{
    const QString word = read.line.bareWord(index);
    if (credentialNamed(word, read.context)) {
        return Suspect{.about = About::Credential, .first = index, .count = 1};
    }
    Meanings near;
    constexpr qsizetype kShortest = 3;
    for (const QString& code : read.parts.credentials.isEmpty() ? read.context.credentials : QStringList()) {
        const QString exam = read.context.examFor(code);
        const bool isThere = std::ranges::find(near, FieldValue(exam), &Suspect::Meaning::value) != near.end();
        if (word.size() >= kShortest && isSlipOf(word, code) && near.size() < kMostNear && !isThere) {
            near.push_back({.value = exam, .typed = exam});
        }
    }
    return near.empty() ? std::nullopt
                        : std::optional(Suspect{
                              .about = About::Credential, .first = index, .count = 1, .meanings = std::move(near)});
}

/// Whether the exam's pass mark, as far as it is known, gives another result.
bool contradicts(int score, ExamResult result, const ReadLine& read)
{
    const auto known =
        std::ranges::find(read.context.scores, read.parts.credentials.value(0), &QuickLineContext::Scores::credential);
    if (known == read.context.scores.end() || !known->pass) {
        return false;
    }
    return result == (score >= *known->pass ? ExamResult::NotPassed : ExamResult::Passed);
}

int lastTaken(const LineReading& line)
{
    int last = -1;
    for (int i = 0; i < line.count(); ++i) {
        last = line.isFree(i) ? last : i;
    }
    return last;
}

}  // namespace

std::optional<Suspect> examWordInDoubt(const ReadLine& read, int index)
{
    const bool isExam = read.isOf(RecordKind::ExamAttempt);
    if (!isExam && !read.isOf(RecordKind::PracticeExam)) {
        return practiceScoreInDoubt(read, index);
    }
    if (const std::optional<Suspect> result = isExam ? resultInDoubt(read, index) : std::nullopt) {
        return result;
    }
    if (const std::optional<Suspect> score = scoreInDoubt(read, index)) {
        return score;
    }
    return credentialInDoubt(read, index);
}

std::optional<Suspect> contradictionInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kScore(QRegularExpression::anchoredPattern(u"([0-9]{2,3})%?"_s));
    constexpr int kMostWords = 3;  // "did not pass"
    const LineParts& parts = read.parts;
    const QRegularExpressionMatch score = kScore.match(read.line.bareWord(index));
    const bool isScore = read.isOf(RecordKind::ExamAttempt) && parts.score && parts.result && score.hasMatch() &&
                         score.captured(1).toInt() == *parts.score;
    const bool isContradicted = isScore && contradicts(*parts.score, *parts.result, read);
    for (int i = 0; isContradicted && i < read.line.count(); ++i) {
        for (int count = std::min(kMostWords, read.line.count() - i); count > 0; --count) {
            if (!read.line.isFree(i) && resultWord(read.line.joined(i, count)) == parts.result) {
                Suspect::Meaning other =
                    meaningOf(parts.result == ExamResult::Passed ? ExamResult::NotPassed : ExamResult::Passed);
                other.instead = WordsOfLine{.first = i, .count = count};
                return Suspect{.about = About::Result, .first = index, .count = 1, .meanings = {std::move(other)}};
            }
        }
    }
    return std::nullopt;
}

std::optional<Suspect> missingResult(const ReadLine& read)
{
    if (!read.parts.score || read.parts.result) {
        return std::nullopt;
    }
    Meanings meanings;
    for (const ExamResult result : {ExamResult::Passed, ExamResult::NotPassed}) {
        if (!contradicts(*read.parts.score, result, read)) {
            meanings.push_back(meaningOf(result));
        }
    }
    return Suspect{
        .about = About::Result, .first = lastTaken(read.line) + 1, .count = 0, .meanings = std::move(meanings)};
}

}  // namespace credence
