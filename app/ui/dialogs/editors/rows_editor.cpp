// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editors/rows_editor.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QSignalBlocker>
#include <algorithm>

#include "domain/judgement/rules_in_force.h"
#include "ui/dialogs/editors/rows_table.h"
#include "ui/widgets/labels.h"
#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

bool isSameName(const FieldValue& a, const QString& code)
{
    const QString* text = std::get_if<QString>(&a);
    return text && text->compare(code, Qt::CaseInsensitive) == 0;
}

std::vector<std::vector<Option>> optionsOf(const RowDescription& rows, const Workspace& workspace)
{
    std::vector<std::vector<Option>> options;
    for (const FieldSpec& spec : rows.fields) {
        options.push_back(optionsFor(spec, workspace));
    }
    return options;
}

}  // namespace

RowsEditor::RowsEditor(const FieldSpec& spec, const Workspace& workspace, QWidget* parent)
    : FieldEditor(spec, parent),
      m_workspace(workspace),
      m_table(new RowsTable(*spec.rows, optionsOf(*spec.rows, workspace), this)),
      m_hint(makeSecondaryLabel({}, this, spec.name + u"_hint"_s))
{
    layout()->addWidget(m_table);
    layout()->addWidget(m_hint);
    setInner(m_table);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        const bool isOpenEnd = !isNamedByRules() && !m_table->isUntouched(m_table->rowCount() - 1);
        if (isOpenEnd) {
            const QSignalBlocker quiet(m_table);
            m_table->addBlankRow();
            fit();
        }
        Q_EMIT edited();
    });
    showRows({});
}

bool RowsEditor::isNamedByRules() const
{
    return spec().rows->fields.front().meaning == FieldMeaning::ExamDomainCode;
}

FieldValue RowsEditor::nameAt(int row) const
{
    return static_cast<std::size_t>(row) < m_names.size()
               ? m_names[static_cast<std::size_t>(row)]
               : m_table->valueAt(row, 0, m_workspace.today()).valueOr(FieldValue());
}

Result<std::optional<std::vector<FieldValue>>> RowsEditor::rowAt(int row) const
{
    if (m_table->isUntouched(row)) {
        return std::optional<std::vector<FieldValue>>();
    }
    std::vector<FieldValue> values{nameAt(row)};
    for (int column = 1; column < m_table->columnCount(); ++column) {
        Result<FieldValue> value = m_table->valueAt(row, column, m_workspace.today());
        if (!value) {
            return value.error();
        }
        values.push_back(std::move(value).value());
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const FieldSpec& field = spec().rows->fields[i];
        if (std::holds_alternative<std::monostate>(values[i]) || values[i] == FieldValue(QString())) {
            if (field.need == FieldNeed::Required) {
                return Error{.code = Error::Code::InvalidInput, .subject = field.name};
            }
            values[i] = spec().rows->blank[i];
        }
    }
    return std::optional(values);
}

Result<FieldValue> RowsEditor::value() const
{
    RowValues rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        Result<std::optional<std::vector<FieldValue>>> values = rowAt(row);
        if (!values) {
            return values.error();
        }
        if (values.value()) {
            rows.push_back(*values.value());
        }
    }
    return FieldValue(rows);
}

QString RowsEditor::advice() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const auto values = rowAt(row); !values) {
            const QTableWidgetItem* name = m_table->item(row, 0);
            const QString words = name ? name->text() : QString();
            return words.isEmpty() ? tr("Complete row %1 or empty it").arg(QLocale().toString(row + 1))
                                   : tr("Complete the row of %1 or empty it").arg(QLocale().quoteString(words));
        }
    }
    return {};
}

RowValues RowsEditor::understood() const
{
    RowValues rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const auto values = rowAt(row); values && values.value()) {
            rows.push_back(*values.value());
        }
    }
    return rows;
}

void RowsEditor::setValue(const FieldValue& value)
{
    const auto* rows = std::get_if<RowValues>(&value);
    showRows(rows ? *rows : RowValues());
}

void RowsEditor::setRecord(const AnyRecord& record)
{
    if (!isNamedByRules()) {
        return;
    }
    const FieldValue credentialValue = fieldValue(record, u"credential");
    const QString* credential = std::get_if<QString>(&credentialValue);
    const QDate day = dayOf(record).isValid() ? dayOf(record) : m_workspace.today();
    if (!credential || (*credential == m_credential && day == m_day)) {
        return;
    }
    m_credential = *credential;
    m_day = day;
    const RowValues entered = understood();
    m_named.clear();
    if (const auto format = firstOf(rulesFor<ExamFormat>(m_workspace.rules(), m_credential, m_day))) {
        for (const ExamDomain& domain : format->value().domains) {
            m_named.push_back({.code = domain.code, .name = {.whole = domain.name, .shown = nameForTable(domain)}});
        }
    }
    m_hint->setText(m_credential.isEmpty() ? tr("Choose the credential: the domains of its exam stand here.")
                                           : tr("The rules do not name the domains of the %1 exam.").arg(m_credential));
    showRows(entered);
}

void RowsEditor::showRows(RowValues rows)
{
    const QSignalBlocker quiet(m_table);
    RowValues shown;
    std::vector<RowName> names;
    m_names.clear();
    for (const Named& named : m_named) {
        const auto entered =
            std::ranges::find_if(rows, [&named](const auto& row) { return isSameName(row.front(), named.code); });
        std::vector<FieldValue> row = entered == rows.end() ? spec().rows->blank : *entered;
        row.front() = named.code;
        m_names.push_back(row.front());
        shown.push_back(std::move(row));
        names.push_back(named.name);
        if (entered != rows.end()) {
            rows.erase(entered);
        }
    }
    for (const std::vector<FieldValue>& row : rows) {
        shown.push_back(row);
        if (isNamedByRules()) {
            m_names.push_back(row.front());
            const auto& name = std::get<QString>(row.front());
            names.push_back({.whole = name, .shown = name});
        }
    }
    m_table->showRows(shown, names);
    if (!isNamedByRules()) {
        m_table->addBlankRow();
    }
    if (m_table->rowCount() > 0) {
        // Current, but not painted as chosen.
        m_table->setCurrentCell(0, isNamedByRules() ? 1 : 0, QItemSelectionModel::NoUpdate);
    }
    fit();
}

void RowsEditor::fit()
{
    const bool isEmpty = m_table->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_hint->setVisible(isEmpty);
    m_table->setFocusPolicy(isEmpty ? Qt::NoFocus : Qt::StrongFocus);  // Tab would stop at a hidden table
    m_table->fit();
}

void RowsEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

}  // namespace credence
