// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/rule_book.h"

#include <gtest/gtest.h>

#include "domain/fixtures/small_book.h"
#include "support/printers.h"

namespace credence {
namespace rule_book_test {

using namespace Qt::StringLiterals;

const SubjectBoundRule kEmergency{.credential = u"CEDC"_s,
                                  .subject = u"emergency department"_s,
                                  .amount = wholeCeus(8),
                                  .aliases = {u"emergency"_s, u"Emergency Medicine"_s}};

/// A curriculum that knows evaluation and management by three words.
RuleBook curriculum()
{
    RuleBook book;
    book.subjects.push_back({.code = u"em"_s,
                             .name = u"Evaluation and management (E/M)"_s,
                             .shortName = u"E/M"_s,
                             .aliases = {u"evaluation and management"_s},
                             .target = {},
                             .targetMin = {},
                             .targetMax = {},
                             .confidence = Confidence::High,
                             .sources = {}});
    return book;
}

TEST(RuleBook, KnowsABoundSubjectByItsNameAndAliases)
{
    const RuleBook book = curriculum();
    for (const QString& word : {u"emergency department"_s, u" Emergency "_s, u"EMERGENCY MEDICINE"_s}) {
        EXPECT_TRUE(book.isOfSubject(word, kEmergency)) << word.toStdString();
    }
    for (const QString& word : {u""_s, u"  "_s, u"emerg"_s, u"department"_s, u"E/M"_s}) {
        EXPECT_FALSE(book.isOfSubject(word, kEmergency)) << word.toStdString();
    }
}

TEST(RuleBook, KnowsABoundSubjectByEveryWordOfTheCurriculum)
{
    const RuleBook book = curriculum();
    const SubjectBoundRule rule{
        .credential = u"CEMC"_s, .subject = u"evaluation and management"_s, .amount = wholeCeus(8)};
    for (const QString& word :
         {u"em"_s, u"E/M"_s, u"evaluation and management (e/m)"_s, u"Evaluation and Management"_s}) {
        EXPECT_TRUE(book.isOfSubject(word, rule)) << word.toStdString();
    }
    EXPECT_FALSE(RuleBook().isOfSubject(u"em", rule)) << "nobody says that they are the same";
}

TEST(RuleBook, NamesTheSubjectsThatABodyBindsCeusTo)
{
    const RuleBook book = testing::bothBooks();
    const auto subjects = book.boundSubjects({u"AAPC"_s}, {2026, 11, 23});
    ASSERT_EQ(subjects.size(), 1U);
    EXPECT_EQ(subjects.front().subject, u"auditing"_s);
    EXPECT_TRUE(book.boundSubjects({u"AHIMA"_s}, {2026, 11, 23}).empty());
    EXPECT_TRUE(book.boundSubjects({}, {2026, 11, 23}).empty());
}

}  // namespace rule_book_test
}  // namespace credence
