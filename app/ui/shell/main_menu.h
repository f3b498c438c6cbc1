// SPDX-License-Identifier: GPL-3.0-or-later
/// The menu bar: every act of the window with its shortcut. It only says what was chosen.
#pragma once

#include <QObject>
#include <map>

#include "services/workspace.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace credence {

class MainMenu : public QObject {
    Q_OBJECT
public:
    explicit MainMenu(QMainWindow* window);

    /// Enables what is possible with `workspace` (null: no record is open) and names what undo would undo.
    void refresh(const Workspace* workspace);
    void setRecentFiles(const QStringList& paths);
    void setPage(PageId page);
    void setScheme(ColourScheme scheme);
    [[nodiscard]] QMenu* recordMenu() const { return m_recordMenu; }

Q_SIGNALS:
    void newChosen();
    void openChosen();
    void sampleChosen();
    void recentChosen(const QString& path);
    void backUpChosen();
    void restoreChosen();
    void importTimesChosen();
    void importCeusChosen();
    void quitChosen();
    void undoChosen();
    void redoChosen();
    void findChosen();
    void quickLineChosen();
    void pageChosen(credence::PageId page);
    void zoomChosen(int steps);  ///< 0: back to 100 %
    void schemeChosen(credence::ColourScheme scheme);
    void recordMenuChosen();
    void kindChosen(credence::RecordKind kind);
    void lookUpChosen();
    void rulesChosen();
    void takeRulesChosen();
    void keyboardChosen();
    void aboutChosen();

private:
    using Signal = void (MainMenu::*)();

    QAction* add(QMenu* menu, const QString& text, Signal signal, const QKeySequence& shortcut = {});
    QAction* addForRecord(QMenu* menu, const QString& text, Signal signal, const QKeySequence& shortcut = {});
    void buildFile(QMenu* menu);
    void buildEdit(QMenu* menu);
    void buildView(QMenu* menu);
    void addZoom(QMenu* menu);
    void addSchemes(QMenu* menu);
    void buildRecord(QMenu* menu);
    void buildHelp(QMenu* menu);

    QMainWindow* m_window;
    QMenu* m_recent = nullptr;
    QMenu* m_recordMenu = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::map<PageId, QAction*> m_pages;
    std::map<ColourScheme, QAction*> m_schemes;
    std::vector<QAction*> m_needRecord;   ///< only with an open record
    std::vector<QAction*> m_needWriting;  ///< only if it may be written
};

}  // namespace credence
