// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_book.h"

namespace credence::testing {

using namespace Qt::StringLiterals;

namespace {

RuleEdition editionOf(RuleValue value, std::optional<QDate> from = {})
{
    return {.from = from,
            .value = std::move(value),
            .confidence = Confidence::High,
            .sources = {u"test:1"_s},
            .asOf = u"2026"_s};
}

const QStringList kCodeSets{u"CPT"_s, u"ICD-10-CM"_s, u"HCPCS Level II"_s};

RouteRule route(std::vector<Need> needs)
{
    return {.from = u"CPC-A"_s, .to = u"CPC"_s, .needs = std::move(needs)};
}

void addAapc(SmallBook& book)
{
    const QString body = u"AAPC"_s;
    book.credential(u"CPC"_s, body)
        .credential(u"CPC-A"_s, body, u"CPC"_s)
        .credential(u"COC"_s, body)
        .credential(u"CPMA"_s, body);
    book.rule(u"a.cycle"_s, body,
              CycleRule{.body = body,
                        .months = 24,
                        .anchor = CycleAnchor::MembershipDueParity,
                        .firstPeriod = FirstPeriod::ProRatedByMonthsBegun,
                        .proRatingStep = {50}});
    book.rule(u"a.amount"_s, body,
              CeuAmountByCount{.body = body, .byCount = {wholeCeus(36), wholeCeus(40), wholeCeus(44)}},
              BindingKey::CycleStart);
    const auto condition = [&](const QString& id, CeuCondition what) {
        book.rule(id, body, CeuConditionRule{.body = body, .condition = what}, BindingKey::ActivityDate);
    };
    condition(u"a.index"_s, CeuCondition::IndexNumberRequired);
    condition(u"a.after"_s, CeuCondition::NotBeforeCertification);
    condition(u"a.once"_s, CeuCondition::OncePerCourse);
    condition(u"a.cms"_s, CeuCondition::CmsForCoreOnly);
    condition(u"a.month"_s, CeuCondition::RenewalMonthEitherCycle);
    book.rule(u"a.window"_s, body, SubmissionWindowRule{.body = body, .monthsBefore = 1});
    book.rule(u"a.cpma"_s, body,
              SubjectBoundRule{.credential = u"CPMA"_s, .subject = u"auditing"_s, .amount = wholeCeus(16)},
              BindingKey::CycleStart, {u"CPMA"_s});
}

void addAhima(SmallBook& book)
{
    const QString body = u"AHIMA"_s;
    for (const QString& code : {u"CCA"_s, u"CCS"_s, u"RHIT"_s, u"RHIA"_s}) {
        book.credential(code, body);
    }
    book.rule(
        u"h.cycle"_s, body,
        CycleRule{.body = body, .months = 24, .anchor = CycleAnchor::FirstCredential, .firstPeriod = FirstPeriod::Full},
        BindingKey::CycleStart);
    book.rule(u"h.amount"_s, body,
              CeuAmountBySingles{.body = body,
                                 .singles = {{.credential = u"CCA"_s, .amount = wholeCeus(20)},
                                             {.credential = u"CCS"_s, .amount = wholeCeus(20)},
                                             {.credential = u"RHIT"_s, .amount = wholeCeus(20)},
                                             {.credential = u"RHIA"_s, .amount = wholeCeus(30)}},
                                 .perFurther = wholeCeus(10),
                                 .cap = wholeCeus(50),
                                 .replacements = {{.keeper = u"RHIA"_s, .replaced = u"RHIT"_s}}},
              BindingKey::CycleStart);
    book.rule(u"h.hiim"_s, body, CeuShareRule{.body = body, .of = ShareOf::HiimDomain, .percent = 80},
              BindingKey::CycleStart);
    book.rule(u"h.source"_s, body, CeuShareRule{.body = body, .of = ShareOf::AhimaSource, .percent = 40},
              BindingKey::CycleStart)
        .from({2025, 1, 1});
}

}  // namespace

SmallBook& SmallBook::credential(const QString& code, const QString& body, const QString& apprenticeOf)
{
    m_book.credentials.push_back({.code = code,
                                  .name = code,
                                  .body = body,
                                  .apprenticeOf = apprenticeOf.isEmpty() ? std::nullopt : std::optional(apprenticeOf)});
    return *this;
}

SmallBook& SmallBook::rule(const QString& id, const QString& body, RuleValue value, BindingKey binding,
                           const QStringList& credentials)
{
    m_book.rules.push_back({.id = id,
                            .title = id,
                            .body = body,
                            .credentials = credentials,
                            .binding = binding,
                            .editions = {editionOf(std::move(value))}});
    return *this;
}

SmallBook& SmallBook::edition(QDate from, RuleValue value)
{
    std::vector<RuleEdition>& editions = m_book.rules.back().editions;
    editions.back().to = from.addDays(-1);
    editions.push_back(editionOf(std::move(value), from));
    return *this;
}

SmallBook& SmallBook::from(QDate day)
{
    m_book.rules.back().editions.front().from = day;
    return *this;
}

SmallBook& SmallBook::subject(const QString& code, Minutes target, const QStringList& credentials)
{
    CurriculumSubject subject{.code = code,
                              .name = code,
                              .shortName = code,
                              .aliases = {},
                              .target = target,
                              .targetMin = target,
                              .targetMax = target,
                              .confidence = Confidence::Low,
                              .sources = {}};
    for (const QString& credential : credentials) {
        subject.examDomains.push_back({.credential = credential, .domains = {}});
    }
    m_book.subjects.push_back(std::move(subject));
    return *this;
}

SmallBook aapcBook()
{
    SmallBook book;
    addAapc(book);
    return book;
}

SmallBook ahimaBook()
{
    SmallBook book;
    addAhima(book);
    return book;
}

SmallBook bothBooks()
{
    SmallBook book;
    addAapc(book);
    addAhima(book);
    return book;
}

SmallBook routesBook()
{
    SmallBook book = aapcBook();
    const Need either{.id = u"either"_s, .title = {}, .what = AnyOfNeed{{courseNeed(), practicodeNeed()}}};
    book.rule(u"two-years"_s, u"AAPC"_s, route({experienceOf(24), lettersOf(24)}));
    book.rule(u"one-year"_s, u"AAPC"_s, route({experienceOf(12), lettersOf(12), either}));
    book.rule(u"education"_s, u"AAPC"_s, route({courseNeed(), practicodeNeed()}));
    return book;
}

Need experienceOf(int months)
{
    return {.id = u"experience-%1"_s.arg(months), .title = {}, .what = ExperienceNeed{months, kCodeSets}};
}

Need lettersOf(int months)
{
    return {.id = u"letters-%1"_s.arg(months), .title = {}, .what = LetterNeed{months, kCodeSets}};
}

Need courseNeed()
{
    return {.id = u"course"_s, .title = {}, .what = CourseNeed{hours(80)}};
}

Need practicodeNeed()
{
    return {.id = u"practicode"_s, .title = {}, .what = PracticodeNeed{}};
}

RuleCitation anyRule()
{
    return {.ruleId = u"rule"_s};
}

}  // namespace credence::testing
