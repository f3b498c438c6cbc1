// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/attachments.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "support/run_sql.h"
#include "support/test_workspace.h"

namespace credence {
namespace attachments_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

DocumentFile pdf(const QString& name, const QByteArray& words = "one")
{
    return documentFile(name, "%PDF-1.7\n" + words).value();
}

class Attachments : public ::testing::Test {
protected:
    RecordRef addActivity(const QString& title = u"Denials"_s)
    {
        return m_file.add(CeuActivity{.onDate = QDate(2026, 11, 18), .title = title, .ceus = {125}});
    }
    std::vector<Attached> kept(const AttachRequest& request)
    {
        const Result<std::vector<Attached>> attached = attach(m_file.workspace(), request);
        EXPECT_TRUE(attached.ok()) << (attached ? "" : attached.error().detail.toStdString());
        return attached.valueOr({});
    }
    Document document(RecordRef ref) { return std::get<Document>(m_file.workspace().record(ref).value()); }
    std::vector<Document> documents() { return allOf<Document>(m_file.workspace().file()).value(); }

    TestWorkspace m_file;
};

TEST_F(Attachments, KeepTheFileUnderItsHashWithTheRecordItProves)
{
    const RecordRef activity = addActivity();
    const std::vector<Attached> attached = kept({.files = {pdf(u"denials.pdf"_s)}, .about = {activity}});
    ASSERT_EQ(attached.size(), 1U);
    const Document document = this->document(attached.front().document);
    EXPECT_EQ(document.kind, DocumentKind::CeuCertificate);
    EXPECT_EQ(document.title, u"denials"_s);
    EXPECT_EQ(document.fileName, u"denials.pdf"_s);
    EXPECT_EQ(document.receivedOn, QDate(2026, 11, 23));
    EXPECT_EQ(recordsAbout(document), std::vector<RecordRef>{activity});
    EXPECT_EQ(m_file.workspace().content(document.content).value(), "%PDF-1.7\none");
}

/// A letter counts as proof of a whole year: what a paper is must be said.
TEST_F(Attachments, AssumeNoProofOfAPlacementOrAProgramme)
{
    const RecordRef placement =
        m_file.add(Placement{.employer = u"Lakeside"_s, .firstDay = QDate(2026, 3, 2), .lastDay = {}});
    EXPECT_EQ(kept({.files = {pdf(u"offer.pdf"_s)}, .about = {placement}}).front().kind, DocumentKind::Other);
    EXPECT_EQ(likelyKind({}), DocumentKind::Other);
}

TEST_F(Attachments, OfANewRecordAreOneStepWithIt)
{
    const RecordRef activity = addActivity();
    kept({.files = {pdf(u"known.pdf"_s, "known")}, .about = {activity}});
    const auto add = [this](const AnyRecord& draft) {
        const std::vector<RecordRef> about{{kindOf(draft), 0}};
        const std::vector<AttachRequest> papers{
            {.files = {pdf(u"a.pdf"_s, "a"), pdf(u"known.pdf"_s, "known")}, .about = about},
            {.files = {pdf(u"b.pdf"_s, "b"), pdf(u"a again.pdf"_s, "a")},
             .about = about,
             .kind = DocumentKind::VerificationLetter}};
        const Result<RecordRef> added = addWithPapers(m_file.workspace(), draft, papers);
        EXPECT_TRUE(added.ok()) << (added ? "" : (added.error().subject + u' ' + added.error().detail).toStdString());
        return added.valueOr({});
    };
    const RecordRef appeals = add(CeuActivity{.onDate = QDate(2026, 11, 20), .title = u"Appeals"_s, .ceus = {100}});
    ASSERT_EQ(documents().size(), 3U) << "what was there twice is kept once";
    for (const Document& document : documents()) {
        EXPECT_TRUE(isAbout(document, appeals)) << document.title.toStdString();
    }
    EXPECT_TRUE(isAbout(documents().front(), activity)) << "and about what it was about before";
    EXPECT_EQ(documents()[1].kind, DocumentKind::CeuCertificate);
    EXPECT_EQ(documents()[2].kind, DocumentKind::VerificationLetter);
    EXPECT_EQ(m_file.workspace().undoLabel()->subject, u"Appeals"_s);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(documents().size(), 1U);
    EXPECT_EQ(recordsAbout(documents().front()), std::vector<RecordRef>{activity});
    EXPECT_FALSE(m_file.workspace().record(appeals).ok());

    const RecordRef deadline = add(Deadline{.title = u"Hand in the form"_s, .dueOn = QDate(2026, 12, 1)});
    EXPECT_TRUE(isAbout(documents().back(), deadline)) << "a kind without a link of its own";
}

TEST_F(Attachments, OfANewRecordThatIsRefusedAreNot)
{
    const std::vector<AttachRequest> papers{{.files = {pdf(u"a.pdf"_s)}, .about = {{RecordKind::CeuActivity, 0}}}};
    EXPECT_FALSE(addWithPapers(m_file.workspace(), CeuActivity{.onDate = {}, .title = {}, .ceus = {0}}, papers).ok());
    EXPECT_TRUE(documents().empty());
}

TEST_F(Attachments, AreOneStepHoweverMany)
{
    AttachRequest request;
    for (int i = 0; i < 10; ++i) {
        request.files.push_back(pdf(u"scan %1.pdf"_s.arg(i), QByteArray::number(i)));
    }
    EXPECT_EQ(kept(request).size(), 10U);
    EXPECT_EQ(m_file.workspace().undoLabel(),
              (HistoryLabel{
                  .action = HistoryAction::Add, .kind = RecordKind::Document, .subject = u"scan 0"_s, .count = 10}));
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_TRUE(documents().empty());
    ASSERT_TRUE(m_file.ledger().redo().ok());
    ASSERT_EQ(documents().size(), 10U);
    EXPECT_TRUE(m_file.workspace().content(documents().front().content).ok());
}

TEST_F(Attachments, KeepTheSameBytesOnceAndLinkThem)
{
    const RecordRef one = addActivity(u"One"_s);
    const RecordRef other = addActivity(u"Other"_s);
    const RecordRef first = kept({.files = {pdf(u"both.pdf"_s)}, .about = {one}}).front().document;
    const Attached again = kept({.files = {pdf(u"another name.pdf"_s)}, .about = {other}}).front();
    EXPECT_EQ(again.fate, AttachFate::Linked);
    EXPECT_EQ(again.document, first);
    EXPECT_EQ(recordsAbout(document(first)), (std::vector<RecordRef>{one, other}));
    EXPECT_EQ(kept({.files = {pdf(u"both.pdf"_s)}, .about = {other}}).front().fate, AttachFate::AlreadyThere);
    EXPECT_EQ(documents().size(), 1U);
}

TEST_F(Attachments, MarkWhatCouldNotBeOpenedUntilTheUserSaysOtherwise)
{
    DocumentFile broken = pdf(u"a.pdf"_s);
    broken.trouble = FileTrouble::Damaged;
    const Attached attached = kept({.files = {broken}, .about = {addActivity()}}).front();
    EXPECT_EQ(attached.trouble, FileTrouble::Damaged);
    Document now = document(attached.document);
    EXPECT_EQ(now.fileTrouble, FileTrouble::Damaged);
    now.fileTrouble.reset();
    ASSERT_TRUE(m_file.ledger().edit(now).ok());
    EXPECT_FALSE(document(attached.document).fileTrouble.has_value());
}

TEST_F(Attachments, TakeNoPointThatNobodyAsksOfSuchAPaper)
{
    const RecordRef ref = kept({.files = {pdf(u"a.pdf"_s)}, .about = {addActivity()}}).front().document;
    Document now = document(ref);
    now.points = {{u"index number"_s}, {u"glossy"_s}};
    EXPECT_EQ(m_file.ledger().edit(now).error(),
              (Error{.code = Error::Code::InvalidInput, .subject = u"points"_s, .detail = u"unknown_point"_s}));
    now.points = {{u"index number"_s}};
    ASSERT_TRUE(m_file.ledger().edit(now).ok());
    now.kind = DocumentKind::Other;
    EXPECT_TRUE(m_file.ledger().edit(now).ok()) << "what was found before stays";
    now.points.push_back({u"sponsor"_s});
    EXPECT_FALSE(m_file.ledger().edit(now).ok());
}

TEST_F(Attachments, AreAboutEachRecordOnceAndNeverAboutThemselves)
{
    const RecordRef activity = addActivity();
    const RecordRef ref = kept({.files = {pdf(u"a.pdf"_s)}, .about = {activity, activity}}).front().document;
    const Document once = document(ref);
    EXPECT_EQ(recordsAbout(once), std::vector<RecordRef>{activity});
    Document now = once;
    now.links = {{activity}};
    EXPECT_EQ(m_file.ledger().edit(now).error().detail, u"linked_twice"_s);
    now.links = {{ref}};
    EXPECT_EQ(m_file.ledger().edit(now).error().detail, u"linked_to_itself"_s);
    const RecordRef other = kept({.files = {pdf(u"b.pdf"_s, "b")}}).front().document;
    now.links = {{other}};
    EXPECT_TRUE(m_file.ledger().edit(now).ok()) << "a letter may be about another paper";
}

TEST_F(Attachments, KnowTwinsInsideOneCall)
{
    const std::vector<Attached> attached = kept({.files = {pdf(u"a.pdf"_s), pdf(u"b.pdf"_s), pdf(u"c.pdf"_s, "c")}});
    ASSERT_EQ(attached.size(), 3U);
    EXPECT_EQ(attached[1].fate, AttachFate::AlreadyThere);
    EXPECT_EQ(attached[1].document, attached[0].document);
    EXPECT_EQ(documents().size(), 2U);
}

TEST_F(Attachments, FillTheDocumentThatWasAskedFor)
{
    const RecordRef letter = m_file.add(
        Document{.kind = DocumentKind::VerificationLetter, .title = u"Lakeside"_s, .askedOn = QDate(2026, 11, 2)});
    const Attached filled = kept({.files = {pdf(u"letter.pdf"_s)}, .about = {letter}}).front();
    EXPECT_EQ(filled.fate, AttachFate::Filled);
    EXPECT_EQ(filled.document, letter);
    const Document document = this->document(letter);
    EXPECT_EQ(document.kind, DocumentKind::VerificationLetter);
    EXPECT_EQ(document.receivedOn, QDate(2026, 11, 23));
    EXPECT_EQ(document.fileName, u"letter.pdf"_s);
    const Result<std::vector<Attached>> second =
        attach(m_file.workspace(), {.files = {pdf(u"other.pdf"_s, "other")}, .about = {letter}});
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(documentRefusal(second.error()), DocumentRefusal::HoldsAFile);
}

TEST_F(Attachments, FillTheDocumentThatWasAskedForAlsoWithAFileThatIsKept)
{
    kept({.files = {pdf(u"letter.pdf"_s)}});
    const RecordRef letter = m_file.add(
        Document{.kind = DocumentKind::VerificationLetter, .title = u"Lakeside"_s, .askedOn = QDate(2026, 11, 2)});
    EXPECT_EQ(kept({.files = {pdf(u"letter.pdf"_s)}, .about = {letter}}).front().fate, AttachFate::Filled);
    EXPECT_FALSE(document(letter).content.isEmpty());
    EXPECT_EQ(kept({.files = {pdf(u"letter.pdf"_s)}, .about = {letter}}).front().fate, AttachFate::AlreadyThere);
}

TEST_F(Attachments, TakeWhatIsSaidOfAFileThatIsKeptAlready)
{
    const RecordRef activity = addActivity();
    const RecordRef first = kept({.files = {pdf(u"a.pdf"_s)}}).front().document;
    EXPECT_EQ(document(first).kind, DocumentKind::Other);
    kept({.files = {pdf(u"a.pdf"_s)},
          .about = {activity},
          .kind = DocumentKind::CeuCertificate,
          .title = u"Denials"_s,
          .receivedOn = QDate(2026, 11, 1)});
    const Document now = document(first);
    EXPECT_EQ(now.kind, DocumentKind::CeuCertificate);
    EXPECT_EQ(now.title, u"Denials"_s);
    EXPECT_EQ(now.receivedOn, QDate(2026, 11, 1));
}

TEST_F(Attachments, MendADamagedContentWithTheSameFile)
{
    const RecordRef ref = kept({.files = {pdf(u"a.pdf"_s)}}).front().document;
    const QString key = document(ref).content;
    testing::runSql(m_file.path(), "PRAGMA foreign_keys = OFF; DELETE FROM content WHERE sha256 = '" + key.toLatin1() +
                                       "'; INSERT INTO content VALUES ('" + key.toLatin1() + "', x'00');");
    m_file.reopen();
    ASSERT_FALSE(m_file.workspace().content(key).ok());
    EXPECT_EQ(kept({.files = {pdf(u"a.pdf"_s)}}).front().fate, AttachFate::Mended);
    EXPECT_EQ(m_file.workspace().content(key).value(), "%PDF-1.7\none");
    EXPECT_TRUE(m_file.workspace().check().value().sound);
}

TEST_F(Attachments, LinkRecordsOfEveryKindAndManyOfThem)
{
    const RecordRef study =
        m_file.add(StudySession{.onDate = QDate(2026, 11, 20), .minutes = hours(2), .subject = u"cpt"_s});
    const RecordRef goal = m_file.add(Goal{.credential = u"CPC"_s});
    const RecordRef activity = addActivity();
    const std::vector<RecordRef> all{activity, study, goal};
    const RecordRef document = kept({.files = {pdf(u"a.pdf"_s)}, .about = all}).front().document;
    m_file.reopen();
    EXPECT_EQ(recordsAbout(this->document(document)), all);
    EXPECT_TRUE(m_file.workspace().check().value().sound);
}

TEST_F(Attachments, StandInTheWayOfRemovingWhatTheyAreAbout)
{
    const RecordRef goal = m_file.add(Goal{.credential = u"CPC"_s});
    const RecordRef document = kept({.files = {pdf(u"a.pdf"_s)}, .about = {goal}}).front().document;
    const Result<void> removed = m_file.ledger().remove(std::span(&goal, 1));
    ASSERT_FALSE(removed.ok());
    EXPECT_EQ(removed.error(), (Error{.code = Error::Code::Constraint, .subject = u"document"_s, .detail = u"1"_s}));
    ASSERT_TRUE(detach(m_file.workspace(), DocumentId(document.id), goal).ok());
    EXPECT_TRUE(m_file.ledger().remove(std::span(&goal, 1)).ok());
    EXPECT_TRUE(m_file.ledger().undo().ok());
    EXPECT_TRUE(m_file.ledger().undo().ok());
    EXPECT_TRUE(isAbout(this->document(document), goal));
}

TEST_F(Attachments, RefuseALinkToNoRecord)
{
    const Result<std::vector<Attached>> attached =
        attach(m_file.workspace(), {.files = {pdf(u"a.pdf"_s)}, .about = {{RecordKind::Goal, 9}}});
    ASSERT_FALSE(attached.ok());
    EXPECT_EQ(attached.error().subject, u"links"_s);
    EXPECT_TRUE(documents().empty());
}

TEST_F(Attachments, DetachOnlyTheRecordThatIsNamed)
{
    const RecordRef one = addActivity(u"One"_s);
    const RecordRef other = addActivity(u"Other"_s);
    const RecordRef document = kept({.files = {pdf(u"a.pdf"_s)}, .about = {one, other}}).front().document;
    ASSERT_TRUE(detach(m_file.workspace(), DocumentId(document.id), one).ok());
    EXPECT_EQ(recordsAbout(this->document(document)), std::vector<RecordRef>{other});
    EXPECT_FALSE(this->document(document).content.isEmpty());
    EXPECT_EQ(documentRefusal(detach(m_file.workspace(), DocumentId(document.id), one).error()),
              DocumentRefusal::NotAboutIt);
    EXPECT_EQ(m_file.workspace().undoLabel()->action, HistoryAction::Edit);
}

TEST_F(Attachments, GiveTheFileBackWithoutWritingOverAnother)
{
    const RecordRef ref = kept({.files = {pdf(u"a.pdf"_s)}}).front().document;
    const QDir folder(m_file.folder());
    const Result<QString> first = saveCopy(m_file.workspace(), document(ref), folder.path());
    const Result<QString> second = saveCopy(m_file.workspace(), document(ref), folder.path());
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_EQ(first.value(), folder.filePath(u"a.pdf"_s));
    EXPECT_EQ(second.value(), folder.filePath(u"a (2).pdf"_s));
    QFile copy(second.value());
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), "%PDF-1.7\none");
    EXPECT_EQ(saveCopyAs(m_file.workspace(), document(ref), first.value()).error().code, Error::Code::FileExists);
    EXPECT_EQ(saveCopy(m_file.workspace(), Document{.title = u"x"_s}, folder.path()).error().code,
              Error::Code::NotFound);
}

TEST_F(Attachments, AreBoundedInNumber)
{
    AttachRequest request;
    for (std::size_t i = 0; i <= kMostFilesAtOnce; ++i) {
        request.files.push_back(pdf(u"a.pdf"_s, QByteArray::number(static_cast<int>(i))));
    }
    const Result<std::vector<Attached>> attached = attach(m_file.workspace(), request);
    ASSERT_FALSE(attached.ok());
    EXPECT_EQ(documentRefusal(attached.error()), DocumentRefusal::TooManyAtOnce);
}

}  // namespace attachments_test
}  // namespace credence
