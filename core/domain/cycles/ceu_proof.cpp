// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cycles/ceu_proof.h"

namespace credence {

CeuProof::CeuProof(const std::vector<Document>& documents, QDate asOf)
{
    for (const Document& document : documents) {
        const bool received = document.receivedOn && *document.receivedOn <= asOf;
        if (received && document.kind == DocumentKind::CeuCertificate && document.ceuActivity) {
            m_documented.insert(document.ceuActivity->value);
        }
    }
}

}  // namespace credence
