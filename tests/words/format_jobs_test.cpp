// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_jobs.h"

#include <gtest/gtest.h>

#include <QTimeZone>

#include "support/facts_of.h"
#include "support/locale_scope.h"
#include "support/printers.h"

namespace credence {
namespace format_jobs_test {

using namespace Qt::StringLiterals;
using Stage = ApplicationStage;

const QDate kAsOf(2026, 11, 23);  // a Monday

class FormatJobs : public ::testing::Test {
    const testing::LocaleScope m_scope{u"en_US"_s};
};

TEST_F(FormatJobs, NamesNearDaysByTheirWeekdays)
{
    EXPECT_EQ(format::nearDay(kAsOf, kAsOf), u"today"_s);
    EXPECT_EQ(format::nearDay(kAsOf.addDays(1), kAsOf), u"tomorrow"_s);
    EXPECT_EQ(format::nearDay(kAsOf.addDays(2), kAsOf), u"Wed"_s);
    EXPECT_EQ(format::nearDay(kAsOf.addDays(6), kAsOf), u"Sun"_s);
    EXPECT_EQ(format::nearDay(kAsOf.addDays(7), kAsOf), u"Nov 30"_s);
    EXPECT_EQ(format::nearDay(kAsOf.addDays(-1), kAsOf), u"Nov 22"_s);
    EXPECT_EQ(format::nearDay({2027, 1, 4}, kAsOf), u"Jan 4, 2027"_s);
}

TEST_F(FormatJobs, SaysWhatIsNextAndHowLate)
{
    const auto next = [](Duty duty, std::optional<QDate> due, const QString& act = {}, Stage stage = Stage::Applied) {
        return format::nextOf({.application = {}, .stage = stage, .duty = duty, .act = act, .dueOn = due}, kAsOf);
    };
    EXPECT_EQ(next(Duty::FollowUp, QDate(2026, 11, 25)), u"Follow up Wed"_s);
    EXPECT_EQ(next(Duty::FollowUp, QDate(2026, 11, 21)), u"! Late 2 days"_s);
    EXPECT_EQ(next(Duty::FollowUp, QDate(2026, 11, 22)), u"! Late 1 day"_s);
    EXPECT_EQ(next(Duty::Act, kAsOf, u"Confirm"_s), u"! Confirm, today"_s);
    EXPECT_EQ(next(Duty::Act, QDate(2026, 11, 27), u"Send 100%1"_s, Stage::Wanted), u"Send 100%1 by Fri"_s);
    EXPECT_EQ(next(Duty::Act, std::nullopt, u"Read posting"_s), u"Read posting"_s);
    EXPECT_EQ(next(Duty::Act, std::nullopt, {}, Stage::Wanted), u"To be sent"_s);
    EXPECT_EQ(next(Duty::Act, QDate(2026, 11, 27), {}, Stage::Wanted), u"Send by Fri"_s);
    EXPECT_EQ(next(Duty::AnswerOffer, QDate(2026, 11, 30)), u"Answer by Nov 30"_s);
    EXPECT_EQ(next(Duty::Wait, std::nullopt), u"Waiting"_s);
}

TEST_F(FormatJobs, NamesFourToAnswerAndCountsTheRest)
{
    Facts facts;
    JobSearch search{.asOf = kAsOf};
    for (int id = 1; id <= 5; ++id) {
        facts.of<Employer>().push_back({.id = EmployerId(id), .name = u"E%1"_s.arg(id)});
        facts.of<Application>().push_back({.id = ApplicationId(id), .employer = EmployerId(id)});
        search.toAnswer.push_back({.application = ApplicationId(id),
                                   .stage = Stage::Applied,
                                   .duty = id == 3 ? Duty::AnswerOffer : Duty::FollowUp,
                                   .dueOn = kAsOf.addDays(id - 2)});
    }
    EXPECT_EQ(format::toAnswer(search), u"5 to answer"_s);
    EXPECT_EQ(format::whomToAnswer(search, facts), u"E1, 1 day late · E2 today · E3 by tomorrow · E4 Wed · 1 more"_s);
    EXPECT_EQ(format::toAnswer({.asOf = kAsOf}), u"Nobody to answer"_s);
    EXPECT_EQ(format::whomToAnswer({.asOf = kAsOf}, facts), QString());
}

TEST_F(FormatJobs, SaysHowItGoes)
{
    EXPECT_EQ(format::responses({}), QString());
    EXPECT_EQ(format::responses({.sent = 9, .answered = 5, .medianDays = 9, .interviewed = 3, .offers = 1}),
              u"9 sent · 5 answered, in 9 days (median) · 3 interviews · 1 offer"_s);
    EXPECT_EQ(format::responses({.sent = 1}), u"1 sent · 0 answered"_s);
    EXPECT_EQ(format::closedCounts({{ClosingReason::NoAnswer, 2}, {std::nullopt, 1}}),
              u"2 no answer · 1 for no reason said"_s);
    EXPECT_EQ(format::stageTimes({{Stage::Wanted, 1, 3}, {Stage::Applied, 12, 2}}),
              u"Wanted 1 day · Applied 12 days"_s);
}

TEST_F(FormatJobs, SaysPayAsItWasNamed)
{
    Application application{.employer = {}};
    EXPECT_EQ(format::payInFull(application), QString());
    application.payLow = Cents{2700};
    application.payPer = PayPeriod::Hour;
    EXPECT_EQ(format::pay(application), u"$27 an hour"_s);
    application.payHigh = Cents{3050};
    application.weekly = hours(40);
    application.payNamedBy = PayNamer::Employer;
    EXPECT_EQ(format::payInFull(application), u"$27–$30.50 an hour, 40 h a week, by them"_s);
    application.payLow.reset();
    EXPECT_EQ(format::pay(application), u"up to $30.50 an hour"_s);
}

TEST_F(FormatJobs, SaysTheHourOfAnInterviewHereAndThere)
{
    Interview interview{.application = {}, .onDate = {2026, 12, 1}};
    EXPECT_EQ(format::interviewHere(interview), u"Tue Dec 1"_s);
    EXPECT_EQ(format::interviewThere(interview), QString());
    interview.startsAt = Minutes{9 * 60};
    interview.minutes = Minutes{45};
    EXPECT_TRUE(format::interviewHere(interview).startsWith(u"Tue Dec 1, 09:00–09:45"_s))
        << format::interviewHere(interview).toStdString();
    // Wherever the test runs, one of these two zones is not where it is.
    const int here = QDateTime({2026, 12, 1}, QTime(9, 0)).offsetFromUtc();
    interview.zone = QTimeZone("Asia/Tokyo").offsetFromUtc(QDateTime({2026, 12, 1}, QTime(9, 0))) == here
                         ? u"America/Chicago"_s
                         : u"Asia/Tokyo"_s;
    EXPECT_TRUE(format::interviewThere(interview).startsWith(u"09:00"_s))
        << format::interviewThere(interview).toStdString();
}

}  // namespace format_jobs_test
}  // namespace credence
