// SPDX-License-Identifier: GPL-3.0-or-later
/// What every page of the main window is: made when first opened, shows one workspace, asks the window for the rest.
#pragma once

#include <QLatin1StringView>
#include <QWidget>
#include <vector>

#include "domain/steps/step_groups.h"
#include "services/ledger.h"
#include "services/step_answers.h"
#include "services/workspace.h"
#include "ui/pages/page_acts.h"

class QScrollArea;

namespace credence {

/// A page by its name. The constants are the pages that others lead to; `pageSpecs()` has them all.
class PageId {
public:
    constexpr PageId() = default;
    explicit constexpr PageId(const char* name) : m_name(name) {}

    static const PageId Today;
    static const PageId Pathway;
    static const PageId Log;
    static const PageId Credentials;
    static const PageId Ceus;
    static const PageId Evidence;
    static const PageId Jobs;

    /// Also that of its icon in resources/icons.
    [[nodiscard]] constexpr QLatin1StringView name() const { return m_name; }

    friend bool operator==(const PageId&, const PageId&) = default;
    friend bool operator<(const PageId& one, const PageId& other) { return one.m_name < other.m_name; }

private:
    QLatin1StringView m_name;
};

inline constexpr PageId PageId::Today{"today"};
inline constexpr PageId PageId::Pathway{"pathway"};
inline constexpr PageId PageId::Log{"log"};
inline constexpr PageId PageId::Credentials{"credentials"};
inline constexpr PageId PageId::Ceus{"ceus"};
inline constexpr PageId PageId::Evidence{"evidence"};
inline constexpr PageId PageId::Jobs{"jobs"};

/// The page on which a step or a deadline is at home.
PageId pageOf(StepPage page);

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
    /// Shows the part that another page leads to: a filter of the Log, the code of a credential, the body of a cycle,
    /// the id of an application. What the page does not have changes nothing.
    virtual void goTo(const QString& /*place*/) {}

    /// What the button of the step does: asks for a form, for the beginning of a quick line, for a rule or for a page.
    void takeStep(const NextStep& step);
    /// Writes the answer to all of them and says so.
    void answerStep(const StepGroup& group, const StepAnswer& answer);

    /// What a file that is dropped at this place of the screen is about.
    [[nodiscard]] virtual std::vector<RecordRef> recordsAt(const QPoint& /*place*/) const { return {}; }
    /// The same of a file that is chosen or pasted.
    [[nodiscard]] virtual std::vector<RecordRef> recordsInFocus() const { return {}; }

    /// The rule of the figure that the user looked at last.
    [[nodiscard]] virtual std::optional<RuleCitation> ruleInFocus() const { return {}; }

Q_SIGNALS:
    /// Opens the form: a new record if its id is 0, else an edit.
    void formRequested(const credence::AnyRecord& record);
    /// The same, with the focus in the field called `field`.
    void formFieldRequested(const credence::AnyRecord& record, const QString& field);
    /// Asks for files to be kept, about `recordsInFocus`.
    void filesRequested();
    void pageRequested(credence::PageId page);
    /// The same at `place`, as goTo takes it.
    void placeRequested(credence::PageId page, const QString& place);
    /// Opens the rules at this one.
    void ruleRequested(const credence::RuleCitation& rule);
    /// Opens what is to be looked up at the entry of this key.
    void entryRequested(const QString& key);
    /// Asks where a summary for a résumé is to be written.
    void resumeRequested();
    /// Puts the text into the quick-entry line and the focus behind it.
    void quickLineRequested(const QString& text);
    /// A line for the message bar: what went wrong or was done; never a dialog.
    void messageRaised(const QString& text);
    /// A line that says what was done and goes by itself.
    void noticeRaised(const QString& text);

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] Ledger& ledger() const { return m_ledger; }
    /// Asks for the form of the record, or says why it cannot be read.
    void openRecord(const RecordRef& ref);
    /// Says `notice`, or why nothing was written.
    void report(const Result<void>& written, const QString& notice);

private:
    Workspace& m_workspace;
    Ledger& m_ledger;
};

/// Tab goes from `before` through those of `widgets` that take the focus, in their order.
void orderTabsBehind(QWidget* before, const QList<QWidget*>& widgets);

/// Scrolls up and down what is higher than the window.
QScrollArea* makePageScroll(const QString& name, QWidget* parent);

}  // namespace credence
