// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parser_words.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTranslator>

#include "support/printers.h"

namespace credence {
namespace parser_words_test {

using namespace Qt::StringLiterals;

/// Puts each text of the command line in brackets.
class Brackets : public QTranslator {
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "Cli") == 0 ? u'[' + QString::fromUtf8(source) + u']' : QString();
    }
};

/// What the parser says of `arguments`, the last one first.
QString messageFor(std::vector<std::string> arguments)
{
    CLI::App app("Test", "test");
    app.require_subcommand(1);
    app.fallthrough();
    std::string day;
    app.add_option("--day", day);
    CLI::App* verb = app.add_subcommand("list", "List");
    int limit = 0;
    std::string what;
    std::string proof;
    bool all = false;
    verb->add_option("what", what)->required();
    CLI::Option* most = verb->add_option("--limit", limit)->check(CLI::PositiveNumber);
    verb->add_option("--proof", proof)->check(CLI::IsMember({"yes", "no"}));
    verb->add_flag("--all", all)->excludes(most);
    try {
        app.parse(arguments);
    } catch (const CLI::ParseError& error) {
        return QString::fromStdString(error.what()).simplified();
    }
    ADD_FAILURE() << "nothing was wrong";
    return {};
}

struct MessageRow {
    const char* name;
    std::vector<std::string> arguments;  ///< as the parser takes them: the last one first
    QString words;
};

class ParserMessageTable : public ::testing::TestWithParam<MessageRow> {};

TEST_P(ParserMessageTable, IsSaidInOurWordsAndTranslated)
{
    const QString message = messageFor(GetParam().arguments);
    EXPECT_EQ(cli::parserMessage(message), GetParam().words) << message.toStdString();
    const Brackets brackets;
    EXPECT_EQ(cli::parserMessage(message), u'[' + GetParam().words + u']') << message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Messages, ParserMessageTable,
    ::testing::Values(
        MessageRow{"NoCommand", {}, u"A command is missing"_s},
        MessageRow{"NoRequired", {"list"}, u"what is required"_s},
        MessageRow{"NoValue", {"--day", "log", "list"}, u"--day lacks its value (TEXT)"_s},
        MessageRow{"TooOften",
                   {"2", "--day", "1", "--day", "log", "list"},
                   u"--day is given too often (at most: 1, given: 2)"_s},
        MessageRow{"NotExpected", {"--colour", "log", "list"}, u"Not expected here: --colour"_s},
        MessageRow{"OneOfTwo", {"--all", "3", "--limit", "log", "list"}, u"--limit does not go with --all"_s},
        MessageRow{"NoNumber", {"few", "--limit", "log", "list"}, u"--limit: “few” is no number that it takes"_s},
        MessageRow{"NotAmong", {"maybe", "--proof", "log", "list"}, u"--proof: “maybe” is none of yes,no"_s}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(ParserMessage, StaysAsItIsWhereItIsNotKnown)
{
    EXPECT_EQ(cli::parserMessage(u"placement: there is no such kind"_s), u"placement: there is no such kind"_s);
}

TEST(ParserHelp, HasNoHeadingOfItsOwnThatIsNotTranslated)
{
    const Brackets brackets;
    CLI::App app("Test", "test");
    cli::sayLabels(app);
    std::string day;
    app.add_option("--day", day, "Day");
    app.set_version_flag("--version", "1");
    CLI::App* verb = app.add_subcommand("list", "List");
    verb->add_option("what", day, "What")->required();
    cli::sayHeadings(app);
    for (const std::string& help : {app.help(), verb->help()}) {
        QString words = QString::fromStdString(help);
        EXPECT_TRUE(words.contains(u"[Usage]"_s)) << help;
        EXPECT_TRUE(words.contains(u"[Print this help message and exit]"_s)) << help;
        for (const QString& label : {u"Usage"_s, u"OPTIONS"_s, u"Options"_s, u"SUBCOMMAND"_s, u"Subcommands"_s,
                                     u"Positionals"_s, u"REQUIRED"_s, u"TEXT"_s}) {
            words.remove(u'[' + label + u']');
            words.remove(u'[' + label + u"S]"_s);
            EXPECT_FALSE(words.contains(label)) << label.toStdString() << " in\n" << help;
        }
    }
}

}  // namespace parser_words_test
}  // namespace credence
