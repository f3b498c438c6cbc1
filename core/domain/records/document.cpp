// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/document.h"

#include <array>

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

void check(const Document& document, Findings& findings)
{
    findings.order(u"covers_from"_s, document.coversFrom, u"covers_until"_s, document.coversUntil);
    if (document.askedOn && document.receivedOn && *document.receivedOn < *document.askedOn) {
        findings.inconsistent(u"received_on"_s, u"asked_on"_s, Severity::Error);
    }
    findings.notAfterToday(u"asked_on"_s, document.askedOn, Severity::Warning);
    findings.notAfterToday(u"received_on"_s, document.receivedOn, Severity::Warning);
    const auto links =
        std::to_array<std::pair<QString, bool>>({{u"programme"_s, document.programme.has_value()},
                                                 {u"placement"_s, document.placement.has_value()},
                                                 {u"ceu_activity"_s, document.ceuActivity.has_value()},
                                                 {u"exam_attempt"_s, document.examAttempt.has_value()},
                                                 {u"held_credential"_s, document.heldCredential.has_value()}});
    const QString* firstLink = nullptr;
    for (const auto& [field, isSet] : links) {
        if (isSet && firstLink != nullptr) {
            findings.inconsistent(field, *firstLink, Severity::Error);
        } else if (isSet) {
            firstLink = &field;
        }
    }
}

}  // namespace

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
            .with(noteField<&Document::note>())
            .titled<&Document::title>()
            .onDay<&Document::receivedOn, &Document::askedOn>()
            .checked(check);
    return kDescription;
}

}  // namespace credence
