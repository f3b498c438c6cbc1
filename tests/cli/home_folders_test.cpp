// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the file lies if nobody names it, in every state of the environment.
#include <sys/stat.h>

#include <QFile>
#include <QTemporaryDir>

#include "cli_fixture.h"

namespace credence {
namespace home_folders_test {

using namespace Qt::StringLiterals;
using testing::Outcome;
using testing::runProgram;

/// A variable as it is for the programs that are run while this lives; without a value it is not set.
class Variable {
public:
    Variable(const char* name, std::optional<QByteArray> value)
        : m_name(name), m_before(qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt)
    {
        set(value);
    }
    ~Variable() { set(m_before); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    void set(const std::optional<QByteArray>& value)
    {
        if (value) {
            qputenv(m_name, *value);
        } else {
            qunsetenv(m_name);
        }
    }

    const char* m_name;
    std::optional<QByteArray> m_before;
};

class HomeFolders : public ::testing::Test {
protected:
    [[nodiscard]] QString home() const { return m_folder.filePath(u"home"_s); }

    /// Where the program says that the file lies.
    [[nodiscard]] static QString toldPlace()
    {
        const QString help = runProgram({u"--help"_s}).out.simplified().remove(u' ');
        return help.section(u"(here"_s, 1).section(u')', 0, 0);
    }

    QTemporaryDir m_folder;
    Variable m_noFile{"CREDENCE_FILE", std::nullopt};
};

TEST_F(HomeFolders, WhatIsNoAbsolutePathIsNotObeyed)
{
    const Variable homeIsSet("HOME", home().toUtf8());
    const QString usual = home() + u"/.local/share/credence/record.credence"_s;
    for (const auto& value :
         std::initializer_list<std::optional<QByteArray>>{std::nullopt, "", "data", "./data", "~/d"}) {
        const Variable data("XDG_DATA_HOME", value);
        EXPECT_EQ(toldPlace(), usual) << value.value_or("not set").toStdString();
    }
    const Variable data("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    EXPECT_EQ(toldPlace(), m_folder.filePath(u"data/credence/record.credence"_s));
}

TEST_F(HomeFolders, WithoutAHomeItIsTheOneThatTheSystemKeeps)
{
    const Variable data("XDG_DATA_HOME", std::nullopt);
    QString kept;
    {
        const Variable home("HOME", std::nullopt);
        kept = toldPlace();
    }
    for (const char* value : {"", "home", "./home"}) {
        const Variable home("HOME", QByteArray(value));
        EXPECT_EQ(toldPlace(), kept) << value;
    }
    EXPECT_TRUE(kept.endsWith(u"/.local/share/credence/record.credence"_s)) << kept.toStdString();
    EXPECT_FALSE(kept.startsWith(u"/.local"_s)) << "the root is nobody's home";
}

TEST_F(HomeFolders, AreMadeForTheUserAloneWhereTheyAreMissing)
{
    const Variable homeIsSet("HOME", home().toUtf8());
    const Variable data("XDG_DATA_HOME", "data");
    const Outcome made = runProgram({u"new"_s});
    ASSERT_EQ(made.exitCode, 0) << made.err.toStdString();
    for (const QString& folder : {home(), home() + u"/.local"_s, home() + u"/.local/share/credence"_s}) {
        struct stat seen {};
        ASSERT_EQ(::stat(QFile::encodeName(folder).constData(), &seen), 0) << folder.toStdString();
        EXPECT_EQ(seen.st_mode & 0777, 0700U) << folder.toStdString();
    }
    EXPECT_EQ(runProgram({u"list"_s, u"log"_s}).exitCode, 0);
}

}  // namespace home_folders_test
}  // namespace credence
