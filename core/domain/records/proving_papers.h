// SPDX-License-Identifier: GPL-3.0-or-later
/// Which papers prove which kinds of records.
#pragma once

#include <algorithm>

#include "domain/records/kinds.h"

namespace credence {

struct ProvingPaper {
    RecordKind record;
    DocumentKind paper;
};

/// Of several papers of a kind the usual one stands first.
inline constexpr std::array<ProvingPaper, 6> kProvingPapers{
    {{RecordKind::CeuActivity, DocumentKind::CeuCertificate},
     {RecordKind::Placement, DocumentKind::VerificationLetter},
     {RecordKind::Programme, DocumentKind::CompletionCertificate},
     {RecordKind::Programme, DocumentKind::Transcript},
     {RecordKind::ExamAttempt, DocumentKind::ExamResult},
     {RecordKind::HeldCredential, DocumentKind::CredentialCertificate}}};

constexpr bool proves(DocumentKind paper, RecordKind record)
{
    return std::ranges::any_of(kProvingPapers,
                               [&](const ProvingPaper& each) { return each.record == record && each.paper == paper; });
}

/// The paper that usually proves a record of this kind; Other where none does.
constexpr DocumentKind usualPaper(RecordKind record)
{
    const auto* const found = std::ranges::find(kProvingPapers, record, &ProvingPaper::record);
    return found == kProvingPapers.end() ? DocumentKind::Other : found->paper;
}

}  // namespace credence
