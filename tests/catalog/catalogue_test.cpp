// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalogue.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace catalogue_test {

using namespace Qt::StringLiterals;

/// The smallest file that says something; `rules` and `extra` take its place in it.
QByteArray fileWith(const QByteArray& editions, const QByteArray& extra = {})
{
    return R"({"format": 1, "catalogue": "test", "version": "1", "compiled_on": "2026-11-23",)" + extra +
           R"("sources": [{"id": "S", "title": "Source", "as_of": "2026"}],
               "organisations": [{"code": "B", "name": "Body"}],
               "credentials": [{"code": "C", "name": "Credential", "body": "B", "level": "core"}],
               "subjects": [],
               "rules": [{"id": "r", "title": "Rule", "body": "B", "binding": "calendar_date", "editions": [)" +
           editions + "]}]}";
}

QByteArray edition(const QByteArray& dates, const QByteArray& value = R"("submission_window": {"months_before": 1})")
{
    return "{" + dates + R"("confidence": "high", "sources": ["S"], "as_of": "2026", )" + value + "}";
}

struct BadFile {
    const char* name;
    QByteArray json;
    const char* detail;
};

void PrintTo(const BadFile& file, std::ostream* out)
{
    *out << file.name;
}

class CatalogueRefuses : public ::testing::TestWithParam<BadFile> {};

TEST_P(CatalogueRefuses, AndNamesFileAndPointer)
{
    const Result<RuleBook> book = readCatalogue({{.name = u"test.json"_s, .json = GetParam().json}});
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().code, Error::Code::CatalogueInvalid);
    EXPECT_EQ(book.error().subject, u"test.json"_s);
    EXPECT_TRUE(book.error().detail.startsWith(QString::fromUtf8(GetParam().detail)))
        << book.error().detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Table, CatalogueRefuses,
    ::testing::Values(
        BadFile{"NoJson", "{", "/: "}, BadFile{"Nothing", "", "/: "}, BadFile{"AList", "[]", "/: not an object"},
        BadFile{"ARepeatedKey", fileWith(edition({}), R"("catalogue": "again",)"),
                "/: the key \"catalogue\" stands twice"},
        BadFile{"AnUnknownKey", fileWith(edition({}), R"("colour": 1,)"), "/: the key \"colour\" is unknown"},
        BadFile{"AnUnknownKeyInside", fileWith(edition(R"("until": "2026-01-01",)")),
                "/rules/0/editions/0: the key \"until\" is unknown"},
        BadFile{"AWrongType", fileWith(edition({}, R"("submission_window": {"months_before": "1"})")),
                "/rules/0/editions/0/submission_window/months_before: not a whole number"},
        BadFile{"AFraction", fileWith(edition({}, R"("submission_window": {"months_before": 1.5})")),
                "/rules/0/editions/0/submission_window/months_before: not a whole number"},
        BadFile{"ANumberOutOfRange",
                fileWith(edition({}, R"("submission_window": {"months_before": 18446744073709551615})")),
                "/rules/0/editions/0/submission_window/months_before: not within"},
        BadFile{"AControlCharacter", fileWith(edition({}, R"("statement": {"text": "a\u0000"})")),
                "/rules/0/editions/0/statement/text: a text with a control character"},
        BadFile{"AMissingKey", fileWith(edition({}, R"("submission_window": {})")),
                "/rules/0/editions/0/submission_window: the key \"months_before\" is missing"},
        BadFile{"ALaterWaitWithoutAFirst", fileWith(edition({}, R"("retake": {"later_waits": [{"days": 90}]})")),
                "/rules/0/editions/0/retake: no first wait"},
        BadFile{"MonthsWithoutANumberOfAttempts",
                fileWith(edition({}, R"("retake": {"wait_days": 30, "within_months": 12})")),
                "/rules/0/editions/0/retake: months without a number of attempts"},
        BadFile{"AMonthOfBirthThatNoCycleHangsOn",
                fileWith(edition({}, R"("cycle": {"months": 12, "anchor": "calendar_year", "birth_month": 5,
                                                  "first_period": "full", "pro_rating_step": 0})")),
                "/rules/0/editions/0/cycle: no cycle hangs on a month of birth here"},
        BadFile{"AHalfYearThatEndsWithTheYear",
                fileWith(edition({}, R"("cycle": {"months": 18, "anchor": "calendar_year", "first_period": "full",
                                                  "pro_rating_step": 0})")),
                "/rules/0/editions/0/cycle: a cycle that ends with a month of the year lasts whole years"},
        BadFile{"AThirteenthMonth",
                fileWith(edition({}, R"("cycle": {"months": 12, "anchor": "birth_month", "birth_month": 13,
                                                  "first_period": "full", "pro_rating_step": 0})")),
                "/rules/0/editions/0/cycle/birth_month: not within"},
        BadFile{"AnImpossibleDate", fileWith(edition(R"("from": "2026-02-30",)")), "/rules/0/editions/0/from: "},
        BadFile{"ADateWithATail", fileWith(edition(R"("from": "2026-02-03T00",)")), "/rules/0/editions/0/from: "},
        BadFile{"TwoValues",
                fileWith(edition({}, R"("submission_window": {"months_before": 1}, "statement": {"text": "x"})")),
                "/rules/0/editions/0: both "},
        BadFile{"NoValue", fileWith(R"({"confidence": "high", "sources": ["S"], "as_of": "2026"})"),
                "/rules/0/editions/0: says nothing"},
        BadFile{"NoSource",
                fileWith(R"({"confidence": "high", "sources": [], "as_of": "2026", "statement": {"text": "x"}})"),
                "/rules/0: a fact without a source"},
        BadFile{"AnUnknownSource",
                fileWith(R"({"confidence": "high", "sources": ["T"], "as_of": "2026", "statement": {"text": "x"}})"),
                "/rules/0: the source \"T\" is unknown"},
        BadFile{
            "UnsourcedConfidence",
            fileWith(R"({"confidence": "unsourced", "sources": ["S"], "as_of": "2026", "statement": {"text": "x"}})"),
            "/rules/0/editions/0/confidence: "},
        BadFile{"OverlappingEditions",
                fileWith(edition(R"("to": "2026-01-31",)") + "," + edition(R"("from": "2026-01-31",)")),
                "/rules/0: editions overlap"},
        BadFile{"AGapBetweenEditions",
                fileWith(edition(R"("to": "2026-01-31",)") + "," + edition(R"("from": "2026-02-02",)")),
                "/rules/0: a gap between editions: 2026-01-31 to 2026-02-02"},
        BadFile{"AnEditionThatEndsBeforeItBegins", fileWith(edition(R"("from": "2026-02-02", "to": "2026-02-01",)")),
                "/rules/0: an edition ends before"},
        BadFile{"ACheckThatAsksNothing", fileWith(edition({}, R"("verification": {})")),
                "/rules/0/editions/0/verification: says nothing"},
        BadFile{"AReferenceOfAnUnknownKind",
                fileWith(edition({}), R"("references": [{"id": "a", "kind": "song", "title": "T", "text": "t",
                                          "sources": ["S"], "as_of": "2026", "confidence": "low"}],)"),
                "/references/0/kind: "},
        BadFile{"AReferenceWithoutSource",
                fileWith(edition({}), R"("references": [{"id": "a", "kind": "pay", "title": "T", "text": "t",
                                          "sources": [], "as_of": "2026", "confidence": "low"}],)"),
                "/references/0: a fact without a source"},
        BadFile{"ARepeatedNeed",
                fileWith(edition({}, R"("eligibility": {"required": [{"id": "n", "title": "N", "diploma": {}},
                                                                     {"id": "n", "title": "M", "practicode": {}}]})")),
                "/rules/0: the id \"n\" stands twice"},
        BadFile{"ANeedOfAnUnknownCredential", fileWith(edition({}, R"("eligibility": {"required": [
                                        {"id": "n", "title": "N", "exam": {"credential": "X"}}]})")),
                "/rules/0: the credential \"X\" is unknown"},
        BadFile{"AnotherFormat", R"({"format": 2})", "/format: format 1 is expected"}),
    [](const auto& file) { return std::string(file.param.name); });

TEST(Catalogue, RefusesEndlessNesting)
{
    QByteArray deep = QByteArray(200'000, '[') + QByteArray(200'000, ']');
    EXPECT_FALSE(readCatalogue({{.name = u"deep.json"_s, .json = deep}}).ok());
}

TEST(Catalogue, RefusesAnIdThatStandsInTwoFiles)
{
    const QByteArray json = fileWith(edition({}));
    const Result<RuleBook> book =
        readCatalogue({{.name = u"one.json"_s, .json = json}, {.name = u"two.json"_s, .json = json}});
    ASSERT_FALSE(book.ok());
    EXPECT_EQ(book.error().subject, u"two.json"_s);
}

TEST(Catalogue, ChoosesTheEditionByItsFirstAndLastDay)
{
    const Result<RuleBook> book =
        readCatalogue({{.name = u"test.json"_s,
                        .json = fileWith(edition(R"("to": "2024-02-29",)") + "," +
                                         edition(R"("from": "2024-03-01", "to": "2025-12-31",)",
                                                 R"("submission_window": {"months_before": 2})"))}});
    ASSERT_TRUE(book.ok()) << book.error().detail.toStdString();
    const Rule& rule = book.value().rules.front();
    const auto monthsOn = [&rule](QDate day) {
        const RuleEdition* found = rule.editionOn(day);
        return found ? std::get<SubmissionWindowRule>(found->value).monthsBefore : -1;
    };
    EXPECT_EQ(monthsOn({2024, 2, 29}), 1);
    EXPECT_EQ(monthsOn({2024, 3, 1}), 2);
    EXPECT_EQ(monthsOn({2025, 12, 31}), 2);
    EXPECT_EQ(monthsOn({2026, 1, 1}), -1) << "no edition is known after the last day";
}

}  // namespace catalogue_test
}  // namespace credence
