// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log/overlap_bar.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "models/log_table_model.h"
#include "support/test_workspace.h"
#include "ui/credentials/page_host.h"
#include "ui/pages/log/log_page.h"
#include "ui/settings/ui_settings.h"

namespace credence {
namespace overlap_bar_test {

using namespace Qt::StringLiterals;

/// Eight hours of work on November 10, in which two of study are noted, and a day of study beside them.
class OverlapBarTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        for (const QString& table : {u"log"_s, u"log_order"_s}) {
            UiSettings().setArrangement(table, {});
        }
        const RecordRef place = file.add(Placement{.employer = u"Lakeside Clinic"_s, .firstDay = QDate(2026, 8, 3)});
        work = file.add(ExperienceEntry{.onDate = QDate(2026, 11, 10),
                                        .minutes = hours(8),
                                        .placement = PlacementId(place.id),
                                        .startedAt = Minutes{510}});
        study = file.add(StudySession{
            .onDate = QDate(2026, 11, 10), .minutes = hours(2), .subject = u"cpt"_s, .startedAt = Minutes{720}});
        other = file.add(StudySession{.onDate = QDate(2026, 11, 12), .minutes = {90}, .subject = u"cpt"_s});
        page = new LogPage(file.workspace(), file.ledger(), nullptr);
        QObject::connect(&file.workspace(), &Workspace::changed, page, [this] { page->refresh(); });
        host.show(page, {1200, 600});
        page->focusFirst();
    }

    [[nodiscard]] QTableView& table() const { return *page->findChild<QTableView*>(u"log"_s); }
    [[nodiscard]] LogTableModel& model() const { return *qobject_cast<LogTableModel*>(table().model()); }
    [[nodiscard]] QWidget& bar() const { return *page->findChild<QWidget*>(u"overlap_bar"_s); }
    [[nodiscard]] QPushButton& button(const QString& name) const { return *page->findChild<QPushButton*>(name); }
    void standOn(RecordRef entry)
    {
        table().setCurrentIndex(model().index(model().rowsOf({entry}).front(), LogTableModel::Title));
        table().setFocus();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(&table(), key);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString state(RecordRef entry) const
    {
        return model().index(model().rowsOf({entry}).front(), LogTableModel::Proof).data().toString();
    }

    testing::TestWorkspace file;
    RecordRef work{};
    RecordRef study{};
    RecordRef other{};
    testing::PageHost host;
    LogPage* page = nullptr;
};

TEST_F(OverlapBarTest, ShowsHowManyThereAreAndWhichEntries)
{
    EXPECT_TRUE(button(u"overlaps"_s).isVisible());
    EXPECT_EQ(button(u"overlaps"_s).text(), u"! 1 overlap"_s);
    EXPECT_EQ(state(work), u"! overlap"_s);
    EXPECT_EQ(state(study), u"! overlap"_s);
    EXPECT_EQ(state(other), QString());
    EXPECT_FALSE(bar().isVisible()) << "the current entry is none of them";
}

TEST_F(OverlapBarTest, OLeadsToItAndSSplitsTheWorkAroundTheStudy)
{
    press(Qt::Key_O);
    ASSERT_TRUE(bar().isVisible());
    EXPECT_EQ(model().row(table().currentIndex().row()).ref, study);
    EXPECT_TRUE(page->findChild<QLabel*>(u"shared_time"_s)->text().contains(u"2 h 00 counted twice"_s));
    EXPECT_TRUE(button(u"split_overlap"_s).text().contains(u"Split the work around it: 6 h 00"_s));
    EXPECT_FALSE(button(u"trim_overlap"_s).isEnabled());

    press(Qt::Key_T);
    EXPECT_EQ(model().overlaps().size(), 1U) << "nothing would be left";
    press(Qt::Key_S);
    EXPECT_TRUE(model().overlaps().empty());
    EXPECT_EQ(recordsOf<ExperienceEntry>(file.workspace()).size(), 2U);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_FALSE(button(u"overlaps"_s).isVisible());
    EXPECT_TRUE(table().hasFocus());

    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(model().overlaps().size(), 1U) << "one step";
}

TEST_F(OverlapBarTest, TTrimsTheCurrentEntry)
{
    StudySession late = std::get<StudySession>(file.workspace().record(study).value());
    late.startedAt = Minutes{930};
    ASSERT_TRUE(file.ledger().edit(late).ok());
    standOn(study);
    EXPECT_TRUE(button(u"trim_overlap"_s).text().contains(u"Trim the study to 1 h 00"_s));
    press(Qt::Key_T);
    EXPECT_EQ(std::get<StudySession>(file.workspace().record(study).value()).minutes, hours(1));
    ASSERT_TRUE(file.ledger().undo().ok());
    standOn(work);
    EXPECT_TRUE(button(u"trim_overlap"_s).text().contains(u"Trim the work to 7 h 00"_s));
}

TEST_F(OverlapBarTest, KKeepsBothAndUndoAsksAgain)
{
    standOn(work);
    press(Qt::Key_K);
    EXPECT_TRUE(model().overlaps().empty());
    EXPECT_EQ(state(work), QString());
    ASSERT_TRUE(file.ledger().undo().ok());
    EXPECT_EQ(state(work), u"! overlap"_s);
}

TEST_F(OverlapBarTest, ItsKeysAreLettersWhileACellIsEdited)
{
    standOn(study);
    press(Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, u"skto"_s);
    EXPECT_TRUE(editor->text().contains(u"skto"_s));
    EXPECT_EQ(model().overlaps().size(), 1U);
}

TEST_F(OverlapBarTest, TheNextOneIsFoundBehindAFilterAndAFold)
{
    auto* kind = page->findChild<QComboBox*>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(RecordKind::CeuActivity)));
    EXPECT_EQ(model().rowCount(), 0);
    button(u"overlaps"_s).click();
    EXPECT_EQ(model().row(table().currentIndex().row()).ref, study);
    EXPECT_TRUE(table().hasFocus());
}

}  // namespace overlap_bar_test
}  // namespace credence
