// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/credential_figures.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

template <class Amount>
void checkOrder(const QString& low, const std::optional<Amount>& least, const QString& high,
                const std::optional<Amount>& most, Findings& findings)
{
    if (least && most && *most < *least) {
        findings.inconsistent(high, low, Severity::Error);
    }
}

void check(const CredentialFigures& own, Findings& findings)
{
    checkOrder(u"fee_low"_s, own.feeLow, u"fee_high"_s, own.feeHigh, findings);
    checkOrder(u"books_low"_s, own.booksLow, u"books_high"_s, own.booksHigh, findings);
    checkOrder(u"study_low"_s, own.studyLow, u"study_high"_s, own.studyHigh, findings);
    checkOrder(u"gain_low"_s, own.gainLow, u"gain_high"_s, own.gainHigh, findings);
    findings.notAfterToday(u"noted_on"_s, own.notedOn, Severity::Warning);
}

}  // namespace

template <>
const KindDescription& describe<CredentialFigures>()
{
    static const KindDescription kDescription =
        Describe<CredentialFigures>(QT_TRANSLATE_NOOP("Records", "credential estimate"),
                                    QT_TRANSLATE_NOOP("Records", "credential estimates"),
                                    QT_TRANSLATE_N_NOOP("Records", "%Ln credential estimate(s)"))
            .in(KindGroup::Credentials, MenuPlace::Last)
            .with(credentialField<&CredentialFigures::credential>())
            .with(
                field<&CredentialFigures::notedOn>(u"noted_on", QT_TRANSLATE_NOOP("Records", "Figures of")).required())
            .with(field<&CredentialFigures::feeLow>(u"fee_low", QT_TRANSLATE_NOOP("Records", "Fee, from"))
                      .within(0, kMuchMoney))
            .with(field<&CredentialFigures::feeHigh>(u"fee_high", QT_TRANSLATE_NOOP("Records", "Fee, to"))
                      .within(0, kMuchMoney))
            .with(
                field<&CredentialFigures::booksLow>(u"books_low", QT_TRANSLATE_NOOP("Records", "Books, courses, from"))
                    .within(0, kMuchMoney))
            .with(
                field<&CredentialFigures::booksHigh>(u"books_high", QT_TRANSLATE_NOOP("Records", "Books, courses, to"))
                    .within(0, kMuchMoney))
            .with(field<&CredentialFigures::studyLow>(u"study_low", QT_TRANSLATE_NOOP("Records", "Study to go, from"))
                      .within(0, kManyContactMinutes))
            .with(field<&CredentialFigures::studyHigh>(u"study_high", QT_TRANSLATE_NOOP("Records", "Study to go, to"))
                      .within(0, kManyContactMinutes))
            .with(field<&CredentialFigures::gainLow>(u"gain_low",
                                                     QT_TRANSLATE_NOOP("Records", "More pay a full-time year, from"))
                      .within(0, kMuchMoney))
            .with(field<&CredentialFigures::gainHigh>(u"gain_high",
                                                      QT_TRANSLATE_NOOP("Records", "More pay a full-time year, to"))
                      .within(0, kMuchMoney))
            .with(noteField<&CredentialFigures::note>())
            .titled<&CredentialFigures::credential>()
            .onDay<&CredentialFigures::notedOn>()
            .checked(check);
    return kDescription;
}

}  // namespace credence
