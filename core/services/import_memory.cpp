// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_memory.h"

#include <QCryptographicHash>
#include <QStringList>
#include <algorithm>

#include "domain/records/fields.h"
#include "domain/text/near_words.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kPartsApart = u'-';
constexpr qsizetype kSaidLength = 16;

const QStringList& importedFields(RecordKind kind)
{
    static const QStringList kTime{u"on_date"_s, u"minutes"_s,    u"subject"_s, u"placement"_s,
                                   u"title"_s,   u"started_at"_s, u"note"_s};
    static const QStringList kCeu{u"on_date"_s, u"title"_s, u"provider"_s, u"index_number"_s,
                                  u"ceus"_s,    u"hiim"_s,  u"source"_s,   u"certificate"_s};
    return kind == RecordKind::CeuActivity ? kCeu : kTime;
}

bool isEmpty(const FieldValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return std::holds_alternative<std::monostate>(value) || (text && text->isEmpty());
}

std::optional<int> keyIndex(RecordKind kind)
{
    const auto specs = fieldSpecs(kind);
    const auto found = std::ranges::find(specs, FieldMeaning::ImportKey, &FieldSpec::meaning);
    return found == specs.end() ? std::nullopt : std::optional(static_cast<int>(found - specs.begin()));
}

}  // namespace

ImportMemory memoryOf(const AnyRecord& record)
{
    const std::optional<int> index = keyIndex(kindOf(record));
    const QString key = index ? std::get<QString>(fieldValue(record, *index)) : QString();
    return {.row = key.section(kPartsApart, 0, 0), .said = key.section(kPartsApart, 1, 1)};
}

QString saidBy(const AnyRecord& record)
{
    QStringList words;
    for (const QString& field : importedFields(kindOf(record))) {
        words << fieldToText(fieldValue(record, field)).simplified();
    }
    const QByteArray said = words.join(QChar(u'\0')).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digest.first(kSaidLength));
}

void remember(AnyRecord& record, const QString& row)
{
    if (const std::optional<int> index = keyIndex(kindOf(record))) {
        setFieldValue(record, *index, QString(row + kPartsApart + saidBy(record)));
    }
}

AnyRecord takenOver(AnyRecord entry, const AnyRecord& row)
{
    const RecordKind kind = kindOf(entry);
    const auto* present = std::get_if<CeuActivity>(&entry);
    const QString number = present ? present->indexNumber : QString();
    for (const QString& field : importedFields(kind)) {
        const std::optional<int> index = fieldIndex(kind, field);
        // A tracker exports its whole entry, while a list of CEUs has cells that nobody filled in.
        const bool isKept = index && present && isEmpty(fieldValue(row, *index));
        if (index && !isKept) {
            setFieldValue(entry, *index, fieldValue(row, *index));
        }
    }
    if (auto* activity = std::get_if<CeuActivity>(&entry)) {
        const auto& said = std::get<CeuActivity>(row);
        activity->kind = said.kind ? said.kind : activity->kind;  // of a column that few files have
        activity->indexNumber = haveSameLetters(number, said.indexNumber) ? number : activity->indexNumber;
    }
    if (const std::optional<int> index = keyIndex(kind)) {
        setFieldValue(entry, *index, fieldValue(row, *index));
    }
    return entry;
}

}  // namespace credence
