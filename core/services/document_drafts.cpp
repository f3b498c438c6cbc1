// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/document_drafts.h"

#include <algorithm>

namespace credence {

Document letterDraft(PlacementId placement, std::span<const Document> documents, QDate today)
{
    const auto asked = std::ranges::find_if(documents, [placement](const Document& document) {
        return document.kind == DocumentKind::VerificationLetter && document.placement == placement &&
               !document.receivedOn;
    });
    if (asked != documents.end()) {
        return *asked;
    }
    Document letter{.kind = DocumentKind::VerificationLetter, .title = {}};
    letter.placement = placement;
    letter.askedOn = today;
    return letter;
}

Document programmeProofDraft(ProgrammeId programme, std::span<const Document> documents, QDate today)
{
    const auto asked = std::ranges::find_if(documents, [programme](const Document& document) {
        const bool proves =
            document.kind == DocumentKind::CompletionCertificate || document.kind == DocumentKind::Transcript;
        return proves && document.programme == programme && !document.receivedOn;
    });
    if (asked != documents.end()) {
        return *asked;
    }
    Document proof{.kind = DocumentKind::CompletionCertificate, .title = {}};
    proof.programme = programme;
    proof.receivedOn = today;
    return proof;
}

}  // namespace credence
