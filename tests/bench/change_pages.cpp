// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens a record in the real window and goes to each page twice, by its keys: how long until it is painted, and how
/// much memory the process holds. Always as of 2026-11-23; nothing is written.
///
///     credence_bench_pages FILE
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <cstdio>

#include "catalog/catalogue.h"
#include "services/clock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/prompts.h"
#include "ui/shell/workbench.h"
#include "ui/theme/theme.h"

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

constexpr double kKibPerMib = 1024;

/// Of /proc/self/status, in MiB: "VmRSS" now, "VmHWM" at most.
double memory(const char* name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(QByteArray(name) + ':')) {
            return line.simplified().split(' ').value(1).toDouble() / kKibPerMib;
        }
    }
    return 0;
}

/// Until nothing is left to be done, nor to be painted.
void settle(QWidget& window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
    QCoreApplication::processEvents();
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double timeOf(MainWindow& window, const PageSpec& page)
{
    QElapsedTimer timer;
    timer.start();
    window.workbench()->enterPage(page.id);
    settle(window);
    return milliseconds(timer);
}

void changePages(MainWindow& window)
{
    for (const PageSpec& page : pageSpecs()) {
        const double first = timeOf(window, page);
        timeOf(window, pageSpecs().front());
        const double again = timeOf(window, page);
        std::printf("%-14s first %8.1f ms, again %8.1f ms, memory %7.1f MiB\n", qPrintable(page.id.name()), first,
                    again, memory("VmRSS"));
        std::fflush(stdout);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"credence-bench"_s);
    if (argc != 2) {
        std::fputs("usage: credence_bench_pages FILE\n", stderr);
        return 2;
    }
    applyTheme(application, ColourScheme::Light, 100);
    const Result<RuleBook> rules = builtInCatalogue();
    if (!rules) {
        return 1;
    }
    const PinnedClock clock(QDate(2026, 11, 23));
    DialogPrompts prompts;
    const double before = memory("VmRSS");
    QElapsedTimer timer;
    timer.start();
    MainWindow window(rules.value(), clock, prompts);
    window.resize(1280, 800);
    window.start(QString::fromLocal8Bit(argv[1]));
    window.show();
    settle(window);
    std::printf("%-14s       %8.1f ms,                    memory %7.1f MiB (%.1f before it)\n", "open",
                milliseconds(timer), memory("VmRSS"), before);
    if (!window.workbench()) {
        std::fputs("the file was not opened\n", stderr);
        return 1;
    }
    changePages(window);
    std::printf("at most %.1f MiB\n", memory("VmHWM"));
    return 0;
}
