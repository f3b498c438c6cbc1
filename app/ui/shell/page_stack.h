// SPDX-License-Identifier: GPL-3.0-or-later
/// The pages of one open file: each is made when first opened; the visible one follows every change, the
/// others catch up when they come to the front.
#pragma once

#include <QStackedWidget>
#include <map>
#include <set>

#include "ui/pages/page.h"

namespace credence {

class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    PageStack(Workspace& workspace, Ledger& ledger, QWidget* parent);

    void open(PageId id);
    [[nodiscard]] PageId current() const { return m_current; }
    /// The page in front; never null once a page was opened.
    [[nodiscard]] Page* currentPage() const;
    /// Something changed or the day turned: everything on screen may be another.
    void refreshAll();

Q_SIGNALS:
    /// A page was made; its signals are to be connected.
    void pageMade(credence::Page* page);
    void currentPageChanged(credence::PageId id);

private:
    Workspace& m_workspace;
    Ledger& m_ledger;
    std::map<PageId, Page*> m_pages;
    std::set<PageId> m_stale;
    PageId m_current = PageId::Today;
};

}  // namespace credence
