// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rule_pack_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "exchange/given_file.h"
#include "support/printers.h"

namespace credence {
namespace rule_pack_file_test {

using namespace Qt::StringLiterals;

class RulePackFileTest : public ::testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"aapc.json"_s); }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

TEST_F(RulePackFileTest, TakesTheChecksumFromTheFileBesideIt)
{
    write(path(), "{}");
    write(path() + u".sha256"_s, "ABCDEF0123  aapc.json\n");
    const Result<RulePackFile> file = readRulePackFile(path());
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file.value().content, "{}");
    EXPECT_EQ(file.value().sha256, u"abcdef0123"_s);
}

TEST_F(RulePackFileTest, KnowsNoChecksumWithoutOne)
{
    write(path(), "{}");
    EXPECT_EQ(readRulePackFile(path()).value().sha256, QString());
}

TEST_F(RulePackFileTest, TellsAMissingFileFromOneThatIsTooLarge)
{
    EXPECT_EQ(readRulePackFile(path()).error().code, Error::Code::FileMissing);
    write(path(), QByteArray(4 * 1024 * 1024 + 1, ' '));
    EXPECT_EQ(readRulePackFile(path()).error(), tooManyBytes(path(), 4 * kMebibyte));
    write(path(), QByteArray(4 * 1024 * 1024, ' '));
    EXPECT_TRUE(readRulePackFile(path()).ok());
}

TEST_F(RulePackFileTest, IsNotTakenWhereItsChecksumCannotBeRead)
{
    write(path(), "{}");
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"aapc.json.sha256"_s));
    const Result<RulePackFile> file = readRulePackFile(path());
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().subject, path() + u".sha256"_s);
}

}  // namespace rule_pack_file_test
}  // namespace credence
