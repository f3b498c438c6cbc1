// SPDX-License-Identifier: GPL-3.0-or-later
/// What `career` and `resume` say; the figures themselves are tested in the domain.
#include <QFile>
#include <QJsonArray>

#include "cli_fixture.h"

namespace credence {
namespace career_verbs_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::refusedWith;

class CareerVerbs : public CommandLine {
protected:
    void tellApprentice() const
    {
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC-A"_s, u"--awarded-on"_s, u"2026-07-18"_s});
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CCA"_s, u"--awarded-on"_s, u"2025-12-06"_s});
        done({u"add"_s, u"placement"_s, u"--employer"_s, u"Lakeside Clinic"_s, u"--code-sets"_s, u"CPT"_s,
              u"--first-day"_s, u"2026-08-03"_s, u"--weekly"_s, u"24h"_s});
        done({u"add"_s, u"goal"_s, u"--credential"_s, u"CCS"_s, u"--by-date"_s, u"2027-06-30"_s});
    }
    [[nodiscard]] QJsonObject row(const QString& credential) const
    {
        for (const QJsonValue& each : done({u"career"_s, u"--json"_s}).json()[u"rows"_s].toArray()) {
            if (each[u"credential"_s] == credential) {
                return each.toObject();
            }
        }
        return {};
    }
};

TEST_F(CareerVerbs, OfNobodyYetSayWhatWillStandThere)
{
    const QString out = done({u"career"_s}).out;
    EXPECT_TRUE(out.startsWith(u"What is the next step worth?"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"$60,350"_s)) << "pay of others is there";
    const QJsonObject career = done({u"career"_s, u"--json"_s}).json();
    EXPECT_TRUE(career[u"answer"_s].isNull());
    EXPECT_EQ(career[u"ladder"_s].toArray().size(), 7);
    EXPECT_EQ(career[u"not_understood"_s].toArray().size(), 0);
}

TEST_F(CareerVerbs, PayIsLoggedInALineAndHeldAgainstOthers)
{
    tellApprentice();
    done({u"log"_s, u"pay 22.75 an hour from Nov 2 Lakeside Clinic"_s});
    const QJsonObject career = done({u"career"_s, u"--json"_s}).json();
    EXPECT_EQ(career[u"present_pay"_s][u"full_time_cents"_s], 4732000);
    EXPECT_EQ(career[u"present_pay"_s][u"weekly_minutes"_s], 24 * 60);
    EXPECT_EQ(career[u"present_pay"_s][u"weekly_from"_s], u"placement"_s);
    EXPECT_TRUE(done({u"career"_s}).out.contains(u"$47,320"_s));
    EXPECT_TRUE(done({u"undo"_s}).out.contains(u"pay"_s));
    EXPECT_TRUE(done({u"career"_s, u"--json"_s}).json()[u"present_pay"_s].isNull());
}

TEST_F(CareerVerbs, ALineOfPayThatIsNotUnderstoodIsNotSaved)
{
    tellApprentice();
    for (const QString& line : {u"pay 22.75 from Nov 2 Lakeside Clinic"_s, u"pay 22.75 an hour plus bonus"_s}) {
        EXPECT_EQ(run({u"log"_s, line}).exitCode, 4) << line.toStdString();
    }
    EXPECT_TRUE(listed(u"pay"_s).isEmpty());
}

TEST_F(CareerVerbs, OwnFiguresFillTheLedger)
{
    tellApprentice();
    done({u"log"_s, u"pay 22.75 an hour from Nov 2 Lakeside Clinic"_s});
    done({u"add"_s, u"credential-figures"_s, u"--credential"_s, u"CCS"_s, u"--noted-on"_s, u"2026-11-23"_s,
          u"--books-low"_s, u"0"_s, u"--books-high"_s, u"340"_s, u"--gain-low"_s, u"1000"_s});
    EXPECT_EQ(row(u"CCS"_s)[u"break_even"_s][u"best_year_tenths"_s], 1);
    EXPECT_EQ(row(u"CCS"_s)[u"break_even"_s][u"worst_year_tenths"_s], 13);
    EXPECT_EQ(row(u"CCS"_s)[u"fee"_s][u"sources"_s][0][u"rule"_s][u"id"_s], u"ahima.ccs.exam-fee"_s);
    const QString out = done({u"career"_s}).out;
    EXPECT_TRUE(out.startsWith(u"CCS pays for itself in 0.1–1.3 years"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"your figure, Nov 23, 2026"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"CPC without the A"_s)) << out.toStdString();
    EXPECT_TRUE(refusedWith(run({u"add"_s, u"credential-figures"_s, u"--credential"_s, u"CRC"_s, u"--noted-on"_s,
                                 u"2026-11-23"_s, u"--fee-low"_s, u"500"_s, u"--fee-high"_s, u"400"_s}),
                            4, {u"Fee, to"_s}));
}

TEST_F(CareerVerbs, AFeeThatNobodyStatesIsAskedFor)
{
    done({u"add"_s, u"credential-figures"_s, u"--credential"_s, u"CIC"_s, u"--noted-on"_s, u"2026-11-23"_s});
    EXPECT_TRUE(done({u"career"_s}).out.contains(u"○ add the fee"_s));
    EXPECT_TRUE(row(u"CIC"_s)[u"once"_s][u"low_cents"_s].isNull());
    EXPECT_EQ(row(u"CIC"_s)[u"break_even"_s][u"state"_s], u"needs_fee"_s);
}

TEST_F(CareerVerbs, ResumeIsPlainTextJsonAndPdf)
{
    tellApprentice();
    const QString out = done({u"resume"_s}).out;
    EXPECT_TRUE(out.contains(u"Lakeside Clinic"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"CCA"_s));
    EXPECT_EQ(done({u"resume"_s, u"--json"_s}).json()[u"code_sets"_s].toArray().size(), 1);
    const QString path = inFolder(u"summary.pdf"_s);
    EXPECT_TRUE(done({u"resume"_s, u"--pdf"_s, path}).out.contains(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
    EXPECT_EQ(run({u"resume"_s, u"--pdf"_s, inFolder(u"no/such/summary.pdf"_s)}).exitCode, 3);
}

}  // namespace career_verbs_test
}  // namespace credence
