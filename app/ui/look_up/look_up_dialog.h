// SPDX-License-Identifier: GPL-3.0-or-later
/// Things to look up: a list to search, one entry in full beside it, and the user's own entries among them. Not modal,
/// so that a page can stand beside it.
#pragma once

#include <QDialog>

#include "services/ledger.h"
#include "services/look_up.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace credence {

class EmptyNote;
class LookUpView;
class TwoLineList;

class LookUpDialog : public QDialog {
    Q_OBJECT
public:
    /// Both outlive the dialog.
    LookUpDialog(Workspace& workspace, Ledger& ledger, QWidget* parent);
    ~LookUpDialog() override;

    void focusSearch();
    /// Chooses the entry of that key, and shows all entries if the search would hide it.
    void showEntry(const QString& key);

Q_SIGNALS:
    void noticeRaised(const QString& text);
    void messageRaised(const QString& text);

private:
    void build();
    QWidget* makeLeft();
    QWidget* makeFoot();
    void fillKinds();
    void read();
    void fillList();
    void choose(int line);
    void openForm(const AnyRecord& draft);
    void editCopy();
    /// Makes a record of one's own of the entry: at once, or in a form where a day is missing that only the user knows.
    void keepEntry();
    void showKeeping(const ShownReference& entry);
    void save(const AnyRecord& record, const QString& notice);
    [[nodiscard]] const ShownReference* current() const;
    void takeBack();
    void takeEmployer();
    void addOwn();
    void follow(const ChangeSet& changes);
    /// Chooses the entry that is the record `ref`, and shows all entries if the search would hide it.
    void choose(RecordRef ref);
    [[nodiscard]] ReferenceFilter filter() const;

    Workspace& m_workspace;
    Ledger& m_ledger;
    LookUp m_lookUp;
    QLineEdit* m_search = nullptr;
    QComboBox* m_kinds = nullptr;
    TwoLineList* m_list = nullptr;
    EmptyNote* m_nothingFound = nullptr;
    QScrollArea* m_scroll = nullptr;
    LookUpView* m_view = nullptr;
    QPushButton* m_new = nullptr;
    QStringList m_shown;  ///< keys, line by line
};

}  // namespace credence
