// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editors/choice_editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

#include "domain/text/parse_values.h"

namespace credence {

OptionEditor::OptionEditor(const FieldSpec& spec, const std::vector<Option>& options, QWidget* parent)
    : FieldEditor(spec, parent), m_list(new QComboBox(this))
{
    m_options.push_back({.label = spec.need == FieldNeed::Optional ? tr("—") : tr("Choose…"), .value = {}});
    m_options.insert(m_options.end(), options.begin(), options.end());
    for (const Option& option : m_options) {
        m_list->addItem(option.label);
    }
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(16);
    layout()->addWidget(m_list);
    setInner(m_list);
    connect(m_list, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
}

Result<FieldValue> OptionEditor::value() const
{
    return m_options.at(static_cast<std::size_t>(std::max(0, m_list->currentIndex()))).value;
}

void OptionEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(m_list);
    const bool isBlank = std::holds_alternative<std::monostate>(value) || value == FieldValue(QString());
    auto found = isBlank ? m_options.begin() : std::ranges::find(m_options, value, &Option::value);
    if (found == m_options.end()) {
        m_options.push_back({.label = fieldToText(value), .value = value});
        m_list->addItem(m_options.back().label);
        found = std::prev(m_options.end());
    }
    m_list->setCurrentIndex(static_cast<int>(found - m_options.begin()));
}

FlagEditor::FlagEditor(const FieldSpec& spec, QWidget* parent) : FieldEditor(spec, parent), m_box(new QCheckBox(this))
{
    m_box->setText(tr("yes"));
    layout()->addWidget(m_box);
    setInner(m_box);
    connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
}

Result<FieldValue> FlagEditor::value() const
{
    return FieldValue(m_box->isChecked());
}

void FlagEditor::setValue(const FieldValue& value)
{
    const QSignalBlocker quiet(m_box);
    const bool* flag = std::get_if<bool>(&value);
    m_box->setChecked(flag && *flag);
}

ChoicesEditor::ChoicesEditor(const FieldSpec& spec, QWidget* parent) : FieldEditor(spec, parent)
{
    for (const QString& choice : spec.choices) {
        auto* box = new QCheckBox(choice, this);
        layout()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &FieldEditor::edited);
        m_boxes.push_back(box);
    }
    static_cast<QHBoxLayout*>(layout())->addStretch();
    setInner(m_boxes.front());
    for (std::size_t i = 1; i < m_boxes.size(); ++i) {
        m_boxes[i]->setObjectName(spec.name + QStringLiteral("_%1").arg(i));
    }
}

Result<FieldValue> ChoicesEditor::value() const
{
    QStringList chosen;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked()) {
            chosen << box->text();
        }
    }
    return FieldValue(chosen);
}

void ChoicesEditor::setValue(const FieldValue& value)
{
    const QStringList* chosen = std::get_if<QStringList>(&value);
    for (QCheckBox* box : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(chosen && chosen->contains(box->text()));
    }
}

void ChoicesEditor::setLabel(const QString& label)
{
    for (QCheckBox* box : m_boxes) {
        box->setAccessibleName(tr("%1: %2", "field, one of its choices").arg(label, box->text()));
    }
}

}  // namespace credence
