// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/people_view.h"

#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/flush_layout.h"

using namespace Qt::StringLiterals;

namespace credence {

PeopleView::PeopleView(Workspace& workspace, Ledger& ledger, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"peopleView"_s);
    auto* lines = makeFlush<QVBoxLayout>(this, space::kGap);
    m_employers = addList(workspace, ledger, RecordKind::Employer,
                          {u"name"_s, u"town"_s, u"setting"_s, u"website"_s, u"left_out"_s},
                          {.heading = tr("Employers"),
                           .add = tr("+ Emp&loyer"),
                           .empty = tr("Employers stand here: those you ask, and those you leave out. An application "
                                       "brings its employer with it.")});
    m_contacts =
        addList(workspace, ledger, RecordKind::Contact, {u"name"_s, u"employer"_s, u"role"_s, u"mail"_s, u"phone"_s},
                {.heading = tr("Contacts"),
                 .add = tr("+ &Contact"),
                 .empty = tr("People to write to stand here: recruiters, coding managers, externship "
                             "coordinators.")});
    lines->addStretch(1);
}

RecordListCard* PeopleView::addList(Workspace& workspace, Ledger& ledger, RecordKind kind, const QStringList& fields,
                                    const RecordListCard::Words& words)
{
    auto* list = new RecordListCard(workspace, ledger, kind, fields, words, this);
    connect(list, &RecordListCard::formRequested, this, &PeopleView::formRequested);
    connect(list, &RecordListCard::recordRequested, this, &PeopleView::recordRequested);
    connect(list, &RecordListCard::messageRaised, this, &PeopleView::messageRaised);
    connect(list, &RecordListCard::noticeRaised, this, &PeopleView::noticeRaised);
    layout()->addWidget(list);
    return list;
}

void PeopleView::reload()
{
    m_employers->reload();
    m_contacts->reload();
}

}  // namespace credence
