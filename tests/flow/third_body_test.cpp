// SPDX-License-Identifier: GPL-3.0-or-later
/// A body that the program has never heard of (tests/data/third-body), taken with take-rules and judged from the award
/// to the way back: three-year cycles by the month of birth, ethics each year, caps by kind, a carry-over of ten CEUs,
/// a credential that joins later, a fee with a late step, waits that grow with the attempts, reinstatement. Nothing in
/// core/ or app/ knows its name.
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>

#include "../cli/cli_fixture.h"
#include "catalog/catalogue.h"

namespace credence {
namespace third_body_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray thirdBody()
{
    return contentOf(QStringLiteral(CREDENCE_TEST_DATA "/third-body/nbfc.json"));
}

class ThirdBody : public CommandLine {
protected:
    void SetUp() override
    {
        CommandLine::SetUp();
        m_taken = take(thirdBody());
        ASSERT_EQ(m_taken.exitCode, 0) << m_taken.err.toStdString();
    }

    Outcome take(const QByteArray& rules)
    {
        write(u"rules.json"_s, rules);
        const QString checksum =
            QString::fromLatin1(QCryptographicHash::hash(rules, QCryptographicHash::Sha256).toHex());
        return run({u"take-rules"_s, inFolder(u"rules.json"_s), u"--sha256"_s, checksum});
    }
    Outcome m_taken;  ///< what was said when its rules were taken

    void hold(const QString& credential, const QString& day) const
    {
        done({u"add"_s, u"held-credential"_s, u"--credential"_s, credential, u"--awarded-on"_s, day});
    }
    void earn(const QString& day, const QString& ceus, const QString& kind = u"attended"_s,
              const QString& subject = {}) const
    {
        done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, day, u"--title"_s, u"Webinar of "_s + day, u"--ceus"_s, ceus,
              u"--kind"_s, kind, u"--subject"_s, subject, u"--certificate"_s, u"yes"_s});
    }
    void earnEthics(const QString& day, const QString& ceus) const { earn(day, ceus, u"attended"_s, u"ethics"_s); }
    /// In May.
    void sayMonthOfBirth() const { done({u"set-rule"_s, u"nbfc.renewal.cycle"_s, u"/cycle/birth_month"_s, u"5"_s}); }
    /// The FCC since August 2023, born in May, with 60 CEUs in its first cycle, which asks for 42.5, ethics included.
    void holdThroughAFirstCycle() const
    {
        hold(u"FCC"_s, u"2023-08-15"_s);
        sayMonthOfBirth();
        earn(u"2024-10-01"_s, u"58"_s);
        earnEthics(u"2024-03-01"_s, u"1"_s);
        earnEthics(u"2025-03-01"_s, u"1"_s);
    }

    /// What the program says as if it were `day`.
    Outcome saidOn(const QString& day, const QStringList& arguments) const
    {
        Outcome said = testing::runProgram(QStringList{u"--file"_s, path(), u"--today"_s, day} + arguments);
        EXPECT_EQ(said.exitCode, 0) << said.err.toStdString();
        return said;
    }
    [[nodiscard]] QJsonObject statusOn(const QString& day) const
    {
        return saidOn(day, {u"status"_s, u"--json"_s}).json();
    }
    [[nodiscard]] QJsonValue cycleOn(const QString& day) const { return statusOn(day)[u"cycles"_s][0]; }
    /// "kind day" of each deadline that a rule sets.
    [[nodiscard]] QStringList deadlinesOn(const QString& day) const
    {
        QStringList found;
        for (const QJsonValue& item : statusOn(day)[u"deadlines"_s].toArray()) {
            found << item[u"kind"_s].toString() + u' ' + item[u"day"_s].toString();
        }
        return found;
    }
};

int ceus(const QJsonValue& amount)
{
    return amount[u"ceu_hundredths"_s].toInt(-1);
}

TEST(ThirdBodyFile, IsACatalogueByItsSchemaAndItsReader)
{
    const CatalogueFile file{.name = u"nbfc.json"_s, .json = thirdBody()};
    const Result<void> checked = checkAgainstSchema(file);
    EXPECT_TRUE(checked.ok()) << (checked ? "" : checked.error().detail.toStdString());
    const Result<RuleBook> book = readCatalogue({file});
    EXPECT_TRUE(book.ok()) << (book ? "" : book.error().detail.toStdString());
}

TEST(ThirdBodyFile, IsNamedNowhereInTheProgram)
{
    const QString root = QStringLiteral(CREDENCE_SOURCE_DIR);
    int looked = 0;
    for (const QString& folder : {u"/core"_s, u"/app"_s, u"/resources"_s}) {
        QDirIterator files(root + folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            EXPECT_FALSE(contentOf(path).toLower().contains("nbfc")) << path.toStdString();
            ++looked;
        }
    }
    EXPECT_GT(looked, 100);
}

TEST_F(ThirdBody, IsTakenAsACatalogueBesideThoseOfTheProgram)
{
    EXPECT_TRUE(m_taken.out.contains(u"2026-11.1, beside the rules in use"_s)) << m_taken.out.toStdString();
    const QString rules = done({u"rules"_s}).out;
    EXPECT_TRUE(rules.contains(u"nbfc.renewal.cycle"_s));
    EXPECT_TRUE(rules.contains(u"aapc.renewal.amount"_s));
    EXPECT_TRUE(rules.contains(u"ahima.renewal.amount"_s));
}

TEST_F(ThirdBody, GivesWayToANewerFileOfItsOwnNameAlone)
{
    EXPECT_NE(take(thirdBody()).exitCode, 0) << "as new as what is in use";
    QByteArray newer = thirdBody();
    newer.replace("2026-11.1", "2026-11.2").replace("\"NBFC renewal cycle\"", "\"NBFC renewal period\"");
    const Outcome taken = take(newer);
    ASSERT_EQ(taken.exitCode, 0) << taken.err.toStdString();
    EXPECT_TRUE(taken.out.contains(u"2026-11.2 in place of 2026-11.1"_s)) << taken.out.toStdString();
    EXPECT_TRUE(done({u"rules"_s}).out.contains(u"NBFC renewal period"_s));
}

TEST_F(ThirdBody, IsNotTakenWithARuleThatTheProgramHas)
{
    QByteArray clash = thirdBody();
    clash.replace("\"catalogue\": \"nbfc\"", "\"catalogue\": \"other\"");
    const Outcome refused = take(clash);
    EXPECT_NE(refused.exitCode, 0);
    EXPECT_TRUE(refused.err.contains(u"nbfc"_s)) << refused.err.toStdString();
}

TEST_F(ThirdBody, AsksForTheMonthOfBirthAndHasNoDatesUntilThen)
{
    hold(u"FCC"_s, u"2023-08-15"_s);
    EXPECT_TRUE(statusOn(u"2026-11-23"_s)[u"cycles"_s].toArray().isEmpty());
    const QString today = done({u"today"_s}).out;
    EXPECT_TRUE(today.contains(u"Say in which month you were born, for NBFC"_s)) << today.toStdString();
    EXPECT_TRUE(today.contains(u"credence-cli set-rule nbfc.renewal.cycle /cycle/birth_month …"_s));
    sayMonthOfBirth();
    EXPECT_FALSE(done({u"today"_s}).out.contains(u"born"_s));
    EXPECT_EQ(cycleOn(u"2026-11-23"_s)[u"to"_s], u"2029-05-31"_s);
}

TEST_F(ThirdBody, CountsItsCyclesByTheMonthOfBirthAndProRatesTheFirst)
{
    holdThroughAFirstCycle();
    const QJsonValue first = cycleOn(u"2026-05-31"_s);
    EXPECT_EQ(first[u"from"_s], u"2023-08-15"_s);
    EXPECT_EQ(first[u"to"_s], u"2026-05-31"_s);
    EXPECT_EQ(ceus(first[u"total"_s][u"needed"_s]), 4250) << "34 of 36 months of 45";
    EXPECT_TRUE(first[u"total"_s][u"estimate"_s].toBool());
    const QJsonValue second = cycleOn(u"2026-06-01"_s);
    EXPECT_EQ(second[u"from"_s], u"2026-06-01"_s);
    EXPECT_EQ(second[u"to"_s], u"2029-05-31"_s);
    EXPECT_EQ(ceus(second[u"total"_s][u"needed"_s]), 4500);
}

TEST_F(ThirdBody, CarriesTenOfTheSurplusOver)
{
    holdThroughAFirstCycle();
    earn(u"2026-09-01"_s, u"5"_s);
    const QJsonValue total = cycleOn(u"2026-11-23"_s)[u"total"_s];
    EXPECT_EQ(ceus(total[u"done"_s]), 1500);
    EXPECT_EQ(ceus(total[u"carried_over"_s][u"amount"_s]), 1000);
    EXPECT_EQ(ceus(total[u"carried_over"_s][u"surplus"_s]), 1750);
    const QString explained = done({u"explain"_s, u"nbfc.renewal.amount"_s}).out;
    EXPECT_TRUE(
        explained.contains(u"10 CEUs of it carried over: the cycle that ended on May 31, 2026 had 17.50 CEUs more "
                           "than it asked; Ten CEUs carry over"_s))
        << explained.toStdString();
}

/// The share of the cycle that `rule` asks.
QJsonValue shareOf(const QJsonValue& cycle, const QString& rule)
{
    for (const QJsonValue& share : cycle[u"shares"_s].toArray()) {
        if (share[u"id"_s] == rule) {
            return share;
        }
    }
    return {};
}

TEST_F(ThirdBody, AsksForEthicsInEachYear)
{
    holdThroughAFirstCycle();
    earnEthics(u"2026-09-01"_s, u"2"_s);
    const QJsonValue ethics = shareOf(cycleOn(u"2026-11-23"_s), u"nbfc.renewal.ethics"_s);
    EXPECT_EQ(ceus(ethics[u"needed"_s]), 300);
    EXPECT_EQ(ceus(ethics[u"done"_s]), 100) << "two in one year serve that year alone";
    EXPECT_EQ(ethics[u"not_counted"_s][0][u"reason"_s], u"year_asks_no_more"_s);
    EXPECT_EQ(ceus(cycleOn(u"2026-11-23"_s)[u"total"_s][u"done"_s]), 1000 + 200) << "in the total both count";
}

TEST_F(ThirdBody, CountsNoMoreOfAKindThanItsCap)
{
    holdThroughAFirstCycle();
    earn(u"2026-06-05"_s, u"12"_s, u"self_study"_s);
    earn(u"2026-07-05"_s, u"8"_s, u"self_study"_s);
    earn(u"2026-08-05"_s, u"3"_s, u"taught"_s);
    earn(u"2026-09-05"_s, u"3"_s, u"taught"_s);
    const QJsonValue total = cycleOn(u"2026-11-23"_s)[u"total"_s];
    EXPECT_EQ(ceus(total[u"done"_s]), 1000 + 1500 + 400) << "15 of self-study, 4 taught in 2026";
    int over = 0;
    for (const QJsonValue& item : total[u"not_counted"_s].toArray()) {
        over += item[u"reason"_s] == u"over_cap"_s ? ceus(item[u"amount"_s]) : 0;
    }
    EXPECT_EQ(over, 500 + 200);
}

TEST_F(ThirdBody, AsksOneThatJoinsLaterForTheMonthsLeft)
{
    holdThroughAFirstCycle();
    saidOn(u"2028-06-01"_s,
           {u"add"_s, u"held-credential"_s, u"--credential"_s, u"FCS"_s, u"--awarded-on"_s, u"2028-06-01"_s});
    EXPECT_EQ(ceus(cycleOn(u"2028-06-01"_s)[u"total"_s][u"needed"_s]), 4500 + 300) << "12 of 36 months of 9";
    EXPECT_EQ(ceus(cycleOn(u"2029-06-01"_s)[u"total"_s][u"needed"_s]), 5400);
}

TEST_F(ThirdBody, HasItsDaysAmongTheDeadlines)
{
    holdThroughAFirstCycle();
    earn(u"2026-09-01"_s, u"35"_s);
    const QStringList ahead = deadlinesOn(u"2029-04-01"_s);
    EXPECT_TRUE(ahead.contains(u"cycle_end 2029-05-31"_s)) << ahead.join(u'\n').toStdString();
    EXPECT_TRUE(ahead.contains(u"renewal_fee 2029-04-30"_s)) << ahead.join(u'\n').toStdString();
    const auto feeOn = [this](const QString& day) {
        for (const QJsonValue& fee : statusOn(day)[u"renewal_fees"_s].toArray()) {
            if (fee[u"to"_s] == u"2029-05-31"_s) {
                return fee[u"amount"_s][u"cents"_s].toInt();
            }
        }
        return -1;
    };
    EXPECT_EQ(feeOn(u"2029-04-30"_s), 15000);
    EXPECT_EQ(feeOn(u"2029-05-01"_s), 17500) << "with the late step";
}

TEST_F(ThirdBody, SaysWhatAMissedCycleCostsAndTheWayBack)
{
    holdThroughAFirstCycle();
    earn(u"2026-09-01"_s, u"30"_s);
    const QJsonValue missed = statusOn(u"2029-06-15"_s)[u"missed_cycles"_s][0];
    EXPECT_EQ(missed[u"cycle"_s][u"to"_s], u"2029-05-31"_s);
    EXPECT_EQ(missed[u"lapsed"_s][u"as"_s], u"inactive"_s);
    EXPECT_EQ(missed[u"last_day_before_revocation"_s][u"day"_s], u"2029-07-30"_s);
    EXPECT_TRUE(deadlinesOn(u"2029-06-15"_s).contains(u"revocation 2029-07-30"_s));

    const QJsonValue gone = statusOn(u"2029-08-01"_s)[u"missed_cycles"_s][0];
    EXPECT_EQ(gone[u"lapsed"_s][u"as"_s], u"cancelled"_s);
    EXPECT_EQ(gone[u"way_back"_s][u"until"_s], u"2031-01-30"_s) << "18 months";
    EXPECT_TRUE(deadlinesOn(u"2029-08-01"_s).contains(u"way_back_end 2031-01-30"_s));
    const QString today = saidOn(u"2029-08-01"_s, {u"today"_s}).out;
    EXPECT_TRUE(today.contains(u"Get your NBFC credentials back"_s)) << today.toStdString();
    EXPECT_TRUE(today.contains(u"$300"_s)) << today.toStdString();
}

TEST_F(ThirdBody, LetsTheWaitsGrowWithTheAttempts)
{
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"FCS"_s});
    const auto sit = [this](const QString& day) {
        done({u"add"_s, u"exam-attempt"_s, u"--credential"_s, u"FCS"_s, u"--on-date"_s, day, u"--result"_s,
              u"not_passed"_s});
    };
    const auto exam = [this] { return done({u"plan"_s, u"--json"_s}).json()[u"exams"_s][0]; };
    sit(u"2026-03-01"_s);
    EXPECT_EQ(exam()[u"earliest_retake"_s], u"2026-03-31"_s);
    sit(u"2026-04-10"_s);
    EXPECT_EQ(exam()[u"earliest_retake"_s], u"2026-07-09"_s);
    EXPECT_EQ(exam()[u"attempts_left"_s], 1);
    sit(u"2026-08-01"_s);
    EXPECT_EQ(exam()[u"earliest_retake"_s], u"2028-03-01"_s) << "three in 24 months; the year's wait is shorter";
    EXPECT_EQ(exam()[u"attempts_left"_s], 0);
    EXPECT_TRUE(done({u"plan"_s}).out.contains(u"may be sat again from Mar 1, 2028"_s));
}

}  // namespace third_body_test
}  // namespace credence
