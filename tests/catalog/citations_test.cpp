// SPDX-License-Identifier: GPL-3.0-or-later
/// Every rule and every need of the catalogue is named by a test and stands on a source.
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <algorithm>

#include "catalog/catalogue.h"
#include "catalog/rule_value_reader.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence {
namespace citations_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

QString textOfAllTests()
{
    QString text;
    QDirIterator it(QStringLiteral(CREDENCE_SOURCE_DIR) + u"/tests"_s, {u"*_test.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        text += QString::fromUtf8(file.readAll());
    }
    return text;
}

TEST(Citations, EveryRuleAndNeedIsNamedByATest)
{
    const QString tests = textOfAllTests();
    const Result<RuleBook> book = builtInCatalogue();
    ASSERT_TRUE(book.ok()) << book.error().detail.toStdString();
    ASSERT_FALSE(book.value().rules.empty());
    const auto expectNamed = [&tests](const QString& id) {
        const bool named = tests.contains(u'"' + id + u'"') || tests.contains(u'"' + id + u" = "_s);
        EXPECT_TRUE(named) << id.toStdString() << " is named by no test";
    };
    for (const Rule& rule : book.value().rules) {
        expectNamed(rule.id);
        for (const RuleEdition& edition : rule.editions) {
            for (const Need* need : needsIn(edition.value)) {
                expectNamed(need->id);
            }
        }
    }
}

struct Cited {
    QString id;
    QStringList sources;
    QString asOf;
};

/// Every fact of `book`: editions of rules, subjects and entries to look up.
std::vector<Cited> factsOf(const RuleBook& book)
{
    std::vector<Cited> facts;
    for (const Rule& rule : book.rules) {
        for (const RuleEdition& edition : rule.editions) {
            facts.push_back({rule.id, edition.sources, edition.asOf});
        }
    }
    for (const CurriculumSubject& subject : book.subjects) {
        facts.push_back({subject.code, subject.sources, u"as its source"_s});
    }
    for (const ReferenceEntry& entry : book.references) {
        facts.push_back({entry.id, entry.sources, entry.asOf});
    }
    return facts;
}

void expectSources(const RuleBook& book)
{
    QStringList cited;
    for (const Cited& fact : factsOf(book)) {
        EXPECT_FALSE(fact.sources.isEmpty()) << fact.id.toStdString();
        EXPECT_FALSE(fact.asOf.isEmpty()) << fact.id.toStdString();
        const bool ownWordAlone =
            std::ranges::all_of(fact.sources, [](const QString& source) { return source.endsWith(u":ESTIMATE"); });
        const bool isAdvice = fact.id == u"ma.interview.tools"_s;  // and says so
        EXPECT_TRUE(book.subject(fact.id) || isAdvice || !ownWordAlone)
            << fact.id.toStdString() << " stands on our estimate alone";
        for (const QString& source : fact.sources) {
            EXPECT_NE(book.source(source), nullptr) << fact.id.toStdString() << " cites " << source.toStdString();
        }
        cited += fact.sources;
    }
    for (const RuleSource& source : book.sources) {
        EXPECT_TRUE(cited.contains(source.id)) << source.id.toStdString() << " proves nothing";
        EXPECT_FALSE(source.title.isEmpty()) << source.id.toStdString();
        EXPECT_FALSE(source.asOf.isEmpty()) << source.id.toStdString();
    }
}

TEST(Citations, EveryIdHasASourceAndEverySourceIsUsed)
{
    expectSources(builtInCatalogue().value());
    expectSources(builtInReferences().value());
}

TEST(Citations, AreTitledByWhatThePageIsAndShowNoCopy)
{
    static const QRegularExpression kHowGood(
        uR"(\b(official|mirror|staging|copy|unofficial|superseded|commercial|host)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kCopies(
        uR"([.-]test[.]|staging|elb\.amazonaws|pages\.dev|mirror|healthcom|saswell|ahima\.app|wikimili|owiki)"_s
        uR"(|docplayer|docslib|docsbay|fdocuments|pdfslide|studylib|scribd|slideshare|coursehero|translate)"_s);
    const Result<RuleBook> rules = builtInCatalogue();
    const Result<RuleBook> lookedUp = builtInReferences();
    ASSERT_TRUE(rules.ok() && lookedUp.ok());
    for (const RuleBook* book : {&rules.value(), &lookedUp.value()}) {
        for (const RuleSource& source : book->sources) {
            EXPECT_FALSE(source.title.contains(kHowGood))
                << source.id.toStdString() << ' ' << source.title.toStdString();
            EXPECT_FALSE(source.asOf.contains(u"copy"_s))
                << source.id.toStdString() << ' ' << source.asOf.toStdString();
            EXPECT_FALSE(source.url.contains(kCopies)) << source.id.toStdString() << ' ' << source.url.toStdString();
        }
    }
}

}  // namespace citations_test
}  // namespace credence
