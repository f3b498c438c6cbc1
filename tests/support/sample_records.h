// SPDX-License-Identifier: GPL-3.0-or-later
/// One record of any kind with every field set, or with the mandatory ones alone, made from the field description.
#pragma once

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <algorithm>

#include "domain/records/fields.h"

namespace credence::testing {

inline FieldValue sampleRows(const RowDescription& rows);

/// The file that a sample record names by its key.
inline QByteArray sampleContent()
{
    return QByteArrayLiteral("first line\nsecond 'line'; -- next");
}

/// `version` tells two samples of a kind apart.
inline FieldValue sampleValue(const FieldSpec& spec, int version)
{
    if (spec.meaning == FieldMeaning::ContentKey || spec.name == QLatin1String("sha256")) {
        return QString::fromLatin1(QCryptographicHash::hash(sampleContent(), QCryptographicHash::Sha256).toHex());
    }
    if (spec.meaning == FieldMeaning::TimeZone) {
        return QStringLiteral("America/Chicago");
    }
    if (spec.name == QLatin1String("code")) {
        return QStringLiteral("OWN-%1").arg(version);
    }
    switch (spec.type) {
        case FieldType::Text:
            return QStringLiteral("Té%1%2").arg(spec.name, version == 1 ? QString() : QString::number(version));
        case FieldType::LongText:
            return QStringLiteral("first line\nsecond 'line'; -- next");
        case FieldType::Date:
            return QDate(2028, 2, 29);
        case FieldType::Duration:
        case FieldType::TimeOfDay:
            return Minutes{spec.range.last};
        case FieldType::Ceus:
            return CeuHundredths{spec.range.last};
        case FieldType::Money:
            return Cents{spec.range.last};
        case FieldType::Number:
            return spec.range.last;
        case FieldType::Flag:
            return true;
        case FieldType::Choice:
            return spec.choices.last();
        case FieldType::Choices:
            return spec.choices;
        case FieldType::Reference:
            return qint64{1};
        case FieldType::AnyReference:
            return RecordRef{.kind = version == 1 ? RecordKind::Placement : RecordKind::Programme, .id = 1};
        case FieldType::Rows:
            return sampleRows(*spec.rows);
    }
    return {};
}

/// What a row of a list holds: half of what is possible, so that two rows are no more than their record.
inline FieldValue sampleRowValue(const FieldSpec& spec, int version)
{
    return spec.type == FieldType::Number ? FieldValue(spec.range.last / 2) : sampleValue(spec, version);
}

/// Two rows: one with a value in each field, one with what it must have.
inline FieldValue sampleRows(const RowDescription& rows)
{
    std::vector<FieldValue> full;
    std::vector<FieldValue> least = rows.blank;
    std::size_t index = 0;
    for (const FieldSpec& spec : rows.fields) {
        full.push_back(sampleRowValue(spec, 1));
        if (spec.need == FieldNeed::Required) {
            least[index] = sampleRowValue(spec, 2);
        }
        ++index;
    }
    return RowValues{full, least};
}

inline AnyRecord recordWith(RecordKind kind, FieldNeed least)
{
    AnyRecord record = blankRecord(kind);
    int index = 0;
    for (const FieldSpec& spec : fieldSpecs(kind)) {
        if (least == FieldNeed::Optional || spec.need == FieldNeed::Required) {
            EXPECT_EQ(setFieldValue(record, index, sampleValue(spec, least == FieldNeed::Optional ? 1 : 2)),
                      SetOutcome::Set);
        }
        ++index;
    }
    return record;
}

/// What is kept with a sample record of `kind`; nothing if it names no file.
inline QByteArray contentWith(RecordKind kind)
{
    return std::ranges::count(fieldSpecs(kind), FieldMeaning::ContentKey, &FieldSpec::meaning) > 0 ? sampleContent()
                                                                                                   : QByteArray();
}

/// A valid record of `kind` with every field set. References point to row 1 of their kind.
inline AnyRecord fullRecord(RecordKind kind)
{
    return recordWith(kind, FieldNeed::Optional);
}

/// A valid record of `kind` with mandatory fields only.
inline AnyRecord sparseRecord(RecordKind kind)
{
    return recordWith(kind, FieldNeed::Required);
}

}  // namespace credence::testing
