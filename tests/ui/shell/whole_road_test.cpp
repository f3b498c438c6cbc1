// SPDX-License-Identifier: GPL-3.0-or-later
/// One learner's road through the real window by keys alone: a goal, two programmes side by side, the course done with
/// its certificate dropped, CEUs with their certificate, a letter asked for, received and checked, an application from
/// wanted to an offer, the offer on the scale of pay, the next credential in the ledger.
#include <QAbstractButton>
#include <QTableView>
#include <QTableWidget>
#include <algorithm>

#include "support/window_walk.h"
#include "ui/pages/evidence/proof_model.h"

namespace credence {
namespace whole_road_test {

using namespace Qt::StringLiterals;

class WholeRoad : public testing::WindowWalk {
protected:
    void SetUp() override { openNewFile(); }

    void setTheGoal()
    {
        add(u"goal"_s, {{u"credential"_s, u"CPC —"_s}});
        EXPECT_EQ(only<Goal>(RecordKind::Goal).credential, u"CPC"_s);
    }

    void compareTwoProgrammes()
    {
        add(u"programme"_s, {{u"name"_s, u"Bunker Hill certificate"_s}, {u"contact_hours"_s, u"405h"_s}});
        add(u"programme"_s, {{u"name"_s, u"Online course"_s}, {u"contact_hours"_s, u"80h"_s}});
        open(Qt::Key_2);
        const auto* compared = tabTo<QTableWidget>(u"programmes"_s);
        ASSERT_NE(compared, nullptr);
        ASSERT_EQ(compared->columnCount(), 3);
        const auto heading = [compared] {
            return compared->horizontalHeaderItem(compared->currentColumn())->data(Qt::AccessibleTextRole).toString();
        };
        EXPECT_TRUE(pressUntil(Qt::Key_Right, 3, [&] { return heading().startsWith(u"Bunker"_s); }));
        EXPECT_TRUE(pressUntil(Qt::Key_Down, compared->rowCount(), [compared] {
            return compared->currentItem()->text().contains(u"405"_s);
        })) << "its hours stand beside those of the other";
    }

    /// From the programme that is chosen among the compared ones.
    void finishTheCourse()
    {
        press(Qt::Key_Return);
        fill({{u"completed_on"_s, u"2026-05-20"_s}});
        const std::vector<Programme> programmes = recordsOf<Programme>(workspace());
        const auto done = std::ranges::find(programmes, u"Bunker Hill certificate"_s, &Programme::name);
        ASSERT_NE(done, programmes.end());
        EXPECT_EQ(done->completedOn, QDate(2026, 5, 20));
        drop({QUrl::fromLocalFile(paper(u"bunker hill.pdf"_s))});
        auto* asked = front<AttachDialog>();
        ASSERT_NE(asked, nullptr);
        press(Qt::Key_1, Qt::AltModifier);
        const auto* about = tabTo<QComboBox>(u"record"_s);
        ASSERT_NE(about, nullptr);
        chooseIn(*about, u"Bunker"_s);
        confirm(*asked);
        goToProof(u"Bunker Hill certificate"_s);
        checkPoints();
        EXPECT_EQ(stateOfProof(), u"✓ whole"_s);
    }

    void earnCeusWithTheirCertificate()
    {
        add(u"held_credential"_s, {{u"credential"_s, u"CPC-A —"_s}, {u"awarded_on"_s, u"2026-07-18"_s}});
        add(u"membership"_s, {{u"body"_s, u"AAPC"_s}, {u"due_on"_s, u"2027-03-31"_s}});
        quickly(u"1.5 ceu \"Denials, payer side\" 2026-11-18 idx:CHP261120A"_s);
        ASSERT_EQ(stored(RecordKind::CeuActivity).size(), 1U) << message().toStdString();
        goToProof(u"Denials, payer side"_s);
        EXPECT_EQ(stateOfProof(), u"! none"_s);
        keepPaper(paper(u"denials.pdf"_s));
        EXPECT_EQ(stateOfProof(), u"◐ 0 of 5"_s);
        checkPoints();
        EXPECT_EQ(stateOfProof(), u"✓ whole"_s);
    }

    void getTheLetterOfTheJob()
    {
        add(u"placement"_s,
            {{u"employer"_s, u"Lakeside Clinic"_s}, {u"code_sets"_s, {}}, {u"first_day"_s, u"2026-08-03"_s}});
        ASSERT_FALSE(only<Placement>(RecordKind::Placement).codeSets.isEmpty());
        add(u"document"_s, {{u"kind"_s, u"Verification letter"_s},
                            {u"title"_s, u"Letter of Lakeside"_s},
                            {u"asked_on"_s, u"2026-11-02"_s},
                            {u"received_on"_s, {}},
                            {u"placement"_s, u"Lakeside"_s}});
        goToProof(u"Letter of Lakeside Clinic"_s);
        EXPECT_EQ(stateOfProof(), u"○ asked for"_s);
        keepPaper(paper(u"letter.pdf"_s));
        EXPECT_TRUE(stateOfProof().startsWith(u"◐ 0 of "_s)) << stateOfProof().toStdString();
        checkPoints();
        EXPECT_EQ(stateOfProof(), u"✓ whole"_s);
    }

    void applyUpToAnOffer()
    {
        open(Qt::Key_7);
        press(Qt::Key_Return);  // on the first act of a page that has nothing yet
        type(u"Harbor Hospital"_s);
        press(Qt::Key_Return);
        ASSERT_EQ(stored(RecordKind::Application).size(), 1U) << message().toStdString();
        EXPECT_EQ(application().stage, ApplicationStage::Wanted);
        for (const auto stage : {ApplicationStage::Applied, ApplicationStage::Interview, ApplicationStage::Offer}) {
            press(Qt::Key_Right, Qt::ControlModifier);
            EXPECT_EQ(application().stage, stage);
        }
        press(Qt::Key_Return);
        fill({{u"pay_low"_s, u"26.50"_s}, {u"pay_per"_s, u"hour"_s}, {u"answer_by"_s, u"2026-12-04"_s}});
        EXPECT_EQ(application().payLow, Cents{2650});
    }

    void seeTheOfferOnTheScale()
    {
        open(Qt::Key_8);
        const QWidget* chart = tabTo(u"payChart"_s);
        ASSERT_NE(chart, nullptr);
        constexpr int kMostLines = 100;
        ASSERT_TRUE(pressUntil(Qt::Key_Down, kMostLines, [chart] {
            return chart->accessibleDescription().contains(u"Harbor Hospital, offer"_s);
        }));
        EXPECT_TRUE(chart->accessibleDescription().contains(u"$55,120"_s))
            << chart->accessibleDescription().toStdString();
        press(Qt::Key_Return);
        auto* source = front<RecordDialog>();
        ASSERT_NE(source, nullptr);
        EXPECT_EQ(source->record(), refOf(application()));
        press(Qt::Key_Escape);
        bringToFront(*window);
    }

    void compareTheNextCredential()
    {
        ASSERT_NE(tabTo(u"compareAnother"_s), nullptr);
        press(Qt::Key_Return);
        fill({{u"credential"_s, u"CIC —"_s}, {u"gain_low"_s, u"2000"_s}});
        const auto* ledger = tabTo<QTableWidget>(u"ledger"_s);
        ASSERT_NE(ledger, nullptr);
        press(Qt::Key_Home, Qt::ControlModifier);
        ASSERT_TRUE(pressUntil(Qt::Key_Down, ledger->rowCount(),
                               [ledger] { return ledger->currentItem()->text().contains(u"CIC"_s); }));
        press(Qt::Key_Right);
        EXPECT_EQ(ledger->currentItem()->text(), u"○ add the fee"_s);
        press(Qt::Key_Return);
        fill({{u"fee_low"_s, u"425"_s}});
        EXPECT_TRUE(ledger->currentItem()->text().contains(u"425"_s)) << ledger->currentItem()->text().toStdString();
        press(Qt::Key_Left);
        const int folded = ledger->rowCount();
        press(Qt::Key_Return);
        EXPECT_GT(ledger->rowCount(), folded) << "Enter shows what its figures rest on";
    }

private:
    QTableView& proofs() { return *find<QTableView>("proofs"); }
    [[nodiscard]] QString proofCell(int column)
    {
        return proofs().model()->index(proofs().currentIndex().row(), column).data().toString();
    }
    QString stateOfProof() { return proofCell(ProofModel::State); }
    /// Ctrl+6, and down the table to what proves `proven`.
    void goToProof(const QString& proven)
    {
        open(Qt::Key_6);
        ASSERT_NE(tabTo(u"proofs"_s), nullptr);
        press(Qt::Key_Home, Qt::ControlModifier);
        EXPECT_TRUE(pressUntil(Qt::Key_Down, proofs().model()->rowCount(), [&] {
            return proofCell(ProofModel::Proves) == proven;
        })) << proven.toStdString();
    }
    /// Ticks each point of the paper that is chosen.
    void checkPoints()
    {
        while (stateOfProof().contains(u" of "_s)) {
            const QString before = stateOfProof();
            const QWidget* point = tabUntil(
                [](const QWidget* focused) {
                    const auto* box = qobject_cast<const QAbstractButton*>(focused);
                    return box && focused->objectName().startsWith(u"point-"_s) && !box->isChecked();
                },
                u"an open point"_s);
            ASSERT_NE(point, nullptr);
            press(Qt::Key_Space);
            ASSERT_NE(stateOfProof(), before);
        }
    }

    template <class R>
    R only(RecordKind kind)
    {
        const std::vector<AnyRecord> all = stored(kind);
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? R() : std::get<R>(all.front());
    }
    Application application() { return only<Application>(RecordKind::Application); }
};

TEST_F(WholeRoad, IsWalkedByKeysAlone)
{
    ASSERT_NO_FATAL_FAILURE(setTheGoal());
    ASSERT_NO_FATAL_FAILURE(compareTwoProgrammes());
    ASSERT_NO_FATAL_FAILURE(finishTheCourse());
    ASSERT_NO_FATAL_FAILURE(earnCeusWithTheirCertificate());
    ASSERT_NO_FATAL_FAILURE(getTheLetterOfTheJob());
    ASSERT_NO_FATAL_FAILURE(applyUpToAnOffer());
    ASSERT_NO_FATAL_FAILURE(seeTheOfferOnTheScale());
    ASSERT_NO_FATAL_FAILURE(compareTheNextCredential());
}

}  // namespace whole_road_test
}  // namespace credence
