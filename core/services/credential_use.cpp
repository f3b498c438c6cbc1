// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/credential_use.h"

#include <algorithm>

#include "domain/records/fields.h"

namespace credence {

namespace {

bool names(const FieldSpec& spec, const FieldValue& value, const QString& code)
{
    if (const auto* rows = std::get_if<RowValues>(&value)) {
        return std::ranges::any_of(*rows, [&](const std::vector<FieldValue>& row) {
            std::size_t index = 0;
            return std::ranges::any_of(spec.rows->fields,
                                       [&](const FieldSpec& field) { return names(field, row[index++], code); });
        });
    }
    const auto* text = std::get_if<QString>(&value);
    return text && spec.meaning == FieldMeaning::CredentialCode && *text == code;
}

bool names(const AnyRecord& record, const QString& code)
{
    int index = 0;
    return std::ranges::any_of(fieldSpecs(kindOf(record)),
                               [&](const FieldSpec& spec) { return names(spec, fieldValue(record, index++), code); });
}

bool mayName(const FieldSpec& spec)
{
    return spec.meaning == FieldMeaning::CredentialCode ||
           (spec.rows && std::ranges::any_of(spec.rows->fields, mayName));
}

}  // namespace

std::optional<CodeUse> useOfCode(const QString& code, const Workspace& workspace)
{
    for (const RecordKind kind : kAllKinds) {
        if (std::ranges::none_of(fieldSpecs(kind), mayName)) {
            continue;
        }
        const std::vector<AnyRecord> records = workspace.valueOrTell(workspace.records(kind));
        const auto count =
            std::ranges::count_if(records, [&code](const AnyRecord& record) { return names(record, code); });
        if (count > 0) {
            return CodeUse{.kind = kind, .count = static_cast<int>(count)};
        }
    }
    return std::nullopt;
}

bool isKnownBy(const OwnCredential& own, const Workspace& workspace)
{
    const CredentialFacts* known = workspace.rules().credential(own.code);
    return known && known->own == own.id;
}

}  // namespace credence
