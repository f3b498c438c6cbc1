// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything the window shows of one open file: side bar, quick line, messages and pages.
#pragma once

#include <QWidget>
#include <memory>

#include "ui/pages/page.h"

namespace credence {

class AttachDialog;
class OutsideWatch;
class PageStack;
class QuickEntryBar;
class RulesDialog;
class SideBar;
class TimerControl;
class TimerRow;
struct TakenFiles;

class Workbench : public QWidget {
    Q_OBJECT
public:
    /// Takes the file; it is closed with the workbench.
    Workbench(std::unique_ptr<Workspace> workspace, QWidget* parent);
    ~Workbench() override;

    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] Ledger& ledger() { return m_ledger; }
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] QuickEntryBar& quickEntry() const { return *m_quickEntry; }
    [[nodiscard]] TimerControl& timer() const { return *m_timer; }

    void openPage(PageId page);
    /// Opens `page` and puts the focus where work on it begins.
    void enterPage(PageId page);
    /// Puts the focus into the search of the page in front.
    void focusSearch();
    /// `field`: where the focus begins; empty: in the first required field that is empty.
    void openForm(const AnyRecord& record, const QString& field = {});
    /// The rules; at the one behind the figure that was looked at last, if there is one.
    void openRules();
    void openRule(const RuleCitation& rule);
    /// Things to look up, with the focus in the search.
    void openLookUp();
    /// The same at the entry of this key.
    void openEntry(const QString& key);
    /// Asks what the files are and what they are about, and keeps them.
    void keepFiles(const QStringList& paths);
    /// The same of files or a picture in the clipboard.
    void keepPasted();
    /// A start takes what stands on the quick line, if that is what for.
    void startOrStopTimer();
    void undo();
    void redo();
    void refreshAll();

Q_SIGNALS:
    void pageChanged(credence::PageId page);
    void messageRaised(const QString& text);
    void noticeRaised(const QString& text);
    /// Something worked: an old message is no longer true.
    void succeeded();
    /// The user wants to choose files to keep.
    void filesRequested();
    /// The user wants a summary for a résumé as a file.
    void resumeRequested();
    /// The user wants to take a newer file of rules.
    void packRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Asks what they are; null: none of them was taken.
    AttachDialog* keep(const TakenFiles& taken, const std::vector<RecordRef>& about);
    void connectParts();
    void connectPage(Page* page);
    void refreshBadges();
    void fitSideBar();
    /// The form of an entry that a timer measured; the timer runs until it is saved.
    void openMeasured(const AnyRecord& draft, const RunningTimer& timer);
    /// `words` with the place of what was undone or done again.
    void report(const Result<HistoryLabel>& step, const QString& words);
    void sayWhatIsSaved();
    template <class Dialog>
    Dialog* shown();
    RulesDialog* shownRules();

    std::unique_ptr<Workspace> m_workspace;
    Ledger m_ledger;
    TimerControl* m_timer;
    SideBar* m_sideBar;
    TimerRow* m_timerRow;
    PageStack* m_pages;
    QuickEntryBar* m_quickEntry;
    OutsideWatch* m_outside;
};

}  // namespace credence
