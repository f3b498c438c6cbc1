// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/quick_line.h"

#include <gtest/gtest.h>

#include "quick_line_context.h"
#include "support/locale_scope.h"
#include "support/printers.h"

namespace credence {
namespace quick_line_test {

using namespace Qt::StringLiterals;
using testing::exampleContext;

QuickLine parsed(const QString& text, const QuickLineContext& context = exampleContext())
{
    return parseQuickLine(text, context);
}

template <class R>
R draftOf(const QString& text, const QuickLineContext& context = exampleContext())
{
    const QuickLine line = parsed(text, context);
    const R* draft = line.draft ? std::get_if<R>(&*line.draft) : nullptr;
    EXPECT_TRUE(draft) << text.toStdString();
    return draft ? *draft : R{};
}

StudySession study(const QString& text)
{
    return draftOf<StudySession>(text);
}

std::vector<std::pair<QString, ProblemCode>> problemsOf(const QString& text,
                                                        const QuickLineContext& context = exampleContext())
{
    std::vector<std::pair<QString, ProblemCode>> problems;
    for (const Problem& problem : parsed(text, context).problems) {
        problems.emplace_back(problem.field, problem.code);
    }
    return problems;
}

using Problems = std::vector<std::pair<QString, ProblemCode>>;

TEST(QuickLine, MakesNothingOfNothing)
{
    for (const QString& text : {QString(), u"   "_s, u" \t\n"_s, u"—"_s, u" -- "_s}) {
        const QuickLine line = parsed(text);
        EXPECT_FALSE(line.draft) << text.toStdString();
        EXPECT_TRUE(line.problems.empty());
    }
}

TEST(QuickLine, ReadsEachPartOfALine)
{
    EXPECT_EQ(
        study(u"2h ICD-10-CM yesterday — guidelines ch. 9"_s),
        (StudySession{
            .onDate = {2026, 11, 22}, .minutes = hours(2), .subject = u"icd-10-cm"_s, .title = u"guidelines ch. 9"_s}));
    EXPECT_EQ(draftOf<ExperienceEntry>(u"9-11:30 work @lakeside"_s),
              (ExperienceEntry{
                  .onDate = {2026, 11, 23}, .minutes = {150}, .placement = PlacementId(2), .startedAt = hours(9)}));
    const auto ceus = draftOf<CeuActivity>(u"2 ceu \"E/M 2026 update\" @AAPC idx:CHP261120A +CPC 11/20 hiim"_s);
    EXPECT_EQ(ceus.ceus, CeuHundredths{200});
    EXPECT_EQ(ceus.title, u"E/M 2026 update"_s);
    EXPECT_EQ(ceus.provider, u"AAPC"_s);
    EXPECT_EQ(ceus.indexNumber, u"CHP261120A"_s);
    ASSERT_EQ(ceus.credits.size(), 1U);
    EXPECT_EQ(ceus.credits.front().credential, u"CPC"_s);
    EXPECT_EQ(ceus.onDate, QDate(2026, 11, 20));
    EXPECT_TRUE(ceus.hiim);
    const auto exam = draftOf<ExamAttempt>(u"exam CPC 76% passed 7/18"_s);
    EXPECT_EQ(exam.credential, u"CPC"_s);
    EXPECT_EQ(exam.score, 76);
    EXPECT_EQ(exam.result, ExamResult::Passed);
    EXPECT_EQ(exam.onDate, QDate(2026, 7, 18));
}

TEST(QuickLine, ReadsTheKindOfACeuActivityOnlyAroundItsTitle)
{
    struct Case {
        QString line;
        std::optional<CeuActivityKind> kind;
        QString title;
    };
    const Case kCases[] = {
        {u"2 ceu taught chapter meeting"_s, CeuActivityKind::Taught, u"chapter meeting"_s},
        {u"2 ceu modifiers Self-Study"_s, CeuActivityKind::SelfStudy, u"modifiers"_s},
        {u"2 ceu \"Modifiers\" in-service"_s, CeuActivityKind::InService, u"Modifiers"_s},
        {u"attended 2 ceu AAPC — what the year taught us"_s, CeuActivityKind::Attended, u"what the year taught us"_s},
        {u"2 ceu what coding taught me"_s, std::nullopt, u"what coding taught me"_s},
        {u"2 ceu taught self-study methods"_s, CeuActivityKind::Taught, u"self-study methods"_s},
        {u"2 ceu modifiers"_s, std::nullopt, u"modifiers"_s},
    };
    for (const Case& each : kCases) {
        const auto ceus = draftOf<CeuActivity>(each.line);
        EXPECT_TRUE(ceus.kind == each.kind) << each.line.toStdString();
        EXPECT_EQ(ceus.title, each.title) << each.line.toStdString();
    }
    EXPECT_EQ(study(u"2h cpt taught"_s).title, u"taught"_s) << "study has no kinds";
}

TEST(QuickLine, TakesADayWithItsYearHoweverManyWordsItHas)
{
    const std::pair<const char*, QString> kCases[] = {{"pt_BR", u"5 de out. de 2026"_s},
                                                      {"pt_BR", u"5 de outubro de 2026"_s},
                                                      {"pt_BR", u"seg., 5 de out. de 2026"_s},
                                                      {"es_ES", u"5 de octubre de 2026"_s}};
    for (const auto& [locale, day] : kCases) {
        const testing::LocaleScope scope{QString::fromLatin1(locale)};
        const QString text = u"2h cpt "_s + day;
        const QuickLine asked = parsed(text);
        const QuickLine line = asked.doubts.empty() ? asked : parsed(asked.doubts.front().answers.front().line);
        EXPECT_TRUE(line.doubts.empty()) << text.toStdString();
        const auto* session = line.draft ? std::get_if<StudySession>(&*line.draft) : nullptr;
        ASSERT_TRUE(session) << text.toStdString();
        EXPECT_EQ(session->onDate, QDate(2026, 10, 5)) << text.toStdString();
        EXPECT_EQ(session->title, QString()) << text.toStdString();
    }
}

TEST(QuickLine, TakesARangeWholeHoweverItIsWritten)
{
    for (const QString& text : {u"9:30 to 11:15am cpt"_s, u"9:30 - 11:15 cpt"_s, u"9:30—11:15 cpt"_s,
                                u"9:30 until 11:15 cpt"_s, u"from 9:30 till 11:15 cpt"_s}) {
        const StudySession session = study(text);
        EXPECT_EQ(session.minutes, Minutes{105}) << text.toStdString();
        EXPECT_EQ(session.startedAt, Minutes{570}) << text.toStdString();
        EXPECT_EQ(session.title, QString()) << text.toStdString();
    }
    EXPECT_EQ(study(u"noon to 2 cpt"_s).minutes, hours(2));
    EXPECT_EQ(study(u"10pm-midnight cpt"_s).minutes, hours(2));
    EXPECT_EQ(study(u"2h cpt chapters 9 - 11"_s).title, u"chapters 9 - 11"_s);
    EXPECT_EQ(study(u"2h cpt 9 - the heart"_s).title, u"the heart"_s);
}

TEST(QuickLine, ReadsASubjectWithBlanksForItsHyphens)
{
    EXPECT_EQ(study(u"2h icd 10 pcs"_s),
              (StudySession{.onDate = {2026, 11, 23}, .minutes = hours(2), .subject = u"icd-10-pcs"_s}));
}

TEST(QuickLine, DoesNotMindThePointsInTheNameOfAPlace)
{
    QuickLineContext context = exampleContext();
    context.places.push_back({.id = PlacementId(3),
                              .name = u"St. Mary's Hospital"_s,
                              .kind = PlacementKind::Job,
                              .firstDay = QDate(2026, 9, 1),
                              .lastDay = std::nullopt});
    for (const QString& text : {u"8h @st mary"_s, u"8h @st. mary's hospital"_s}) {
        const auto entry = draftOf<ExperienceEntry>(text, context);
        EXPECT_EQ(entry.placement, PlacementId(3)) << text.toStdString();
    }
    EXPECT_EQ(draftOf<ExperienceEntry>(u"8h @st. mary's hospital"_s, context).title, QString());
    EXPECT_TRUE(parsed(u"8h @."_s, context).draft);
}

TEST(QuickLine, KeepsATitleWholeThatNamesItsSubject)
{
    const StudySession session = study(u"1h reading ICD-10-PCS tables"_s);
    EXPECT_EQ(session.title, u"reading ICD-10-PCS tables"_s);
    EXPECT_EQ(session.subject, u"icd-10-pcs"_s);
}

TEST(QuickLine, TakesThePlaceThatWasMeant)
{
    EXPECT_EQ(draftOf<ExperienceEntry>(u"5h @lake"_s).placement, PlacementId(2));
}

TEST(QuickLine, KeepsUnknownWordsInTheTitle)
{
    EXPECT_EQ(study(u"2h cpt frobnicate the 5th & 6th 🙂"_s).title, u"frobnicate the 5th & 6th 🙂"_s);
    EXPECT_EQ(study(u"2h cpt +CPC hiim core"_s).title, u"+CPC hiim core"_s);
    EXPECT_EQ(study(u"2h cpt 90m more"_s).title, u"90m more"_s);
}

TEST(QuickLine, ReadsNothingInTheTitle)
{
    for (const QString& text :
         {u"2h cpt — yesterday 90m #cm mon"_s, u"2h cpt - yesterday 90m #cm mon"_s,
          u"2h cpt -- yesterday 90m #cm mon"_s, u"2h cpt – yesterday 90m #cm mon"_s, u"2h cpt—yesterday 90m #cm mon"_s,
          u"2h \"yesterday 90m #cm mon\" cpt"_s, u"2h “yesterday 90m #cm mon” cpt"_s}) {
        const StudySession session = study(text);
        EXPECT_EQ(session.title, u"yesterday 90m #cm mon"_s) << text.toStdString();
        EXPECT_EQ(session.minutes, hours(2));
        EXPECT_EQ(session.subject, u"cpt"_s);
        EXPECT_EQ(session.onDate, QDate(2026, 11, 23));
    }
}

TEST(QuickLine, KeepsQuotesBehindADashAndOpenQuotes)
{
    EXPECT_EQ(study(u"2h cpt — \"Step-by-Step\" workbook"_s).title, u"\"Step-by-Step\" workbook"_s);
    EXPECT_EQ(study(u"2h cpt \"open end"_s).title, u"\"open end"_s);
    EXPECT_EQ(study(u"2h cpt 5\" gauze"_s).title, u"5\" gauze"_s);
}

TEST(QuickLine, PutsWordsBesideATitleIntoTheNote)
{
    const StudySession session = study(u"2h cpt library \"Modifiers\" again — with Ana"_s);
    EXPECT_EQ(session.title, u"Modifiers"_s);
    EXPECT_EQ(session.note, u"library again with Ana"_s);
}

TEST(QuickLine, ReadsDoubtfulWordsOnlyAroundTheTitle)
{
    EXPECT_EQ(study(u"2h cpt sat flash cards"_s).onDate, QDate(2026, 11, 21));
    EXPECT_EQ(study(u"2h cpt flash cards sat"_s).onDate, QDate(2026, 11, 21));
    EXPECT_EQ(study(u"2h cpt flash sat cards"_s).onDate, QDate(2026, 11, 23));
    EXPECT_EQ(study(u"2h cpt flash sat cards"_s).title, u"flash sat cards"_s);
    EXPECT_EQ(study(u"2h cpt got 4/5 right"_s).title, u"got 4/5 right"_s);
    EXPECT_EQ(study(u"2h cpt may review"_s).title, u"may review"_s);
    EXPECT_EQ(study(u"2h cpt yesterday, cards"_s).onDate, QDate(2026, 11, 22));
}

TEST(QuickLine, ReadsDoubtfulWordsAnywhereBesideAnOwnTitle)
{
    const StudySession session = study(u"2h library anatomy late mon nights — the heart"_s);
    EXPECT_EQ(session.subject, u"anatomy-physiology"_s);
    EXPECT_EQ(session.onDate, QDate(2026, 11, 23));
    EXPECT_EQ(session.title, u"the heart"_s);
    EXPECT_EQ(session.note, u"library late nights"_s);
}

TEST(QuickLine, PrefersTheLongestSubject)
{
    EXPECT_EQ(study(u"1h evaluation and management"_s).subject, u"em"_s);
    EXPECT_EQ(study(u"1h flash cards anatomy and physiology"_s).title, u"flash cards"_s);
    EXPECT_EQ(study(u"1h ANATOMY AND PHYSIOLOGY, cards"_s).title, u"cards"_s);
    EXPECT_EQ(study(u"1h anatomy and more"_s).title, u"and more"_s);
    EXPECT_EQ(study(u"1h anatomy \"x\" and physiology"_s).note, u"and physiology"_s);
}

TEST(QuickLine, TakesTheMarkedSubjectBeforeAllWords)
{
    const StudySession session = study(u"1h cpt for #cm"_s);
    EXPECT_EQ(session.subject, u"icd-10-cm"_s);
    EXPECT_EQ(session.title, u"cpt"_s);
    EXPECT_EQ(study(u"1h #Dental"_s).subject, u"Dental"_s);
    EXPECT_EQ(study(u"1h #"_s).title, u"#"_s);
}

TEST(QuickLine, TakesAllWordsOfAMarkedSubject)
{
    const StudySession session = study(u"1h #evaluation and management levels"_s);
    EXPECT_EQ(session.subject, u"em"_s);
    EXPECT_EQ(session.title, u"levels"_s);
    EXPECT_EQ(study(u"1h #evaluation and leadership"_s).subject, u"evaluation"_s);
    EXPECT_EQ(study(u"1h #\"evaluation and leadership\""_s).subject, u"evaluation and leadership"_s);
}

TEST(QuickLine, KnowsTheSubjectsThatCeusAreBoundToBehindAMarkOnly)
{
    const auto ceu = [](const QString& text) { return std::get<CeuActivity>(*parsed(text).draft); };
    EXPECT_EQ(ceu(u"1 ceu #audit — Charts"_s).subject, u"auditing"_s);
    EXPECT_EQ(ceu(u"1 ceu \"Trauma\" #emergency medicine"_s).subject, u"emergency department"_s);
    EXPECT_EQ(ceu(u"1 ceu #E/M — Levels"_s).subject, u"em"_s);
    EXPECT_EQ(ceu(u"1 ceu #knitting — Charts"_s).subject, u"knitting"_s);
    EXPECT_EQ(ceu(u"1 ceu audit of charts"_s).title, u"audit of charts"_s);
    EXPECT_EQ(study(u"1h #audit"_s).subject, u"audit"_s) << "of study they are the user's own";
}

TEST(QuickLine, ChoosesThePlacementByDayThenKind)
{
    EXPECT_EQ(draftOf<ExperienceEntry>(u"5h @lakeside"_s).placement, PlacementId(2));
    EXPECT_EQ(draftOf<ExperienceEntry>(u"5h @lakeside 3/2"_s).placement, PlacementId(1));
    EXPECT_EQ(draftOf<ExperienceEntry>(u"5h work @lakeside 3/2"_s).placement, PlacementId(1));
    EXPECT_EQ(draftOf<ExperienceEntry>(u"5h externship @lakeside 7/1"_s).placement, PlacementId(1));
    EXPECT_EQ(draftOf<ExperienceEntry>(u"5h job @lakeside 7/1"_s).placement, PlacementId(2));
}

TEST(QuickLine, PrefersTheExactNameOfAPlace)
{
    QuickLineContext context = exampleContext();
    context.places.push_back({.id = PlacementId(3),
                              .name = u"Lakeside"_s,
                              .kind = PlacementKind::Job,
                              .firstDay = QDate(2026, 8, 1),
                              .lastDay = std::nullopt});
    EXPECT_EQ(draftOf<ExperienceEntry>(u"5h @lakeside"_s, context).placement, PlacementId(3));
    const auto entry = draftOf<ExperienceEntry>(u"5h @lakeside clinic charts"_s, context);
    EXPECT_EQ(entry.placement, PlacementId(2));
    EXPECT_EQ(entry.title, u"charts"_s);
}

TEST(QuickLine, TakesThePlacementOfTheDayWithoutAName)
{
    EXPECT_EQ(draftOf<ExperienceEntry>(u"5h work"_s).placement, PlacementId(2));
    EXPECT_EQ(draftOf<ExperienceEntry>(u"5h exp 4/24"_s).placement, PlacementId(1));
    EXPECT_EQ(problemsOf(u"5h exp 7/1"_s), (Problems{{u"placement"_s, ProblemCode::Missing}}));
}

TEST(QuickLine, SaysThatAPlaceIsUnknown)
{
    EXPECT_EQ(problemsOf(u"5h work @lakewood"_s), (Problems{{u"placement"_s, ProblemCode::UnknownRecord}}));
    EXPECT_EQ(parsed(u"5h work @lakewood"_s).problems.front().detail, u"lakewood"_s);
}

TEST(QuickLine, TakesTheKindByUnitThenWordThenPlaceThenSubject)
{
    EXPECT_TRUE(std::holds_alternative<CeuActivity>(*parsed(u"1 ceu study \"x\""_s).draft));
    EXPECT_TRUE(std::holds_alternative<StudySession>(*parsed(u"study 1h @lakeside"_s).draft));
    EXPECT_TRUE(std::holds_alternative<ExperienceEntry>(*parsed(u"1h cpt @lakeside"_s).draft));
    EXPECT_TRUE(std::holds_alternative<StudySession>(*parsed(u"1h cpt"_s).draft));
    EXPECT_TRUE(std::holds_alternative<ExamAttempt>(*parsed(u"CPC exam 12/15"_s).draft));
}

TEST(QuickLine, GoesOnWithTheLastKindWhereTheUnitAllowsIt)
{
    QuickLineContext context = exampleContext();
    context.lastKind = RecordKind::ExperienceEntry;
    EXPECT_TRUE(std::holds_alternative<ExperienceEntry>(*parsed(u"3h charts"_s, context).draft));
    EXPECT_TRUE(std::holds_alternative<StudySession>(*parsed(u"3h cpt"_s, context).draft));
    context.lastKind = RecordKind::CeuActivity;
    EXPECT_TRUE(std::holds_alternative<CeuActivity>(*parsed(u"webinar"_s, context).draft));
    EXPECT_TRUE(std::holds_alternative<StudySession>(*parsed(u"3h webinar"_s, context).draft));
    context.lastKind = RecordKind::Deadline;
    EXPECT_TRUE(std::holds_alternative<StudySession>(*parsed(u"webinar"_s, context).draft));
}

TEST(QuickLine, SaysWhatIsMissing)
{
    EXPECT_EQ(problemsOf(u"cpt"_s), (Problems{{u"minutes"_s, ProblemCode::Missing}}));
    EXPECT_EQ(problemsOf(u"1.5 ceu today"_s), (Problems{{u"title"_s, ProblemCode::Missing}}));
    EXPECT_EQ(problemsOf(u"ceu Webinar +CPC"_s), (Problems{{u"ceus"_s, ProblemCode::Missing}}));
    EXPECT_EQ(problemsOf(u"exam 12/15"_s), (Problems{{u"credential"_s, ProblemCode::Missing}}));
    EXPECT_EQ(problemsOf(u"exam CPC 76%"_s), (Problems{{u"result"_s, ProblemCode::Missing}}));
    QuickLineContext fresh = exampleContext();
    fresh.lastSubject.clear();
    EXPECT_EQ(problemsOf(u"2h flash cards"_s, fresh), (Problems{{u"subject"_s, ProblemCode::Missing}}));
}

TEST(QuickLine, SaysWhatIsWrong)
{
    EXPECT_EQ(problemsOf(u"25h cpt"_s), (Problems{{u"minutes"_s, ProblemCode::OutOfRange}}));
    EXPECT_EQ(problemsOf(u"2h cpt tomorrow"_s), (Problems{{u"on_date"_s, ProblemCode::InFuture}}));
    EXPECT_EQ(problemsOf(u"2h cpt — chart MRN 123456"_s), (Problems{{u"title"_s, ProblemCode::PatientIdentifier}}));
}

TEST(QuickLine, CreditsTheFullAmountOncePerCredential)
{
    const auto activity = draftOf<CeuActivity>(u"2 ceu Audits +CPC +cca +CPC +XYZ"_s);
    EXPECT_EQ(activity.credits, (std::vector<CeuCredit>{{.credential = u"CPC"_s, .amount = {200}},
                                                        {.credential = u"CCA"_s, .amount = {200}}}));
    EXPECT_EQ(activity.title, u"Audits +CPC +XYZ"_s);
}

TEST(QuickLine, GuessesTheSourceOnlyFromAKnownProvider)
{
    EXPECT_EQ(draftOf<CeuActivity>(u"1 ceu ahima webinar"_s).source, CeuSource::Ahima);
    EXPECT_EQ(draftOf<CeuActivity>(u"1 ceu webinar MaHIMA"_s).source, CeuSource::AhimaComponent);
    EXPECT_EQ(draftOf<CeuActivity>(u"1 ceu webinar @hcpro"_s).source, CeuSource::Hcpro);
    EXPECT_EQ(draftOf<CeuActivity>(u"1 ceu webinar @cms"_s).source, CeuSource::Cms);
    EXPECT_EQ(draftOf<CeuActivity>(u"1 ceu @\"AAPC local chapter\" E/M"_s).source, CeuSource::Aapc);
    EXPECT_EQ(draftOf<CeuActivity>(u"1 ceu what AHIMA expects"_s).source, CeuSource::Other);
    EXPECT_EQ(draftOf<CeuActivity>(u"1 ceu webinar @AAPCoders"_s).source, CeuSource::Other);
    EXPECT_EQ(draftOf<CeuActivity>(u"1 ceu AHIMA rules @AAPC"_s).title, u"AHIMA rules"_s);
}

TEST(QuickLine, MakesNoSubjectOfWordsInACeuTitle)
{
    const auto activity = draftOf<CeuActivity>(u"2 ceu CPT 2027 update"_s);
    EXPECT_EQ(activity.title, u"CPT 2027 update"_s);
    EXPECT_EQ(activity.subject, QString());
    EXPECT_EQ(draftOf<CeuActivity>(u"2 ceu Chart audits #auditing"_s).subject, u"auditing"_s);
}

TEST(QuickLine, ReadsAnExamInAnyOrder)
{
    for (const QString& text : {u"exam CPC 76% passed 7/18"_s, u"7/18 exam passed 76% +cpc"_s,
                                u"CPC exam passed 7/18, 76%"_s, u"exam 7/18 CPC 76 passed"_s}) {
        const auto attempt = draftOf<ExamAttempt>(text);
        EXPECT_EQ(attempt.credential, u"CPC"_s) << text.toStdString();
        EXPECT_EQ(attempt.onDate, QDate(2026, 7, 18)) << text.toStdString();
        EXPECT_EQ(attempt.result, ExamResult::Passed) << text.toStdString();
        EXPECT_EQ(attempt.score, 76) << text.toStdString();
        EXPECT_EQ(attempt.note, QString()) << text.toStdString();
    }
}

TEST(QuickLine, PlansAnExamOnTheNextSuchDay)
{
    EXPECT_EQ(draftOf<ExamAttempt>(u"exam CCS 12/15"_s).onDate, QDate(2026, 12, 15));
    EXPECT_EQ(draftOf<ExamAttempt>(u"exam CCS 11/23"_s).onDate, QDate(2026, 11, 23));
    EXPECT_EQ(draftOf<ExamAttempt>(u"exam CCS 11/22"_s).onDate, QDate(2027, 11, 22));
    EXPECT_EQ(draftOf<ExamAttempt>(u"exam CCS sat"_s).onDate, QDate(2026, 11, 28));
    EXPECT_EQ(draftOf<ExamAttempt>(u"exam CCS mon"_s).onDate, QDate(2026, 11, 23));
    EXPECT_EQ(draftOf<ExamAttempt>(u"exam CCS failed sat"_s).onDate, QDate(2026, 11, 21));
}

TEST(QuickLine, ReadsDaysWithOneMeaningHoweverTheyAreWritten)
{
    const std::pair<QString, QDate> kCases[] = {
        {u"2h cpt nov20"_s, {2026, 11, 20}},   {u"2h cpt 20nov"_s, {2026, 11, 20}},
        {u"2h cpt nov20th"_s, {2026, 11, 20}}, {u"2h cpt 20nov2025"_s, {2025, 11, 20}},
        {u"2h cpt -3 days"_s, {2026, 11, 20}}, {u"2h cpt -2 weeks"_s, {2026, 11, 9}},
        {u"2h cpt -1w"_s, {2026, 11, 16}},     {u"2h cpt yest"_s, {2026, 11, 22}},
        {u"2h cpt yday"_s, {2026, 11, 22}},    {u"2h cpt last nite"_s, {2026, 11, 22}},
    };
    for (const auto& [text, day] : kCases) {
        const QuickLine line = parsed(text);
        EXPECT_TRUE(line.canBeSaved()) << text.toStdString();
        EXPECT_EQ(study(text).onDate, day) << text.toStdString();
        EXPECT_EQ(study(text).title, QString()) << text.toStdString();
    }
    EXPECT_EQ(study(u"1h em 20nov drills"_s).title, u"drills"_s);
}

TEST(QuickLine, IsNoExamBecauseTheLastEntryWasOne)
{
    QuickLineContext context = exampleContext();
    context.lastKind = RecordKind::ExamAttempt;
    for (const QString& text :
         {u"ccs chapter 9"_s, u"cpc flash cards yesterday"_s, u"letter for cpc"_s, u"studied for ccs"_s,
          u"half a ceu webinar"_s, u"1½ ceu webinar"_s, u"1.5 cue webinar"_s, u"appllied Baystate Health coder"_s}) {
        const QuickLine line = parsed(text, context);
        ASSERT_TRUE(line.draft) << text.toStdString();
        EXPECT_FALSE(std::holds_alternative<ExamAttempt>(*line.draft)) << text.toStdString();
        EXPECT_FALSE(line.canBeSaved()) << text.toStdString();
        EXPECT_FALSE(line.doubts.empty()) << text.toStdString();
        EXPECT_TRUE(line.problemsBesideDoubts().empty()) << text.toStdString();
    }
}

TEST(QuickLine, IsAnExamWithoutTheWordOnlyWhereNothingElseIsSaid)
{
    for (const QString& text : {u"passed CPC 7/18"_s, u"passed the CPC exam, 76% 7/18"_s, u"7/18 CPC not passed"_s}) {
        EXPECT_EQ(draftOf<ExamAttempt>(text).onDate, QDate(2026, 7, 18)) << text.toStdString();
    }
    for (const QString& text : {u"CPC flash cards, passed the quiz"_s, u"passed my quiz for cpc"_s}) {
        EXPECT_TRUE(std::holds_alternative<StudySession>(*parsed(text).draft)) << text.toStdString();
        EXPECT_FALSE(parsed(text).canBeSaved());
    }
}

TEST(QuickLine, TakesAMockExamForPractice)
{
    for (const QString& text : {u"mock ccs 72/100"_s, u"practise ccs 72/100"_s, u"mock exam ccs 72 of 100"_s}) {
        const auto exam = draftOf<PracticeExam>(text);
        EXPECT_EQ(exam.credential, u"CCS"_s) << text.toStdString();
        EXPECT_EQ(exam.correct, 72);
        EXPECT_EQ(exam.items, 100);
        EXPECT_TRUE(parsed(text).canBeSaved()) << text.toStdString();
    }
}

TEST(QuickLine, ReadsHowAnExamWentInSeveralWords)
{
    const std::pair<QString, ExamResult> kCases[] = {{u"exam ccs no show 10/2"_s, ExamResult::NoShow},
                                                     {u"exam ccs did not pass 10/2"_s, ExamResult::NotPassed},
                                                     {u"exam ccs didn't pass 10/2"_s, ExamResult::NotPassed},
                                                     {u"exam ccs not pass 10/2"_s, ExamResult::NotPassed}};
    for (const auto& [text, result] : kCases) {
        const auto attempt = draftOf<ExamAttempt>(text);
        EXPECT_EQ(attempt.result, result) << text.toStdString();
        EXPECT_EQ(attempt.onDate, QDate(2026, 10, 2)) << text.toStdString();
        EXPECT_EQ(attempt.note, QString()) << text.toStdString();
    }
}

TEST(QuickLine, TakesAMarkThatStandsApart)
{
    const auto numbered = draftOf<CeuActivity>(u"1 ceu idx: CHP1234 webinar"_s);
    EXPECT_EQ(numbered.indexNumber, u"CHP1234"_s);
    EXPECT_EQ(numbered.title, u"webinar"_s);
    const auto credited = draftOf<CeuActivity>(u"1 ceu webinar + cpc"_s);
    ASSERT_EQ(credited.credits.size(), 1U);
    EXPECT_EQ(credited.credits.front().credential, u"CPC"_s);
    EXPECT_EQ(credited.title, u"webinar"_s);
    EXPECT_EQ(draftOf<CeuActivity>(u"1 ceu E/M + modifiers"_s).title, u"E/M + modifiers"_s);
}

TEST(QuickLine, NeedsNoTodayForACalendarDate)
{
    QuickLineContext context = exampleContext();
    context.today = QDate();
    EXPECT_EQ(draftOf<StudySession>(u"2h cpt 2026-11-20"_s, context).onDate, QDate(2026, 11, 20));
    EXPECT_EQ(problemsOf(u"2h cpt today"_s, context), (Problems{{u"on_date"_s, ProblemCode::Missing}}));
}

}  // namespace quick_line_test
}  // namespace credence
