// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <gtest/gtest.h>

#include <QStringEncoder>

#include "support/printers.h"

namespace credence {
namespace csv_test {

using namespace Qt::StringLiterals;

struct CsvTable {
    QStringList header;
    std::vector<CsvRow> rows;
};

Result<CsvTable> tableOf(const QByteArray& bytes)
{
    CsvTable table;
    bool isHeader = true;
    const Result<void> read = eachCsvRow(bytes, [&](CsvRow&& row) {
        if (isHeader) {
            table.header = std::move(row.cells);
        } else {
            table.rows.push_back(std::move(row));
        }
        isHeader = false;
        return std::optional<Error>();
    });
    return read ? Result<CsvTable>(std::move(table)) : Result<CsvTable>(read.error());
}

CsvTable parsed(const QByteArray& bytes)
{
    const Result<CsvTable> table = tableOf(bytes);
    EXPECT_TRUE(table.ok()) << (table ? "" : table.error().detail.toStdString());
    return table.valueOr({});
}

QString refusal(const QByteArray& bytes)
{
    const Result<CsvTable> table = tableOf(bytes);
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

TEST(CsvReading, RefusesBrokenUtf16WithItsLine)
{
    const QByteArray head(
        "\xFF\xFE"
        "a\0\n\0"
        "b\0",
        8);
    EXPECT_TRUE(refusal(head + QByteArray("\x00\xD8"
                                          "c\0",
                                          4))
                    .startsWith(u"line 2: broken UTF-16"_s))
        << "a high half";
    EXPECT_TRUE(refusal(head + QByteArray("\x00\xDC", 2)).startsWith(u"line 2: broken UTF-16"_s)) << "a low half";
    EXPECT_TRUE(refusal(head + QByteArray("c")).startsWith(u"line 2: broken UTF-16"_s)) << "an odd byte";
    EXPECT_EQ(parsed(head + QByteArray("\x3D\xD8\x00\xDE", 4)).rows[0].cells, QStringList{u"b\U0001F600"_s});
}

TEST(CsvReading, NamesTheEncodingThatIsNotRead)
{
    EXPECT_TRUE(refusal(QByteArray("\xFF\xFE\0\0a\0\0\0", 8)).startsWith(u"UTF-32"_s));
    EXPECT_TRUE(refusal(QByteArray("a\0,\0b\0\n\0", 8)).startsWith(u"UTF-16 without its mark"_s));
    EXPECT_TRUE(refusal(QByteArray("\0a\0,\0b\0\n", 8)).startsWith(u"UTF-16 without its mark"_s));
    EXPECT_TRUE(refusal(QByteArray("a,b\n1,\0\n", 8)).startsWith(u"line 2: a zero byte"_s));
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
    const QStringList header{u"Start Date"_s, u" duration "_s, u"Duration"_s};
    EXPECT_EQ(columnsCalled(u"start date", header), std::vector<int>{0});
    EXPECT_EQ(columnsCalled(u"Duration", header), (std::vector<int>{1, 2}));
    EXPECT_TRUE(columnsCalled(u"Client", header).empty());
}

TEST(CsvReading, EndsWithTheFirstErrorOfWhoTakesTheRows)
{
    int given = 0;
    const Result<void> read = eachCsvRow("a\n1\n2\n3\n", [&given](CsvRow&&) {
        return ++given == 2 ? std::optional(Error{.code = Error::Code::NotFound}) : std::nullopt;
    });
    EXPECT_EQ(read.error().code, Error::Code::NotFound);
    EXPECT_EQ(given, 2);
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
