// SPDX-License-Identifier: GPL-3.0-or-later
/// What every route and every eligibility asks, need by need. A change here needs a source.
#include "built_in.h"
#include "described_needs.h"

namespace credence {
namespace needs_test {

using namespace Qt::StringLiterals;
using testing::catalogueRules;
using testing::editionOn;

struct NeedsOfRule {
    const char* id;
    const char* head;                ///< "CPC-A to CPC"; "required 1, recommended 2": those need not all be met
    std::vector<const char*> needs;  ///< children after their parents
    QDate on = {2026, 11, 23};
};

// One need a line.
// clang-format off
const std::vector<NeedsOfRule> kNeeds{
    {"aapc.cpc.eligibility",
     "required 1, recommended 2",
     {"aapc.cpc.eligibility.membership = membership AAPC", "aapc.cpc.eligibility.course = course 80h",
      "aapc.cpc.eligibility.experience = experience 24 CPT|ICD-10-CM|HCPCS Level II"}},
    {"aapc.exam.eligibility", "required 1, recommended 0", {"aapc.exam.eligibility.membership = membership AAPC"}},
    {"aapc.cpc-a.employment",
     "CPC-A to CPC",
     {"aapc.cpc-a.employment.experience = experience 24 CPT|ICD-10-CM|HCPCS Level II",
      "aapc.cpc-a.employment.letters = letters 24 CPT|ICD-10-CM|HCPCS Level II"}},
    {"aapc.cpc-a.employment-education",
     "CPC-A to CPC",
     {"aapc.cpc-a.employment-education.experience = experience 12 CPT|ICD-10-CM|HCPCS Level II",
      "aapc.cpc-a.employment-education.letters = letters 12 CPT|ICD-10-CM|HCPCS Level II",
      "aapc.cpc-a.employment-education.education = any of 2", "aapc.cpc-a.employment-education.course = course 80h",
      "aapc.cpc-a.employment-education.practicode = practicode"}},
    {"aapc.cpc-a.education",
     "CPC-A to CPC",
     {"aapc.cpc-a.education.course = course 80h", "aapc.cpc-a.education.practicode = practicode"}},
    {"aapc.coc-a.employment",
     "COC-A to COC",
     {"aapc.coc-a.employment.experience = experience 24 CPT|ICD-10-CM|HCPCS Level II",
      "aapc.coc-a.employment.letters = letters 24 CPT|ICD-10-CM|HCPCS Level II"}},
    {"aapc.coc-a.employment-education",
     "COC-A to COC",
     {"aapc.coc-a.employment-education.experience = experience 12 CPT|ICD-10-CM|HCPCS Level II",
      "aapc.coc-a.employment-education.letters = letters 12 CPT|ICD-10-CM|HCPCS Level II",
      "aapc.coc-a.employment-education.education = any of 2", "aapc.coc-a.employment-education.course = course 80h",
      "aapc.coc-a.employment-education.practicode = practicode"}},
    {"aapc.coc-a.education",
     "COC-A to COC",
     {"aapc.coc-a.education.course = course 80h", "aapc.coc-a.education.practicode = practicode"}},
    {"ahima.cca.eligibility",
     "required 1, recommended 3",
     {"ahima.cca.eligibility.diploma = diploma", "ahima.cca.eligibility.experience = experience 6",
      "ahima.cca.eligibility.programme = programme PCAP",
      "ahima.cca.eligibility.training = subjects anatomy-physiology|medical-terminology|icd-10-cm|icd-10-pcs|cpt"}},
    {"ahima.rhit.eligibility",
     "required 1, recommended 0",
     {"ahima.rhit.eligibility.programme = any of 2", "ahima.rhit.eligibility.associate = programme associate CAHIIM",
      "ahima.rhit.eligibility.reciprocity = programme reciprocity"}},
    {"ahima.rhia.eligibility",
     "required 1, recommended 0",
     {"ahima.rhia.eligibility.programme = any of 4", "ahima.rhia.eligibility.bachelor = programme bachelor CAHIIM",
      "ahima.rhia.eligibility.master = programme other CAHIIM",
      "ahima.rhia.eligibility.post-baccalaureate = programme certificate CAHIIM",
      "ahima.rhia.eligibility.reciprocity = programme reciprocity"}},
    {"ahima.ccs.eligibility",
     "required 1, recommended 5",
     {"ahima.ccs.eligibility.diploma = diploma", "ahima.ccs.eligibility.courses = all of 2",
      "ahima.ccs.eligibility.courses.subjects = subjects anatomy-physiology|pathophysiology|"
      "pharmacology|medical-terminology|reimbursement|icd-10-cm|icd-10-pcs|cpt|hcpcs",
      "ahima.ccs.eligibility.courses.experience = experience 12", "ahima.ccs.eligibility.experience = experience 24",
      "ahima.ccs.eligibility.cca = all of 2", "ahima.ccs.eligibility.cca.held = credential CCA",
      "ahima.ccs.eligibility.cca.experience = experience 12", "ahima.ccs.eligibility.other = all of 2",
      "ahima.ccs.eligibility.other.held = credential CPC|CPC-A|COC|COC-A|CIC|CRC",
      "ahima.ccs.eligibility.other.experience = experience 12",
      "ahima.ccs.eligibility.advanced = credential CCS-P|RHIT|RHIA"}},
    {"ahima.ccs.eligibility",
     "required 1, recommended 5",
     {"ahima.ccs.eligibility.diploma = diploma", "ahima.ccs.eligibility.courses = all of 2",
      "ahima.ccs.eligibility.courses.subjects = subjects anatomy-physiology|pathophysiology|"
      "pharmacology|medical-terminology|reimbursement|icd-10-cm|icd-10-pcs|cpt|hcpcs",
      "ahima.ccs.eligibility.courses.experience = experience 12", "ahima.ccs.eligibility.experience = experience 24",
      "ahima.ccs.eligibility.cca = all of 2", "ahima.ccs.eligibility.cca.held = credential CCA",
      "ahima.ccs.eligibility.cca.experience = experience 12", "ahima.ccs.eligibility.other = all of 2",
      "ahima.ccs.eligibility.other.held = credential CPC|CPC-A|COC|COC-A|CIC|CRC|CIRCC|CGSC|COSC|CASCC|"
      "CEMC|CCC|CANPC|CEDC|COBGC|CFPC|CGIC|CHONC|CRHC|CUC|CCVTC|CPCD",
      "ahima.ccs.eligibility.other.experience = experience 12",
      "ahima.ccs.eligibility.advanced = credential CCS-P|RHIT|RHIA"},
     {2026, 11, 28}},
    {"ahima.ccs-p.eligibility",
     "required 0, recommended 4",
     {"ahima.ccs-p.eligibility.courses = all of 2",
      "ahima.ccs-p.eligibility.courses.subjects = subjects anatomy-physiology|pathophysiology|"
      "pharmacology|medical-terminology|reimbursement|icd-10-cm|cpt|hcpcs",
      "ahima.ccs-p.eligibility.courses.experience = experience 12",
      "ahima.ccs-p.eligibility.experience = experience 24", "ahima.ccs-p.eligibility.prior = all of 2",
      "ahima.ccs-p.eligibility.prior.held = credential CCA|CPC|CPC-A|COC|COC-A|CIC|CRC",
      "ahima.ccs-p.eligibility.prior.experience = experience 12",
      "ahima.ccs-p.eligibility.advanced = credential CCS|RHIT|RHIA"}},
    {"ahima.ccs-p.eligibility",
     "required 0, recommended 4",
     {"ahima.ccs-p.eligibility.courses = all of 2",
      "ahima.ccs-p.eligibility.courses.subjects = subjects anatomy-physiology|pathophysiology|"
      "pharmacology|medical-terminology|reimbursement|icd-10-cm|cpt|hcpcs",
      "ahima.ccs-p.eligibility.courses.experience = experience 12",
      "ahima.ccs-p.eligibility.experience = experience 24", "ahima.ccs-p.eligibility.prior = all of 2",
      "ahima.ccs-p.eligibility.prior.held = credential CCA|CPC|CPC-A|COC|COC-A|CIC|CRC|CIRCC|CGSC|COSC|CASCC|"
      "CEMC|CCC|CANPC|CEDC|COBGC|CFPC|CGIC|CHONC|CRHC|CUC|CCVTC|CPCD",
      "ahima.ccs-p.eligibility.prior.experience = experience 12",
      "ahima.ccs-p.eligibility.advanced = credential CCS|RHIT|RHIA"},
     {2026, 11, 28}},
};
// clang-format on

TEST(NeedsOfRules, AskForWhatTheTableSays)
{
    for (const NeedsOfRule& row : kNeeds) {
        const RuleEdition* edition = editionOn(row.id, row.on);
        ASSERT_NE(edition, nullptr) << row.id;
        QStringList expected{QString::fromLatin1(row.head)};
        for (const char* need : row.needs) {
            expected << QString::fromLatin1(need);
        }
        EXPECT_EQ(testing::describe(edition->value), expected) << row.id;
    }
}

TEST(NeedsOfRules, AreInTheTableForEveryRouteAndEligibility)
{
    for (const Rule& rule : catalogueRules().rules) {
        for (const RuleEdition& edition : rule.editions) {
            const bool asksNeeds = std::holds_alternative<RouteRule>(edition.value) ||
                                   std::holds_alternative<EligibilityRule>(edition.value);
            const auto isOf = [&](const NeedsOfRule& row) {
                return rule.id == QString::fromLatin1(row.id) && rule.editionOn(row.on) == &edition;
            };
            EXPECT_EQ(std::ranges::count_if(kNeeds, isOf), asksNeeds ? 1 : 0) << rule.id.toStdString();
        }
    }
}

TEST(NeedsOfRules, AreDescribedByKindAmountAndWhatCounts)
{
    const std::vector<Need> parts{{.id = u"a"_s, .title = {}, .what = ExamNeed{.credential = u"CPC"_s}},
                                  {.id = u"b"_s, .title = {}, .what = CourseNeed{.contactHours = {4801}}}};
    const RouteRule route{.from = u"X-A"_s,
                          .to = u"X"_s,
                          .needs = {{.id = u"all"_s, .title = {}, .what = AllOfNeed{parts}},
                                    {.id = u"c"_s, .title = {}, .what = LetterNeed{.months = 3}}}};
    EXPECT_EQ(testing::describe(route), (QStringList{u"X-A to X"_s, u"all = all of 2"_s, u"a = exam CPC"_s,
                                                     u"b = course 80h 1min"_s, u"c = letters 3"_s}));
}

}  // namespace needs_test
}  // namespace credence
