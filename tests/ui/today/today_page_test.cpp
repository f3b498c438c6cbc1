// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/next_step.h"
#include "ui/pages/today/today_page.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "words/format.h"
#include "support/test_workspace.h"
#include "ui/pages/today/next_steps_card.h"
#include "ui/pages/today/standing_card.h"
#include "ui/pages/today/week_bars.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/ring.h"
#include "ui/widgets/timeline.h"

namespace credence {
namespace today_page_test {

using namespace Qt::StringLiterals;

class TodayPageTest : public ::testing::Test {
protected:
    TodayPageTest() : page(test.workspace(), test.ledger(), nullptr) {}

    void showAt(int width)
    {
        page.resize(width, 700);
        page.show();
        page.refresh();
        QTest::qWait(1);
    }

    testing::TestWorkspace test;
    TodayPage page;
};

TEST_F(TodayPageTest, OfAnEmptyRecordSaysWhatWillStandThereAndOffersTheFirstAct)
{
    showAt(1100);
    QSignalSpy forms(&page, &Page::formRequested);
    const auto* standing = page.findChild<QWidget*>(u"whereYouStand"_s);
    ASSERT_NE(standing, nullptr);
    const QList<QPushButton*> acts = standing->findChildren<QPushButton*>(u"firstActButton"_s);
    ASSERT_FALSE(acts.isEmpty());
    acts.front()->click();
    ASSERT_EQ(forms.count(), 1);
    EXPECT_EQ(kindOf(forms.front().front().value<AnyRecord>()), RecordKind::Goal);
}

TEST_F(TodayPageTest, ShowsLoggedHoursAfterARefresh)
{
    showAt(1100);
    test.add(StudySession{.onDate = QDate(2026, 11, 23), .minutes = {90}, .subject = u"icd-10-cm"_s});
    page.refresh();
    const auto* bars = page.findChild<WeekBars*>();
    ASSERT_NE(bars, nullptr);
    EXPECT_TRUE(bars->isVisible());
    EXPECT_TRUE(bars->accessibleDescription().contains(format::duration(Minutes{90})));
}

TEST_F(TodayPageTest, ARingOpensThePageThatExplainsIt)
{
    test.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
    showAt(1100);
    QSignalSpy pages(&page, &Page::placeRequested);
    const QList<StandingTile*> tiles = page.findChildren<StandingTile*>();
    ASSERT_FALSE(tiles.isEmpty());
    tiles.back()->setFocus();
    QTest::keyClick(tiles.back(), Qt::Key_Return);
    ASSERT_EQ(pages.count(), 1);
    EXPECT_EQ(pages.front().front().value<PageId>(), PageId::Ceus);
    EXPECT_EQ(pages.front().back().toString(), u"AHIMA"_s);
    EXPECT_FALSE(tiles.back()->toolTip().isEmpty());
}

TEST_F(TodayPageTest, FiveRingsStandInOneRowAndNoneIsCut)
{
    for (const QString& wanted : {u"CPC"_s, u"CCS"_s, u"COC"_s}) {
        test.add(Goal{.credential = wanted, .byDate = QDate(2027, 6, 30), .weekly = Minutes{480}});
    }
    test.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
    test.add(HeldCredential{.credential = u"CRC"_s, .awardedOn = QDate(2025, 12, 6)});
    showAt(1130);
    const QList<StandingTile*> tiles = page.findChildren<StandingTile*>();
    ASSERT_EQ(tiles.size(), 5);
    for (const StandingTile* tile : tiles) {
        EXPECT_EQ(tile->y(), tiles.front()->y());
        EXPECT_LE(tile->findChild<Ring*>()->width(), tile->width());
    }
}

TEST_F(TodayPageTest, AGoalsRingOpensThatGoal)
{
    test.add(Goal{.credential = u"CPC"_s});
    test.add(Goal{.credential = u"CCS"_s});
    showAt(1100);
    QSignalSpy pages(&page, &Page::placeRequested);
    const QList<StandingTile*> tiles = page.findChildren<StandingTile*>();
    ASSERT_GE(tiles.size(), 2);
    tiles.at(1)->click();
    ASSERT_EQ(pages.count(), 1);
    EXPECT_EQ(pages.front().front().value<PageId>(), PageId::Credentials);
    EXPECT_EQ(pages.front().back().toString(), u"CCS"_s);
}

TEST_F(TodayPageTest, ABarOpensTheLogOfItsWeekAndASquareThatOfItsDay)
{
    test.add(StudySession{.onDate = QDate(2026, 11, 23), .minutes = {90}, .subject = u"icd-10-cm"_s});
    showAt(1100);
    QSignalSpy pages(&page, &Page::placeRequested);
    auto* bars = page.findChild<WeekBars*>();
    ASSERT_NE(bars, nullptr);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Return);  // the walk begins with the latest week
    ASSERT_EQ(pages.count(), 1);
    EXPECT_EQ(pages.front().front().value<PageId>(), PageId::Log);
    EXPECT_EQ(pages.front().back().toString(), u"after:2026-11-23 before:2026-11-30"_s);
    auto* map = page.findChild<HeatMap*>();
    ASSERT_NE(map, nullptr);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Return);
    ASSERT_EQ(pages.count(), 2);
    EXPECT_EQ(pages.back().back().toString(), u"in:2026-11-23"_s);
}

TEST_F(TodayPageTest, TheDayOfAGoalOpensTheGoal)
{
    test.add(Goal{.credential = u"CPC"_s, .byDate = QDate(2027, 5, 23)});
    showAt(1100);
    QSignalSpy pages(&page, &Page::placeRequested);
    auto* line = page.findChild<Timeline*>();
    ASSERT_NE(line, nullptr);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Right);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(pages.count(), 1);
    EXPECT_EQ(pages.front().front().value<PageId>(), PageId::Credentials);
    EXPECT_EQ(pages.front().back().toString(), u"CPC"_s);
}

TEST_F(TodayPageTest, StepsThatAreOneThoughtTakeOneRowWhichOpensToThem)
{
    test.add(HeldCredential{.credential = u"CPC"_s, .awardedOn = QDate(2026, 1, 18)});
    test.add(Membership{.body = u"AAPC"_s, .dueOn = QDate(2027, 3, 31)});
    for (const QString& title : {u"Modifiers"_s, u"Sepsis"_s}) {
        test.add(CeuActivity{.onDate = QDate(2026, 9, 1), .title = title, .provider = u"AAPC"_s, .ceus = {100}});
    }
    showAt(1100);
    const auto buttons = [this] {
        QStringList names;
        for (const QPushButton* button : page.findChildren<QPushButton*>(u"nextStepButton"_s)) {
            if (button->isVisible()) {
                names << button->accessibleName();
            }
        }
        return names;
    };
    const auto saying = [&](const QString& words) { return buttons().filter(words).size(); };
    ASSERT_EQ(saying(u"index number"_s), 1) << buttons().join(u'\n').toStdString();
    QPushButton* group = nullptr;
    for (QPushButton* button : page.findChildren<QPushButton*>(u"nextStepButton"_s)) {
        if (button->isVisible() && button->accessibleName().contains(u"index number"_s)) {
            group = button;
        }
    }
    group->setFocus();
    QTest::keyClick(group, Qt::Key_Return);
    EXPECT_EQ(saying(u"index number"_s), 3) << buttons().join(u'\n').toStdString();
    EXPECT_EQ(saying(u"“Sepsis”"_s), 1);
    QTest::keyClick(group, Qt::Key_Return);
    EXPECT_EQ(saying(u"index number"_s), 1);
}

TEST_F(TodayPageTest, EveryNextStepHasAButtonThatDoesSomething)
{
    test.add(Goal{.credential = u"CPC"_s});
    test.add(HeldCredential{.credential = u"CPC-A"_s, .awardedOn = QDate(2026, 7, 18)});
    showAt(1100);
    QSignalSpy forms(&page, &Page::formRequested);
    QSignalSpy fields(&page, &Page::formFieldRequested);
    QSignalSpy pages(&page, &Page::placeRequested);
    QSignalSpy lines(&page, &Page::quickLineRequested);
    int clicked = 0;
    for (QPushButton* button : page.findChildren<QPushButton*>(u"nextStepButton"_s)) {
        if (button->isVisible()) {
            EXPECT_FALSE(button->text().isEmpty());
            button->click();
            ++clicked;
        }
    }
    EXPECT_GT(clicked, 0);
    EXPECT_EQ(forms.count() + fields.count() + pages.count() + lines.count(), clicked);
}

TEST_F(TodayPageTest, AStepAboutAnApplicationLeadsToThatApplication)
{
    const EmployerId lakeside(test.add(Employer{.name = u"Lakeside"_s}).id);
    test.add(Application{.employer = lakeside});
    const RecordRef offer = test.add(Application{.employer = lakeside,
                                                 .stage = ApplicationStage::Offer,
                                                 .stages = {{ApplicationStage::Offer, QDate(2026, 11, 20)}}});
    showAt(1100);
    QSignalSpy places(&page, &Page::placeRequested);
    for (const NextStep& step : test.workspace().overview().value().nextSteps) {
        if (step.record == offer) {
            page.takeStep(step);
        }
    }
    ASSERT_EQ(places.count(), 1);
    EXPECT_EQ(places.front().front().value<PageId>(), PageId::Jobs);
    EXPECT_EQ(places.front().back().toString(), QString::number(offer.id));
}

TEST_F(TodayPageTest, HasTwoColumnsWithRoomAndOneWithout)
{
    showAt(1100);
    const auto* hours = page.findChild<QWidget*>(u"whereYouStand"_s);
    const auto* steps = page.findChild<QWidget*>(u"nextSteps"_s);
    ASSERT_NE(hours, nullptr);
    ASSERT_NE(steps, nullptr);
    EXPECT_EQ(hours->y(), steps->y());
    showAt(500);
    EXPECT_LT(hours->y(), steps->y());
    EXPECT_EQ(hours->x(), steps->x());
}

/// The CPC-A with the education that takes the A off, proven or not.
void educate(testing::TestWorkspace& file, bool proven)
{
    file.add(HeldCredential{.credential = u"CPC-A"_s, .awardedOn = QDate(2026, 7, 18)});
    Programme course{.name = u"CPC course"_s, .kind = ProgrammeKind::PreparationCourse};
    course.contactHours = hours(80);
    course.completedOn = QDate(2026, 8, 20);
    Programme practicode{.name = u"Practicode"_s, .kind = ProgrammeKind::Practicode};
    practicode.completedOn = QDate(2026, 9, 1);
    for (const Programme& programme : {course, practicode}) {
        Document proof{.kind = DocumentKind::CompletionCertificate, .title = u"Proof"_s};
        proof.programme = ProgrammeId(file.add(programme).id);
        proof.receivedOn = QDate(2026, 9, 9);
        if (proven) {
            file.add(proof);
        }
    }
}

TEST_F(TodayPageTest, WhyOfTheRemovalOfTheASaysWhatIsSent)
{
    educate(test, true);
    showAt(1100);
    QStringList whys;
    for (const QLabel* why : page.findChildren<QLabel*>(u"stepWhy"_s)) {
        whys << why->text();
    }
    const QString all = whys.join(u'\n');
    EXPECT_TRUE(all.contains(u"Proof of the course"_s)) << all.toStdString();
    EXPECT_TRUE(all.contains(u"Two to four weeks"_s));
    EXPECT_TRUE(all.contains(u"aapc.cpc-a.education"_s)) << "the rule of the route";
}

}  // namespace today_page_test
}  // namespace credence
