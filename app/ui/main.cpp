// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts the program together: arguments, rules, clock, look, window.
#include <QApplication>
#include <QThread>
#include <csignal>
#include <cstdio>
#include <future>
#include <memory>
#include <utility>

#include "catalog/catalogue.h"
#include "catalog/catalogue_words.h"
#include "words/format.h"
#include "words/language.h"
#include "services/clock.h"
#include "services/home_folders.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"
#include "ui/shell/start_options.h"
#include "ui/settings/ui_settings.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsageError = 2;
constexpr int kBrokenProgram = 70;

void print(FILE* stream, const QString& text)
{
    std::fputs(qUtf8Printable(text), stream);
}

std::unique_ptr<credence::Clock> clockFor(const credence::StartOptions& options)
{
    if (options.today) {
        return std::make_unique<credence::PinnedClock>(*options.today);
    }
    return std::make_unique<credence::SystemClock>();
}

using Rules = credence::Result<credence::RuleBook>;

int run(QApplication& application, const credence::StartOptions& options, std::future<Rules> reading)
{
    using namespace credence;
    const UiSettings settings;
    applyTheme(application, settings.scheme(), settings.zoomPercent());
    Rules rules = reading.get();
    if (!rules) {
        print(stderr, format::error(rules.error()) + u'\n');
        return kBrokenProgram;
    }
    speakCatalogue(rules.value());  // they were read before the language was known
    const std::unique_ptr<Clock> clock = clockFor(options);
    DialogPrompts prompts;
    MainWindow window(rules.value(), *clock, prompts);
    if (options.quitWhenPainted) {
        QObject::connect(&window, &MainWindow::painted, &application, &QApplication::quit, Qt::DirectConnection);
    }
    if (!window.start(options.file)) {
        return 0;
    }
    window.show();
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv)
{
    // A file that may not grow further is told like a full disk, not by an end without a word.
    std::signal(SIGXFSZ, SIG_IGN);
    credence::settleHomeFolders();
    // Qt takes the first thread that asks it for anything for the main one; that must not be the reading one.
    static_cast<void>(QThread::currentThread());
    // Read beside Qt's own start, which takes longer.
    std::future<Rules> rules = std::async(std::launch::async, [] {
        // In English: what translates is not there yet, and asking for it beside Qt's start is a race.
        return credence::readCatalogue(credence::builtInCatalogueFiles());
    });
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"credence"_s);
    QApplication::setApplicationDisplayName(u"Credence"_s);
    QApplication::setApplicationVersion(QStringLiteral(CREDENCE_VERSION));
    QApplication::setDesktopFileName(u"credence"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/credence.svg"_s));

    const credence::Result<credence::StartOptions> options =
        credence::parseStartOptions(QApplication::arguments().mid(1));
    credence::language::speak(options ? options.value().language : QString());
    if (!options) {
        print(stderr, credence::startOptionsHelp());
        return kUsageError;
    }
    if (options.value().showHelp) {
        print(stdout, credence::startOptionsHelp());
        return 0;
    }
    if (options.value().showVersion) {
        print(stdout, u"credence %1\n"_s.arg(QApplication::applicationVersion()));
        return 0;
    }
    return run(application, options.value(), std::move(rules));
}
