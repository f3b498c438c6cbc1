// SPDX-License-Identifier: GPL-3.0-or-later
/// One line for a new application: the employer by name, known or not, the role, what is asked for. Says beside the
/// name when the user applied there before or leaves the employer out; never stops her.
#pragma once

#include <QWidget>

#include "services/job_desk.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace credence {

class NewApplicationBar : public QWidget {
    Q_OBJECT
public:
    NewApplicationBar(const Workspace& workspace, Ledger& ledger, QWidget* parent);

    /// Shows it empty, with the focus in the employer's name.
    void begin();
    /// `room`: its width; the acts stand below the fields where it is too little for both.
    void fit(int room);

Q_SIGNALS:
    void added(const credence::RecordRef& application);
    void closed();
    void failed(const credence::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add();
    void check();
    /// Reads the posting or mail in the clipboard into the fields; nothing is saved.
    void paste();
    [[nodiscard]] Application draft() const;

    const Workspace& m_workspace;
    Ledger& m_ledger;
    QLineEdit* m_employer;
    QLineEdit* m_role;
    QComboBox* m_kind;
    QCheckBox* m_sent;
    QBoxLayout* m_rows;  ///< of fields and acts
    QHBoxLayout* m_fields;
    QHBoxLayout* m_acts;
    QLabel* m_note;
    QLabel* m_pasted;
    Application m_read{.employer = {}};  ///< what was pasted, besides what has a field here
};

}  // namespace credence
