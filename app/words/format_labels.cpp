// SPDX-License-Identifier: GPL-3.0-or-later
/// Labels of fields, and in which form their values are typed.
#include <optional>

#include "words/format.h"
#include "words/format_choices.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString rangeWords(const FieldSpec& spec)
{
    const auto [first, last] = spec.range;
    switch (spec.type) {
        case FieldType::Duration:
            return Text::tr("from %1 to %2").arg(duration({first}), duration({last}));
        case FieldType::Ceus:
            return Text::tr("from %1 to %2").arg(ceus({first}), ceus({last}));
        case FieldType::Money:
            return Text::tr("from %1 to %2").arg(money({first}), money({last}));
        default:
            return Text::tr("from %1 to %2").arg(QLocale().toString(first), QLocale().toString(last));
    }
}

}  // namespace

QString fieldLabel(RecordKind kind, const QString& field)
{
    const std::optional<int> index = fieldIndex(kind, field);
    return index ? fieldLabel(fieldSpecs(kind)[static_cast<std::size_t>(*index)]) : field;
}

QString fieldLabel(const FieldSpec& spec)
{
    return recordText(spec.label);
}

QString fieldForm(const FieldSpec& spec)
{
    static const QDate kExampleDay(2026, 11, 20);
    switch (spec.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return Text::tr("text");
        case FieldType::Date:
            return Text::tr("a day such as 2026-11-20, %1, today or -3d").arg(dateInDigits(kExampleDay));
        case FieldType::Duration:
            return Text::tr("a time such as 2h, 1h30 or 90m, %1").arg(rangeWords(spec));
        case FieldType::TimeOfDay:
            return Text::tr("a time of day such as 9:05 or 9pm");
        case FieldType::Ceus:
            return Text::tr("CEUs such as 2 or %1, %2").arg(ceus({125}), rangeWords(spec));
        case FieldType::Money:
            return Text::tr("dollars such as 425 or %1, %2").arg(decimal(425.5, 2), rangeWords(spec));
        case FieldType::Number:
            return Text::tr("a whole number %1").arg(rangeWords(spec));
        case FieldType::Flag:
            return Text::tr("yes or no");
        case FieldType::Choice:
            return Text::tr("one of %1").arg(spec.choices.join(u", "_s));
        case FieldType::Choices:
            return Text::tr("any of %1, with commas between").arg(spec.choices.join(u", "_s));
        case FieldType::Reference:
            return Text::tr("the number of the %1", "of a record of this kind").arg(kindName(*spec.refersTo));
        case FieldType::Rows:
            return recordText(spec.rows->form).arg(spec.rows->example);
    }
    Q_UNREACHABLE();
}

QString fieldError(const FieldSpec& spec)
{
    return Text::tr("%1: give %2", "field, form of its value").arg(fieldLabel(spec), fieldForm(spec));
}

}  // namespace credence::format
