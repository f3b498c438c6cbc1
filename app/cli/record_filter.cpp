// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_filter.h"

#include <algorithm>

#include "domain/records/fields.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

bool hasDay(RecordKind kind)
{
    return std::ranges::any_of(fieldSpecs(kind), [](const FieldSpec& spec) { return spec.type == FieldType::Date; });
}

bool isInRange(const AnyRecord& record, const LogFilter& filter)
{
    const QDate day = dayOf(record);
    const bool fromFits = !filter.from || (day.isValid() && *filter.from <= day);
    const bool untilFits = !filter.until || (day.isValid() && day <= *filter.until);
    return fromFits && untilFits;
}

bool holdsText(const AnyRecord& record, const QString& text)
{
    if (text.isEmpty()) {
        return true;
    }
    const int count = static_cast<int>(fieldSpecs(kindOf(record)).size());
    for (int i = 0; i < count; ++i) {
        const FieldValue value = fieldValue(record, i);
        const QString* words = std::get_if<QString>(&value);
        if (words && words->contains(text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool proofFits(const AnyRecord& record, ProofFilter wanted, const CeuProof& proof)
{
    const auto* activity = std::get_if<CeuActivity>(&record);
    return wanted == ProofFilter::Any || (activity && proof.has(*activity) == (wanted == ProofFilter::WithProof));
}

bool meets(const AnyRecord& record, const LogFilter& filter, const CeuProof& proof)
{
    const bool subjectFits = filter.subject.isEmpty() || fieldValue(record, u"subject") == FieldValue(filter.subject);
    const bool placementFits =
        !filter.placement || fieldValue(record, u"placement") == FieldValue(filter.placement->value);
    return subjectFits && placementFits && proofFits(record, filter.proof, proof) && isInRange(record, filter) &&
           holdsText(record, filter.text);
}

}  // namespace

std::optional<QString> unfitCondition(const LogFilter& filter, RecordKind kind)
{
    if ((filter.from || filter.until) && !hasDay(kind)) {
        return filter.from ? u"--from"_s : u"--until"_s;
    }
    if (!filter.subject.isEmpty() && !fieldIndex(kind, u"subject")) {
        return u"--subject"_s;
    }
    if (filter.placement && !fieldIndex(kind, u"placement")) {
        return u"--placement"_s;
    }
    if (filter.proof != ProofFilter::Any && kind != RecordKind::CeuActivity) {
        return u"--proof"_s;
    }
    return filter.kinds.empty() ? std::nullopt : std::optional(u"--kind"_s);
}

std::vector<AnyRecord> filtered(const std::vector<AnyRecord>& records, const LogFilter& filter, const CeuProof& proof)
{
    std::vector<AnyRecord> found;
    std::ranges::copy_if(records, std::back_inserter(found),
                         [&](const AnyRecord& record) { return meets(record, filter, proof); });
    return found;
}

}  // namespace credence::cli
