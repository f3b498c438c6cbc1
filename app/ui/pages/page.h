// SPDX-License-Identifier: GPL-3.0-or-later
/// What every page of the main window is: made when first opened, shows one workspace, asks the window for the rest.
#pragma once

#include <QWidget>

#include "services/ledger.h"
#include "services/workspace.h"

namespace credence {

enum class PageId { Today, Log, Credentials, Ceus };

class Page : public QWidget {
    Q_OBJECT
public:
    Page(Workspace& workspace, Ledger& ledger, QWidget* parent)
        : QWidget(parent), m_workspace(workspace), m_ledger(ledger)
    {}

    /// Reads what it shows again. The window calls it after a change while the page is visible, and when a page
    /// that missed changes comes to the front.
    virtual void refresh() = 0;
    /// Puts the keyboard focus where work on this page begins.
    virtual void focusFirst() { setFocus(); }
    /// Ctrl+F.
    virtual void focusSearch() {}

    /// The rule of the figure that the user looked at last.
    [[nodiscard]] virtual std::optional<RuleCitation> ruleInFocus() const { return {}; }

Q_SIGNALS:
    /// Opens the form: a new record if its id is 0, else an edit.
    void formRequested(const credence::AnyRecord& record);
    /// The same, with the focus in the field called `field`.
    void formFieldRequested(const credence::AnyRecord& record, const QString& field);
    void pageRequested(credence::PageId page);
    /// Opens the rules at this one.
    void ruleRequested(const credence::RuleCitation& rule);
    /// Puts the text into the quick-entry line and the focus behind it.
    void quickLineRequested(const QString& text);
    /// A line for the message bar: what went wrong or was done; never a dialog.
    void messageRaised(const QString& text);
    /// A line that says what was done and goes by itself.
    void noticeRaised(const QString& text);

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] Ledger& ledger() const { return m_ledger; }

private:
    Workspace& m_workspace;
    Ledger& m_ledger;
};

}  // namespace credence
