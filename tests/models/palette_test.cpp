// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette.h"

#include <gtest/gtest.h>

#include "support/printers.h"
#include "support/test_workspace.h"

namespace credence {
namespace palette_test {

using namespace Qt::StringLiterals;

using Scope = PaletteQuery::Scope;

std::vector<PaletteEntry> acts()
{
    return {{.id = u"undo"_s, .words = u"Undo"_s},
            {.id = u"export"_s, .words = u"Round the exam up"_s},
            {.id = u"add"_s, .words = u"Exam attempt"_s, .also = u"Record Add"_s},
            {.id = u"page"_s, .words = u"Exam"_s}};
}

QStringList idsOf(const std::vector<PaletteEntry>& entries)
{
    QStringList ids;
    for (const PaletteEntry& entry : entries) {
        ids << entry.id;
    }
    return ids;
}

QStringList found(const QString& typed, const QStringList& recent = {}, std::size_t most = 8)
{
    return idsOf(foundIn(acts(), PaletteQuery::of(typed), recent, most));
}

TEST(Palette, ReadsWhatIsLookedFor)
{
    EXPECT_EQ(PaletteQuery::of(u"  Ação  nova"_s).words, (QStringList{u"acao"_s, u"nova"_s}));
    EXPECT_EQ(PaletteQuery::of(u"  Ação  nova"_s).asTyped, (QStringList{u"Ação"_s, u"nova"_s}));
    for (const auto& [typed, scope] : std::to_array<std::pair<QString, Scope>>({{u"und"_s, Scope::All},
                                                                                {u">und"_s, Scope::Acts},
                                                                                {u"> und"_s, Scope::Acts},
                                                                                {u"@lake"_s, Scope::Places},
                                                                                {u"#cm"_s, Scope::Subjects},
                                                                                {u""_s, Scope::All},
                                                                                {u"#"_s, Scope::Subjects}})) {
        EXPECT_EQ(PaletteQuery::of(typed).scope, scope) << typed.toStdString();
    }
    EXPECT_EQ(PaletteQuery::of(u"> und"_s).words, QStringList{u"und"_s});
}

TEST(Palette, PutsTheNearestFirstAndOfThoseTheShorterName)
{
    EXPECT_EQ(found(u"exam"_s), (QStringList{u"page"_s, u"add"_s, u"export"_s}));
    EXPECT_EQ(found(u"exam"_s, {}, 2), (QStringList{u"page"_s, u"add"_s}));
    EXPECT_EQ(found(QString()), (QStringList{u"undo"_s, u"export"_s, u"add"_s, u"page"_s}));
}

TEST(Palette, PutsWhatWasUsedLastFirstAmongThoseThatAreFoundAlike)
{
    const QStringList recent{acts()[1].key(), acts()[2].key()};
    EXPECT_EQ(found(u"exam"_s, recent), (QStringList{u"add"_s, u"page"_s, u"export"_s}));
    EXPECT_EQ(found(QString(), recent), (QStringList{u"export"_s, u"add"_s, u"undo"_s, u"page"_s}));
}

TEST(Palette, FindsAnActByTheWordsOfItsMenuToo)
{
    EXPECT_EQ(found(u"add exam"_s), QStringList{u"add"_s});
    EXPECT_EQ(found(u"nowhere"_s), QStringList());
}

class PaletteOfAFile : public ::testing::Test {
protected:
    PaletteOfAFile()
    {
        placement = file.add(
            Placement{.kind = PlacementKind::Job, .employer = u"Lakeside Clinic"_s, .firstDay = QDate(2026, 8, 3)});
        session = file.add(StudySession{.onDate = QDate(2026, 11, 20),
                                        .minutes = {90},
                                        .subject = u"icd-10-cm"_s,
                                        .title = u"Lakeside árvore charts"_s});
    }

    std::vector<PaletteEntry> records(const QString& typed) { return sources.records(PaletteQuery::of(typed), {}); }

    testing::TestWorkspace file;
    PaletteSources sources{file.workspace()};
    RecordRef placement{};
    RecordRef session{};
};

TEST_F(PaletteOfAFile, FindsRecordsByTheirNames)
{
    const std::vector<PaletteEntry> found = records(u"lake"_s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().id, u"placement:%1"_s.arg(placement.id));
    EXPECT_TRUE(found.front().words.contains(u"Lakeside Clinic"_s));
    EXPECT_TRUE(found.front().detail.startsWith(u"Placement"_s));
    EXPECT_EQ(records(u"@lake"_s).size(), 1U);
    EXPECT_EQ(records(u"placement lake"_s).size(), 1U);
    EXPECT_TRUE(records(QString()).empty());
    EXPECT_TRUE(records(u">lake"_s).empty());
}

TEST_F(PaletteOfAFile, FindsEntriesOfTheLogByAllTheirWords)
{
    const auto found = [this](const QString& typed) { return sources.logEntries(PaletteQuery::of(typed)); };
    for (const QString& typed : {u"charts"_s, u"charts lakes"_s, u"Árvore"_s}) {
        ASSERT_EQ(found(typed).size(), 1U) << typed.toStdString();
    }
    const PaletteEntry entry = found(u"charts"_s).front();
    EXPECT_EQ(entry.id, u"study_session:%1"_s.arg(session.id));
    EXPECT_EQ(entry.words, u"Lakeside árvore charts"_s);
    EXPECT_EQ(entry.figure, u"1 h 30"_s);
    EXPECT_TRUE(entry.detail.startsWith(u"Study · "_s) && entry.detail.endsWith(u" · ICD-10-CM"_s))
        << entry.detail.toStdString();
    for (const QString& typed : {u"charts zoo"_s, u"c"_s, u">charts"_s, QString()}) {
        EXPECT_TRUE(found(typed).empty()) << typed.toStdString();
    }
}

TEST_F(PaletteOfAFile, FindsSubjectsAndWhatCanBeLookedUp)
{
    const auto subjects = [this](const QString& typed) { return idsOf(sources.subjects(PaletteQuery::of(typed), {})); };
    EXPECT_EQ(subjects(u"#cm"_s).value(0), u"icd-10-cm"_s);
    EXPECT_TRUE(subjects(u"diagnosis cod"_s).contains(u"icd-10-cm"_s));
    EXPECT_TRUE(subjects(QString()).empty());
    EXPECT_FALSE(subjects(u"#"_s).empty());
    const std::vector<PaletteEntry> found = sources.lookUps(PaletteQuery::of(u"springfield"_s), {});
    ASSERT_FALSE(found.empty());
    EXPECT_TRUE(found.front().words.contains(u"Springfield"_s)) << found.front().words.toStdString();
}

}  // namespace palette_test
}  // namespace credence
