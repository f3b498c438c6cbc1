// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_career.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

#include "services/career_desk.h"
#include "support/test_workspace.h"

namespace credence {
namespace json_career_test {

using namespace Qt::StringLiterals;

TEST(JsonCareer, SaysTheUnitOfEachFigureAndWhereItStands)
{
    testing::TestWorkspace file;
    file.add(Goal{.credential = u"CCS"_s});
    file.add(Pay{.employer = u"Lakeside"_s, .fromDay = QDate(2026, 8, 3), .amount = {2200}, .per = PayPeriod::Hour});
    const QJsonObject career = json::career(CareerDesk(file.workspace()).career().value());
    const QJsonObject row = career[u"rows"_s][0].toObject();
    EXPECT_EQ(row[u"fee"_s][u"low_cents"_s], 29900);
    EXPECT_EQ(row[u"fee"_s][u"high_cents"_s], 39900);
    EXPECT_TRUE(row[u"gain_a_year"_s][u"low_cents"_s].isNull()) << "what nobody states is null, never 0";
    EXPECT_TRUE(row[u"books"_s][u"high_cents"_s].isNull());
    EXPECT_EQ(row[u"ceus_a_year"_s][u"low_hundredths"_s], 1000);
    EXPECT_EQ(row[u"gain_a_year"_s][u"sources"_s][0][u"entry"_s], u"ma.pay.aapc-21-cert"_s);
    EXPECT_EQ(career[u"hours_a_year"_s], 2080);
    EXPECT_EQ(career[u"pay"_s].toArray().last()[u"points"_s][0][u"full_time_cents"_s], 4576000);
}

TEST(JsonResume, HoldsNothingPrivate)
{
    testing::TestWorkspace file;
    Placement job{.employer = u"Lakeside"_s, .firstDay = QDate(2026, 8, 3)};
    job.supervisor = u"Dr. Secret"_s;
    job.note = u"my note"_s;
    file.add(job);
    const QJsonObject resume = json::resume(CareerDesk(file.workspace()).resume().value());
    const QByteArray text = QJsonDocument(resume).toJson();
    EXPECT_TRUE(text.contains("Lakeside"));
    EXPECT_FALSE(text.contains("Secret"));
    EXPECT_FALSE(text.contains("my note"));
}

}  // namespace json_career_test
}  // namespace credence
