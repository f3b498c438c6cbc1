// SPDX-License-Identifier: GPL-3.0-or-later
/// Employers and contacts as lists whose cells are edited in place.
#pragma once

#include "ui/pages/record_list_card.h"

namespace credence {

class PeopleView : public QWidget {
    Q_OBJECT
public:
    PeopleView(Workspace& workspace, Ledger& ledger, QWidget* parent);

    void reload();

Q_SIGNALS:
    void formRequested(const credence::AnyRecord& record);
    void recordRequested(const credence::RecordRef& record);
    void messageRaised(const QString& text);
    void noticeRaised(const QString& text);

private:
    RecordListCard* addList(Workspace& workspace, Ledger& ledger, RecordKind kind, const QStringList& fields,
                            const RecordListCard::Words& words);

    RecordListCard* m_employers;
    RecordListCard* m_contacts;
};

}  // namespace credence
