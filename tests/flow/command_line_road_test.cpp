// SPDX-License-Identifier: GPL-3.0-or-later
/// One learner's road by the command line alone, as whole_road_test walks it in the window: a goal, two programmes side
/// by side, the course done with its certificate, CEUs with theirs, a letter asked for, received and checked, an
/// application from wanted to an offer, the offer on the scale of pay, the next credential in the ledger.
#include <QJsonArray>

#include "cli/cli_fixture.h"
#include "support/small_pdf.h"

namespace credence {
namespace command_line_road_test {

using namespace Qt::StringLiterals;

class CommandLineRoad : public testing::CommandLine {
protected:
    void setTheGoal() const
    {
        done({u"add"_s, u"goal"_s, u"--credential"_s, u"CPC"_s});
        EXPECT_EQ(done({u"status"_s, u"--json"_s}).json()[u"goals"_s][0][u"credential"_s], u"CPC"_s);
    }

    void compareTwoProgrammes() const
    {
        done({u"add"_s, u"programme"_s, u"--name"_s, u"Bunker Hill certificate"_s, u"--contact-hours"_s, u"405h"_s});
        done({u"add"_s, u"programme"_s, u"--name"_s, u"Online course"_s, u"--contact-hours"_s, u"80h"_s});
        const QString road = done({u"road"_s}).out;
        for (const QString& words : {u"Bunker Hill certificate"_s, u"405"_s, u"Online course"_s, u"80"_s}) {
            EXPECT_TRUE(road.contains(words)) << road.toStdString();
        }
    }

    void finishTheCourse() const
    {
        done({u"edit"_s, u"programme"_s, u"1"_s, u"--completed-on"_s, u"2026-05-20"_s});
        attach(u"bunker hill.pdf"_s, u"programme:1"_s, u"completion_certificate"_s);
        EXPECT_EQ(proofOf(u"programme"_s)[u"state"_s], u"whole"_s);
    }

    void earnCeusWithTheirCertificate() const
    {
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC-A"_s, u"--awarded-on"_s, u"2026-07-18"_s});
        done({u"add"_s, u"membership"_s, u"--body"_s, u"AAPC"_s, u"--due-on"_s, u"2027-03-31"_s});
        done({u"log"_s, u"1.5 ceu \"Denials, payer side\" 2026-11-18 idx:CHP261120A"_s});
        EXPECT_EQ(proofOf(u"ceu_activity"_s)[u"state"_s], u"missing"_s);
        attach(u"denials.pdf"_s, u"ceu-activity:1"_s);
        EXPECT_EQ(proofOf(u"ceu_activity"_s)[u"state"_s], u"incomplete"_s);
        checkPoints(u"ceu_activity"_s);
        EXPECT_EQ(proofOf(u"ceu_activity"_s)[u"state"_s], u"whole"_s);
    }

    void getTheLetterOfTheJob() const
    {
        done({u"add"_s, u"placement"_s, u"--employer"_s, u"Lakeside Clinic"_s, u"--code-sets"_s, u"CPT"_s,
              u"--first-day"_s, u"2026-08-03"_s});
        const int letter =
            done({u"add"_s, u"document"_s, u"--kind"_s, u"verification_letter"_s, u"--title"_s, u"Letter of Lakeside"_s,
                  u"--asked-on"_s, u"2026-11-02"_s, u"--placement"_s, u"1"_s, u"--json"_s})
                .savedId();
        EXPECT_EQ(proofOf(u"placement"_s)[u"state"_s], u"asked_for"_s);
        attach(u"letter.pdf"_s, u"document:%1"_s.arg(letter));
        EXPECT_EQ(proofOf(u"placement"_s)[u"state"_s], u"incomplete"_s);
        checkPoints(u"placement"_s);
        EXPECT_EQ(proofOf(u"placement"_s)[u"state"_s], u"whole"_s);
        EXPECT_EQ(listed(u"document"_s).size(), 3) << "the letter that was asked for is the one that came";
    }

    void applyUpToAnOffer() const
    {
        done({u"add"_s, u"employer"_s, u"--name"_s, u"Harbor Hospital"_s});
        done({u"add"_s, u"application"_s, u"--employer"_s, u"1"_s, u"--kind"_s, u"job"_s, u"--stage"_s, u"wanted"_s});
        for (const QString& stage : {u"applied"_s, u"interview"_s, u"offer"_s}) {
            done({u"move"_s, u"application:1"_s, stage});
            EXPECT_EQ(listed(u"application"_s)[0][u"stage"_s], stage);
        }
        done({u"edit"_s, u"application"_s, u"1"_s, u"--pay-low"_s, u"26.50"_s, u"--pay-per"_s, u"hour"_s,
              u"--answer-by"_s, u"2026-12-04"_s});
    }

    void seeTheOfferOnTheScale() const
    {
        const QStringList lines = done({u"career"_s}).out.split(u'\n');
        const QStringList offers = lines.filter(u"Harbor Hospital, offer"_s);
        ASSERT_EQ(offers.size(), 1) << lines.join(u'\n').toStdString();
        EXPECT_TRUE(offers.front().contains(u"$55,120"_s)) << offers.front().toStdString();
        EXPECT_TRUE(offers.front().contains(u"Dec 4, 2026"_s)) << offers.front().toStdString();
    }

    void compareTheNextCredential() const
    {
        done({u"add"_s, u"credential-figures"_s, u"--credential"_s, u"CIC"_s, u"--noted-on"_s, u"2026-11-23"_s,
              u"--gain-low"_s, u"2000"_s});
        EXPECT_TRUE(done({u"career"_s}).out.contains(u"○ add the fee"_s));
        done({u"edit"_s, u"credential-figures"_s, u"1"_s, u"--fee-low"_s, u"425"_s});
        const QString career = done({u"career"_s}).out;
        EXPECT_FALSE(career.contains(u"○ add the fee"_s)) << career.toStdString();
        EXPECT_FALSE(career.split(u'\n').filter(u"CIC"_s).filter(u"425"_s).isEmpty()) << career.toStdString();
    }

private:
    void attach(const QString& name, const QString& about, const QString& kind = {}) const
    {
        write(name, testing::smallPdf(name.toUtf8()));
        QStringList verb{u"attach"_s, inFolder(name), u"--to"_s, about};
        if (!kind.isEmpty()) {
            verb << u"--kind"_s << kind;
        }
        done(verb);
    }
    /// What proves the one record of the kind.
    [[nodiscard]] QJsonObject proofOf(const QString& kind) const
    {
        for (const QJsonValue& proof : done({u"evidence"_s, u"--json"_s}).json()[u"proofs"_s].toArray()) {
            if (proof[u"record"_s][u"kind"_s] == kind) {
                return proof.toObject();
            }
        }
        ADD_FAILURE() << "nothing of " << kind.toStdString() << " asks for proof";
        return {};
    }
    /// Says that each point which its body asks for stands on the paper.
    void checkPoints(const QString& kind) const
    {
        const QJsonObject proof = proofOf(kind);
        QStringList points;
        for (const QJsonValue& point : proof[u"points"_s].toArray()) {
            points << point[u"point"_s].toString();
        }
        ASSERT_FALSE(points.isEmpty());
        done({u"edit"_s, u"document"_s, QString::number(proof[u"document"_s].toInt()), u"--points"_s,
              points.join(u"; "_s)});
    }
};

TEST_F(CommandLineRoad, IsWalkedFromTheGoalToTheNextCredential)
{
    ASSERT_NO_FATAL_FAILURE(setTheGoal());
    ASSERT_NO_FATAL_FAILURE(compareTwoProgrammes());
    ASSERT_NO_FATAL_FAILURE(finishTheCourse());
    ASSERT_NO_FATAL_FAILURE(earnCeusWithTheirCertificate());
    ASSERT_NO_FATAL_FAILURE(getTheLetterOfTheJob());
    ASSERT_NO_FATAL_FAILURE(applyUpToAnOffer());
    ASSERT_NO_FATAL_FAILURE(seeTheOfferOnTheScale());
    ASSERT_NO_FATAL_FAILURE(compareTheNextCredential());
    done({u"check"_s});
}

}  // namespace command_line_road_test
}  // namespace credence
