// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/kind_rules.h"

#include <gtest/gtest.h>

#include "support/printers.h"

namespace credence {
namespace {

using namespace Qt::StringLiterals;

const QDate kToday(2026, 11, 23);

/// Which cycles were owed hangs on it.
TEST(HeldCredentialRules, AskForTheLastDayOfOneThatIsOver)
{
    HeldCredential credential{.credential = u"CPC"_s, .awardedOn = {2020, 2, 1}};
    for (const CredentialStatus status : {CredentialStatus::Active, CredentialStatus::Inactive}) {
        credential.status = status;
        EXPECT_TRUE(kindProblems(credential, kToday).empty());
    }
    for (const CredentialStatus status : {CredentialStatus::Revoked, CredentialStatus::Surrendered}) {
        credential.status = status;
        credential.endedOn.reset();
        EXPECT_EQ(
            kindProblems(credential, kToday),
            (std::vector{Problem{.field = u"ended_on"_s, .code = ProblemCode::Missing, .severity = Severity::Error}}));
        credential.endedOn = QDate(2026, 5, 1);
        EXPECT_TRUE(kindProblems(credential, kToday).empty());
    }
}

}  // namespace
}  // namespace credence
