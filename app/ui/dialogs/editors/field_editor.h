// SPDX-License-Identifier: GPL-3.0-or-later
/// The widget that edits one field of a record, whatever its type.
#pragma once

#include <QWidget>

#include "domain/records/fields.h"
#include "domain/result.h"
#include "services/workspace.h"

namespace credence {

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

/// The editor that fits `spec`, for a record of `kind`.
FieldEditor* makeFieldEditor(RecordKind kind, const FieldSpec& spec, const Workspace& workspace, QWidget* parent);

}  // namespace credence
