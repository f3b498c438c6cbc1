// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/cycle_progress.h"
#include "domain/goals/goal_progress.h"
#include "ui/pages/credentials/credentials_page.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "words/format.h"
#include "words/format_exam.h"
#include "support/printers.h"
#include "ui/credentials/credentials_page_fixture.h"

namespace credence {
namespace credentials_page_test {

using namespace Qt::StringLiterals;
using credence::testing::CredentialsPageTest;
using credence::testing::findNeed;
using credence::testing::tellCoderStory;
using credence::testing::TestWorkspace;

const QString kOneYear = u"aapc.cpc-a.employment-education"_s;

TEST_F(CredentialsPageTest, ShowsEachRoutesNeedsWithTheFiguresOfTheOverview)
{
    const GoalProgress goal = overview().goals.front();
    ASSERT_EQ(goal.routes.size(), 3U);
    for (const RouteProgress& route : goal.routes) {
        for (const Progress& asked : route.needs) {
            const FigureButton* shown = need(route.rule.ruleId, asked.requirementId);
            ASSERT_NE(shown, nullptr) << qPrintable(asked.requirementId);
            EXPECT_TRUE(shown->accessibleName().contains(format::progress(asked)))
                << qPrintable(shown->accessibleName());
        }
    }
}

TEST_F(CredentialsPageTest, HeadlineForeseesTheDayOfTheQuickestRoute)
{
    const auto* forecast = find<QLabel>(u"forecast"_s);
    ASSERT_NE(forecast, nullptr);
    EXPECT_TRUE(forecast->text().contains(format::date(overview().goals.front().forecast.value())));
}

TEST_F(CredentialsPageTest, MarksOnlyTheQuickestRoute)
{
    EXPECT_EQ(m_page->findChildren<QLabel*>(u"quickest"_s).size(), 1);
    const QWidget* card = find(u"route-"_s + kOneYear);
    ASSERT_NE(card, nullptr);
    EXPECT_NE(card->findChild<QLabel*>(u"quickest"_s), nullptr);
}

TEST_F(CredentialsPageTest, ListsGoalsWithWhatTheyGrowFromAndThenWhatIsHeld)
{
    QStringList titles;
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        titles << list().model()->index(row, 0).data().toString();
    }
    EXPECT_EQ(titles, QStringList({u"CPC-A → CPC"_s, u"CCS"_s, u"CCA"_s}));
}

TEST_F(CredentialsPageTest, ArrowDownShowsTheNextGoal)
{
    m_page->focusFirst();
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(find<QLabel>(u"headline"_s)->text(), u"Earn the CCS"_s);
}

TEST_F(CredentialsPageTest, EnterInTheListLeadsToItsFirstFigure)
{
    m_page->focusFirst();
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_NE(qobject_cast<FigureButton*>(QApplication::focusWidget()), nullptr);
}

TEST_F(CredentialsPageTest, BlockingLetterAsksForADraftOfThatPlacement)
{
    const RouteProgress route = overview().goals.front().routes.front();
    ASSERT_TRUE(route.blockingNeed);
    auto* act = find<QPushButton>(u"letterAct-%1-0"_s.arg(*route.blockingNeed));
    ASSERT_NE(act, nullptr);
    QSignalSpy asked(m_page, &Page::formRequested);
    act->setFocus();
    QTest::keyClick(act, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    const auto draft = std::get<Document>(asked.front().front().value<AnyRecord>());
    EXPECT_EQ(draft.kind, DocumentKind::VerificationLetter);
    EXPECT_FALSE(draft.id.isStored());
    ASSERT_TRUE(draft.placement);
    EXPECT_TRUE(draft.placement == m_told.externship || draft.placement == m_told.job);
}

TEST_F(CredentialsPageTest, LetterThatWasAskedForIsEditedInsteadOfAddedAgain)
{
    const RouteProgress route = overview().goals.front().routes.front();
    for (const PlacementId placement : {m_told.externship, m_told.job}) {
        Document letter{.kind = DocumentKind::VerificationLetter, .title = u"Letter"_s};
        letter.placement = placement;
        letter.askedOn = QDate(2026, 11, 2);
        m_file.add(letter);
    }
    m_page->refresh();
    QSignalSpy asked(m_page, &Page::formRequested);
    find<QPushButton>(u"letterAct-%1-0"_s.arg(*route.blockingNeed))->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(std::get<Document>(asked.front().front().value<AnyRecord>()).id.isStored());
}

TEST_F(CredentialsPageTest, WhyNamesTheRuleItsIdAndTheTermsInPlainWords)
{
    const RouteProgress route = overview().goals.front().routes.front();
    need(route.rule.ruleId, findNeed(route, u"letters")->requirementId)->setFocus();
    EXPECT_EQ(find<QLabel>(u"whyRule"_s), nullptr) << "folded until somebody asks";
    QTest::keyClick(find<QToolButton>(u"aboutRule"_s), Qt::Key_Space);
    ASSERT_NE(find<QLabel>(u"whyRule"_s), nullptr);
    EXPECT_TRUE(find<QLabel>(u"whyRule"_s)->text().contains(route.rule.ruleId));
    QStringList terms;
    for (const QLabel* term : find(u"whyCard"_s)->findChildren<QLabel*>(u"whyTerm"_s)) {
        terms << term->text();
    }
    EXPECT_TRUE(terms.join(u'\n').contains(u"Apprentice status"_s)) << qPrintable(terms.join(u'\n'));
    EXPECT_TRUE(terms.join(u'\n').contains(u"Verification letter"_s)) << qPrintable(terms.join(u'\n'));
}

TEST_F(CredentialsPageTest, EnterOnANeedShowsWhatCountsAndWhyTheRestDoesNot)
{
    const RouteProgress route = overview().goals.front().routes.front();
    const Progress* letter = findNeed(route, u"letters");
    ASSERT_NE(letter, nullptr);
    ASSERT_FALSE(letter->notCounted.empty());
    FigureButton* figure = need(route.rule.ruleId, letter->requirementId);
    figure->setFocus();
    ASSERT_EQ(find(u"items-"_s + letter->requirementId), nullptr) << "open from the start";
    QTest::keyClick(figure, Qt::Key_Return);
    const auto* items = find<TwoLineList>(u"items-"_s + letter->requirementId);
    ASSERT_NE(items, nullptr);
    const int last = items->model()->rowCount() - 1;
    EXPECT_TRUE(items->model()
                    ->index(last, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(format::reason(letter->notCounted.back())));
}

TEST_F(CredentialsPageTest, EnterOnACountedItemAsksForItsRecord)
{
    const RouteProgress route = overview().goals.front().routes.front();
    const Progress* experience = findNeed(route, u"experience");
    ASSERT_NE(experience, nullptr);
    need(route.rule.ruleId, experience->requirementId)->click();
    auto* items = find<TwoLineList>(u"items-"_s + experience->requirementId);
    ASSERT_NE(items, nullptr);
    QSignalSpy asked(m_page, &Page::formRequested);
    items->setFocus();
    QTest::keyClick(items, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(refOf(asked.front().front().value<AnyRecord>()), experience->counted.front().record);
}

TEST_F(CredentialsPageTest, WhyFollowsTheFigureWithTheFocus)
{
    const RouteProgress route = overview().goals.front().routes.front();
    const Progress* letter = findNeed(route, u"letters");
    const Progress* experience = findNeed(route, u"experience");
    need(route.rule.ruleId, experience->requirementId)->setFocus();
    EXPECT_EQ(whyFigure(), experience->title);
    need(route.rule.ruleId, letter->requirementId)->setFocus();
    EXPECT_EQ(whyFigure(), letter->title);
}

TEST_F(CredentialsPageTest, WhyOfTheLetterListsWhatItMustShow)
{
    const RouteProgress route = overview().goals.front().routes.front();
    need(route.rule.ruleId, findNeed(route, u"letters")->requirementId)->setFocus();
    const Rule* rule = m_file.workspace().rules().rule(u"aapc.letter");
    ASSERT_NE(rule, nullptr);
    const auto& statement = std::get<StatementRule>(rule->editions.back().value);
    QStringList shown;
    for (const QLabel* label : find(u"whyCard"_s)->findChildren<QLabel*>()) {
        shown << label->text();
    }
    ASSERT_FALSE(statement.points.isEmpty());
    for (const QString& point : statement.points) {
        EXPECT_TRUE(shown.join(u'\n').contains(point)) << qPrintable(point);
    }
}

TEST_F(CredentialsPageTest, AddMenuAsksForAGoalOrACredential)
{
    QSignalSpy asked(m_page, &Page::formRequested);
    for (QAction* action : find<QPushButton>(u"addCredential"_s)->menu()->actions()) {
        action->trigger();
    }
    ASSERT_EQ(asked.size(), 3);
    EXPECT_EQ(kindOf(asked.at(0).front().value<AnyRecord>()), RecordKind::Goal);
    EXPECT_EQ(kindOf(asked.at(1).front().value<AnyRecord>()), RecordKind::HeldCredential);
    EXPECT_EQ(kindOf(asked.at(2).front().value<AnyRecord>()), RecordKind::OwnCredential);
}

TEST_F(CredentialsPageTest, AddMenuOffersTheCredentialsThatTheUserAdded)
{
    const OwnCredential own{.code = u"CPEDC"_s, .name = u"Pediatrics"_s, .body = u"AAPC"_s};
    m_file.add(own);
    m_file.add(HeldCredential{.credential = u"CPEDC"_s, .awardedOn = {2026, 8, 2}});
    m_page->refresh();
    QMenu* menu = find<QPushButton>(u"addCredential"_s)->menu();
    QSignalSpy asked(m_page, &Page::formRequested);
    for (int opened = 0; opened < 2; ++opened) {
        Q_EMIT menu->aboutToShow();
        EXPECT_EQ(menu->findChildren<QAction*>(u"change-CPEDC"_s).size(), 1) << "however often it opens";
    }
    QAction* last = menu->actions().back();
    EXPECT_EQ(last->text(), u"Change CPEDC…"_s);
    last->trigger();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_TRUE(std::get<OwnCredential>(asked.front().front().value<AnyRecord>()).id.isStored());
    bool isSaid = false;
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        isSaid = isSaid ||
                 list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"your own entry"_s);
    }
    EXPECT_TRUE(isSaid);
}

/// A CPC-A whose course and Practicode are completed.
void educate(TestWorkspace& file, std::vector<ProgrammeId>& programmes)
{
    Programme practicode{.name = u"Practicode"_s, .kind = ProgrammeKind::Practicode};
    practicode.completedOn = QDate(2026, 9, 1);
    file.add(practicode);
    for (const AnyRecord& record : file.workspace().records(RecordKind::Programme).value()) {
        programmes.push_back(std::get<Programme>(record).id);
    }
}

TEST_F(CredentialsPageTest, SaysThatTheProofOfACompleteRouteIsMissing)
{
    std::vector<ProgrammeId> programmes;
    educate(m_file, programmes);
    m_page->refresh();
    const auto* pill = find<QWidget>(u"proofMissing"_s);
    ASSERT_NE(pill, nullptr);
    for (const ProgrammeId programme : programmes) {
        Document proof{
            .kind = DocumentKind::CompletionCertificate, .title = u"Proof"_s, .receivedOn = QDate(2026, 9, 9)};
        proof.programme = programme;
        m_file.add(proof);
    }
    m_page->refresh();
    EXPECT_EQ(find<QWidget>(u"proofMissing"_s), nullptr);
}

TEST_F(CredentialsPageTest, PreparingShowsRequirementsPreparationAndTheExamsFacts)
{
    list().setCurrentLine(1);
    const GoalProgress goal = overview().goals.at(1);
    for (const std::vector<Progress>* group : {&goal.requirements, &goal.recommendations, &goal.preparation}) {
        for (const Progress& asked : *group) {
            EXPECT_NE(need(asked.rule.ruleId, asked.requirementId), nullptr) << qPrintable(asked.requirementId);
        }
    }
    ASSERT_TRUE(goal.exam);
    EXPECT_TRUE(find<FigureButton>(u"examTime"_s)->accessibleName().contains(format::examTime(*goal.exam->format)));
}

TEST_F(CredentialsPageTest, HeldCredentialShowsItsRenewalAndLeadsToTheCeus)
{
    list().setCurrentLine(2);
    const auto cycles = overview().cycles;
    const auto ahima = std::ranges::find(cycles, u"AHIMA"_s, &CycleProgress::body);
    ASSERT_NE(ahima, cycles.end());
    EXPECT_TRUE(need(ahima->total.rule.ruleId, ahima->total.requirementId)
                    ->accessibleName()
                    .contains(format::progress(ahima->total)));
    QSignalSpy asked(m_page, &Page::pageRequested);
    find<QPushButton>(u"openCeus-AHIMA"_s)->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<PageId>(), PageId::Ceus);
}

TEST_F(CredentialsPageTest, KeepsChoiceFocusAndOpenPartsAfterAChange)
{
    const RouteProgress route = overview().goals.front().routes.front();
    const Progress* experience = findNeed(route, u"experience");
    FigureButton* figure = need(route.rule.ruleId, experience->requirementId);
    figure->setFocus();
    figure->setChecked(true);
    m_file.add(Deadline{.title = u"Ask for the letter"_s, .dueOn = QDate(2026, 12, 1)});
    m_page->refresh();
    FigureButton* again = need(route.rule.ruleId, experience->requirementId);
    ASSERT_NE(again, nullptr);
    EXPECT_NE(again, figure);
    EXPECT_TRUE(again->hasFocus());
    EXPECT_TRUE(again->isChecked());
}

TEST_F(CredentialsPageTest, NarrowPageStacksListMiddleAndWhyInOneColumn)
{
    m_host.resize(480, 640);
    EXPECT_EQ(find<QScrollArea>(u"whyScroll"_s), nullptr);
    const QWidget* middle = find<QScrollArea>(u"credentialScroll"_s)->widget();
    EXPECT_TRUE(middle->isAncestorOf(&list()));
    EXPECT_TRUE(middle->isAncestorOf(find(u"whyCard"_s)));
    m_host.resize(1280, 800);
    EXPECT_FALSE(middle->isAncestorOf(&list()));
}

TEST(CredentialsPage, EmptyFileSaysWhatWillStandHereAndOffersAGoal)
{
    TestWorkspace file;
    CredentialsPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    const auto* empty = page.findChild<QWidget*>(u"noCredential"_s);
    ASSERT_NE(empty, nullptr);
    QSignalSpy asked(&page, &Page::formRequested);
    empty->findChild<QPushButton*>()->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(kindOf(asked.front().front().value<AnyRecord>()), RecordKind::Goal);
}

TEST(CredentialsPage, FileOpenForReadingOnlyRestsWhatWouldWriteAndTellsWhy)
{
    TestWorkspace file;
    tellCoderStory(file);
    const PinnedClock clock(QDate(2026, 11, 23));
    const auto opened = Workspace::open(file.path(), FileAccess::ReadOnly, credence::testing::builtInRules(), clock);
    ASSERT_TRUE(opened.ok());
    Ledger ledger(*opened.value());
    CredentialsPage page(*opened.value(), ledger, nullptr);
    page.refresh();
    for (const QString& name : {u"addCredential"_s, u"editGoal"_s, u"addScenario"_s}) {
        const auto* button = page.findChild<QPushButton*>(name);
        ASSERT_NE(button, nullptr) << qPrintable(name);
        EXPECT_FALSE(button->isEnabled()) << qPrintable(name);
        EXPECT_TRUE(button->accessibleDescription().contains(u"reading only"_s)) << qPrintable(name);
    }
}

TEST(CredentialsPage, ShowsAnEmployersTagsLiterally)
{
    TestWorkspace file;
    tellCoderStory(file, u"<b>Lakeside</b>"_s);
    CredentialsPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    const RouteProgress route = file.workspace().overview().value().goals.front().routes.front();
    const auto* items = page.findChild<TwoLineList*>(u"items-"_s + findNeed(route, u"experience")->requirementId);
    ASSERT_NE(items, nullptr);
    EXPECT_EQ(items->model()->index(0, 0).data().toString(), u"<b>Lakeside</b>"_s);
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        const bool own = label->objectName().startsWith(u"source-");  // catalogue text, escaped by us
        EXPECT_TRUE(own || label->textFormat() == Qt::PlainText || !label->text().contains(u'<'))
            << qPrintable(label->text());
    }
}

}  // namespace credentials_page_test
}  // namespace credence
