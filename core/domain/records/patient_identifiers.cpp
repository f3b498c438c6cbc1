// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/patient_identifiers.h"

#include <QRegularExpression>
#include <array>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression anyCase(const QString& expression)
{
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption);
}

/// 123-45-6789 standing alone (numbers that were never given out, such as 000-.., are none), or nine digits
/// after the word.
bool hasSocialSecurityNumber(const QString& text)
{
    static const QRegularExpression kBare(
        u"(?<![0-9A-Za-z])(?<![0-9][-.])(?!000|666|9)[0-9]{3}([-\\x{2010}-\\x{2015}])(?!00)[0-9]{2}\\1(?!0000)[0-9]{4}"
        "(?![0-9A-Za-z]|[-.][0-9])"_s);
    static const QRegularExpression kNamed = anyCase(
        u"(?<![a-z])(?:ssn|social security(?: number| no\\.?)?)[^0-9a-z]{0,5}"
        "[0-9]{3}[-. ]?[0-9]{2}[-. ]?[0-9]{4}(?![0-9])"_s);
    return kBare.match(text).hasMatch() || kNamed.match(text).hasMatch();
}

bool hasMedicalRecordNumber(const QString& text)
{
    static const QRegularExpression kNamed = anyCase(
        u"(?<![a-z])(?:mrn|med(?:ical)?\\.? rec(?:ord)?\\.?)(?:\\s*(?:number|num\\.?|no\\.?))?"
        "[^0-9a-z]{0,5}[a-z]{0,3}-?[0-9]{3,}"_s);
    return kNamed.match(text).hasMatch();
}

bool hasDateOfBirth(const QString& text)
{
    static const QString kMonth = u"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?"_s;
    static const QRegularExpression kNamed = anyCase(
        u"(?<![a-z])(?:d\\.?o\\.?b\\.?|date of birth|birth ?dates?|birthday|born)(?![a-z])[^0-9a-z]{0,5}"
        "(?:(?:on|is|was)\\s+)?"
        "(?:[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|"_s +
        kMonth + u"\\s*[0-9]{1,2},?\\s+[0-9]{4}|[0-9]{1,2}\\s+"_s + kMonth + u"\\s+[0-9]{4})"_s);
    return kNamed.match(text).hasMatch();
}

}  // namespace

std::optional<QString> patientIdentifierIn(QStringView text)
{
    const QString searched = text.toString();
    if (hasSocialSecurityNumber(searched)) {
        return u"SSN"_s;
    }
    if (hasMedicalRecordNumber(searched)) {
        return u"MRN"_s;
    }
    if (hasDateOfBirth(searched)) {
        return u"date of birth"_s;
    }
    return std::nullopt;
}

}  // namespace credence
