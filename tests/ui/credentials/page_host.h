// SPDX-License-Identifier: GPL-3.0-or-later
/// A window around one page, as the main window is: the page takes the whole of it, and the focus.
#pragma once

#include <QTest>
#include <memory>

#include "ui/pages/page.h"

namespace credence::testing {

class PageHost : public QWidget {
public:
    /// The page lives as long as the host.
    void show(Page* page, QSize size)
    {
        m_page = page;
        page->setParent(this);
        page->refresh();  // as the window does when it opens a page
        page->show();
        resize(size);
        QWidget::show();
        activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(this));
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_page->resize(size()); }

private:
    Page* m_page = nullptr;
};

}  // namespace credence::testing
