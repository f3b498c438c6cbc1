// SPDX-License-Identifier: GPL-3.0-or-later
/// Rule books of a few rules, written in the test's own terms, so that a test does not hang on the catalogue.
#pragma once

#include <QDate>
#include <QStringList>
#include <utility>

#include "domain/rules/rule_book.h"

namespace credence::testing {

class SmallBook {
public:
    SmallBook& credential(const QString& code, const QString& body, const QString& apprenticeOf = {});
    /// One edition without dates.
    SmallBook& rule(const QString& id, const QString& body, RuleValue value,
                    BindingKey binding = BindingKey::CalendarDate, const QStringList& credentials = {});
    /// A further edition of the last rule; the one before it ends the day before `from`.
    SmallBook& edition(QDate from, RuleValue value);
    /// Dates the first edition of the last rule.
    SmallBook& from(QDate day);
    SmallBook& subject(const QString& code, Minutes target, const QStringList& credentials);

    operator RuleBook() const { return m_book; }

private:
    RuleBook m_book;
};

/// CPC, CPC-A, COC, CPMA (AAPC) with the renewal rules: parity cycles, 36/40/44, index number, once, not before.
SmallBook aapcBook();
/// CCA, CCS, RHIT, RHIA (AHIMA) with the renewal rules: 24 months from the first award, singles, both shares.
SmallBook ahimaBook();
/// Both of them.
SmallBook bothBooks();
/// aapcBook with the three routes from CPC-A to CPC.
SmallBook routesBook();

Need experienceOf(int months);
Need lettersOf(int months);
Need courseNeed();
Need practicodeNeed();
/// A citation that names nothing but "rule".
RuleCitation anyRule();

}  // namespace credence::testing
