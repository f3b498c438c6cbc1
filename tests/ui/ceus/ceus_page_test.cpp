// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/cycle_progress.h"
#include "ui/pages/ceus/ceus_page.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTextLayout>
#include <QToolButton>

#include "words/format_ahead.h"
#include "words/format_evidence.h"
#include "catalog/catalogue.h"
#include "domain/sha256.h"
#include "services/planner.h"
#include "services/rule_desk.h"
#include "support/printers.h"
#include "ui/credentials/coder_story.h"
#include "ui/credentials/page_host.h"
#include "ui/pages/ceus/ceu_activity_model.h"
#include "ui/widgets/figure_button.h"

namespace credence {
namespace ceus_page_test {

using namespace Qt::StringLiterals;
using credence::testing::CoderStory;
using credence::testing::PageHost;
using credence::testing::tellCoderStory;
using credence::testing::TestWorkspace;

int columnOf(const QAbstractItemModel& model, const QString& heading)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == heading) {
            return column;
        }
    }
    ADD_FAILURE() << "no column " << qPrintable(heading);
    return 0;
}

QStringList titlesIn(const QTableView& table)
{
    const QAbstractItemModel& model = *table.model();
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        titles << model.index(row, columnOf(model, u"Title"_s)).data().toString();
    }
    return titles;
}

class CeusPageTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_told = tellCoderStory(m_file);
        m_page = new CeusPage(m_file.workspace(), m_file.ledger());
        m_host.show(m_page, {1280, 900});
    }

    [[nodiscard]] int topOf(const QWidget& part) const { return part.mapTo(m_page, QPoint()).y(); }
    [[nodiscard]] QTableView& table() const { return *m_page->findChild<QTableView*>(u"ceuActivities"_s); }
    [[nodiscard]] CycleProgress cycle(const QString& body) const
    {
        const std::vector<CycleProgress> cycles = m_file.workspace().overview().value().cycles;
        return *std::ranges::find(cycles, body, &CycleProgress::body);
    }
    [[nodiscard]] FigureButton* figure(const Progress& progress) const
    {
        return m_page->findChild<FigureButton*>(u"figure-"_s + progress.requirementId);
    }
    void chooseFilter(int index)
    {
        auto* filter = m_page->findChild<QPushButton*>(u"filter%1"_s.arg(index));
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Space);
    }

    mutable TestWorkspace m_file;
    CoderStory m_told{};
    PageHost m_host;
    CeusPage* m_page = nullptr;
};

TEST_F(CeusPageTest, FeesHaveARowOfTheirOwnBelowTheCyclesUntilSomethingIsLate)
{
    const auto* cycle = m_page->findChild<QWidget*>(u"cycle-AHIMA"_s);
    const auto* fees = m_page->findChild<QWidget*>(u"fees"_s);
    ASSERT_TRUE(cycle && fees);
    EXPECT_GT(topOf(*fees), topOf(*cycle) + cycle->height());
    EXPECT_GT(fees->width(), cycle->width() * 3 / 2);
    EXPECT_TRUE(fees->findChild<FigureButton*>(u"ruled-ahima.renewal.fee"_s));
    for (const AnyRecord& record : m_file.workspace().records(RecordKind::Membership).value()) {
        auto late = std::get<Membership>(record);
        late.dueOn = late.dueOn.addYears(-1);
        ASSERT_TRUE(m_file.ledger().edit(late).ok());
    }
    m_page->refresh();
    QTest::qWait(0);
    cycle = m_page->findChild<QWidget*>(u"cycle-AHIMA"_s);
    fees = m_page->findChild<QWidget*>(u"fees"_s);
    EXPECT_LE(topOf(*fees) + fees->height(), topOf(*cycle));
    EXPECT_TRUE(fees->findChild<QWidget*>(u"lateDues-AAPC"_s));
}

TEST_F(CeusPageTest, ShowsEachCyclesTotalAndSharesAsTheOverviewJudgesThem)
{
    for (const QString& body : {u"AAPC"_s, u"AHIMA"_s}) {
        const CycleProgress judged = cycle(body);
        std::vector<Progress> all = judged.shares;
        all.push_back(judged.total);
        for (const Progress& progress : all) {
            ASSERT_NE(figure(progress), nullptr) << qPrintable(progress.requirementId);
            EXPECT_TRUE(figure(progress)->accessibleName().contains(format::progress(progress)));
        }
    }
}

TEST_F(CeusPageTest, MarksAnEstimatedTotal)
{
    const CycleProgress aapc = cycle(u"AAPC"_s);
    ASSERT_TRUE(aapc.total.estimate);
    EXPECT_TRUE(figure(aapc.total)->accessibleName().contains(u"estimate"_s));
}

TEST_F(CeusPageTest, SaysWhenEachAmountWillBeReachedAndWhichPaceItNeeds)
{
    int shown = 0;
    for (const Forecast& forecast : Planner(m_file.workspace()).outlook().value().amounts) {
        if (forecast.kind != ForecastKind::Ceus || forecast.missing.value == 0) {
            continue;
        }
        auto* button = m_page->findChild<FigureButton*>(u"figure-"_s + forecast.requirementId);
        const auto* behind = m_page->findChild<QLabel*>(u"forecast-"_s + forecast.requirementId);
        ASSERT_NE(button, nullptr) << qPrintable(forecast.requirementId);
        ASSERT_NE(behind, nullptr) << qPrintable(forecast.requirementId);
        EXPECT_TRUE(button->accessibleName().contains(format::forecastLine(forecast)));
        EXPECT_TRUE(behind->isHidden());
        QTest::keyClick(button, Qt::Key_Return);
        EXPECT_FALSE(behind->isHidden());
        EXPECT_TRUE(behind->text().contains(format::forecastDates(forecast)));
        EXPECT_TRUE(behind->text().contains(format::forecastPace(forecast)));
        ++shown;
    }
    EXPECT_GT(shown, 1);
}

TEST(CeusPage, WithoutCeusInTheLastWeeksSaysNever)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    const CycleProgress cycle = file.workspace().overview().value().cycles.front();
    const auto* total = page.findChild<FigureButton*>(u"figure-"_s + cycle.total.requirementId);
    EXPECT_TRUE(total->accessibleName().contains(u"no day in sight at this pace"_s));
}

TEST(CeusPage, OfATotalThatIsDoneForecastsNothing)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
    credence::testing::story::addCeus(file, QDate(2026, 9, 1), u"Congress"_s, 10000, QString(), true);
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    const CycleProgress cycle = file.workspace().overview().value().cycles.front();
    ASSERT_EQ(cycle.total.state, ProgressState::Done);
    const auto* total = page.findChild<FigureButton*>(u"figure-"_s + cycle.total.requirementId);
    EXPECT_FALSE(total->accessibleName().contains(u"last twelve weeks"_s));
}

TEST_F(CeusPageTest, SaysThePaceInWords)
{
    const auto* pace = m_page->findChild<QLabel*>(u"pace-AHIMA"_s);
    ASSERT_NE(pace, nullptr);
    const CycleProgress ahima = cycle(u"AHIMA"_s);
    ASSERT_TRUE(isBehindPace(ahima));
    EXPECT_TRUE(pace->text().contains(format::ceus({ahima.evenPace.value - ahima.total.done.value})));
}

TEST_F(CeusPageTest, ChartDescribesItsPointsInWords)
{
    const CycleProgress ahima = cycle(u"AHIMA"_s);
    const auto* chart = m_page->findChild<QWidget*>(u"burnUp-AHIMA"_s);
    ASSERT_NE(chart, nullptr);
    for (const BurnUpPoint& point : ahima.burnUp) {
        EXPECT_TRUE(chart->accessibleDescription().contains(
            u"%1: %2"_s.arg(format::date(point.day), format::ceus(point.counted))));
    }
    EXPECT_TRUE(chart->accessibleDescription().contains(format::ceus(ahima.evenPace)));
}

TEST_F(CeusPageTest, ChartTurnsIntoATableOnRequest)
{
    auto* toggle = m_page->findChild<QToolButton*>(u"chartAsTable-AHIMA"_s);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    const auto* shown = m_page->findChild<QWidget*>(u"cycle-AHIMA"_s)->findChild<QTableWidget*>();
    ASSERT_NE(shown, nullptr);
    EXPECT_TRUE(shown->isVisible());
    EXPECT_EQ(shown->rowCount(), static_cast<int>(cycle(u"AHIMA"_s).burnUp.size()));
}

TEST_F(CeusPageTest, FilterShowsOnlyActivitiesWithoutProof)
{
    chooseFilter(1);
    EXPECT_EQ(titlesIn(table()), QStringList({u"E/M update"_s}));
}

TEST_F(CeusPageTest, FilterShowsOnlyActivitiesWithoutIndexNumber)
{
    chooseFilter(2);
    EXPECT_EQ(titlesIn(table()), QStringList({u"Guideline changes"_s}));
}

TEST_F(CeusPageTest, FilterShowsOnlyActivitiesThatABodyDoesNotCount)
{
    chooseFilter(3);
    EXPECT_EQ(titlesIn(table()), QStringList({u"Guideline changes"_s, u"Compliance basics"_s}));
    chooseFilter(0);
    EXPECT_EQ(table().model()->rowCount(), 3);
}

TEST_F(CeusPageTest, SaysInTheRowWhyABodyDoesNotCountIt)
{
    const CycleProgress aapc = cycle(u"AAPC"_s);
    const auto item = std::ranges::find_if(aapc.total.notCounted, [this](const NotCountedItem& left) {
        return left.record.id == m_told.withoutIndexNumber.value;
    });
    ASSERT_NE(item, aapc.total.notCounted.end());
    const QAbstractItemModel& model = *table().model();
    const int row = titlesIn(table()).indexOf(u"Guideline changes"_s);
    EXPECT_TRUE(
        model.index(row, columnOf(model, u"Why not counted"_s)).data().toString().contains(format::reason(*item)));
    EXPECT_TRUE(model.index(row, columnOf(model, u"For AAPC"_s))
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(format::reason(*item).toHtmlEscaped()));
}

TEST_F(CeusPageTest, NoReasonIsCutOffInANarrowWindow)
{
    for (const int width : {1280, 1000, 840}) {
        m_host.resize(width, 900);
        QTest::qWait(1);
        EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0) << width;
    }
}

/// Lines of `text` in a cell of `width`, as the style lays it out.
int linesIn(const QTableView& table, const QString& text, int width)
{
    QTextLayout layout(text, table.font());
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines) {
        line.setLineWidth(width);
    }
    return lines;
}

TEST_F(CeusPageTest, NoTitleIsCutOff)
{
    CeuActivity activity{.onDate = QDate(2026, 10, 7), .title = u"ICD-10-CM/PCS FY2027 changes"_s, .ceus = {300}};
    m_file.add(activity);
    activity.title = u"Sepsis and the guidelines of the year to come"_s;
    m_file.add(activity);
    m_page->refresh();
    const int title = columnOf(*table().model(), u"Title"_s);
    for (const int width : {1600, 1280, 1109, 1000}) {
        m_host.resize(width, 900);
        QTest::qWait(1);
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QString text = table().model()->index(row, title).data().toString();
            const int margin = table().style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table()) + 1;
            const int lines = linesIn(table(), text, table().columnWidth(title) - 2 * margin);
            EXPECT_GE(table().rowHeight(row), lines * table().fontMetrics().height())
                << text.toStdString() << " at " << width << " in " << table().columnWidth(title);
        }
    }
}

TEST_F(CeusPageTest, ColumnsThatLeaveANarrowTableAreNamed)
{
    const auto* note = m_page->findChild<QLabel*>(u"hiddenColumns-ceuActivities"_s);
    ASSERT_NE(note, nullptr);
    for (const int width : {1600, 840}) {
        m_host.resize(width, 900);
        QTest::qWait(1);
        QStringList hidden;
        for (int column = 0; column < table().model()->columnCount(); ++column) {
            if (table().isColumnHidden(column)) {
                hidden << table().model()->headerData(column, Qt::Horizontal).toString();
            }
        }
        EXPECT_EQ(hidden.isEmpty(), width == 1600);
        EXPECT_EQ(note->isVisible(), !hidden.isEmpty());
        EXPECT_TRUE(note->text().endsWith(hidden.join(u", "_s))) << note->text().toStdString();
    }
}

TEST_F(CeusPageTest, CtrlEOpensTheActivityAndSoDoesEnterWhereNothingIsTyped)
{
    QSignalSpy asked(m_page, &Page::formRequested);
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(std::get<CeuActivity>(asked.front().front().value<AnyRecord>()).id, m_told.counted);
    table().setCurrentIndex(table().model()->index(0, columnOf(*table().model(), u"State"_s)));
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(asked.size(), 2);
}

TEST_F(CeusPageTest, WhatIsTypedIntoACellGoesIntoAllChosenRowsAsOneStep)
{
    QObject::connect(&m_file.workspace(), &Workspace::changed, m_page, &Page::refresh);
    table().setFocus();
    table().selectAll();
    table().selectionModel()->setCurrentIndex(table().model()->index(0, columnOf(*table().model(), u"Provider"_s)),
                                              QItemSelectionModel::NoUpdate);
    QTest::keyClick(&table(), Qt::Key_Return);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    editor->setText(u"MaHIMA"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    const auto provider = [this] {
        return std::get<CeuActivity>(m_file.workspace().record(refOf(m_told.counted)).value()).provider;
    };
    EXPECT_TRUE(QTest::qWaitFor([&provider] { return provider() == u"MaHIMA"_s; }));
    for (const AnyRecord& record : m_file.workspace().records(RecordKind::CeuActivity).value()) {
        EXPECT_EQ(std::get<CeuActivity>(record).provider, u"MaHIMA"_s);
    }
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(std::get<CeuActivity>(m_file.workspace().record(refOf(m_told.counted)).value()).provider, u"AAPC"_s);
}

TEST_F(CeusPageTest, SMarksTheChosenAsSubmittedAndTheColumnSaysSo)
{
    QObject::connect(&m_file.workspace(), &Workspace::changed, m_page, &Page::refresh);
    const auto state = [this](int row) {
        return table().model()->index(row, columnOf(*table().model(), u"State"_s)).data().toString();
    };
    table().setFocus();
    table().selectRow(0);
    ASSERT_EQ(state(0), u"○ earned"_s);
    QTest::keyClick(&table(), Qt::Key_S);
    EXPECT_EQ(state(0), u"◐ submitted"_s);
    EXPECT_EQ(table().currentIndex().row(), 0) << "the choice stays with its activity";
    QTest::keyClick(&table(), Qt::Key_A);
    EXPECT_EQ(state(0), u"✓ accepted"_s);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    ASSERT_TRUE(m_file.ledger().undo().ok());
    EXPECT_EQ(state(0), u"○ earned"_s);
}

TEST_F(CeusPageTest, TheFirstActivitiesStandOnTheFirstScreen)
{
    m_host.resize(1130, 700);  // what the bar at the side, the line and the strips leave of 1280 x 800
    QTest::qWait(1);
    const int row = table().verticalHeader()->sectionSize(0);
    EXPECT_LT(topOf(table()) + table().horizontalHeader()->height() + 2 * row, m_page->height());
    auto* propose = m_page->findChild<QPushButton*>(u"showProposal"_s);
    ASSERT_NE(propose, nullptr);
    propose->click();
    EXPECT_TRUE(m_page->findChild<QWidget*>(u"showAllocation"_s)->hasFocus());
}

TEST_F(CeusPageTest, OffersAnActForEachBodyAlone)
{
    QObject::connect(&m_file.workspace(), &Workspace::changed, m_page, &Page::refresh);
    table().setFocus();
    table().selectRow(0);
    auto* act = table().findChild<QAction*>(u"submitted-AAPC"_s);
    ASSERT_NE(act, nullptr);
    act->trigger();
    const auto stored = std::get<CeuActivity>(m_file.workspace().record(refOf(m_told.counted)).value());
    ASSERT_EQ(stored.credits.size(), 1U);
    EXPECT_EQ(stored.credits.front().state, CreditState::Submitted);
}

TEST_F(CeusPageTest, DelDeletesSaysSoAndUndoBringsItBack)
{
    QSignalSpy said(m_page, &Page::noticeRaised);
    QSignalSpy refused(m_page, &Page::messageRaised);
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_EQ(refused.size(), 0) << refused.value(0).value(0).toString().toStdString();
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(m_file.workspace().records(RecordKind::CeuActivity).value().size(), 2U);
    ASSERT_TRUE(m_file.ledger().undo().ok());
    m_page->refresh();
    EXPECT_EQ(table().model()->rowCount(), 3);
}

TEST_F(CeusPageTest, CtrlDRepeatsWithoutCreditsAndCtrlCCopies)
{
    QObject::connect(&m_file.workspace(), &Workspace::changed, m_page, &Page::refresh);
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Date\tTitle"_s));
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(m_file.workspace().records(RecordKind::CeuActivity).value().size(), 4U);
}

TEST_F(CeusPageTest, WhatIsCopiedIsNotCalculatedByASpreadsheet)
{
    m_file.add(CeuActivity{.onDate = {2026, 11, 20}, .title = u"=1+1"_s, .ceus = CeuHundredths{100}});
    m_page->refresh();
    table().selectAll();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"\t'=1+1"_s));
}

TEST_F(CeusPageTest, AddAsksForABlankActivity)
{
    QSignalSpy asked(m_page, &Page::formRequested);
    m_page->findChild<QPushButton*>(u"addActivity"_s)->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_FALSE(std::get<CeuActivity>(asked.front().front().value<AnyRecord>()).id.isStored());
}

TEST_F(CeusPageTest, EnterOnAFigureOpensItsRuleAndEscClosesIt)
{
    const CycleProgress ahima = cycle(u"AHIMA"_s);
    QWidget* why = m_page->findChild<QWidget*>(u"whyCard"_s);
    ASSERT_FALSE(why->isVisible());
    figure(ahima.total)->setFocus();
    QTest::keyClick(figure(ahima.total), Qt::Key_Return);
    ASSERT_TRUE(why->isVisible());
    EXPECT_EQ(why->findChild<QLabel*>(u"whyFigure"_s)->text(), ahima.total.title);
    const QString day = format::date(m_file.workspace().today());
    EXPECT_TRUE(std::ranges::any_of(why->findChildren<QLabel*>(),
                                    [&day](const QLabel* line) { return line->text() == u"Judged on "_s + day; }));
    QTest::keyClick(figure(ahima.total), Qt::Key_Escape);
    EXPECT_FALSE(why->isVisible());
}

TEST_F(CeusPageTest, OpenRuleFollowsTheFocus)
{
    const CycleProgress ahima = cycle(u"AHIMA"_s);
    ASSERT_FALSE(ahima.shares.empty());
    figure(ahima.total)->click();
    figure(ahima.shares.front())->setFocus();
    QStringList shown;
    for (const QLabel* label : m_page->findChildren<QLabel*>(u"whyFigure"_s)) {
        shown << label->text();
    }
    EXPECT_EQ(shown.last(), ahima.shares.front().title);
}

TEST(CeusPage, WithoutACredentialOffersToAddOne)
{
    TestWorkspace file;
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    ASSERT_NE(page.findChild<QWidget*>(u"noCycle"_s), nullptr);
    QSignalSpy asked(&page, &Page::formRequested);
    page.findChild<QWidget*>(u"noCycle"_s)->findChild<QPushButton*>()->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(kindOf(asked.front().front().value<AnyRecord>()), RecordKind::HeldCredential);
}

TEST(CeusPage, WithoutMembershipAsksForTheMembershipThatSetsTheCycle)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CPC-A"_s, .awardedOn = QDate(2026, 7, 18)});
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    const auto* card = page.findChild<QWidget*>(u"noMembership-AAPC"_s);
    ASSERT_NE(card, nullptr);
    QSignalSpy asked(&page, &Page::formRequested);
    card->findChild<QPushButton*>()->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(std::get<Membership>(asked.front().front().value<AnyRecord>()).body, u"AAPC"_s);
}

/// Title to the words of the last column, as the page shows them.
QMap<QString, QString> reasonsOn(const CeusPage& page)
{
    const auto* table = page.findChild<QTableView*>(u"ceuActivities"_s);
    EXPECT_TRUE(table->isVisibleTo(&page));
    const QAbstractItemModel& model = *table->model();
    QMap<QString, QString> reasons;
    for (int row = 0; row < model.rowCount(); ++row) {
        reasons[model.index(row, columnOf(model, u"Title"_s)).data().toString()] =
            model.index(row, columnOf(model, u"Why not counted"_s)).data().toString();
    }
    return reasons;
}

TEST(CeusPage, ListsAnActivityFromBeforeAnyCredentialWithTheReason)
{
    TestWorkspace file;
    file.add(CeuActivity{.onDate = QDate(2026, 11, 23), .title = u"Modifiers"_s, .ceus = CeuHundredths{100}});
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    EXPECT_EQ(
        reasonsOn(page),
        (QMap<QString, QString>{{u"Modifiers"_s, u"before a credential: CEUs count from the day of its award on"_s}}));
    EXPECT_NE(page.findChild<QWidget*>(u"noCycle"_s), nullptr);
    EXPECT_EQ(page.findChild<QPushButton*>(u"filter3"_s)->text(), u"Not counted 1"_s);
}

TEST(CeusPage, ListsActivitiesOutsideTheCycleWithTheReason)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2023, 12, 6)});
    const auto add = [&file](QDate day, const QString& title) {
        credence::testing::story::addCeus(file, day, title, 1000, QString(), true);
    };
    add(QDate(2023, 12, 5), u"too early"_s);
    add(QDate(2024, 5, 2), u"first cycle"_s);
    add(QDate(2026, 5, 2), u"this cycle"_s);
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    EXPECT_EQ(reasonsOn(page),
              (QMap<QString, QString>{
                  {u"too early"_s, u"AHIMA: you were not certified yet"_s},
                  {u"first cycle"_s, u"AHIMA: it belongs to the cycle of Dec 6, 2023 – Dec 5, 2025, which has ended"_s},
                  {u"this cycle"_s, QString()}}));
    EXPECT_EQ(page.findChild<QPushButton*>(u"filter0"_s)->text(), u"All 3"_s);
    EXPECT_EQ(page.findChild<QPushButton*>(u"filter3"_s)->text(), u"Not counted 1"_s)
        << "what belongs to an ended cycle counted there";
}

TEST(CeusPage, WithoutTheMonthOfBirthAsksForItAndOpensItsRule)
{
    TestWorkspace file;
    const std::vector<CatalogueFile> files = builtInCatalogueFiles();
    const auto ahima = std::ranges::find_if(
        files, [](const CatalogueFile& each) { return each.json.contains("\"first_credential\""); });
    ASSERT_NE(ahima, files.end());
    QByteArray rules = ahima->json;
    rules.replace("\"first_credential\"", "\"birth_month\"");
    rules.replace("\"version\": \"2026", "\"version\": \"2027");
    const Result<PackReport> report = RuleDesk(file.workspace()).examine(rules, sha256Hex(rules));
    ASSERT_TRUE(report.ok()) << report.error().detail.toStdString();
    file.add(report.value().pack.record, report.value().pack.file);
    file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    const auto* card = page.findChild<QWidget*>(u"noBirthMonth-AHIMA"_s);
    ASSERT_NE(card, nullptr);
    QSignalSpy asked(&page, &Page::ruleRequested);
    card->findChild<QPushButton*>()->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<RuleCitation>().ruleId, u"ahima.renewal.cycle"_s);
}

TEST(CeusPage, WithoutActivitiesSaysWhatWillStandThere)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    EXPECT_FALSE(page.findChild<QTableView*>(u"ceuActivities"_s)->isVisibleTo(&page));
    EXPECT_TRUE(page.findChild<QPushButton*>(u"addActivity"_s)->isVisibleTo(&page));
}

TEST_F(CeusPageTest, APaperIsProposedForChosenRowsThatAreInSightAlone)
{
    m_host.show(m_page, {1280, 360});
    auto* scroll = m_page->findChild<QScrollArea*>(u"ceusScroll"_s);
    table().selectRow(0);
    scroll->verticalScrollBar()->setValue(table().mapTo(scroll->widget(), QPoint()).y());
    QCoreApplication::processEvents();
    EXPECT_EQ(m_page->recordsInFocus().size(), 1U);
    scroll->verticalScrollBar()->setValue(0);
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_page->recordsInFocus().empty()) << "it is below the page's edge";
}

TEST_F(CeusPageTest, AFilterChoosesNoRowByItself)
{
    m_host.show(m_page, {1280, 1600});
    chooseFilter(0);
    int proven = 0;
    const int proof = columnOf(*table().model(), u"Proof"_s);
    while (!table().model()->index(proven, proof).data().toString().startsWith(u"◐"_s)) {
        ++proven;
        ASSERT_LT(proven, table().model()->rowCount());
    }
    table().selectRow(proven);
    ASSERT_EQ(m_page->recordsInFocus().size(), 1U);
    chooseFilter(1);
    EXPECT_TRUE(m_page->recordsInFocus().empty()) << "the chosen one is filtered away";
}

TEST_F(CeusPageTest, SaysOfAProofWhatEvidenceSays)
{
    const Evidence& evidence = *m_file.workspace().evidence().value();
    const int title = columnOf(*table().model(), u"Title"_s);
    const int proof = columnOf(*table().model(), u"Proof"_s);
    int compared = 0;
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        const QString words = table().model()->index(row, title).data().toString();
        const auto asked = std::ranges::find(evidence.proofs, words, &Proof::label);
        if (asked != evidence.proofs.end()) {
            EXPECT_EQ(table().model()->index(row, proof).data().toString(), format::markedProof(*asked));
            ++compared;
        }
    }
    EXPECT_GE(compared, 2);
}

TEST(CeuActivityModel, KeepsThePromisesOfAnItemModel)
{
    TestWorkspace file;
    tellCoderStory(file);
    CeuActivityModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const Overview overview = file.workspace().overview().value();
    model.setCycles(overview.cycles, overview.outside, Evidence());
    model.setCycles({}, {}, Evidence());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CeuActivityModel, ShowsTagsInATitleLiterally)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CCA"_s, .awardedOn = QDate(2025, 12, 6)});
    credence::testing::story::addCeus(file, QDate(2026, 9, 1), u"<b>Bold</b> words"_s, 100, QString(), true);
    CeuActivityModel model;
    const Overview overview = file.workspace().overview().value();
    model.setCycles(overview.cycles, overview.outside, Evidence());
    const QModelIndex title = model.index(0, columnOf(model, u"Title"_s));
    EXPECT_EQ(title.data().toString(), u"<b>Bold</b> words"_s);
    EXPECT_FALSE(title.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

TEST(CeusPage, ShowsAMissedCycleWithWhatItLacksAndTheRuleOfEachDay)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CCS"_s, .awardedOn = QDate(2024, 7, 1)});
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    auto* note = page.findChild<QLabel*>(u"missedNote-AHIMA"_s);
    ASSERT_NE(note, nullptr);
    EXPECT_TRUE(note->text().contains(u"20 CEUs are missing"_s));
    auto* revocation = page.findChild<FigureButton*>(u"ruled-ahima.renewal.inactive"_s);
    ASSERT_NE(revocation, nullptr);
    EXPECT_TRUE(revocation->accessibleName().contains(u"Dec 27, 2026"_s));
    revocation->click();
    ASSERT_TRUE(page.ruleInFocus());
    EXPECT_EQ(page.ruleInFocus()->ruleId, u"ahima.renewal.inactive"_s);
}

/// ahima.renewal.taught
TEST(CeusPage, ShowsOnTheCardOfAMissedCycleWhatIsNotSureOfItsCeus)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CCS"_s, .awardedOn = QDate(2024, 7, 1)});
    file.add(CeuActivity{.onDate = QDate(2025, 9, 1),
                         .title = u"Modifiers"_s,
                         .ceus = {300},
                         .kind = CeuActivityKind::Taught,
                         .certificate = true});
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    auto* doubt = page.findChild<QLabel*>(u"missed-doubt-ahima.renewal.taught"_s);
    ASSERT_NE(doubt, nullptr);
    EXPECT_TRUE(doubt->text().contains(u"counted in full"_s));
}

TEST(CeusPage, LeavesOutAMissedCycleThatTheUserSettled)
{
    TestWorkspace file;
    file.add(HeldCredential{.credential = u"CCS"_s, .awardedOn = QDate(2024, 7, 1)});
    file.add(StepChoice{.step = u"catch_up_cycle:2026-06-30:AHIMA"_s, .fate = StepFate::Done});
    CeusPage page(file.workspace(), file.ledger(), nullptr);
    page.refresh();
    EXPECT_EQ(page.findChild<QLabel*>(u"missedNote-AHIMA"_s), nullptr);
    EXPECT_NE(page.findChild<FigureButton*>(u"range-AHIMA"_s), nullptr) << "the running cycle stays";
}

TEST_F(CeusPageTest, AReceivedCertificateProvesAnActivity)
{
    Document certificate{
        .kind = DocumentKind::CeuCertificate, .title = u"Certificate"_s, .receivedOn = QDate(2026, 11, 21)};
    certificate.ceuActivity = m_told.counted;
    m_file.add(certificate);
    m_page->refresh();
    chooseFilter(1);
    EXPECT_EQ(titlesIn(table()), QStringList());
}

}  // namespace ceus_page_test
}  // namespace credence
