// SPDX-License-Identifier: GPL-3.0-or-later
/// Files that are chosen, dropped and pasted, through the real window.
#include <gtest/gtest.h>

#include <QClipboard>
#include <QPushButton>
#include <QRadioButton>

#include "support/run_sql.h"
#include "support/window_walk.h"
#include "ui/documents/taken_files.h"

namespace credence {
namespace keep_documents_test {

using namespace Qt::StringLiterals;
using testing::lockedPdf;
using testing::smallPdf;

class KeepDocuments : public testing::WindowWalk {
protected:
    void SetUp() override
    {
        openNewFile();
        m_activity = window->workbench()
                         ->ledger()
                         .add(CeuActivity{.onDate = QDate(2026, 11, 18), .title = u"Denials"_s, .ceus = {125}})
                         .value();
    }

    /// The dialog that asks what the files are, with the keys.
    AttachDialog* dialog() { return front<AttachDialog>(); }

    std::vector<Document> documents() { return allOf<Document>(workspace().file()).value(); }

    RecordRef m_activity{};
};

TEST_F(KeepDocuments, AsksWithOneKeyForEachAnswerAndKeepsAllAsOneStep)
{
    prompts.answer = written(u"one.pdf"_s, smallPdf("one")) + u'|' + written(u"two.pdf"_s, smallPdf("two"));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    AttachDialog* asked = dialog();
    ASSERT_NE(asked, nullptr);
    press(Qt::Key_4, Qt::AltModifier);
    auto* certificate = asked->findChild<QRadioButton*>(u"kind-ceu_certificate"_s);
    EXPECT_TRUE(certificate->isChecked()) << "at once: Enter may come before the click of a button that a key pressed";
    auto* about = asked->findChild<QComboBox*>(u"record"_s);
    about->setFocus();
    press(Qt::Key_Down);
    EXPECT_TRUE(about->currentText().contains(u"Denials"_s));
    confirm(*asked);
    ASSERT_EQ(documents().size(), 2U);
    EXPECT_TRUE(isAbout(documents().front(), m_activity));
    EXPECT_EQ(documents().front().kind, DocumentKind::CeuCertificate);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(documents().empty());
}

TEST_F(KeepDocuments, TakesWhatIsDroppedOnTheWindowAndSaysWhatIsNot)
{
    drop({QUrl::fromLocalFile(written(u"letter.pdf"_s, smallPdf())),
          QUrl::fromLocalFile(written(u"notes.txt"_s, "notes")), QUrl(u"https://example.org/a.pdf"_s)});
    EXPECT_TRUE(message().contains(u"notes.txt"_s)) << message().toStdString();
    EXPECT_TRUE(message().contains(u"web"_s)) << message().toStdString();
    AttachDialog* asked = dialog();
    ASSERT_NE(asked, nullptr);
    EXPECT_TRUE(asked->findChild<QRadioButton*>(u"kind-other"_s)->isChecked());
    confirm(*asked);
    ASSERT_EQ(documents().size(), 1U);
    EXPECT_EQ(documents().front().fileName, u"letter.pdf"_s);
}

TEST_F(KeepDocuments, InTheFormOfANewRecordWaitsUntilItIsSavedAndIsOneStepWithIt)
{
    const QUrl paper = QUrl::fromLocalFile(written(u"appeals.pdf"_s, smallPdf()));
    const auto dropOnForm = [&] {
        window->workbench()->openForm(CeuActivity{.onDate = QDate(2026, 11, 20), .title = u"Appeals"_s, .ceus = {100}});
        auto* form = front<RecordDialog>();
        dropOn(*form, {paper});
        AttachDialog* asked = dialog();
        EXPECT_TRUE(asked->findChild<QRadioButton*>(u"kind-ceu_certificate"_s)->isChecked());
        confirm(*asked);
        bringToFront(*form);
        EXPECT_TRUE(form->findChild<QLabel*>(u"papersToKeep"_s)->isVisible());
        EXPECT_TRUE(documents().empty()) << "nothing is kept before it is saved";
        return form;
    };
    RecordDialog* cancelled = dropOnForm();
    press(Qt::Key_Escape);
    EXPECT_TRUE(cancelled->isVisible()) << "a paper is not lost unasked";
    cancelled->findChild<QPushButton*>(u"discard"_s)->click();
    EXPECT_TRUE(documents().empty());

    confirm(*dropOnForm());
    ASSERT_EQ(documents().size(), 1U);
    const std::vector<RecordRef> about = recordsAbout(documents().front());
    ASSERT_EQ(about.size(), 1U);
    EXPECT_EQ(ownWords(workspace().record(about.front()).value()), u"Appeals"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(documents().empty());
    EXPECT_FALSE(workspace().record(about.front()).ok()) << "one step";
}

TEST_F(KeepDocuments, KeepsAPastedPictureAsPng)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::green);
    QGuiApplication::clipboard()->setImage(image);
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    AttachDialog* asked = dialog();
    ASSERT_NE(asked, nullptr);
    confirm(*asked);
    ASSERT_EQ(documents().size(), 1U);
    EXPECT_TRUE(documents().front().fileName.endsWith(u".png"_s));
    QGuiApplication::clipboard()->clear();
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(message().contains(u"clipboard"_s)) << message().toStdString();
}

TEST_F(KeepDocuments, SaysOfAFileThatCannotBeOpenedWhatItIsWorthBeforeItIsKept)
{
    prompts.answer = written(u"broken.pdf"_s, "%PDF-1.7 nothing") + u'|' + written(u"locked.pdf"_s, lockedPdf()) +
                     u'|' + written(u"sound.pdf"_s, smallPdf());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    AttachDialog* asked = dialog();
    ASSERT_NE(asked, nullptr);
    auto* doubts = asked->findChild<QLabel*>(u"fileDoubts"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([doubts] { return doubts->text().contains(u"locked.pdf"_s); }, 20'000));
    EXPECT_TRUE(doubts->text().contains(u"broken.pdf"_s)) << doubts->text().toStdString();
    EXPECT_FALSE(doubts->text().contains(u"sound.pdf"_s));
    EXPECT_TRUE(documents().empty()) << "kept before it was said";
    confirm(*asked);
    ASSERT_EQ(documents().size(), 3U);
    EXPECT_EQ(documents()[0].fileTrouble, FileTrouble::Damaged);
    EXPECT_EQ(documents()[1].fileTrouble, FileTrouble::Locked);
    EXPECT_FALSE(documents()[2].fileTrouble.has_value());
}

TEST_F(KeepDocuments, LeavesEverythingAsItWasWhereTheUserThinksBetterOfIt)
{
    prompts.answer = written(u"one.pdf"_s, smallPdf("one"));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    AttachDialog* asked = dialog();
    ASSERT_NE(asked, nullptr);
    press(Qt::Key_Escape);
    EXPECT_TRUE(documents().empty());
}

TEST_F(KeepDocuments, FollowsTheRecordWhileItAsks)
{
    prompts.answer = written(u"one.pdf"_s, smallPdf("one"));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    AttachDialog* asked = dialog();
    ASSERT_NE(asked, nullptr);
    auto* about = asked->findChild<QComboBox*>(u"record"_s);
    about->setFocus();
    press(Qt::Key_Down);
    ASSERT_TRUE(about->currentText().contains(u"Denials"_s));
    ASSERT_TRUE(window->workbench()
                    ->ledger()
                    .add(CeuActivity{.onDate = QDate(2026, 11, 20), .title = u"Later"_s, .ceus = {100}})
                    .ok());
    testing::runSql(path(), "UPDATE ceu_activity SET title = 'Appeals' WHERE title = 'Denials'");
    workspace().lookOutside();
    EXPECT_TRUE(about->currentText().contains(u"Appeals"_s)) << about->currentText().toStdString();
    EXPECT_TRUE(asked->findChild<QLabel*>(u"failure"_s)->isHidden());
    testing::runSql(path(), "DELETE FROM ceu_activity WHERE title = 'Appeals'");
    workspace().lookOutside();
    EXPECT_EQ(about->currentIndex(), 0) << "about nothing";
    EXPECT_FALSE(asked->findChild<QLabel*>(u"failure"_s)->isHidden());
    EXPECT_TRUE(documents().empty());
}

TEST(TakenFiles, OfAFolderAreThoseThatLieDirectlyInIt)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"deeper"_s);
    for (const QString& name : {u"a.pdf"_s, u"b.png"_s, u"deeper/c.pdf"_s, u"d.txt"_s}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(name.endsWith(u"png"_s) ? QByteArray("\x89PNG\r\n\x1a\n", 8) : QByteArray("%PDF-1.7"));
    }
    const TakenFiles taken = filesAt({folder.path()});
    EXPECT_EQ(taken.files.size(), 2U);
    EXPECT_TRUE(taken.refused.isEmpty());
}

}  // namespace keep_documents_test
}  // namespace credence
