// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parser_words.h"

#include <QRegularExpression>
#include <algorithm>
#include <vector>

#include "cli/session.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

/// A message of the parser, what stands in it, and our words with the same parts in the same order.
struct KnownMessage {
    const char16_t* pattern;
    const char* words;
};

const std::vector<KnownMessage>& knownMessages()
{
    static const std::vector<KnownMessage> kKnown{
        {uR"(A subcommand is required)", QT_TRANSLATE_NOOP("Cli", "A command is missing")},
        {uR"((.+) is required)", QT_TRANSLATE_NOOP("Cli", "%1 is required")},
        {uR"((.+): \d+ required (.+) missing)", QT_TRANSLATE_NOOP("Cli", "%1 lacks its value (%2)")},
        {uR"((.+): At Most (\d+) required but received (\d+))",
         QT_TRANSLATE_NOOP("Cli", "%1 is given too often (at most: %2, given: %3)")},
        {uR"((.+): At least (\d+) required but received (\d+))",
         QT_TRANSLATE_NOOP("Cli", "%1 is given too rarely (at least: %2, given: %3)")},
        {uR"(The following arguments? (?:was|were) not expected: (.+))",
         QT_TRANSLATE_NOOP("Cli", "Not expected here: %1")},
        {uR"((.+) requires (.+))", QT_TRANSLATE_NOOP("Cli", "%1 goes with %2 only")},
        {uR"((.+) excludes (.+))", QT_TRANSLATE_NOOP("Cli", "%1 does not go with %2")},
        {uR"(Could not convert: (.+) = (.+))", QT_TRANSLATE_NOOP("Cli", "%1: “%2” is no such value")},
        {uR"(The value (.+) is not an allowed value for (.+))", QT_TRANSLATE_NOOP("Cli", "“%1” is no value for %2")},
        {uR"((.+): (.*) not in \{(.+)\})", QT_TRANSLATE_NOOP("Cli", "%1: “%2” is none of %3")},
        {uR"((.+): Value (.+) not in range .+)", QT_TRANSLATE_NOOP("Cli", "%1: “%2” is no number that it takes")},
    };
    return kKnown;
}

QString withParts(const QString& words, const QStringList& parts)
{
    switch (parts.size()) {
        case 1:
            return words.arg(parts[0]);
        case 2:
            return words.arg(parts[0], parts[1]);
        case 3:
            return words.arg(parts[0], parts[1], parts[2]);
        default:
            return words;
    }
}

}  // namespace

void sayLabels(CLI::App& app)
{
    const auto label = [&app](const char* english, const QString& words) {
        app.get_formatter()->label(english, words.toStdString());
    };
    label("Usage", Cli::tr("Usage"));
    label("OPTIONS", Cli::tr("OPTIONS"));
    label("SUBCOMMAND", Cli::tr("SUBCOMMAND"));
    label("SUBCOMMANDS", Cli::tr("SUBCOMMANDS"));
    label("Positionals", Cli::tr("Positionals"));
    label("REQUIRED", Cli::tr("REQUIRED"));
    label("Needs", Cli::tr("Needs"));
    label("Excludes", Cli::tr("Excludes"));
    label("TEXT", Cli::tr("TEXT"));
    label("INT", Cli::tr("INT"));
}

void sayHeadings(CLI::App& app)
{
    for (CLI::Option* option : app.get_options([](CLI::Option*) { return true; })) {
        if (option->get_group() == "Options") {
            option->group(Cli::tr("Options").toStdString());
        }
    }
    if (CLI::Option* help = app.get_option_no_throw("--help")) {
        help->description(Cli::tr("Print this help message and exit").toStdString());
    }
    if (CLI::Option* version = app.get_option_no_throw("--version")) {
        version->description(Cli::tr("Display program version information and exit").toStdString());
    }
    for (CLI::App* verb : app.get_subcommands([](CLI::App*) { return true; })) {
        if (verb->get_group() == "Subcommands") {
            verb->group(Cli::tr("Subcommands").toStdString());
        }
        sayHeadings(*verb);
    }
}

QString parserMessage(const QString& message)
{
    for (const KnownMessage& known : knownMessages()) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromUtf16(known.pattern)));
        if (const QRegularExpressionMatch found = pattern.match(message); found.hasMatch()) {
            return withParts(QCoreApplication::translate("Cli", known.words), found.capturedTexts().mid(1));
        }
    }
    return message;
}

}  // namespace credence::cli
