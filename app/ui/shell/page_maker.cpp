// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_maker.h"

#include "ui/pages/ceus/ceus_page.h"
#include "ui/pages/credentials/credentials_page.h"
#include "ui/pages/log/log_page.h"
#include "ui/pages/today/today_page.h"

namespace credence {

PageMaker pageMaker(Workspace& workspace, Ledger& ledger)
{
    return [&workspace, &ledger](PageId id, QWidget* parent) -> Page* {
        switch (id) {
            case PageId::Today:
                return new TodayPage(workspace, ledger, parent);
            case PageId::Log:
                return new LogPage(workspace, ledger, parent);
            case PageId::Credentials:
                return new CredentialsPage(workspace, ledger, parent);
            case PageId::Ceus:
                return new CeusPage(workspace, ledger, parent);
        }
        Q_UNREACHABLE();
    };
}

}  // namespace credence
