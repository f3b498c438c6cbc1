// SPDX-License-Identifier: GPL-3.0-or-later
/// Editors in which the value is typed: words, amounts, days and notes, all read by domain/text.
#pragma once

#include <QDate>
#include <QStringList>
#include <memory>

#include "domain/rules/rule_book.h"
#include "ui/dialogs/editors/field_editor.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace credence {

/// One line, read as the field's type says.
class LineEditor : public FieldEditor {
    Q_OBJECT
public:
    LineEditor(const FieldSpec& spec, QDate today, const QStringList& completions, QWidget* parent);

    [[nodiscard]] Result<FieldValue> value() const override;
    void setValue(const FieldValue& value) override;

protected:
    /// Down shows what can stand here.
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QLineEdit* line() const { return m_line; }

private:
    QLineEdit* m_line;
    QDate m_today;
};

/// A day that may be absent; typed in any form of parseDay or picked from a calendar.
class DateEditor final : public LineEditor {
    Q_OBJECT
public:
    DateEditor(const FieldSpec& spec, QDate today, QWidget* parent);

    void setValue(const FieldValue& value) override;
    void setLabel(const QString& label) override;

private:
    void pickFromCalendar(QWidget* button);
    void showRead();

    QLabel* m_read;
    QPushButton* m_pick;
    QDate m_today;
};

/// A subject of the curriculum by any of its words, or the user's own.
class SubjectEditor final : public LineEditor {
    Q_OBJECT
public:
    /// Keeps the rules that it was made with for as long as its form is open.
    SubjectEditor(const FieldSpec& spec, std::shared_ptr<const RuleBook> rules, const QStringList& completions,
                  QWidget* parent);

    [[nodiscard]] Result<FieldValue> value() const override;
    void setValue(const FieldValue& value) override;

private:
    std::shared_ptr<const RuleBook> m_rules;
};

class NoteEditor final : public FieldEditor {
    Q_OBJECT
public:
    NoteEditor(const FieldSpec& spec, QWidget* parent);

    [[nodiscard]] Result<FieldValue> value() const override;
    void setValue(const FieldValue& value) override;

private:
    QPlainTextEdit* m_text;
};

}  // namespace credence
