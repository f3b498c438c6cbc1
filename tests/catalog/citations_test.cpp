// SPDX-License-Identifier: GPL-3.0-or-later
/// Every rule and every need of the catalogue is named by a test and stands on a source.
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>

#include "catalog/catalogue.h"
#include "catalog/rule_value_reader.h"
#include "support/printers.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;

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
        EXPECT_TRUE(tests.contains(u'"' + id + u'"')) << id.toStdString() << " is named by no test";
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

TEST(Citations, EverySourceIsUsedAndTitled)
{
    const RuleBook book = builtInCatalogue().value();
    QStringList cited;
    for (const Rule& rule : book.rules) {
        for (const RuleEdition& edition : rule.editions) {
            EXPECT_FALSE(edition.asOf.isEmpty()) << rule.id.toStdString();
            cited += edition.sources;
        }
    }
    for (const CurriculumSubject& subject : book.subjects) {
        cited += subject.sources;
    }
    for (const RuleSource& source : book.sources) {
        EXPECT_TRUE(cited.contains(source.id)) << source.id.toStdString() << " proves nothing";
        EXPECT_FALSE(source.title.isEmpty());
    }
}

}  // namespace
}  // namespace credence
