// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/log/overlaps.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace overlaps_test {

using namespace Qt::StringLiterals;

constexpr RecordRef kWork{RecordKind::ExperienceEntry, 4};
constexpr RecordRef kStudy{RecordKind::StudySession, 12};
const QDate kDay(2026, 11, 10);

constexpr Minutes at(int hour, int minute = 0)
{
    return {hour * 60 + minute};
}

TimedEntry work(Minutes from, int minutes, QDate day = kDay)
{
    return {.ref = kWork, .day = day, .startedAt = from, .minutes = {minutes}};
}

TimedEntry study(Minutes from, int minutes, QDate day = kDay)
{
    return {.ref = kStudy, .day = day, .startedAt = from, .minutes = {minutes}};
}

struct Piece {
    RecordRef ref;
    QDate day;
    Minutes from;
    int minutes;
};

struct Case {
    const char* name;
    TimedEntry work;
    TimedEntry study;
    int shared;                    ///< 0: no overlap
    std::vector<Piece> trimmed{};  ///< with the study chosen
    std::vector<Piece> parted{};
};

void expectPieces(const std::optional<Yielding>& yielding, const std::vector<Piece>& pieces)
{
    ASSERT_EQ(yielding.has_value(), !pieces.empty());
    std::vector<TimedEntry> expected;
    for (const Piece& piece : pieces) {
        EXPECT_EQ(yielding->ref, piece.ref);
        expected.push_back({.ref = piece.ref, .day = piece.day, .startedAt = piece.from, .minutes = {piece.minutes}});
    }
    if (yielding) {
        EXPECT_EQ(yielding->left, expected);
    }
}

class OverlapCases : public ::testing::TestWithParam<Case> {};

TEST_P(OverlapCases, AreFoundTrimmedAndParted)
{
    const Case& each = GetParam();
    // Whichever is read first, the answer is the same.
    const std::vector<Overlap> found = overlapsOf({each.work, each.study});
    EXPECT_EQ(found, overlapsOf({each.study, each.work}));
    if (each.shared == 0) {
        EXPECT_TRUE(found.empty());
        EXPECT_EQ(leftOf(each.work, each.study), std::vector{each.work});
        return;
    }
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().shared, Minutes{each.shared});
    expectPieces(trimmed(found.front(), kStudy), each.trimmed);
    expectPieces(parted(found.front()), each.parted);
    // What gave way overlaps no more, and nothing else was lost.
    for (const auto& yielding : {trimmed(found.front(), kStudy), parted(found.front())}) {
        if (yielding) {
            const TimedEntry& kept = yielding->ref == kWork ? each.study : each.work;
            const TimedEntry& gave = yielding->ref == kWork ? each.work : each.study;
            std::vector<TimedEntry> after = yielding->left;
            after.push_back(kept);
            EXPECT_TRUE(overlapsOf(after).empty());
            EXPECT_EQ(yielding->minutes().value, gave.minutes.value - each.shared);
        }
    }
}

const QDate kNext = kDay.addDays(1);

INSTANTIATE_TEST_SUITE_P(
    Overlaps, OverlapCases,
    ::testing::Values(
        Case{"Touching", work(at(8), 60), study(at(9), 60), 0},
        Case{"Apart", work(at(8), 60), study(at(8), 60, kNext), 0},
        Case{"StudyGoesOn", work(at(8), 120), study(at(9), 120), 60, {{kStudy, kDay, at(10), 60}}},
        Case{"StudyBegan", work(at(9), 120), study(at(8), 120), 60, {{kStudy, kDay, at(8), 60}}},
        Case{"Within",
             work(at(8, 30), 480),
             study(at(12), 120),
             120,
             {},
             {{kWork, kDay, at(8, 30), 210}, {kWork, kDay, at(14), 150}}},
        Case{"Around",
             work(at(12), 120),
             study(at(8, 30), 480),
             120,
             {},
             {{kStudy, kDay, at(8, 30), 210}, {kStudy, kDay, at(14), 150}}},
        Case{"Equal", work(at(9), 60), study(at(9), 60), 60},
        Case{"SameBeginStudyShorter", work(at(9), 120), study(at(9), 60), 60, {{kWork, kDay, at(10), 60}}},
        Case{"SameBeginStudyLonger", work(at(9), 60), study(at(9), 120), 60, {{kStudy, kDay, at(10), 60}}},
        Case{"SameEndStudyShorter", work(at(9), 120), study(at(10), 60), 60, {{kWork, kDay, at(9), 60}}},
        Case{"ByOneMinute", work(at(9), 61), study(at(10), 60), 1, {{kStudy, kDay, at(10, 1), 59}}},
        Case{"OneMinuteWithin",
             work(at(9), 3),
             study(at(9, 1), 1),
             1,
             {},
             {{kWork, kDay, at(9), 1}, {kWork, kDay, at(9, 2), 1}}},
        Case{"OverMidnight", work(at(22), 180), study(at(0, 30), 60, kNext), 30, {{kStudy, kNext, at(1), 30}}},
        Case{"TrimmedToTheNextDay", work(at(22), 120), study(at(23), 120), 60, {{kStudy, kNext, at(0), 60}}},
        Case{"PartedOverMidnight",
             work(at(22), 240),
             study(at(23, 30), 60),
             60,
             {},
             {{kWork, kDay, at(22), 90}, {kWork, kNext, at(0, 30), 90}}},
        Case{"AcrossTheEndOfTheYear",
             work(at(23), 120, {2026, 12, 31}),
             study(at(0), 120, {2027, 1, 1}),
             60,
             {{kStudy, {2027, 1, 1}, at(1), 60}}},
        Case{"AWholeDay", work(at(12), 1440), study(at(11), 120, kNext), 60, {{kStudy, kNext, at(12), 60}}}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Overlaps, OfThreeAreEveryTwoOfThem)
{
    TimedEntry third = study(at(9, 30), 15);
    third.ref.id = 13;
    const std::vector<Overlap> found = overlapsOf({study(at(9), 60), third, work(at(8), 480)});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_TRUE(found[0].has(kWork) && found[0].has(kStudy));
    EXPECT_TRUE(found[1].has(third.ref) && found[2].has(third.ref));
}

TEST(Overlaps, OfALongEntryAreFoundBehindShortOnes)
{
    TimedEntry late = study(at(15), 60);
    late.ref.id = 99;
    EXPECT_EQ(overlapsOf({work(at(8), 480), study(at(9), 5), late}).size(), 2U);
}

TEST(Overlaps, ThatAreKeptAreNamedByBothAndTheirTime)
{
    const Overlap overlap = overlapsOf({work(at(8, 30), 480), study(at(12), 120)}).front();
    const QString key = keyOfKept(overlap);
    EXPECT_EQ(key, u"keep_overlap:2026-11-10:experience_entry:4:study_session:12:720-840"_s);
    const std::optional<KeptPair> pair = keptPairOf(key);
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->first, kWork);
    EXPECT_EQ(pair->second, kStudy);
    EXPECT_EQ(pair->day, kDay);
    const Overlap moved = overlapsOf({work(at(8, 30), 480), study(at(12), 121)}).front();
    EXPECT_NE(keyOfKept(moved), key) << "what was said of two hours is not said of more";
    for (const QString& other : {u""_s, u"plan_exam:goal:1:CCS"_s, u"keep_overlap:x:goal:1:goal:2:1-2"_s,
                                 u"keep_overlap:2026-11-10:goal:1:goal:two:1-2"_s}) {
        EXPECT_FALSE(keptPairOf(other)) << other.toStdString();
    }
}

}  // namespace overlaps_test
}  // namespace credence
