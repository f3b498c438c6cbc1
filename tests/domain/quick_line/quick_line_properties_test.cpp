// SPDX-License-Identifier: GPL-3.0-or-later
/// What holds for every line, whatever is typed.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "domain/quick_line/line_parts.h"
#include "domain/quick_line/title_doubts.h"
#include "domain/text/parse_values.h"
#include "quick_line_context.h"
#include "support/printers.h"

namespace credence {
namespace quick_line_properties_test {

using namespace Qt::StringLiterals;

/// Words that mean something, alone and in odd company, and any characters at all.
rc::Gen<QString> anyWord()
{
    const auto meaningful = rc::gen::element(
        u"2h"_s, u"1h30"_s, u"1"_s, u"h"_s, u"30"_s, u"min"_s, u"1:30"_s, u"9-11"_s, u"9am-11"_s, u"22:00-1"_s,
        u"1.5"_s, u"ceu"_s, u"2ceus"_s, u"study"_s, u"work"_s, u"exam"_s, u"externship"_s, u"practicum"_s, u"today"_s,
        u"mon"_s, u"-3d"_s, u"11/20"_s, u"2/29"_s, u"2026-11-20"_s, u"#cm"_s, u"#"_s, u"#\""_s, u"@\""_s,
        u"@lakeside"_s, u"Clinic"_s, u"@AAPC"_s, u"@x"_s, u"+CPC"_s, u"+"_s, u"CPC"_s, u"hiim"_s, u"core"_s,
        u"taught"_s, u"idx:A1"_s, u"idx:"_s, u"anatomy"_s, u"and"_s, u"physiology"_s, u"ICD-10-CM,"_s, u"AHIMA"_s,
        u"passed"_s, u"not"_s, u"76%"_s, u"342"_s, u"\""_s, u"“"_s, u"”"_s, u"—"_s, u"–"_s, u"-"_s, u"--"_s, u"flash"_s,
        u"cards"_s, u"x—y"_s, u","_s, u"…"_s);
    const auto random = rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::arbitrary<char16_t>()),
                                     [](const std::vector<char16_t>& units) {
                                         return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
                                     });
    return rc::gen::weightedOneOf<QString>({{9, meaningful}, {1, random}});
}

rc::Gen<QString> anyLine()
{
    return rc::gen::map(rc::gen::container<std::vector<QString>>(anyWord()), [](const std::vector<QString>& words) {
        QStringList list(words.begin(), words.end());
        return list.join(u' ');
    });
}

rc::Gen<QuickLineContext> anyContext()
{
    return rc::gen::map(rc::gen::element(RecordKind::StudySession, RecordKind::ExperienceEntry, RecordKind::CeuActivity,
                                         RecordKind::ExamAttempt, RecordKind::Goal),
                        [](RecordKind lastKind) {
                            QuickLineContext context = testing::exampleContext();
                            context.lastKind = lastKind;
                            return context;
                        });
}

RC_GTEST_PROP(QuickLineProperties, TheSameLineIsReadTheSameWay, ())
{
    const QString text = *anyLine();
    const QuickLineContext context = *anyContext();
    const QuickLine once = parseQuickLine(text, context);
    const QuickLine again = parseQuickLine(text, context);
    RC_ASSERT(once.draft == again.draft);
    RC_ASSERT(once.problems == again.problems);
}

RC_GTEST_PROP(QuickLineProperties, ADraftIsOfALoggedKindAndWithoutErrorsComplete, ())
{
    const QuickLineContext context = *anyContext();
    const QuickLine line = parseQuickLine(*anyLine(), context);
    if (!line.draft) {
        RC_ASSERT(line.problems.empty());
        return;
    }
    const RecordKind kind = kindOf(*line.draft);
    RC_ASSERT(kind == RecordKind::StudySession || kind == RecordKind::ExperienceEntry ||
              kind == RecordKind::CeuActivity || kind == RecordKind::ExamAttempt);
    if (!hasError(line.problems)) {
        RC_ASSERT(!hasError(
            validate(*line.draft, {.today = context.today, .credentialCodes = context.credentials, .bodyCodes = {}})));
    }
}

/// Words of the line that are understood as no part are in the title or the note.
RC_GTEST_PROP(QuickLineProperties, NoWordIsLost, ())
{
    const std::vector<QString> words = *rc::gen::container<std::vector<QString>>(
        rc::gen::element(u"2h"_s, u"flash"_s, u"cards"_s, u"mon"_s, u"anatomy"_s, u"ICD-10-CM"_s, u"work"_s, u"3"_s,
                         u"ceu"_s, u"exam"_s, u"CPC"_s, u"@nowhere"_s, u"+CCS"_s, u"hiim"_s, u"\"own"_s, u"title\""_s));
    const QString text = QStringList(words.begin(), words.end()).join(u' ');
    const QuickLine line = parseQuickLine(text, testing::exampleContext());
    if (!line.draft) {
        return;
    }
    QString kept = std::visit(
        []<class R>(const R& record) {
            if constexpr (requires { record.title + record.note; }) {
                return QString(record.title + u' ' + record.note);
            } else {
                return QString();
            }
        },
        *line.draft);
    if (const auto* attempt = std::get_if<ExamAttempt>(&*line.draft)) {
        kept = attempt->note;
    }
    LineReading reading(text);
    static_cast<void>(readParts(reading, testing::exampleContext()));
    for (int i = 0; i < reading.count(); ++i) {
        RC_ASSERT(!reading.isFree(i) || kept.contains(reading.word(i).text));
    }
}

bool readsADay(const QString& text, const QuickLineContext& context)
{
    LineReading reading(text);
    return readParts(reading, context).day.has_value();
}

/// Words that are no part though they look like one are never saved unasked.
RC_GTEST_PROP(QuickLineProperties, ASavedLineHasNoWordThatWasHalfUnderstood, ())
{
    // Short lines, as people type them: in long ones a word hardly ever stands alone.
    constexpr int kMostWords = 7;
    const std::vector<QString> words = *rc::gen::resize(
        kMostWords, rc::gen::container<std::vector<QString>>(rc::gen::element(
                        u"2h"_s, u"1.5"_s, u"90m"_s, u"30"_s, u"min"_s, u"nov"_s, u"20"_s, u"sat"_s, u"4/5"_s,
                        u"11/31"_s, u"tomorow"_s, u"last"_s, u"friday"_s, u"#cmm"_s, u"#cm"_s, u"#own"_s, u"@lakside"_s,
                        u"@lakeside"_s, u"+CPX"_s, u"+CPC"_s, u"idx:7"_s, u"cpt"_s, u"anatmy"_s, u"flash"_s, u"cards"_s,
                        u"study"_s, u"work"_s, u"ceu"_s, u"exam"_s, u"CPC"_s, u"68%"_s, u"practice"_s, u"72/100"_s,
                        u"9/10"_s, u"\"own\""_s, u"—"_s, u"2x30m"_s, u"2h/day"_s, u"11/18-11/20"_s, u"thanksgiving"_s,
                        u"daily"_s, u"planned"_s, u"1-3"_s, u"lakeside"_s, u"pathophys"_s, u"at"_s)));
    const QString text = QStringList(words.begin(), words.end()).join(u' ');
    const QuickLineContext context = *anyContext();
    const QuickLine line = parseQuickLine(text, context);
    if (!line.canBeSaved()) {
        return;
    }
    const bool saysStudy = std::holds_alternative<StudySession>(*line.draft) && line.kindSense == LineSense::Said;
    LineReading reading(text);
    static_cast<void>(readParts(reading, context));
    for (int i = 0; i < reading.count(); ++i) {
        const QString word = reading.bareWord(i);
        const bool looksLikeAPart =
            isMarked(word) || looksLikeAmount(word) || parseDay(word, context.today).ok() ||
            QStringList{u"tomorow"_s, u"11/31"_s, u"2x30m"_s, u"2h/day"_s, u"11/18-11/20"_s}.contains(word);
        // Words that titles have, too, are asked about at the end and where nothing else is left.
        const bool isLast = !reading.goesOnBehind(i + 1);
        const bool isAlone = isLast && (i == 0 || (!reading.isFree(i - 1) && !reading.isMentioned(i - 1)));
        const bool mayBeAPart = (isLast && (word == u"thanksgiving"_s || word == u"daily"_s)) ||
                                (isAlone && (word == u"planned"_s || word == u"30"_s)) ||
                                // Where the place or "study" is said, the name of the place is a title.
                                (isAlone && word == u"lakeside"_s && !text.contains(u"@lakeside"_s) && !saysStudy);
        const bool isOfTime =
            std::holds_alternative<StudySession>(*line.draft) || std::holds_alternative<ExperienceEntry>(*line.draft);
        RC_LOG() << text.toStdString() << ": " << word.toStdString() << '\n';
        RC_ASSERT(!reading.isFree(i) || (!looksLikeAPart && !(isOfTime && mayBeAPart)));
    }
    RC_ASSERT(!saysDayInTitle(reading.tail(), context.today, DayLean::Past) || readsADay(text, context));
}

/// Whatever is answered, the same is not asked again.
RC_GTEST_PROP(QuickLineProperties, AnAnswerSettlesItsDoubt, ())
{
    const QuickLineContext context = *anyContext();
    const QuickLine line = parseQuickLine(*anyLine(), context);
    for (const LineDoubt& doubt : line.doubts) {
        for (const LineAnswer& answer : doubt.answers) {
            if (answer.act == LineAnswer::Act::AddPlace) {
                continue;
            }
            const std::vector<LineDoubt> left = parseQuickLine(answer.line, context).doubts;
            RC_ASSERT(std::ranges::count(left, doubt) < std::ranges::count(line.doubts, doubt));
        }
    }
}

/// Words kept in the title take nothing with them that was understood.
RC_GTEST_PROP(QuickLineProperties, KeepingWordsInTheTitleLosesNothingElse, ())
{
    const QuickLineContext context = *anyContext();
    const QString text = *anyLine();
    const QuickLine line = parseQuickLine(text, context);
    // Beside a title of its own more is read of the other words in doubt; and a quote that stays open ends anywhere.
    if (line.doubts.size() != 1 || text.contains(u'"') || text.contains(u'\u201C') || text.contains(u'\u201D')) {
        return;
    }
    for (const LineDoubt& doubt : line.doubts) {
        for (const LineAnswer& answer : doubt.answers) {
            if (answer.act != LineAnswer::Act::KeepInTitle || !line.draft) {
                continue;
            }
            const QuickLine kept = parseQuickLine(answer.line, context);
            const auto* before = std::get_if<StudySession>(&*line.draft);
            const auto* after = kept.draft ? std::get_if<StudySession>(&*kept.draft) : nullptr;
            if (before && after && doubt.about != LineDoubt::About::Amount) {
                RC_ASSERT(after->minutes == before->minutes);
            }
            if (before && after && doubt.about != LineDoubt::About::Day) {
                RC_ASSERT(after->onDate == before->onDate);
            }
        }
    }
}

TEST(QuickLine, ReadsAVeryLongLine)
{
    QString text = u"2h cpt"_s;
    for (int i = 0; i < 20'000; ++i) {
        text += u" 9 words mon anatomy +x #y"_s;
    }
    const QuickLine line = parseQuickLine(text, testing::exampleContext());
    ASSERT_TRUE(line.draft);
    EXPECT_EQ(std::get<StudySession>(*line.draft).minutes, hours(2));
    EXPECT_TRUE(hasError(line.problems)) << "the title is too long";
}

}  // namespace quick_line_properties_test
}  // namespace credence
