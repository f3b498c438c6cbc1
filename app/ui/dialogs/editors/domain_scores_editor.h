// SPDX-License-Identifier: GPL-3.0-or-later
/// Right answers by exam domain: a row for each domain of the exam that the record is for, by its name.
#pragma once

#include "ui/dialogs/editors/field_editor.h"

class QLabel;
class QTableWidget;

namespace credence {

class DomainScoresEditor : public FieldEditor {
    Q_OBJECT
public:
    DomainScoresEditor(const FieldSpec& spec, const Workspace& workspace, QWidget* parent);

    /// InvalidInput if a row has only one of its two numbers, no numbers, or more right answers than questions.
    [[nodiscard]] Result<FieldValue> value() const override;
    void setValue(const FieldValue& value) override;
    /// The domains of the exam of `record`, a practice exam, on its day. Scores of other domains stay, by their code.
    void setRecord(const AnyRecord& record) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A row of the table.
    struct Row {
        QString code;
        QString name;
    };

    void showRows(const std::vector<Row>& rows, const std::vector<DomainScore>& scores);
    void fit();
    [[nodiscard]] std::vector<DomainScore> understood() const;
    [[nodiscard]] Result<std::optional<DomainScore>> scoreIn(int row) const;

    const Workspace& m_workspace;
    QTableWidget* m_table;
    QLabel* m_hint;
    QString m_credential;
    QDate m_day;
    std::vector<Row> m_rows;
};

}  // namespace credence
