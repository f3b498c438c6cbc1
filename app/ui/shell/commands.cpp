// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QCoreApplication>

#include "domain/records/kind_description.h"
#include "words/format.h"
#include "words/language.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/file_acts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/quick_entry_bar.h"
#include "ui/shell/workbench.h"
#include "ui/timer/timer_control.h"
#include "ui/widgets/mnemonic.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// What a row runs: a function of the window, or of the part of it that does the work.

template <auto act>
void onWindow(MainWindow& window)
{
    (window.*act)();
}

template <auto act>
void onFiles(MainWindow& window)
{
    (window.fileActs().*act)();
}

template <auto act>
void onWorkbench(MainWindow& window)
{
    (window.workbench()->*act)();
}

template <auto act>
void onQuickEntry(MainWindow& window)
{
    (window.workbench()->quickEntry().*act)();
}

template <auto act>
void onTimer(MainWindow& window)
{
    (window.workbench()->timer().*act)();
}

template <ImportSource source>
void importFrom(MainWindow& window)
{
    window.fileActs().importFrom(source);
}

template <int steps>
void zoom(MainWindow& window)
{
    window.zoom(steps);
}

QString undoText(const CommandState& state)
{
    if (state.isTimerDiscarded) {
        return Words::tr("&Undo discarding the timer");
    }
    return state.undo ? Words::tr("&Undo %1").arg(withLiteralAmpersands(format::historyLabel(*state.undo)))
                      : Words::tr("&Undo");
}

QString redoText(const CommandState& state)
{
    return state.redo ? Words::tr("&Redo %1").arg(withLiteralAmpersands(format::historyLabel(*state.redo)))
                      : Words::tr("&Redo");
}

QString timerText(const CommandState& state)
{
    return state.hasTimer ? Words::tr("Stop the &Timer and Record…") : Words::tr("Start the &Timer");
}

QString pauseText(const CommandState& state)
{
    return state.isTimerPaused ? Words::tr("Re&sume the Timer") : Words::tr("Pau&se the Timer");
}

using enum Needs;
using Rows = std::vector<Command>;

CommandMenu fileMenu()
{
    const Rows open{
        {u"newFile"_s, Words::tr("&New File…"), {}, Nothing, onFiles<&FileActs::makeNew>},
        {u"openFile"_s, Words::tr("&Open…"), {QKeySequence::Open}, Nothing, onFiles<&FileActs::openOther>},
        {u"openRecent"_s, {}, {}, RecentFile, {}, kRecentMenu},
        {u"openSample"_s, Words::tr("Open the &Sample"), {}, Nothing, onFiles<&FileActs::openSample>},
    };
    const Rows backups{
        {u"backUp"_s, Words::tr("&Back Up Now"), {}, OpenFile, onFiles<&FileActs::backUpNow>},
        {u"restoreBackup"_s, Words::tr("R&estore a Backup…"), {}, OpenFile, onFiles<&FileActs::restore>},
    };
    const Rows imports{
        {u"importTimes"_s,
         Words::tr("Import &Time Tracker CSV…"),
         {},
         WritableFile,
         importFrom<ImportSource::TimeTracker>},
        {u"importCeus"_s, Words::tr("Import &CEU CSV…"), {}, WritableFile, importFrom<ImportSource::CeuList>},
        {u"takeRules"_s, Words::tr("Take Newer R&ules…"), {}, WritableFile, onFiles<&FileActs::takeRules>},
    };
    const Rows summaries{
        {u"saveResume"_s, Words::tr("Su&mmary for a Résumé…"), {}, OpenFile, onFiles<&FileActs::saveResume>},
    };
    const Rows end{
        {u"quit"_s, Words::tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, Nothing, onWindow<&MainWindow::close>},
    };
    return {u"fileMenu"_s, Words::tr("&File"), {{open}, {backups}, {imports}, {summaries}, {end}}};
}

CommandMenu editMenu()
{
    const Rows history{
        {u"undo"_s,
         Words::tr("&Undo"),
         {Qt::CTRL | Qt::Key_Z},
         SomethingToUndo,
         onWorkbench<&Workbench::undo>,
         {},
         u"undo"_s,
         undoText},
        {u"redo"_s,
         Words::tr("&Redo"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
         SomethingToRedo,
         onWorkbench<&Workbench::redo>,
         {},
         u"redo"_s,
         redoText},
    };
    const Rows places{
        {u"palette"_s, Words::tr("&Go to Anything…"), {Qt::CTRL | Qt::Key_K}, Nothing, openPalette},
        {u"find"_s,
         Words::tr("&Find in This Page"),
         {Qt::CTRL | Qt::Key_F},
         OpenFile,
         onWorkbench<&Workbench::focusSearch>},
        {u"quickLine"_s,
         Words::tr("&Quick Entry Line"),
         {Qt::CTRL | Qt::Key_L},
         OpenFile,
         onQuickEntry<&QuickEntryBar::focusLine>},
    };
    return {u"editMenu"_s, Words::tr("&Edit"), {{history}, {places}}};
}

Rows pageRows()
{
    Rows rows;
    for (const PageSpec& page : pageSpecs()) {
        const auto open = [id = page.id](MainWindow& window) { window.workbench()->enterPage(id); };
        rows.push_back({commandId(page.id), page.name(), {page.keys}, OpenFile, open, {}, page.id.name()});
    }
    return rows;
}

CommandMenu viewMenu()
{
    // Ctrl+= is Ctrl++ without Shift on a US keyboard.
    const Rows zooms{
        {u"zoomIn"_s, Words::tr("&Zoom In"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, Nothing, zoom<1>},
        {u"zoomOut"_s, Words::tr("Zoom &Out"), {Qt::CTRL | Qt::Key_Minus}, Nothing, zoom<-1>},
        {u"zoomNormal"_s, Words::tr("&Normal Size"), {Qt::CTRL | Qt::Key_0}, Nothing, zoom<0>},
    };
    const auto choose = [](ColourScheme scheme, const QString& text) {
        return Command{
            commandId(scheme), text, {}, Nothing, [scheme](MainWindow& window) { window.setScheme(scheme); }};
    };
    const Rows schemes{choose(ColourScheme::System, Words::tr("Colours of the &System")),
                       choose(ColourScheme::Light, Words::tr("Li&ght")),
                       choose(ColourScheme::Dark, Words::tr("&Dark"))};
    return {u"viewMenu"_s,
            Words::tr("&View"),
            {{pageRows(), CommandGroup::Kind::Choice},
             {zooms},
             {schemes, CommandGroup::Kind::Choice},
             {{{u"language"_s, {}, {}, Nothing, {}, kLanguageMenu}}}}};
}

/// The languages by their own names: who needs another one cannot read the present one.
CommandMenu languageMenu()
{
    QString usedMnemonics;
    const auto choose = [&usedMnemonics](const QString& code, const QString& name) {
        return Command{
            languageCommandId(code), withMnemonic(name, usedMnemonics), {}, Nothing, [code](MainWindow& window) {
                window.setLanguage(code);
            }};
    };
    Rows rows{choose({}, Words::tr("Language of the System"))};
    for (const language::Language& one : language::all()) {
        rows.push_back(choose(one.code, one.name));
    }
    return {kLanguageMenu, Words::tr("Language (Idio&ma)"), {{rows, CommandGroup::Kind::Choice}}};
}

CommandMenu recordsMenu()
{
    const Rows rows{
        {u"chooseRecord"_s,
         Words::tr("Choose &What to Add"),
         {Qt::CTRL | Qt::Key_N},
         WritableFile,
         onQuickEntry<&QuickEntryBar::openRecordMenu>},
        {u"addRecord"_s, {}, {}, WritableFile, {}, kRecordMenu},
        {u"keepDocuments"_s,
         Words::tr("&Keep Documents…"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_A},
         WritableFile,
         onFiles<&FileActs::keepDocuments>},
        {u"pasteDocument"_s,
         Words::tr("&Paste as a Document"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_V},
         WritableFile,
         onWorkbench<&Workbench::keepPasted>},
    };
    const Rows timer{
        {u"timer"_s,
         Words::tr("Start the &Timer"),
         {Qt::CTRL | Qt::Key_T},
         WritableFile,
         onWorkbench<&Workbench::startOrStopTimer>,
         {},
         {},
         timerText},
        {u"pauseTimer"_s,
         Words::tr("Pau&se the Timer"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
         ATimer,
         onTimer<&TimerControl::pauseOrResume>,
         {},
         {},
         pauseText},
        {u"changeTimer"_s, Words::tr("&Change the Timer…"), {}, ATimer, onTimer<&TimerControl::change>},
        {u"endTimer"_s, Words::tr("&End or Discard the Timer…"), {}, ATimer, onTimer<&TimerControl::end>},
        {u"recordTimerAs"_s, {}, {}, ATimer, {}, kTimerMenu},
    };
    return {u"recordsMenu"_s, Words::tr("&Record"), {{rows}, {timer}}};
}

CommandMenu helpMenu()
{
    const Rows rows{
        {u"lookUp"_s,
         Words::tr("&Look Up Massachusetts…"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
         OpenFile,
         onWorkbench<&Workbench::openLookUp>},
        {u"rules"_s, Words::tr("&Rules…"), {Qt::Key_F1}, OpenFile, onWorkbench<&Workbench::openRules>},
        {u"keyboard"_s,
         Words::tr("&Keyboard"),
         {Qt::CTRL | Qt::Key_Slash, Qt::Key_Question},
         Nothing,
         onWindow<&MainWindow::showKeyboard>},
        {u"about"_s, Words::tr("&About Credence"), {}, Nothing, onWindow<&MainWindow::showAbout>},
    };
    return {u"helpMenu"_s, Words::tr("&Help"), {{rows}}};
}

/// The kinds of records that the user adds, each with its form.
CommandMenu kindsMenu()
{
    CommandMenu menu{.id = kRecordMenu, .text = Words::tr("&Add"), .groups = {}};
    QString usedMnemonics;
    for (const KindGroup group :
         {KindGroup::Entries, KindGroup::Credentials, KindGroup::Background, KindGroup::JobSearch, KindGroup::Papers}) {
        Rows rows;
        for (const RecordKind kind : kindsIn(group)) {
            const QString name = withLiteralAmpersands(format::capitalised(format::kindName(kind))) + u'…';
            const auto openForm = [kind](MainWindow& window) { window.workbench()->openForm(blankRecord(kind)); };
            rows.push_back({u"add-"_s + nameOf(kind), withMnemonic(name, usedMnemonics), {}, WritableFile, openForm});
        }
        menu.groups.push_back({rows});
    }
    return menu;
}

/// The kinds of records that a timer can become.
CommandMenu timerMenu()
{
    QString usedMnemonics;
    Rows rows;
    for (const RecordKind kind : kindsIn(KindGroup::Entries)) {
        if (hasHours(kind)) {
            const QString name = withLiteralAmpersands(format::capitalised(format::kindName(kind))) + u'…';
            const auto stop = [kind](MainWindow& window) { window.workbench()->timer().stopAs(kind); };
            rows.push_back({u"timer-"_s + nameOf(kind), withMnemonic(name, usedMnemonics), {}, ATimer, stop});
        }
    }
    return {kTimerMenu, Words::tr("Rec&ord the Timer As"), {{rows}}};
}

}  // namespace

bool CommandState::meets(Needs needs) const
{
    switch (needs) {
        case Needs::Nothing:
            return true;
        case Needs::OpenFile:
            return hasFile;
        case Needs::WritableFile:
            return hasWritableFile;
        case Needs::SomethingToUndo:
            return undo.has_value() || isTimerDiscarded;
        case Needs::SomethingToRedo:
            return redo.has_value();
        case Needs::RecentFile:
            return hasRecentFile;
        case Needs::ATimer:
            return hasTimer;
    }
    Q_UNREACHABLE();
}

QString CommandState::whyNot(Needs needs) const
{
    if (meets(needs)) {
        return {};
    }
    switch (needs) {
        case Needs::Nothing:
            return {};
        case Needs::OpenFile:
            return Words::tr("no file is open");
        case Needs::WritableFile:
            return hasFile ? Words::tr("the file is open for reading only") : Words::tr("no file is open");
        case Needs::SomethingToUndo:
            return Words::tr("there is nothing to undo");
        case Needs::SomethingToRedo:
            return Words::tr("there is nothing to redo");
        case Needs::RecentFile:
            return Words::tr("no file was opened before");
        case Needs::ATimer:
            return Words::tr("no timer runs");
    }
    Q_UNREACHABLE();
}

CommandState commandState(const Workspace* workspace, const QStringList& recentFiles)
{
    CommandState state{.hasFile = workspace != nullptr,
                       .hasWritableFile = workspace && !workspace->isReadOnly(),
                       .hasRecentFile = !recentFiles.isEmpty()};
    if (state.hasWritableFile) {
        state.isTimerDiscarded = workspace->discardedTimer().has_value();
        state.undo = workspace->undoLabel();
        state.redo = workspace->redoLabel();
        const std::optional<RunningTimer> timer = workspace->valueOrTell(workspace->timer());
        state.hasTimer = timer.has_value();
        state.isTimerPaused = timer && timer->isPaused();
    }
    return state;
}

std::vector<CommandMenu> commandMenus()
{
    const CommandMenu recent{.id = kRecentMenu, .text = Words::tr("Open &Recent"), .groups = {}};
    return {fileMenu(),  editMenu(),  viewMenu(),     recordsMenu(), helpMenu(),
            kindsMenu(), timerMenu(), languageMenu(), recent};
}

QString commandId(PageId page)
{
    return u"page-"_s + page.name();
}

QString commandId(ColourScheme scheme)
{
    return u"scheme-"_s + nameOf(scheme);
}

QString languageCommandId(const QString& code)
{
    return u"language-"_s + (code.isEmpty() ? u"system"_s : code);
}

}  // namespace credence
