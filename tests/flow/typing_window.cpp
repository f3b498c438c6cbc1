// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens the real window on a file and types entries on the quick line until it is killed. Each line it prints
/// is the title of an entry after the status bar has said Saved. With "timer" it starts one first, unless one runs.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>
#include <cstdio>

#include "catalog/catalogue.h"
#include "services/clock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"
#include "ui/shell/workbench.h"

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

bool saysSaved(const MainWindow& window)
{
    const auto* saved = window.findChild<QLabel*>(u"statusSaved"_s);
    return saved && saved->text().startsWith("Saved"_L1);
}

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const Result<RuleBook> rules = builtInCatalogue();
    if (argc < 3 || !rules) {
        return 2;
    }
    const PinnedClock clock(QDate(2026, 11, 23));
    DialogPrompts prompts;
    MainWindow window(rules.value(), clock, prompts);
    window.start(QString::fromLocal8Bit(argv[1]));
    window.show();
    auto* line = window.findChild<QLineEdit*>(u"quickLine"_s);
    if (!line) {
        return 3;
    }
    const bool wantsTimer = argc > 3 && qstrcmp(argv[3], "timer") == 0;
    if (wantsTimer && !window.workbench()->workspace().timer().value()) {
        window.workbench()->startOrStopTimer();
    }
    for (int entry = 0;; ++entry) {
        const QString title = u"%1-%2"_s.arg(QString::fromLocal8Bit(argv[2])).arg(entry);
        QTest::keyClicks(line, u"20m ICD-10-CM -- "_s + title);
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
        if (!line->text().isEmpty() || !saysSaved(window)) {
            return 4;
        }
        std::printf("%s\n", qPrintable(title));
        std::fflush(stdout);
    }
}
