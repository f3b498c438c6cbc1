// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/pages/career/career_page.h"
#include "ui/pages/ceus/ceus_page.h"
#include "ui/pages/credentials/credentials_page.h"
#include "ui/pages/evidence/evidence_page.h"
#include "ui/pages/jobs/jobs_page.h"
#include "ui/pages/log/log_page.h"
#include "ui/pages/pathway/pathway_page.h"
#include "ui/pages/today/today_page.h"

namespace credence {
namespace {

template <class P>
Page* makePage(Workspace& workspace, Ledger& ledger, QWidget* parent)
{
    return new P(workspace, ledger, parent);
}

const PageSpec kPages[] = {
    {.id = PageId::Today,
     .text = QT_TRANSLATE_NOOP("Pages", "&Today"),
     .keys = Qt::CTRL | Qt::Key_1,
     .make = &makePage<TodayPage>,
     .acts = &TodayPage::acts},
    {.id = PageId::Pathway,
     .text = QT_TRANSLATE_NOOP("Pages", "&Pathway"),
     .keys = Qt::CTRL | Qt::Key_2,
     .make = &makePage<PathwayPage>,
     .acts = &PathwayPage::acts},
    {.id = PageId::Log,
     .text = QT_TRANSLATE_NOOP("Pages", "&Log"),
     .keys = Qt::CTRL | Qt::Key_3,
     .make = &makePage<LogPage>,
     .acts = &LogPage::acts},
    {.id = PageId::Credentials,
     .text = QT_TRANSLATE_NOOP("Pages", "&Credentials"),
     .keys = Qt::CTRL | Qt::Key_4,
     .make = &makePage<CredentialsPage>},
    {.id = PageId::Ceus,
     .text = QT_TRANSLATE_NOOP("Pages", "CE&Us"),
     .keys = Qt::CTRL | Qt::Key_5,
     .make = &makePage<CeusPage>,
     .acts = &CeusPage::acts},
    {.id = PageId::Evidence,
     .text = QT_TRANSLATE_NOOP("Pages", "Ev&idence"),
     .keys = Qt::CTRL | Qt::Key_6,
     .make = &makePage<EvidencePage>},
    {.id = PageId::Jobs,
     .text = QT_TRANSLATE_NOOP("Pages", "&Jobs"),
     .keys = Qt::CTRL | Qt::Key_7,
     .make = &makePage<JobsPage>,
     .acts = &JobsPage::acts},
    {.id = PageId{"career"},
     .text = QT_TRANSLATE_NOOP("Pages", "C&areer"),
     .keys = Qt::CTRL | Qt::Key_8,
     .make = &makePage<CareerPage>,
     .acts = &CareerPage::acts},
};

}  // namespace

QString PageSpec::name() const
{
    return QCoreApplication::translate("Pages", text);
}

std::span<const PageSpec> pageSpecs()
{
    return kPages;
}

const PageSpec& pageSpec(PageId id)
{
    const auto* found = std::ranges::find(kPages, id, &PageSpec::id);
    Q_ASSERT(found != std::end(kPages));
    return found == std::end(kPages) ? kPages[0] : *found;
}

}  // namespace credence
