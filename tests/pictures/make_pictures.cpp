// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes a picture of each page of the sample, and on request of its further views, of the pages of an empty record
/// and of every dialog. Says of each how large it is and how much of the page lies below the fold.
///
///     credence_pictures FOLDER [--dark] [--zoom PERCENT] [--size WIDTHxHEIGHT] [--all]
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

#include "catalog/catalogue.h"
#include "domain/records/kind_description.h"
#include "services/clock.h"
#include "services/sample_file.h"
#include "ui/pages/pathway/stage_button.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/prompts.h"
#include "ui/shell/workbench.h"
#include "ui/theme/theme.h"
#include "words/language.h"

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewMs = 1500;  ///< a page of a document is drawn by another process

const QString kResources = QStringLiteral(CREDENCE_SOURCE_DIR "/resources/");

/// Answers with files that the repository has.
class KnownFiles final : public Prompts {
public:
    QString csv{};

    QString fileToOpen(QWidget*, const QString&) override { return {}; }
    QString fileToCreate(QWidget*, const QString&) override { return {}; }
    QString csvToImport(QWidget*, const QString&) override { return kResources + u"sample/"_s + csv; }
    QString rulesToTake(QWidget*) override { return kResources + u"catalog/aapc.json"_s; }
    QStringList documentsToKeep(QWidget*) override { return {kResources + u"sample/papers/cca-result.pdf"_s}; }
    QString resumeToSave(QWidget*) override { return {}; }
    void tell(QWidget*, const QString&) override {}
};

void settle(int milliseconds = 0)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < milliseconds);
}

class PictureBook {
public:
    PictureBook(MainWindow& window, KnownFiles& prompts, const QString& folder)
        : m_window(window), m_prompts(prompts), m_folder(folder)
    {}

    void take(const QString& name, QWidget& widget) const
    {
        settle();
        int below = 0;
        for (const QScrollArea* scroll : widget.findChildren<QScrollArea*>()) {
            if (scroll->isVisible()) {
                below = std::max(below, scroll->verticalScrollBar()->maximum());
            }
        }
        const QPixmap picture = widget.grab();
        picture.save(u"%1/%2.png"_s.arg(m_folder, name));
        std::printf("%-34s %5d x %-5d below the fold: %d\n", qPrintable(name), picture.width(), picture.height(),
                    below);
        std::fflush(stdout);
    }

    void takePages(const QString& before = {}) const
    {
        for (const PageSpec& page : pageSpecs()) {
            m_window.workbench()->enterPage(page.id);
            settle(page.id == PageId::Evidence ? kPreviewMs : 0);
            take(before + page.id.name(), m_window);
        }
    }

    void takeViews() const
    {
        m_window.workbench()->enterPage(PageId::Pathway);
        for (StageButton* stage : page().findChildren<StageButton*>()) {
            stage->click();
            take(u"pathway-"_s + stage->objectName().section(u'-', -1), m_window);
        }
        m_window.workbench()->enterPage(PageId::Jobs);
        for (const QString& view : {u"asList"_s, u"asPeople"_s, u"asBoard"_s}) {
            press(view);
            take(u"jobs-"_s + view, m_window);
        }
        press(u"addApplication"_s);
        take(u"jobs-new"_s, m_window);
    }

    /// Of what `open` opens.
    template <class Open>
    void takeDialog(const QString& name, const Open& open) const
    {
        open();
        settle(kPreviewMs / 5);
        QDialog* dialog = nullptr;
        for (QWidget* top : QApplication::topLevelWidgets()) {
            auto* shown = qobject_cast<QDialog*>(top);
            dialog = shown && shown->isVisible() ? shown : dialog;
        }
        if (!dialog) {
            std::printf("%-34s opened nothing\n", qPrintable(name));
            return;
        }
        take(name, *dialog);
        dialog->reject();
        dialog->hide();
        settle();
    }

    void takeForms() const
    {
        Workbench& bench = *m_window.workbench();
        for (const RecordKind kind : kAllKinds) {
            const std::vector<AnyRecord> there = bench.workspace().records(kind).valueOr({});
            if (!there.empty()) {
                takeDialog(u"form-"_s + nameOf(kind), [&] { bench.openForm(there.front()); });
            }
        }
        for (const CommandMenu& menu : commandMenus()) {
            if (menu.id == kRecordMenu) {
                for (const CommandGroup& group : menu.groups) {
                    for (const Command& command : group.commands) {
                        takeDialog(command.id, [&] { command.run(m_window); });
                    }
                }
            }
        }
    }

    void takeDialogs() const
    {
        run(u"backUp"_s);
        settle(kPreviewMs);
        for (const QString& id : {u"restoreBackup"_s, u"takeRules"_s, u"keepDocuments"_s, u"lookUp"_s, u"rules"_s,
                                  u"keyboard"_s, u"about"_s}) {
            takeDialog(id, [&] { run(id); });
        }
        m_prompts.csv = u"toggl-detailed.csv"_s;
        takeDialog(u"importTimes"_s, [&] { run(u"importTimes"_s); });
        m_prompts.csv = u"ceus.csv"_s;
        takeDialog(u"importCeus"_s, [&] { run(u"importCeus"_s); });
        m_window.workbench()->enterPage(PageId::Jobs);
        takeDialog(u"offers"_s, [&] { runKey(Qt::Key_O); });
        takeDialog(u"practice"_s, [&] { runKey(Qt::Key_P); });
        takeDialog(u"sweep"_s, [&] { press(u"sweep"_s); });
    }

private:
    [[nodiscard]] QWidget& page() const { return *m_window.workbench()->currentPage(); }

    void press(const QString& button) const
    {
        if (auto* found = page().findChild<QPushButton*>(button)) {
            found->click();
        }
        settle();
    }

    /// An act of the page in front.
    void runKey(Qt::Key key) const
    {
        for (QAction* action : page().findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(key)) {
                action->trigger();
                return;
            }
        }
    }

    void run(const QString& id) const
    {
        for (const CommandMenu& menu : commandMenus()) {
            for (const CommandGroup& group : menu.groups) {
                const auto found = std::ranges::find(group.commands, id, &Command::id);
                if (found != group.commands.end()) {
                    found->run(m_window);
                }
            }
        }
    }

    MainWindow& m_window;
    KnownFiles& m_prompts;
    QString m_folder;
};

struct Form {
    ColourScheme scheme = ColourScheme::Light;
    int zoom = 100;
    QSize size{1280, 800};
};

Form formOf(const QCommandLineParser& words)
{
    Form form;
    form.scheme = words.isSet(u"dark"_s) ? ColourScheme::Dark : ColourScheme::Light;
    if (words.isSet(u"zoom"_s)) {
        form.zoom = words.value(u"zoom"_s).toInt();
    }
    if (words.isSet(u"size"_s)) {
        const QString size = words.value(u"size"_s);
        form.size = {size.section(u'x', 0, 0).toInt(), size.section(u'x', 1, 1).toInt()};
    }
    return form;
}

}  // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"credence-pictures"_s);
    QCommandLineParser words;
    words.addPositionalArgument(u"FOLDER"_s, u"where the pictures go"_s);
    words.addOptions({{u"dark"_s, u"dark instead of light"_s},
                      {u"zoom"_s, u"of the type"_s, u"PERCENT"_s},
                      {u"size"_s, u"of the window"_s, u"WIDTHxHEIGHT"_s},
                      {u"all"_s, u"further views, an empty record and the dialogs too"_s}});
    words.addHelpOption();
    words.process(application);
    if (words.positionalArguments().size() != 1) {
        words.showHelp(2);
    }
    language::speak(u"en"_s);
    const Form form = formOf(words);
    applyTheme(application, form.scheme, form.zoom);
    const Result<RuleBook> rules = builtInCatalogue();
    const QTemporaryDir files;
    const PinnedClock clock(kSampleDay);
    const QString sample = files.filePath(u"sample.credence"_s);
    if (!rules || !makeSampleFile(sample, rules.value(), clock)) {
        std::fputs("no sample\n", stderr);
        return 1;
    }
    KnownFiles prompts;
    MainWindow window(rules.value(), clock, prompts);
    window.resize(form.size);
    window.start(sample);
    window.show();
    window.activateWindow();
    settle(kPreviewMs);
    const PictureBook book(window, prompts, words.positionalArguments().front());
    book.takePages();
    if (words.isSet(u"all"_s)) {
        book.takeViews();
        book.takeForms();
        book.takeDialogs();
        window.createFile(files.filePath(u"empty.credence"_s));
        book.takePages(u"empty-"_s);
    }
    window.closeFile();
    return 0;
}
