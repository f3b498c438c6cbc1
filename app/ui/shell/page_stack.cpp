// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/shell/pages.h"

namespace credence {

PageStack::PageStack(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : QStackedWidget(parent), m_workspace(workspace), m_ledger(ledger)
{
    connect(&workspace, &Workspace::changed, this, &PageStack::refreshAll);
}

void PageStack::open(PageId id)
{
    const bool isNew = !m_pages.contains(id);
    if (isNew) {
        Page* page = pageSpec(id).make(m_workspace, m_ledger, this);
        m_pages[id] = page;
        addWidget(page);
        Q_EMIT pageMade(page);
    }
    m_current = id;
    if (isNew || m_stale.erase(id) > 0) {
        m_pages[id]->refresh();
    }
    setCurrentWidget(m_pages[id]);
    Q_EMIT currentPageChanged(id);
}

Page* PageStack::currentPage() const
{
    const auto found = m_pages.find(m_current);
    return found == m_pages.end() ? nullptr : found->second;
}

void PageStack::refreshAll()
{
    for (const auto& [id, page] : m_pages) {
        m_stale.insert(id);
    }
    if (Page* page = currentPage()) {
        m_stale.erase(m_current);
        page->refresh();
    }
}

}  // namespace credence
