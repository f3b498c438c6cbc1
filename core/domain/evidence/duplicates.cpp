// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence/duplicates.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>
#include <tuple>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// "certificate.pdf" of "Certificate (2).pdf", "certificate - Copy.pdf" and "certificate copy 3.pdf".
QString nameOfOriginal(const QString& fileName)
{
    static const QRegularExpression kCopy(u"(\\s*\\(\\d+\\)|\\s*-?\\s*copy(\\s*\\(?\\d+\\)?)?)+(?=\\.[^.]*$|$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(fileName).remove(kCopy).toCaseFolded();
}

std::vector<RecordRef> sortedRecordsAbout(const Document& document)
{
    std::vector<RecordRef> records = recordsAbout(document);
    std::ranges::sort(records);
    return records;
}

Duplicate duplicateOf(DuplicateSort sort, std::vector<const Document*> documents)
{
    std::ranges::sort(documents, {}, [](const Document* each) { return each->id.value; });
    Duplicate duplicate{.sort = sort, .documents = {}, .records = {}};
    for (const Document* document : documents) {
        duplicate.documents.push_back(document->id);
        std::ranges::copy(sortedRecordsAbout(*document), std::back_inserter(duplicate.records));
    }
    std::ranges::sort(duplicate.records);
    const auto repeated = std::ranges::unique(duplicate.records);
    duplicate.records.erase(repeated.begin(), repeated.end());
    return duplicate;
}

bool keepDifferentFiles(const std::vector<const Document*>& documents)
{
    QSet<QString> contents;
    for (const Document* document : documents) {
        contents.insert(document->content);
    }
    return contents.size() > 1;
}

}  // namespace

std::vector<Duplicate> duplicatesAmong(const std::vector<Document>& documents)
{
    std::vector<Duplicate> duplicates;
    std::map<QString, std::vector<const Document*>> byContent;
    std::map<std::tuple<DocumentKind, QString, std::vector<RecordRef>>, std::vector<const Document*>> byName;
    for (const Document& document : documents) {
        if (document.kind == DocumentKind::CeuCertificate && idsAbout(document, RecordKind::CeuActivity).size() > 1) {
            duplicates.push_back(duplicateOf(DuplicateSort::SameCertificate, {&document}));
        }
        if (!document.content.isEmpty()) {
            byContent[document.content].push_back(&document);
            byName[{document.kind, nameOfOriginal(document.fileName), sortedRecordsAbout(document)}].push_back(
                &document);
        }
    }
    for (const auto& [content, alike] : byContent) {
        if (alike.size() > 1) {
            duplicates.push_back(duplicateOf(DuplicateSort::SameFile, alike));
        }
    }
    for (const auto& [key, alike] : byName) {
        if (alike.size() > 1 && keepDifferentFiles(alike)) {
            duplicates.push_back(duplicateOf(DuplicateSort::AlikeFiles, alike));
        }
    }
    std::ranges::sort(duplicates, {},
                      [](const Duplicate& each) { return std::pair(each.sort, each.documents.front().value); });
    return duplicates;
}

}  // namespace credence
