// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads the rules from JSON, strictly: an unknown or repeated key, a repeated id, a wrong type, a gap or an
/// overlap of editions is an error that names the file and the JSON pointer. Nothing is repaired.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "domain/result.h"
#include "domain/rules/rule_book.h"

namespace credence {

struct CatalogueFile {
    QString name;  ///< for messages
    QByteArray json;
};

/// The rule book of all `files` together. CatalogueInvalid: subject = file, detail = "<pointer>: <cause>".
Result<RuleBook> readCatalogue(const std::vector<CatalogueFile>& files);

/// The files of rules built into the program: what every start reads.
std::vector<CatalogueFile> builtInCatalogueFiles();
/// readCatalogue of them, in the language spoken now (catalogue_words.h).
Result<RuleBook> builtInCatalogue();

/// The file of things to look up, built into the program.
CatalogueFile builtInReferenceFile();
/// Its entries in `references` with their `sources`, and no rules. Apart from the rules because no judgement needs it
/// and a start need not wait for it.
/// In the language spoken now.
Result<RuleBook> builtInReferences();

/// Checks `file` against catalog.schema.json. The reader is stricter; the schema is for editors of rules and
/// for files from outside. CatalogueInvalid.
Result<void> checkAgainstSchema(const CatalogueFile& file);

}  // namespace credence
