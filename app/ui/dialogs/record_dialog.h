// SPDX-License-Identifier: GPL-3.0-or-later
/// One dialog for every kind of record: a new one, or an edit. Enter saves, Esc leaves.
#pragma once

#include <QDialog>
#include <functional>
#include <optional>

#include "services/attachments.h"
#include "services/ledger.h"

class QLabel;
class QMimeData;

namespace credence {

class RecordForm;

class RecordDialog : public QDialog {
    Q_OBJECT
public:
    /// A record with id 0 is new; others are edited and can be deleted.
    RecordDialog(Workspace& workspace, Ledger& ledger, const AnyRecord& record, QWidget* parent);

    void focusField(const QString& name);
    /// The first saving is done by `save`, as the draft comes from elsewhere; further ones as ever.
    void saveFirstBy(std::function<Result<void>(const AnyRecord&)> save);

    /// Of a new record: attached to it when it is saved, as one step with it; nothing is attached if it is not.
    void keepWithIt(const AttachRequest& request);

    [[nodiscard]] RecordRef record() const { return m_ref; }

    /// Esc asks inside the dialog before typed changes are lost.
    void reject() override;

Q_SIGNALS:
    /// Files were dropped on the form: they are about its record, which has no id as long as it is new.
    void filesDropped(const QMimeData& data);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void grow();
    QWidget* makeButtons();
    QWidget* makePapersBar();
    void setPapers(std::vector<AttachRequest> papers);
    QWidget* makeDiscardBar();
    QWidget* makeOutsideBar();
    /// Notices whether the record is no longer as it was found: an untouched form shows what it is now, beside what the
    /// user typed the choice is hers.
    void follow();
    /// Whether that choice is open; its keys have the focus then.
    bool asksWhose();
    void takeOthers();
    void keepMine();
    [[nodiscard]] bool isNew() const { return m_ref.id <= 0; }
    bool save();
    Result<void> saveWithPapers();
    bool write(const std::function<Result<void>()>& act);
    void saveAndAddAnother();
    void remove();
    void showFailure(const Error& error);

    Workspace& m_workspace;
    Ledger& m_ledger;
    RecordKind m_kind;
    RecordRef m_ref;
    bool m_isReadOnly;
    RecordForm* m_form;
    QLabel* m_failure;
    QWidget* m_papersBar;
    QWidget* m_discardBar;
    QWidget* m_outsideBar;
    std::optional<AnyRecord> m_found;       ///< the stored record that is edited
    std::optional<AnyRecord> m_now;         ///< what is stored in its place by now
    std::vector<AttachRequest> m_papers{};  ///< of a new record, kept until it is saved
    bool m_isWriting = false;
    std::function<Result<void>(const AnyRecord&)> m_firstSave{};  ///< nothing: as ever
    int m_grownFor = 0;  ///< height of the form that the dialog was last made high enough for
};

}  // namespace credence
