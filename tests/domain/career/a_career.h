// SPDX-License-Identifier: GPL-3.0-or-later
/// Careers judged on the rules and entries that are built in.
#pragma once

#include <gtest/gtest.h>

#include "domain/career/career.h"
#include "domain/fixtures/built_in_book.h"
#include "domain/fixtures/records.h"
#include "support/facts_of.h"
#include "support/printers.h"

namespace credence::testing {

inline const QDate kCareerDay(2026, 11, 23);

/// As a file without own entries shows them.
inline const std::vector<ShownReference>& builtInEntries()
{
    static const std::vector<ShownReference> kEntries = [] {
        const Result<RuleBook> read = builtInReferences();
        EXPECT_TRUE(read.ok());
        return read ? shownReferences(read.value().references, {}) : std::vector<ShownReference>();
    }();
    return kEntries;
}

inline Career careerFor(const Facts& facts, QDate asOf = kCareerDay,
                        const std::vector<ShownReference>& entries = builtInEntries())
{
    const Situation situation = situationOn(builtInBook(), facts, asOf);
    return careerOf(entries, judgeOverview(situation), situation);
}

inline Pay aPay(int dollars, PayPeriod per, QDate from, const QString& employer = QStringLiteral("Lakeside Clinic"))
{
    return {.id = PayId(1), .employer = employer, .fromDay = from, .amount = {dollars * 100}, .per = per};
}

inline CredentialFigures figuresOf(const QString& credential, QDate notedOn = kCareerDay)
{
    return {.id = CredentialFiguresId(1), .credential = credential, .notedOn = notedOn};
}

/// An entry of the user's own with these facts.
inline ShownReference ownEntry(ReferenceKind kind, const QString& title, const QString& facts)
{
    ReferenceCopy copy{.id = ReferenceCopyId(7), .kind = kind, .title = title};
    copy.facts = facts;
    return shownReferences({}, {copy}).front();
}

inline const NextCredential* rowOf(const Career& career, const QString& credential)
{
    const auto found = std::ranges::find(career.rows, credential, &NextCredential::credential);
    return found == career.rows.end() ? nullptr : &*found;
}

constexpr Span<Cents> dollars(int low, int high)
{
    return {.low = Cents{low * 100}, .high = Cents{high * 100}};
}

}  // namespace credence::testing
