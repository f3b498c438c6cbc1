// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/column_values.h"

#include <sqlite3.h>

#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

void refuseUnknownChoices(const FieldSpec& spec, const QStringList& chosen)
{
    for (const QString& choice : chosen) {
        if (!spec.choices.contains(choice)) {
            throw SqlFailure(SQLITE_CONSTRAINT_CHECK, u"%1 does not know %2"_s.arg(spec.name, choice));
        }
    }
}

}  // namespace

void bindValue(Statement& statement, const FieldSpec& spec, const FieldValue& value)
{
    const QString name = u':' + spec.name;
    std::visit(Overloaded{
                   [&](std::monostate) { statement.bindNull(name); },
                   [&](const QString& text) {
                       const bool isAbsentKey = spec.meaning == FieldMeaning::ImportKey && text.isEmpty();
                       isAbsentKey ? statement.bindNull(name) : statement.bind(name, text);
                   },
                   [&](QDate date) { statement.bind(name, date); },
                   [&](Minutes minutes) { statement.bind(name, qint64{minutes.value}); },
                   [&](CeuHundredths ceus) { statement.bind(name, qint64{ceus.value}); },
                   [&](Cents cents) { statement.bind(name, qint64{cents.value}); },
                   [&](int number) { statement.bind(name, qint64{number}); },
                   [&](bool flag) { statement.bind(name, qint64{flag ? 1 : 0}); },
                   [&](qint64 id) { statement.bind(name, id); },
                   [&](const QStringList& chosen) {
                       refuseUnknownChoices(spec, chosen);
                       statement.bind(name, chosen.join(u','));
                   },
                   [&](const RowValues&) { Q_ASSERT_X(false, "bindValue", "rows of a child table are no column"); },
               },
               value);
}

FieldValue valueFromColumn(const Statement& row, int column, const FieldSpec& spec)
{
    const bool isText = spec.type == FieldType::Text || spec.type == FieldType::LongText;
    if (row.isNull(column) && !isText) {
        return {};
    }
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Choice:
            return row.text(column);
        case FieldType::Date:
            return row.date(column);
        case FieldType::Duration:
        case FieldType::TimeOfDay:
            return Minutes{row.integer(column)};
        case FieldType::Ceus:
            return CeuHundredths{row.integer(column)};
        case FieldType::Money:
            return Cents{row.integer(column)};
        case FieldType::Number:
            return row.integer(column);
        case FieldType::Flag:
            return row.flag(column);
        case FieldType::Choices:
            return row.text(column).split(u',', Qt::SkipEmptyParts);
        case FieldType::Reference:
            return row.number(column);
        case FieldType::Rows:
            break;
    }
    return {};
}

}  // namespace credence
