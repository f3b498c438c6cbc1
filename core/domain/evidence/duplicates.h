// SPDX-License-Identifier: GPL-3.0-or-later
/// Papers that look as if they were there twice. Nothing is wrong with them for certain: they are worth a look.
#pragma once

#include <vector>

#include "domain/records/choices.h"
#include "domain/records/kinds.h"

namespace credence {

enum class DuplicateSort {
    SameCertificate,  ///< one CEU certificate is about several activities
    SameFile,         ///< several documents keep the same file
    AlikeFiles,  ///< other files of one name, or numbered copies of it, for papers of one kind about the same records
};

CREDENCE_ENUM_NAMES(DuplicateSort,
                    {{SameCertificate, u"same_certificate"}, {SameFile, u"same_file"}, {AlikeFiles, u"alike_files"}});

struct Duplicate {
    DuplicateSort sort;
    std::vector<DocumentId> documents;  ///< by id
    std::vector<RecordRef> records{};   ///< that they are about
};

/// By sort, then by their first document. O(n log n).
std::vector<Duplicate> duplicatesAmong(const std::vector<Document>& documents);

}  // namespace credence
