// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changeset_texts.h"

#include <QRandomGenerator>

#include "storage/changeset.h"
#include "storage/database.h"
#include "storage/history_store.h"
#include "storage/sql_failure.h"
#include "storage/storage_fixture.h"

namespace credence {
namespace changeset_texts_test {

using namespace Qt::StringLiterals;
using namespace testing;

class ChangesetTexts : public StorageTest {
protected:
    [[nodiscard]] QByteArray changeset(qint64 step)
    {
        const Database database(path(), Database::Mode::ReadOnly);
        return changesetOf(database, step).value_or(QByteArray());
    }
};

const ChangesetColumn kNote{.table = "study_session", .column = 6};

QByteArray same(const QByteArray& text)
{
    return text;
}

TEST_F(ChangesetTexts, StayByteByByteWhereNothingIsReplaced)
{
    const std::unique_ptr<RecordFile> file = created();
    addOneOfEach(*file);
    addManySessions(*file);
    AnyRecord edited = fullRecord(RecordKind::PracticeExam);
    setId(edited, 1);
    std::get<PracticeExam>(edited).note = u"other"_s;
    ASSERT_TRUE(applyOne(*file, UpdateRecord{edited}).ok());
    ASSERT_TRUE(applyOne(*file, RemoveRecord{{.kind = RecordKind::StudySession, .id = 1}}).ok());
    for (const qint64 step : {1, 2, 3, 4}) {
        ASSERT_FALSE(changeset(step).isEmpty()) << step;
        EXPECT_EQ(withTextsReplaced(changeset(step), kNote, same), changeset(step)) << step;
    }
}

TEST_F(ChangesetTexts, AreReplacedInRowsThatComeGoAndChange)
{
    const std::unique_ptr<RecordFile> file = created();
    StudySession session = aSession(kDay, 30);
    session.note = QString(300, u'a');
    session.id = StudySessionId(add(*file, session).id);
    session.note = u"b"_s;
    ASSERT_TRUE(applyOne(*file, UpdateRecord{session}).ok());
    ASSERT_TRUE(applyOne(*file, RemoveRecord{{.kind = RecordKind::StudySession, .id = 1}}).ok());
    QList<QByteArray> met;
    const auto replacement = [&met](const QByteArray& text) -> QByteArray {
        met << text;
        return "new " + text;
    };
    const QByteArray inserted = withTextsReplaced(changeset(1), kNote, replacement);
    const QByteArray updated = withTextsReplaced(changeset(2), kNote, replacement);
    const QByteArray removed = withTextsReplaced(changeset(3), kNote, replacement);
    EXPECT_EQ(met, (QList<QByteArray>{QByteArray(300, 'a'), QByteArray(300, 'a'), "b", "b"}));

    Database database(path(), Database::Mode::ReadWrite);
    EXPECT_EQ(applyChangeset(database, inserted), ApplyOutcome::Applied);
    EXPECT_EQ(queryText(path(), "SELECT note FROM study_session"), u"new "_s + QString(300, u'a'));
    EXPECT_EQ(applyChangeset(database, updated), ApplyOutcome::Applied);
    EXPECT_EQ(queryText(path(), "SELECT note FROM study_session"), u"new b"_s);
    EXPECT_EQ(applyChangeset(database, removed), ApplyOutcome::Applied);
    EXPECT_EQ(queryText(path(), "SELECT COUNT(*) FROM study_session"), u"0"_s);
}

TEST_F(ChangesetTexts, OfOtherTablesAreLeftAlone)
{
    const std::unique_ptr<RecordFile> file = created();
    addOneOfEach(*file);
    int met = 0;
    const QByteArray rewritten =
        withTextsReplaced(changeset(1), {.table = "rule_pack", .column = 5}, [&met](const QByteArray& text) {
            ++met;
            return text;
        });
    EXPECT_EQ(met, 1);
    EXPECT_EQ(rewritten, changeset(1));
}

TEST_F(ChangesetTexts, OfACutOrGarbledChangesetAreRefusedOrReadInBounds)
{
    addOneOfEach(*created());
    const QByteArray whole = changeset(1);
    for (qsizetype length = 1; length < whole.size(); ++length) {
        try {
            (void)withTextsReplaced(whole.left(length), kNote, same);
        } catch (const SqlFailure&) {
            continue;
        }
    }
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        QByteArray garbled = whole;
        garbled[random.bounded(static_cast<int>(garbled.size()))] = static_cast<char>(random.bounded(256));
        try {
            (void)withTextsReplaced(garbled, kNote, same);
        } catch (const SqlFailure&) {
            continue;
        }
    }
    EXPECT_THROW((void)withTextsReplaced("x", kNote, same), SqlFailure);
    EXPECT_THROW((void)withTextsReplaced(whole.chopped(1), kNote, same), SqlFailure);
}

}  // namespace changeset_texts_test
}  // namespace credence
