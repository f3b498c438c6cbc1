// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/document.h"

#include <algorithm>

#include "domain/date_range.h"
#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Each link that has its own member, in the order of the form: `use` gets the member.
template <class AnyDocument, class Use>
void eachLink(AnyDocument& document, Use use)
{
    use(document.programme);
    use(document.placement);
    use(document.ceuActivity);
    use(document.examAttempt);
    use(document.heldCredential);
}

/// A member's kind of record.
template <class R>
RecordKind kindOfLink(const std::optional<Id<R>>&)
{
    return kKindOf<R>;
}

void check(const Document& document, Findings& findings)
{
    findings.order(u"covers_from"_s, document.coversFrom, u"covers_until"_s, document.coversUntil);
    if (document.askedOn && document.receivedOn && *document.receivedOn < *document.askedOn) {
        findings.inconsistent(u"received_on"_s, u"asked_on"_s, Severity::Error);
    }
    findings.notAfterToday(u"asked_on"_s, document.askedOn, Severity::Warning);
    findings.notAfterToday(u"received_on"_s, document.receivedOn, Severity::Warning);
    if (document.content.isEmpty() != document.fileName.isEmpty()) {
        findings.inconsistent(u"file_name"_s, u"content"_s, Severity::Error);
    }
    if (document.fileTrouble && document.content.isEmpty()) {
        findings.inconsistent(u"file_trouble"_s, u"content"_s, Severity::Error);
    }
}

/// Rows of one field, which are typed and printed as that field alone.
template <class Row>
DescribedRows oneFieldRows(const char16_t* table, DescribedField field, const QString& example, const char* form)
{
    DescribedRows rows = describedRows<Row>(table, {std::move(field)});
    rows.shown.example = example;
    rows.shown.form = form;
    rows.shown.pattern = QT_TRANSLATE_NOOP("Records", "%1");
    return rows;
}

}  // namespace

bool isProofOn(const Document& document, QDate asOf)
{
    return hasComeBy(document.receivedOn, asOf) && (!document.expiresOn || *document.expiresOn >= asOf) &&
           document.fileTrouble != FileTrouble::Damaged;
}

std::vector<RecordRef> recordsAbout(const Document& document)
{
    std::vector<RecordRef> records;
    const auto add = [&records](RecordRef record) {
        if (std::ranges::find(records, record) == records.end()) {
            records.push_back(record);
        }
    };
    eachLink(document, [&add](const auto& link) {
        if (link) {
            add(refOf(*link));
        }
    });
    for (const DocumentLink& link : document.links) {
        add(link.record);
    }
    return records;
}

std::vector<qint64> idsAbout(const Document& document, RecordKind kind)
{
    std::vector<qint64> ids;
    for (const RecordRef& record : recordsAbout(document)) {
        if (record.kind == kind) {
            ids.push_back(record.id);
        }
    }
    return ids;
}

bool isAbout(const Document& document, RecordRef record)
{
    const std::vector<RecordRef> records = recordsAbout(document);
    return std::ranges::find(records, record) != records.end();
}

Document linkedTo(Document document, RecordRef record)
{
    if (isAbout(document, record)) {
        return document;
    }
    bool isDone = false;
    eachLink(document, [&](auto& link) {
        if (!link && kindOfLink(link) == record.kind) {
            link.emplace(record.id);
            isDone = true;
        }
    });
    if (!isDone) {
        document.links.push_back({.record = record});
    }
    return document;
}

Document unlinkedFrom(Document document, RecordRef record)
{
    eachLink(document, [&record](auto& link) {
        if (link && refOf(*link) == record) {
            link.reset();
        }
    });
    std::erase(document.links, DocumentLink{.record = record});
    return document;
}

template <>
const DescribedRows& describeRow<DocumentPoint>()
{
    static const DescribedRows kRows = oneFieldRows<DocumentPoint>(
        u"document_point", field<&DocumentPoint::point>(u"point", QT_TRANSLATE_NOOP("Records", "Point")).required(),
        u"hand-signed; dated"_s, QT_TRANSLATE_NOOP("Records", "points such as %1"));
    return kRows;
}

template <>
const DescribedRows& describeRow<DocumentLink>()
{
    static const DescribedRows kRows = oneFieldRows<DocumentLink>(
        u"document_link", field<&DocumentLink::record>(u"record", QT_TRANSLATE_NOOP("Records", "Record")).required(),
        u"ceu_activity:12; placement:2"_s, QT_TRANSLATE_NOOP("Records", "records such as %1"));
    return kRows;
}

template <>
const KindDescription& describe<Document>()
{
    static const KindDescription kDescription =
        Describe<Document>(QT_TRANSLATE_NOOP("Records", "document"), QT_TRANSLATE_NOOP("Records", "documents"),
                           QT_TRANSLATE_N_NOOP("Records", "%Ln document(s)"))
            .in(KindGroup::Papers)
            .with(field<&Document::kind>(u"kind", QT_TRANSLATE_NOOP("Records", "Kind")).required())
            .with(field<&Document::title>(u"title", QT_TRANSLATE_NOOP("Records", "Title")).required())
            .with(field<&Document::location>(u"location", QT_TRANSLATE_NOOP("Records", "Where it is kept"))
                      .means(FieldMeaning::Location))
            .with(field<&Document::askedOn>(u"asked_on", QT_TRANSLATE_NOOP("Records", "Asked for on")))
            .with(field<&Document::receivedOn>(u"received_on", QT_TRANSLATE_NOOP("Records", "Received on")))
            .with(field<&Document::coversFrom>(u"covers_from", QT_TRANSLATE_NOOP("Records", "Covers from")))
            .with(field<&Document::coversUntil>(u"covers_until", QT_TRANSLATE_NOOP("Records", "Covers until")))
            .with(field<&Document::programme>(u"programme", QT_TRANSLATE_NOOP("Records", "Programme it proves")))
            .with(field<&Document::placement>(u"placement", QT_TRANSLATE_NOOP("Records", "Placement it vouches for")))
            .with(
                field<&Document::ceuActivity>(u"ceu_activity", QT_TRANSLATE_NOOP("Records", "CEU activity it proves")))
            .with(
                field<&Document::examAttempt>(u"exam_attempt", QT_TRANSLATE_NOOP("Records", "Exam attempt it proves")))
            .with(field<&Document::heldCredential>(u"held_credential",
                                                   QT_TRANSLATE_NOOP("Records", "Credential it proves")))
            .with(field<&Document::links>(u"links", QT_TRANSLATE_NOOP("Records", "Also about")))
            .with(field<&Document::points>(u"points", QT_TRANSLATE_NOOP("Records", "Found on it")))
            .with(field<&Document::remindedOn>(u"reminded_on", QT_TRANSLATE_NOOP("Records", "Last reminded on")))
            .with(field<&Document::expiresOn>(u"expires_on", QT_TRANSLATE_NOOP("Records", "Expires on"))
                      .leaning(DayLean::Future))
            .with(field<&Document::fileName>(u"file_name", QT_TRANSLATE_NOOP("Records", "Name of the file"))
                      .means(FieldMeaning::FileName))
            .with(field<&Document::content>(u"content", QT_TRANSLATE_NOOP("Records", "The file"))
                      .means(FieldMeaning::ContentKey))
            .with(field<&Document::fileTrouble>(u"file_trouble", QT_TRANSLATE_NOOP("Records", "Doubt about the file")))
            .with(noteField<&Document::note>())
            .titled<&Document::title>()
            .onDay<&Document::receivedOn, &Document::askedOn>()
            .checked(check);
    return kDescription;
}

}  // namespace credence
