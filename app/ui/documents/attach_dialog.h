// SPDX-License-Identifier: GPL-3.0-or-later
/// Asks what files are and what they are about, then keeps them as one step. Meanwhile each is looked into: one that
/// cannot be opened is said to be so before it is kept.
#pragma once

#include <QDialog>
#include <vector>

#include "services/attachments.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;

namespace credence {

class PageRenderer;

class AttachDialog : public QDialog {
    Q_OBJECT
public:
    /// `about`: the records that they were dropped on. One without an id is not saved yet: the files are handed over,
    /// to be kept with it.
    AttachDialog(Workspace& workspace, std::vector<DocumentFile> files, std::vector<RecordRef> about, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    void kept(const QString& notice);
    void handedOver(const credence::AttachRequest& request);

private:
    using About = std::vector<RecordRef>;

    QWidget* makeKinds();
    void fillRecords();
    bool choose(const About& about);
    [[nodiscard]] About about() const;
    void follow();
    void proposeKind();
    void lookIntoNext();
    void looked(std::optional<FileTrouble> trouble);
    void keepAll();
    [[nodiscard]] bool isForNew() const { return m_about.size() == 1 && m_about.front().id == 0; }

    Workspace& m_workspace;
    std::vector<DocumentFile> m_files;
    About m_about;
    QButtonGroup* m_kinds;
    QComboBox* m_record;
    QLabel* m_doubts;
    QLabel* m_failure;
    PageRenderer* m_looker;
    std::size_t m_looked = 0;  ///< so many files were looked into
    bool m_isWanted = false;   ///< to be kept as soon as they are looked into
    bool m_isChosen = false;   ///< the kind, by the user
};

}  // namespace credence
