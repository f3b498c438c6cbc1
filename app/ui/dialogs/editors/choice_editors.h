// SPDX-License-Identifier: GPL-3.0-or-later
/// Editors in which the value is chosen: one of a list, several of a list, yes or no.
#pragma once

#include <vector>

#include "ui/dialogs/editors/field_editor.h"

class QCheckBox;
class QComboBox;

namespace credence {

/// One of the options; an optional field, or a required one that is not chosen yet, has an empty option first.
class OptionEditor final : public FieldEditor {
    Q_OBJECT
public:
    OptionEditor(const FieldSpec& spec, const std::vector<Option>& options, QWidget* parent);

    [[nodiscard]] Result<FieldValue> value() const override;
    /// A value that is none of the options is added to them, so that it is shown and kept.
    void setValue(const FieldValue& value) override;

private:
    std::vector<Option> m_options;  ///< in the order of the list
    QComboBox* m_list;
};

class FlagEditor final : public FieldEditor {
    Q_OBJECT
public:
    FlagEditor(const FieldSpec& spec, QWidget* parent);

    [[nodiscard]] Result<FieldValue> value() const override;
    void setValue(const FieldValue& value) override;

private:
    QCheckBox* m_box;
};

class ChoicesEditor final : public FieldEditor {
    Q_OBJECT
public:
    ChoicesEditor(const FieldSpec& spec, QWidget* parent);

    [[nodiscard]] Result<FieldValue> value() const override;
    void setValue(const FieldValue& value) override;
    /// Each box is called by the field and its own word.
    void setLabel(const QString& label) override;

private:
    std::vector<QCheckBox*> m_boxes;
};

}  // namespace credence
