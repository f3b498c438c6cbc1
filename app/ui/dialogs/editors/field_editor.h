// SPDX-License-Identifier: GPL-3.0-or-later
/// The widget that edits one field of a record, whatever its type.
#pragma once

#include <QWidget>

#include "domain/records/fields.h"
#include "domain/result.h"
#include "services/workspace.h"

namespace credence {

/// One of the values of a list, and its words.
struct Option {
    QString label;
    FieldValue value;
};

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const FieldSpec& spec, QWidget* parent);

    /// What is entered; InvalidInput (detail: why) if it is not understood. monostate where nothing is entered.
    [[nodiscard]] virtual Result<FieldValue> value() const = 0;
    /// Shows `value` without reporting an edit.
    virtual void setValue(const FieldValue& value) = 0;
    /// The record as it is entered so far, for an editor that depends on other fields.
    virtual void setRecord(const AnyRecord& /*record*/) {}

    /// What to do about a value that is not understood.
    [[nodiscard]] virtual QString advice() const;

    /// What the field is called by who cannot see its caption.
    virtual void setLabel(const QString& label);

    [[nodiscard]] const FieldSpec& spec() const { return m_spec; }

Q_SIGNALS:
    /// The user changed something.
    void edited();

protected:
    /// The widget that takes the focus and is known by the field's name.
    void setInner(QWidget* inner);

private:
    FieldSpec m_spec;
};

/// What can be chosen in a field of this type and meaning: its choices, the codes that the rules know, the records it
/// may refer to. Empty where the value is typed.
std::vector<Option> optionsFor(const FieldSpec& spec, const Workspace& workspace);

/// The editor that fits `spec`, for a record of `kind`.
FieldEditor* makeFieldEditor(RecordKind kind, const FieldSpec& spec, const Workspace& workspace, QWidget* parent);

}  // namespace credence
