// SPDX-License-Identifier: GPL-3.0-or-later
/// The fields of one record with what is wrong beside each; no buttons, no saving.
#pragma once

#include <QHash>
#include <QWidget>
#include <functional>
#include <vector>

#include "services/ledger.h"

class QGridLayout;
class QLabel;

namespace credence {

class FieldEditor;

class RecordForm : public QWidget {
    Q_OBJECT
public:
    RecordForm(const Workspace& workspace, const Ledger& ledger, const AnyRecord& record, QWidget* parent);

    /// The record as entered; fields that are not understood keep their old value.
    [[nodiscard]] AnyRecord record() const;
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// True if an entry is not understood or breaks a rule; warnings do not count.
    [[nodiscard]] bool hasErrors() const { return !m_fieldsWithErrors.isEmpty(); }
    /// Starts again with `record`.
    void setRecord(const AnyRecord& record);
    /// What is entered is saved as a new record.
    void becomeNew();
    void focusFirstEmpty();
    /// The first field whose entry stops saving.
    void focusFirstError();
    void focusField(const QString& name);
    /// What stands beneath the fields, from the first to the last.
    [[nodiscard]] QStringList problems() const;
    /// From now on also says which required fields are missing.
    void showMissing();

Q_SIGNALS:
    void edited();

private:
    void addGroups();
    /// With its fields; nothing of a group without any.
    void addGroup(QGridLayout* grid, FieldNeed need);
    void addField(QGridLayout* grid, int index);
    void addCaption(QGridLayout* grid, QWidget* cell, FieldEditor& editor);
    /// The editor, and what is wrong with it beneath.
    QWidget* makeCell(FieldEditor* editor);
    /// What is entered in one field is what another may go by.
    void tellEditors();
    /// Fields that follow from what was just edited.
    void fillInEditors();
    void check();
    bool focusFirst(const std::function<bool(const FieldEditor*)>& fits);
    [[nodiscard]] FieldEditor* editorOf(const QString& field) const;
    void showProblem(const QString& field, const QString& text, Severity severity);
    /// Whether the known subject `nearCode` is meant, with a key for each answer.
    void showQuestion(const QString& field, const QString& nearCode);

    const Workspace& m_workspace;
    const Ledger& m_ledger;
    AnyRecord m_record;
    AnyRecord m_entered;  ///< before the edit that is going on
    std::vector<FieldEditor*> m_editors;
    std::vector<int> m_indexes;  ///< of the editors' fields
    QHash<QString, QLabel*> m_problemLabels;
    QHash<QString, QString> m_problems;     ///< as they are shown, by field
    QHash<QString, QWidget*> m_answers;     ///< to the questions beside fields
    QHash<QString, QString> m_newSubjects;  ///< what was said to be a new subject, by field
    QStringList m_fieldsWithErrors;
    QString m_usedMnemonics;
    bool m_changed = false;
    bool m_missingShown = false;
};

}  // namespace credence
