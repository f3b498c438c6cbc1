// SPDX-License-Identifier: GPL-3.0-or-later
#include "surfaces/every_surface.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

#include "catalog/catalogue.h"
#include "domain/records/kind_description.h"
#include "services/sample_file.h"
#include "ui/pages/pathway/stage_button.h"
#include "ui/shell/commands.h"
#include "ui/shell/pages.h"
#include "ui/shell/workbench.h"

namespace credence::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewMs = 1500;  ///< a page of a document is drawn by another process
constexpr int kOpeningMs = 60;    ///< a dialog fills itself once it is shown

const QString kResources = QStringLiteral(CREDENCE_SOURCE_DIR "/resources/");

}  // namespace

QString KnownFiles::csvToImport(QWidget*, const QString&)
{
    return kResources + u"sample/"_s + csv;
}

QString KnownFiles::rulesToTake(QWidget*)
{
    return kResources + u"catalog/aapc.json"_s;
}

QStringList KnownFiles::documentsToKeep(QWidget*)
{
    return {kResources + u"sample/papers/cca-result.pdf"_s};
}

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < milliseconds);
}

EverySurface::EverySurface(QSize size, Visit visit)
    : m_clock(kSampleDay), m_rules(builtInCatalogue()), m_visit(std::move(visit))
{
    const QString sample = m_files.filePath(u"sample.credence"_s);
    if (!m_rules || !makeSampleFile(sample, m_rules.value(), m_clock)) {
        return;
    }
    m_window = std::make_unique<MainWindow>(m_rules.value(), m_clock, m_prompts);
    m_window->resize(size);
    m_window->start(sample);
    m_window->show();
    m_window->activateWindow();
    settle(kPreviewMs);
}

EverySurface::~EverySurface()
{
    if (m_window) {
        m_window->closeFile();
    }
}

void EverySurface::pages(const QString& before) const
{
    for (const PageSpec& page : pageSpecs()) {
        m_window->workbench()->enterPage(page.id);
        settle(page.id == PageId::Evidence ? kPreviewMs : 0);
        visit(before + page.id.name(), *m_window);
    }
}

void EverySurface::views() const
{
    m_window->workbench()->enterPage(PageId::Pathway);
    for (StageButton* stage : page().findChildren<StageButton*>()) {
        stage->click();
        visit(u"pathway-"_s + stage->objectName().section(u'-', -1), *m_window);
    }
    m_window->workbench()->enterPage(PageId::Jobs);
    for (const QString& view : {u"asList"_s, u"asPeople"_s, u"asBoard"_s}) {
        press(view);
        visit(u"jobs-"_s + view, *m_window);
    }
    press(u"addApplication"_s);
    visit(u"jobs-new"_s, *m_window);
}

void EverySurface::forms() const
{
    Workbench& bench = *m_window->workbench();
    for (const RecordKind kind : kAllKinds) {
        const std::vector<AnyRecord> there = bench.workspace().records(kind).valueOr({});
        if (!there.empty()) {
            visitDialog(u"form-"_s + nameOf(kind), [&] { bench.openForm(there.front()); });
        }
    }
    for (const CommandMenu& menu : commandMenus()) {
        if (menu.id == kRecordMenu) {
            for (const CommandGroup& group : menu.groups) {
                for (const Command& command : group.commands) {
                    visitDialog(command.id, [&] { command.run(*m_window); });
                }
            }
        }
    }
}

void EverySurface::dialogs()
{
    run(u"backUp"_s);
    settle(kPreviewMs);
    for (const QString& id :
         {u"restoreBackup"_s, u"takeRules"_s, u"keepDocuments"_s, u"lookUp"_s, u"rules"_s, u"keyboard"_s, u"about"_s}) {
        visitDialog(id, [&] { run(id); });
    }
    visitDialog(u"palette"_s, [&] { run(u"palette"_s); });
    visitDialog(u"palette-found"_s, [&] {
        run(u"palette"_s);
        if (auto* line = m_window->findChild<QLineEdit*>(u"paletteLine"_s)) {
            line->setText(u"exam"_s);
        }
    });
    m_prompts.csv = u"toggl-detailed.csv"_s;
    visitDialog(u"importTimes"_s, [&] { run(u"importTimes"_s); });
    m_prompts.csv = u"ceus.csv"_s;
    visitDialog(u"importCeus"_s, [&] { run(u"importCeus"_s); });
    m_window->workbench()->enterPage(PageId::Jobs);
    visitDialog(u"offers"_s, [&] { runKey(Qt::Key_O); });
    visitDialog(u"practice"_s, [&] { runKey(Qt::Key_P); });
    visitDialog(u"sweep"_s, [&] { press(u"sweep"_s); });
}

void EverySurface::beginnings()
{
    m_window->createFile(m_files.filePath(u"empty.credence"_s));
    pages(u"empty-"_s);
    m_window->closeFile();
    m_window->start({});  // no file is known, so it asks
    settle();
    visit(u"first-run"_s, *m_window);
}

QWidget& EverySurface::page() const
{
    return *m_window->workbench()->currentPage();
}

void EverySurface::visit(const QString& name, QWidget& surface) const
{
    settle();
    m_visit(name, surface);
}

void EverySurface::visitDialog(const QString& name, const std::function<void()>& open) const
{
    open();
    settle(kOpeningMs);
    QDialog* dialog = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        auto* shown = qobject_cast<QDialog*>(top);
        dialog = shown && shown->isVisible() ? shown : dialog;
    }
    if (!dialog) {
        qWarning("%s opened nothing", qPrintable(name));
        return;
    }
    visit(name, *dialog);
    dialog->reject();
    dialog->hide();
    settle();
}

void EverySurface::press(const QString& button) const
{
    if (auto* found = page().findChild<QPushButton*>(button)) {
        found->click();
    }
    settle();
}

/// An act of the page in front.
void EverySurface::runKey(Qt::Key key) const
{
    for (QAction* action : page().findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(key)) {
            action->trigger();
            return;
        }
    }
}

void EverySurface::run(const QString& id) const
{
    for (const CommandMenu& menu : commandMenus()) {
        for (const CommandGroup& group : menu.groups) {
            const auto found = std::ranges::find(group.commands, id, &Command::id);
            if (found != group.commands.end()) {
                found->run(*m_window);
            }
        }
    }
}

}  // namespace credence::testing
