// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/patient_identifiers.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace patient_identifiers_test {

using namespace Qt::StringLiterals;

TEST(PatientIdentifiers, AreFound)
{
    const std::pair<QString, QString> kCases[] = {
        {u"123-45-6789"_s, u"SSN"_s},
        {u"claim of 123-45-6789, denied"_s, u"SSN"_s},
        {u"scan_123-45-6789.pdf"_s, u"SSN"_s},
        {u"patient-123-45-6789"_s, u"SSN"_s},
        {u"123–45–6789"_s, u"SSN"_s},
        {u"SSN 123456789"_s, u"SSN"_s},
        {u"ssn: 123 45 6789"_s, u"SSN"_s},
        {u"Social Security number 123.45.6789"_s, u"SSN"_s},
        {u"MRN 00123456"_s, u"MRN"_s},
        {u"mrn#123456"_s, u"MRN"_s},
        {u"MRN1234567"_s, u"MRN"_s},
        {u"letters/MRN_12345.pdf"_s, u"MRN"_s},
        {u"MRN: A-123456"_s, u"MRN"_s},
        {u"medical record number 445566"_s, u"MRN"_s},
        {u"med. rec. no. 445566"_s, u"MRN"_s},
        {u"DOB 3/4/1961"_s, u"date of birth"_s},
        {u"D.O.B.: 03-04-61"_s, u"date of birth"_s},
        {u"dob_1961-03-04.pdf"_s, u"date of birth"_s},
        {u"J. Smith, born 1961-03-04"_s, u"date of birth"_s},
        {u"born on March 4, 1961"_s, u"date of birth"_s},
        {u"date of birth: 4 Mar 1961"_s, u"date of birth"_s},
        {u"Birthdate 3/4/1961"_s, u"date of birth"_s},
    };
    for (const auto& [text, kind] : kCases) {
        EXPECT_EQ(patientIdentifierIn(text), kind) << text.toStdString();
    }
}

TEST(PatientIdentifiers, AreNotSeenInTheTradesOwnNumbers)
{
    for (const QString& text : {
             u""_s,
             u"S72.001A, E11.9, Z38.00, I10"_s,
             u"99213-25 and 99214, 36415"_s,
             u"0DTJ4ZZ, J1885"_s,
             u"CHP260812A"_s,
             u"idx:WEB260916R"_s,
             u"NDC 12345-6789-01, 0002-8215-01"_s,
             u"member 01234567"_s,
             u"call 617-555-0123 or (617) 555-0123"_s,
             u"+1-617-555-0123"_s,
             u"02139-4307"_s,
             u"2026-11-20"_s,
             u"11/20/2026 14:05"_s,
             u"000-45-6789, 666-45-6789, 987-65-4321, 123-00-6789, 123-45-0000"_s,
             u"4123-45-6789, 123-45-67890, 123-45-6789-1"_s,
             u"what an MRN is"_s,
             u"MRN and 3 more identifiers"_s,
             u"SSN rules, chapter 9"_s,
             u"newborn 11/20/2026"_s,
             u"newborn care 99460"_s,
             u"born to code"_s,
             u"born in 1961"_s,
             u"dob and other HIPAA identifiers, 2026-11-20"_s,
             u"stubborn 3/4/2026"_s,
             u"25 questions, 120 of 150 right"_s,
         }) {
        EXPECT_EQ(patientIdentifierIn(text), std::nullopt) << text.toStdString();
    }
}

}  // namespace patient_identifiers_test
}  // namespace credence
