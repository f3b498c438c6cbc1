// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

#include "support/printers.h"

namespace credence {
namespace csv_test {

using namespace Qt::StringLiterals;

CsvTable parsed(const QByteArray& bytes)
{
    const Result<CsvTable> table = parseCsv(bytes);
    EXPECT_TRUE(table.ok()) << (table ? "" : table.error().detail.toStdString());
    return table.valueOr({});
}

QString refusal(const QByteArray& bytes)
{
    const Result<CsvTable> table = parseCsv(bytes);
    EXPECT_FALSE(table.ok());
    if (table.ok()) {
        return {};
    }
    EXPECT_EQ(table.error().code, Error::Code::ImportUnreadable);
    return table.error().detail;
}

TEST(CsvReading, TakesTheSeparatorOfTheHeader)
{
    for (const QByteArray& separator : {QByteArray(","), QByteArray(";"), QByteArray("\t")}) {
        const CsvTable table = parsed("a" + separator + "b\n1" + separator + "2\n");
        EXPECT_EQ(table.header, (QStringList{u"a"_s, u"b"_s})) << separator.constData();
        EXPECT_EQ(table.rows.at(0).cells, (QStringList{u"1"_s, u"2"_s}));
    }
}

TEST(CsvReading, IgnoresSeparatorsWithinAQuotedHeaderCell)
{
    EXPECT_EQ(parsed("\"a,b,c\";d\n").header, (QStringList{u"a,b,c"_s, u"d"_s}));
}

TEST(CsvReading, DropsAByteOrderMark)
{
    EXPECT_EQ(parsed("\xEF\xBB\xBF"
                     "a,b\n")
                  .header.front(),
              u"a"_s);
}

TEST(CsvReading, KeepsSpacesQuotesAndLineBreaksOfCells)
{
    const CsvTable table = parsed("a,b,c\n x ,\"say \"\"hi\"\", then\",\"two\r\nlines\"\n");
    EXPECT_EQ(table.rows.at(0).cells, (QStringList{u" x "_s, u"say \"hi\", then"_s, u"two\r\nlines"_s}));
}

TEST(CsvReading, CountsLinesAcrossQuotedBreaksAndBlankLines)
{
    const CsvTable table = parsed("\r\na,b\r\n1,\"x\ny\rz\"\r\n\r\n2,w\r\n\n3,v");
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.header, (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(table.rows[0].line, 3);
    EXPECT_EQ(table.rows[1].line, 7);
    EXPECT_EQ(table.rows[2].line, 9);
}

TEST(CsvReading, KeepsTheTextOfEachRow)
{
    const CsvTable table = parsed("a,b\r\n\r\n1,\"x\ny\"\r\n , \r\n2, w ,\r3,caf\xC3\xA9");
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0].text, u"1,\"x\ny\""_s);
    EXPECT_EQ(table.rows[1].text, u"2, w ,"_s);
    EXPECT_EQ(table.rows[2].text, u"3,café"_s);
}

TEST(CsvReading, CountsAQuotedCellThatBeginsWithBlankLines)
{
    const CsvTable table = parsed("a\n\"\n\nx\"\ny\n");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].line, 2);
    EXPECT_EQ(table.rows[0].cells.front(), u"\n\nx"_s);
    EXPECT_EQ(table.rows[1].line, 5);
}

TEST(CsvReading, TakesAnyLineBreak)
{
    for (const QByteArray& lineBreak : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        EXPECT_EQ(parsed("a" + lineBreak + "1" + lineBreak + "2").rows.size(), 2U);
    }
}

TEST(CsvReading, KeepsRowsWithTooFewOrTooManyCells)
{
    const CsvTable table = parsed("a,b\n1\n1,2,3\n");
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells.size(), 1);
    EXPECT_EQ(table.rows[1].cells.size(), 3);
}

TEST(CsvReading, LeavesOutRowsOfBlankCellsAndKeepsTheirLines)
{
    const CsvTable table = parsed(",\na,b\n,\n  ,\t\n1,2\n,,,\n");
    EXPECT_EQ(table.header, (QStringList{u"a"_s, u"b"_s}));
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows[0].line, 5);
}

TEST(CsvReading, TakesTheSeparatorThatAFirstLineNames)
{
    for (const QByteArray& first : {QByteArray("sep=;"), QByteArray("SEP=;"), QByteArray("\"sep=;\"")}) {
        const CsvTable table = parsed(first + "\r\na,x;b\r\n1;2\r\n");
        EXPECT_EQ(table.header, (QStringList{u"a,x"_s, u"b"_s})) << first.toStdString();
        ASSERT_EQ(table.rows.size(), 1U);
        EXPECT_EQ(table.rows[0].line, 3);
    }
    EXPECT_EQ(parsed("sep=\t\na\tb\n").header, (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(parsed("\xEF\xBB\xBFsep=,\na,b\n").header, (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(parsed("separate,b\n1,2\n").header, (QStringList{u"separate"_s, u"b"_s}));
}

TEST(CsvReading, ReadsUtf16ThatSaysSo)
{
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(u"a,b\ncafé,2\n"_s);
        const CsvTable table = parsed(bytes);
        ASSERT_EQ(table.rows.size(), 1U);
        EXPECT_EQ(table.rows[0].cells, (QStringList{u"café"_s, u"2"_s}));
    }
}

TEST(CsvReading, NamesTheLineThatIsNotUtf8)
{
    EXPECT_TRUE(refusal("a\nb\ncaf\xE9\n").startsWith(u"line 3"_s));
}

TEST(CsvReading, NamesTheLineWhereAnOpenQuoteBegins)
{
    EXPECT_TRUE(refusal("a,b\n1,2\n3,\"four\n5,6\n").startsWith(u"line 3"_s));
}

TEST(CsvReading, RefusesAQuoteAmidACell)
{
    EXPECT_TRUE(refusal("a,b\n1,\"two\" more\n").startsWith(u"line 2"_s));
}

TEST(CsvReading, RefusesARowOfMoreCellsThanAnyFileHas)
{
    EXPECT_EQ(parsed(QByteArray(999, ',') + "a\n1\n").header.size(), 1000);
    EXPECT_EQ(refusal("a,b\n1,2\n" + QByteArray(1000, ',') + "\n"), u"line 3: more than 1000 cells in a row"_s);
}

TEST(CsvReading, RefusesAnEmptyFile)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("\n\r\n"), QByteArray("\xEF\xBB\xBF")}) {
        EXPECT_EQ(refusal(bytes), u"no header"_s);
    }
}

TEST(CsvReading, FindsColumnsInAnyCase)
{
    const CsvTable table = parsed("Start Date, Duration \n");
    EXPECT_EQ(table.column(u"start date"), 0);
    EXPECT_EQ(table.column(u"Duration"), 1);
    EXPECT_EQ(table.column(u"Date"), -1);
}

TEST(CsvReading, Reads100000Rows)
{
    QByteArray bytes("a,b\n");
    for (int i = 0; i < 100'000; ++i) {
        bytes += QByteArray::number(i) + ",\"x, y\"\n";
    }
    const CsvTable table = parsed(bytes);
    ASSERT_EQ(table.rows.size(), 100'000U);
    EXPECT_EQ(table.rows.back().line, 100'001);
    EXPECT_EQ(table.rows.back().cells.front(), u"99999"_s);
}

TEST(CsvReading, KeepsWhatIsQuotedAsItIs)
{
    const CsvTable table = parsed(
        "title,note\r\n"
        "E/M levels,\"a \"\"quoted\"\", cell\"\r\n"
        "na\xC3\xAFve \xE6\x97\xA5,\"first\r\nsecond\"\r\n"
        " spaced ,; \t\r\n");
    EXPECT_EQ(table.header, (QStringList{u"title"_s, u"note"_s}));
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0].cells, (QStringList{u"E/M levels"_s, u"a \"quoted\", cell"_s}));
    EXPECT_EQ(table.rows[1].cells, (QStringList{u"naïve 日"_s, u"first\r\nsecond"_s}));
    EXPECT_EQ(table.rows[2].cells, (QStringList{u" spaced "_s, u"; \t"_s}));
}

}  // namespace csv_test
}  // namespace credence
