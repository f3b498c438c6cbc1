// SPDX-License-Identifier: GPL-3.0-or-later
/// The entries to look up: what is there, what is marked, and that nothing stands without a source.
#include <gtest/gtest.h>

#include <QSet>

#include "built_in.h"
#include "catalog/rule_enum_names.h"

namespace credence {
namespace references_test {

using namespace Qt::StringLiterals;

const RuleBook& references()
{
    static const RuleBook kReferences = builtInReferences().valueOr(RuleBook());
    return kReferences;
}

QString factOf(const char* id, const QString& name)
{
    const ReferenceEntry* entry = references().reference(QString::fromLatin1(id));
    EXPECT_NE(entry, nullptr) << id;
    for (const ReferenceFact& fact : entry ? entry->facts : std::vector<ReferenceFact>()) {
        if (fact.name == name) {
            return fact.value;
        }
    }
    return {};
}

TEST(References, AreReadApartFromTheRules)
{
    EXPECT_TRUE(testing::catalogueRules().references.empty()) << "no start waits for them";
    EXPECT_TRUE(references().rules.empty());
    EXPECT_EQ(references().references.size(), 135U);
    EXPECT_EQ(references().reference(u"ma.employer.nobody"), nullptr);
}

TEST(References, HaveEntriesOfEachKind)
{
    for (const auto& kind : EnumNames<ReferenceKind>::kNames) {
        const auto count = std::ranges::count(references().references, kind.first, &ReferenceEntry::kind);
        EXPECT_GE(count, 6) << nameOf(kind.first).toStdString();
    }
}

TEST(References, NameTheirKindInTheirId)
{
    for (const ReferenceEntry& entry : references().references) {
        EXPECT_TRUE(entry.id.startsWith(u"ma.%1."_s.arg(nameOf(entry.kind)))) << entry.id.toStdString();
        EXPECT_LE(entry.text.size(), 400) << entry.id.toStdString();
    }
}

TEST(References, AreShownWithTheFiguresOfTheirSources)
{
    EXPECT_EQ(factOf("ma.pay.bls-ma-2025", u"amount a year"_s), u"60,350 USD"_s);
    EXPECT_EQ(factOf("ma.pay.bls-us-2025", u"amount a year"_s), u"51,140 USD"_s);
    EXPECT_EQ(factOf("ma.pay.article-avg", u"amount a year"_s), u"65,642 USD"_s);
    EXPECT_EQ(factOf("ma.programme.bhcc-medcoding", u"credits"_s), u"27"_s);
    EXPECT_EQ(factOf("ma.externship.bhcc", u"hours"_s), u"40"_s);
    EXPECT_EQ(factOf("ma.funding.section-30", u"class hours a week"_s), u"20 or more"_s);
    EXPECT_EQ(factOf("ma.funding.masseducate", u"resident for"_s), u"one year or more"_s);
    EXPECT_EQ(factOf("ma.calendar.icd-oct", u"day"_s), u"10-01"_s);
    EXPECT_EQ(factOf("ma.calendar.aapc-exam", u"day"_s), u"01-15"_s);
    EXPECT_EQ(factOf("ma.role.inpatient", u"typical credentials"_s), u"CCS, CIC, RHIT"_s);
}

TEST(References, MarkWhatIsWeak)
{
    for (const char* id : {"ma.programme.laboure", "ma.programme.mwcc-him", "ma.work.pace-acc95", "ma.role.revcycle",
                           "ma.body.aapc-dues", "ma.body.mahima-membership"}) {
        EXPECT_EQ(references().reference(QString::fromLatin1(id))->confidence, Confidence::Low) << id;
    }
    for (const ReferenceEntry& entry : references().references) {
        if (entry.kind == ReferenceKind::Programme && !factOf(entry.id.toLatin1().constData(), u"city"_s).isEmpty()) {
            EXPECT_TRUE(entry.note.contains(u"ask the school"_s)) << entry.id.toStdString();
        }
    }
}

TEST(References, SayInTheTitleWhatIsClosedOrWasNotFound)
{
    const std::vector<std::pair<const char*, const char16_t*>> table{
        {"ma.programme.laboure", u"No coding programme seen"}, {"ma.programme.middlesex", u"No coding programme seen"},
        {"ma.programme.nscc", u"No coding programme seen"},    {"ma.programme.salter", u"Believed closed"},
        {"ma.programme.mildred-elley", u"Believed closed"},
    };
    for (const auto& [id, words] : table) {
        const ReferenceEntry* entry = references().reference(QString::fromLatin1(id));
        ASSERT_NE(entry, nullptr) << id;
        EXPECT_TRUE(entry->title.startsWith(words)) << id;
        EXPECT_EQ(entry->confidence, Confidence::Low) << id;
    }
}

TEST(References, MarkTheUndatedPayFiguresAsLikelyAndOurOwnAdviceAsUnconfirmed)
{
    for (const char* id : {"ma.pay.article-avg", "ma.pay.article-band", "ma.pay.article-top"}) {
        EXPECT_EQ(references().reference(QString::fromLatin1(id))->confidence, Confidence::Medium) << id;
    }
    EXPECT_EQ(references().reference(u"ma.interview.tools")->confidence, Confidence::Low);
    EXPECT_TRUE(references().reference(u"ma.interview.tools")->note.contains(u"own advice"_s));
}

TEST(References, OfTheCalendarNameRealDays)
{
    int dated = 0;
    for (const ReferenceEntry& entry : references().references) {
        const QString day =
            entry.kind == ReferenceKind::Calendar ? factOf(entry.id.toLatin1().constData(), u"day"_s) : QString();
        if (!day.isEmpty()) {
            ++dated;
            EXPECT_TRUE(QDate::fromString(u"2026-"_s + day, Qt::ISODate).isValid()) << entry.id.toStdString();
        }
    }
    EXPECT_EQ(dated, 11);
}

}  // namespace references_test
}  // namespace credence
