// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <map>

#include "cli_fixture.h"
#include "domain/records/choices.h"
#include "domain/records/fields.h"

namespace credence {
namespace record_verbs_test {

using namespace Qt::StringLiterals;
using testing::CommandLine;
using testing::Outcome;
using testing::refusedWith;

class RecordVerbs : public CommandLine {};

/// The fewest options with which each kind is taken; referred records are number 1.
const std::map<RecordKind, QStringList>& smallestRecords()
{
    static const std::map<RecordKind, QStringList> kOptions{
        {RecordKind::Programme, {u"--name"_s, u"Coding certificate"_s}},
        {RecordKind::Course, {u"--programme"_s, u"1"_s, u"--name"_s, u"CPT I"_s}},
        {RecordKind::StudySession,
         {u"--on-date"_s, u"2026-11-20"_s, u"--minutes"_s, u"1h30"_s, u"--subject"_s, u"cpt"_s}},
        {RecordKind::StudyBroughtForward,
         {u"--until"_s, u"2026-08-31"_s, u"--minutes"_s, u"210h"_s, u"--subject"_s, u"cpt"_s}},
        {RecordKind::PracticeExam,
         {u"--on-date"_s, u"2026-11-20"_s, u"--credential"_s, u"CPC"_s, u"--correct"_s, u"70"_s, u"--items"_s,
          u"100"_s}},
        {RecordKind::Placement, {u"--employer"_s, u"Lakeside"_s, u"--first-day"_s, u"2026-08-03"_s}},
        {RecordKind::ExperienceEntry,
         {u"--on-date"_s, u"2026-11-20"_s, u"--minutes"_s, u"4h"_s, u"--placement"_s, u"1"_s}},
        {RecordKind::Absence, {u"--first-day"_s, u"2026-08-03"_s, u"--last-day"_s, u"2026-08-14"_s}},
        {RecordKind::ExamAttempt, {u"--credential"_s, u"CPC"_s, u"--on-date"_s, u"2027-02-01"_s}},
        {RecordKind::HeldCredential, {u"--credential"_s, u"CCA"_s, u"--awarded-on"_s, u"2025-12-06"_s}},
        {RecordKind::Membership, {u"--body"_s, u"AAPC"_s, u"--due-on"_s, u"2027-03-31"_s}},
        {RecordKind::PortalCycle,
         {u"--body"_s, u"AAPC"_s, u"--first-day"_s, u"2025-04-01"_s, u"--last-day"_s, u"2027-03-31"_s}},
        {RecordKind::CeuActivity,
         {u"--on-date"_s, u"2026-11-20"_s, u"--title"_s, u"E/M update"_s, u"--ceus"_s, u"1.5"_s}},
        {RecordKind::Employer, {u"--name"_s, u"Lakeside"_s}},
        {RecordKind::Contact, {u"--name"_s, u"The recruiter"_s}},
        {RecordKind::Application, {u"--employer"_s, u"1"_s}},
        {RecordKind::Interview, {u"--application"_s, u"1"_s, u"--on-date"_s, u"2026-12-01"_s}},
        {RecordKind::NetworkingEvent, {u"--on-date"_s, u"2026-11-20"_s, u"--name"_s, u"Chapter meeting"_s}},
        {RecordKind::Pay,
         {u"--employer"_s, u"Lakeside"_s, u"--from-day"_s, u"2026-11-02"_s, u"--amount"_s, u"22.75"_s, u"--per"_s,
          u"hour"_s}},
        {RecordKind::Document, {u"--title"_s, u"Letter"_s}},
        {RecordKind::Deadline, {u"--title"_s, u"Ask"_s, u"--due-on"_s, u"2026-12-10"_s}},
        {RecordKind::Goal, {u"--credential"_s, u"CPC"_s}},
        {RecordKind::CredentialFigures, {u"--credential"_s, u"CRC"_s, u"--noted-on"_s, u"2026-11-23"_s}},
        {RecordKind::Scenario, {u"--name"_s, u"Slower"_s, u"--pace-percent"_s, u"50"_s}},
        {RecordKind::StepChoice, {u"--step"_s, u"set_goal"_s, u"--fate"_s, u"retired"_s}},
        {RecordKind::RuleOverride,
         {u"--rule"_s, u"ahima.renewal.amount"_s, u"--part"_s, u"/ceu_by_singles/cap"_s, u"--value"_s, u"60"_s}},
        {RecordKind::OwnCredential,
         {u"--code"_s, u"CPEDC"_s, u"--name"_s, u"Pediatrics coder"_s, u"--body"_s, u"AAPC"_s}},
        {RecordKind::ReferenceCopy, {u"--title"_s, u"Lakeside Hospital"_s, u"--kind"_s, u"employer"_s}},
    };
    return kOptions;
}

TEST_F(RecordVerbs, AddShowEditAndDeleteEveryKind)
{
    for (const auto& entry : EnumNames<RecordKind>::kNames) {
        if (!isTyped(entry.first)) {
            continue;
        }
        const QString name = nameOf(entry.first);
        const QString typed = QString(name).replace(u'_', u'-');
        EXPECT_EQ(done(QStringList{u"add"_s, typed, u"--json"_s} + smallestRecords().at(entry.first)).savedId(), 1);
        done({u"edit"_s, name, u"1"_s, u"--note"_s, u"checked"_s});
        const QJsonObject shown = done({u"show"_s, typed, u"1"_s, u"--json"_s}).json();
        EXPECT_EQ(shown.value(u"record"_s), name);
        EXPECT_EQ(shown.value(u"note"_s), u"checked"_s);
    }
    const auto kinds = EnumNames<RecordKind>::kNames;
    for (auto entry = kinds.rbegin(); entry != kinds.rend(); ++entry) {
        const QString name = nameOf(entry->first);
        // Those that others refer to come last.
        if (isTyped(entry->first) && entry->first != RecordKind::Placement && entry->first != RecordKind::Programme) {
            done({u"delete"_s, name, u"1"_s});
            EXPECT_TRUE(listed(name).isEmpty()) << name.toStdString();
        }
    }
    done({u"delete"_s, u"placement"_s, u"1"_s});
    done({u"delete"_s, u"programme"_s, u"1"_s});
}

TEST_F(RecordVerbs, ShowWritesLabelsAndValuesForPeople)
{
    done({u"add"_s, u"placement"_s, u"--employer"_s, u"Lakeside"_s, u"--first-day"_s, u"2026-08-03"_s, u"--code-sets"_s,
          u"CPT, ICD-10-CM"_s, u"--weekly"_s, u"24h"_s});
    const QString out = done({u"show"_s, u"placement"_s, u"1"_s}).out;
    for (const QString& words :
         {u"placement #1"_s, u"Organisation"_s, u"Aug 3, 2026"_s, u"CPT, ICD-10-CM"_s, u"24 h 00"_s}) {
        EXPECT_TRUE(out.contains(words)) << out.toStdString();
    }
    EXPECT_FALSE(out.contains(u"Last day"_s)) << "what is absent is left out";
}

TEST_F(RecordVerbs, AnEmptyValueClearsAField)
{
    done({u"add"_s, u"placement"_s, u"--employer"_s, u"Lakeside"_s, u"--first-day"_s, u"2026-08-03"_s, u"--last-day"_s,
          u"2026-10-30"_s, u"--role"_s, u"coder"_s});
    done({u"edit"_s, u"placement"_s, u"1"_s, u"--last-day"_s, QString()});
    EXPECT_TRUE(listed(u"placement"_s).first()[u"last_day"_s].isNull());
    done({u"edit"_s, u"placement"_s, u"1"_s, u"--role="_s, u"--note"_s, u"x"_s});
    EXPECT_EQ(listed(u"placement"_s).first()[u"role"_s], u""_s);
    EXPECT_EQ(listed(u"placement"_s).first()[u"note"_s], u"x"_s);
}

TEST_F(RecordVerbs, ARequiredFieldCannotBeCleared)
{
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"CPC"_s});
    EXPECT_TRUE(refusedWith(run({u"edit"_s, u"goal"_s, u"1"_s, u"--credential"_s, QString()}), 4,
                            {u"Credential is missing"_s}));
    EXPECT_EQ(listed(u"goal"_s).first()[u"credential"_s], u"CPC"_s);
}

TEST_F(RecordVerbs, EditOfNothingIsAUsageError)
{
    EXPECT_TRUE(refusedWith(run({u"edit"_s, u"goal"_s, u"1"_s}), 2, {u"at least one field"_s}));
}

TEST_F(RecordVerbs, AValueThatIsNoneSaysWhichFormIsAsked)
{
    EXPECT_TRUE(refusedWith(run({u"add"_s, u"study-session"_s, u"--on-date"_s, u"2026-02-30"_s}), 4,
                            {u"“2026-02-30”"_s, u"Day: give a day such as"_s}));
    EXPECT_TRUE(
        refusedWith(run({u"add"_s, u"exam-attempt"_s, u"--result"_s, u"won"_s}), 4, {u"one of scheduled, passed"_s}));
    EXPECT_TRUE(
        refusedWith(run({u"add"_s, u"study-session"_s, u"--minutes"_s, u"30h"_s}), 4, {u"from 1 min to 24 h 00"_s}));
    EXPECT_TRUE(listed(u"study_session"_s).isEmpty());
}

TEST_F(RecordVerbs, EveryProblemOfARecordIsSaidAndNothingIsSaved)
{
    const Outcome refused = run({u"add"_s, u"study-session"_s, u"--on-date"_s, u"2026-11-30"_s});
    EXPECT_EQ(refused.exitCode, 4);
    EXPECT_TRUE(refused.err.contains(u"Day lies in the future"_s)) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"Time is missing"_s)) << refused.err.toStdString();
    EXPECT_TRUE(refused.err.contains(u"Subject is missing"_s)) << refused.err.toStdString();
    EXPECT_TRUE(listed(u"study_session"_s).isEmpty());
}

TEST_F(RecordVerbs, ANoteDoesNotStopTheSaving)
{
    const Outcome saved = done({u"add"_s, u"goal"_s, u"--credential"_s, u"CPC"_s, u"--note"_s, u"MRN 12345678"_s});
    EXPECT_TRUE(saved.err.contains(u"patient data"_s)) << saved.err.toStdString();
    EXPECT_EQ(listed(u"goal"_s).size(), 1);
}

TEST_F(RecordVerbs, UnknownCodesAndRecordsAreRefused)
{
    EXPECT_TRUE(refusedWith(run({u"add"_s, u"goal"_s, u"--credential"_s, u"XYZ"_s}), 4, {u"“XYZ” is not known"_s}));
    EXPECT_TRUE(refusedWith(run({u"add"_s, u"course"_s, u"--programme"_s, u"7"_s, u"--name"_s, u"CPT"_s}), 4,
                            {u"no record #7"_s}));
    EXPECT_TRUE(refusedWith(run({u"edit"_s, u"goal"_s, u"9"_s, u"--note"_s, u"x"_s}), 1, {u"no goal #9"_s}));
    EXPECT_TRUE(refusedWith(run({u"show"_s, u"goal"_s, u"9"_s}), 1, {u"no goal #9"_s}));
}

TEST_F(RecordVerbs, DeleteTakesAllOrNone)
{
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"CPC"_s});
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"CCS"_s});
    EXPECT_TRUE(refusedWith(run({u"delete"_s, u"goal"_s, u"1"_s, u"9"_s}), 1, {u"no goal #9"_s}));
    EXPECT_EQ(listed(u"goal"_s).size(), 2);
    EXPECT_TRUE(done({u"delete"_s, u"goal"_s, u"1"_s, u"2"_s}).out.contains(u"delete 2 goals"_s));
    EXPECT_TRUE(listed(u"goal"_s).isEmpty());
}

TEST_F(RecordVerbs, ARecordThatOthersNeedStays)
{
    done({u"add"_s, u"programme"_s, u"--name"_s, u"Certificate"_s});
    done({u"add"_s, u"course"_s, u"--programme"_s, u"1"_s, u"--name"_s, u"CPT"_s});
    EXPECT_TRUE(refusedWith(run({u"delete"_s, u"programme"_s, u"1"_s}), 4, {u"1 course still refers to it"_s}));
    EXPECT_EQ(listed(u"programme"_s).size(), 1);
}

TEST_F(RecordVerbs, TextKeepsItsQuotesSignsAndLanguages)
{
    const QString title = u"“50 %1” — E/M & señal; 'x' \"y\" --note"_s;
    done({u"add"_s, u"deadline"_s, u"--title"_s, title, u"--due-on"_s, u"2028-02-29"_s});
    EXPECT_EQ(listed(u"deadline"_s).first()[u"title"_s], title);
    EXPECT_EQ(listed(u"deadline"_s).first()[u"due_on"_s], u"2028-02-29"_s);
}

TEST_F(RecordVerbs, RowsOfCreditsAreTakenFromOneText)
{
    done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-11-20"_s, u"--title"_s, u"x"_s, u"--ceus"_s, u"2"_s,
          u"--credits"_s, u"CPC=1.5 submitted; CCA=2"_s});
    const QJsonArray credits = listed(u"ceu_activity"_s).first()[u"credits"_s].toArray();
    ASSERT_EQ(credits.size(), 2);
    EXPECT_EQ(credits.first()[u"state"_s], u"submitted"_s);
    EXPECT_EQ(credits.first()[u"amount"_s][u"ceu_hundredths"_s], 150);
}

TEST_F(RecordVerbs, ACredentialThatIsNotListedIsAddedHeldAndJudged)
{
    const QStringList hold{u"add"_s,   u"held-credential"_s, u"--credential"_s,
                           u"CPEDC"_s, u"--awarded-on"_s,    u"2023-05-02"_s};
    EXPECT_TRUE(refusedWith(run(hold), 4, {u"CPEDC"_s, u"is not known"_s}));
    done({u"add"_s, u"own-credential"_s, u"--code"_s, u"CPEDC"_s, u"--name"_s, u"Certified Pediatrics Coder"_s,
          u"--body"_s, u"AAPC"_s, u"--level"_s, u"specialty"_s, u"--subject"_s, u"pediatrics"_s, u"--ceus"_s, u"8"_s});
    done(hold);
    done({u"add"_s, u"held-credential"_s, u"--credential"_s, u"CPC"_s, u"--awarded-on"_s, u"2022-05-02"_s});
    done({u"add"_s, u"membership"_s, u"--body"_s, u"AAPC"_s, u"--due-on"_s, u"2027-03-31"_s});
    const QString status = done({u"status"_s}).out;
    EXPECT_TRUE(status.contains(u"0 of 40 CEUs"_s)) << status.toStdString();
    EXPECT_TRUE(status.contains(u"CPEDC: pediatrics: 0 of 8 CEUs (unconfirmed) (your value)"_s))
        << status.toStdString();
    const QString why = done({u"explain"_s, u"own.cpedc.subject-ceus"_s}).out;
    EXPECT_TRUE(why.contains(u"Source: Your own entry"_s)) << why.toStdString();
    EXPECT_TRUE(
        refusedWith(run({u"delete"_s, u"own-credential"_s, u"1"_s}), 4, {u"1 held credential still refers to it"_s}));
    const QString rules = done({u"rules"_s, u"--id"_s, u"own.cpedc.subject-ceus"_s}).out;
    EXPECT_TRUE(rules.contains(u"pediatrics"_s)) << rules.toStdString();
}

TEST_F(RecordVerbs, AddJsonTakesARecordAsShowPrintsIt)
{
    done({u"add"_s, u"goal"_s, u"--credential"_s, u"CPC"_s, u"--weekly"_s, u"6h"_s});
    write(u"goal.json"_s, done({u"show"_s, u"goal"_s, u"1"_s, u"--json"_s}).out.toUtf8());
    done({u"delete"_s, u"goal"_s, u"1"_s});
    done({u"add"_s, u"json"_s, inFolder(u"goal.json"_s)});
    EXPECT_EQ(listed(u"goal"_s).first()[u"weekly"_s][u"minutes"_s], 360);
}

TEST_F(RecordVerbs, AddJsonNamesPlaceAndFaultAndSpeaksOfJson)
{
    const std::pair<QByteArray, QStringList> kCases[] = {
        {"{", {u"line 1"_s}},
        {"", {u"line 1"_s}},
        {"[{\"record\": \"goal\"}]", {u"single record"_s}},
        {R"({"record": "goal", "credential": "CPC", "credential": "CCA"})", {u"\"credential\" stands twice"_s}},
        {R"({"record": "hobby"})", {u"record: \"hobby\" is no kind of record"_s}},
        {R"({"credential": "CPC"})", {u"record: missing"_s}},
        {R"({"record": "goal", "credential": 7})", {u"goal, credential: no text"_s}},
        {R"({"record": "goal", "credential": "CPC", "weekly": 90})", {u"goal, weekly: "_s, u"{\"minutes\": number}"_s}},
        {R"({"record": "goal", "credential": "CPC", "colour": "red"})", {u"goal, colour: no such field"_s}},
        {R"({"record": "ceu_activity", "credits": [{"credential": "CPC", "amount": {"ceu_hundredths": 1}}, {"credential": 7}]})",
         {u"ceu_activity, credits: entry 2, credential: no text"_s}},
        {R"({"record": "rule_pack"})", {u"not typed"_s}},
    };
    for (const auto& [json, words] : kCases) {
        write(u"given.json"_s, json);
        const Outcome refused = run({u"add"_s, u"json"_s, inFolder(u"given.json"_s)});
        EXPECT_TRUE(refusedWith(refused, 4, words + QStringList{u"JSON"_s, u"given.json"_s})) << json.constData();
        EXPECT_FALSE(refused.err.contains(u"CSV"_s)) << refused.err.toStdString();
    }
    EXPECT_TRUE(refusedWith(run({u"add"_s, u"json"_s, inFolder(u"none.json"_s)}), 3, {u"none.json"_s, u"no file"_s}));
    write(u"large.json"_s, QByteArray(1024 * 1024 + 1, ' '));
    EXPECT_TRUE(refusedWith(run({u"add"_s, u"json"_s, inFolder(u"large.json"_s)}), 3, {u"1 MiB"_s}));
}

TEST_F(RecordVerbs, ACodeOfTheRulesIsNoOwnCredential)
{
    EXPECT_TRUE(refusedWith(
        run({u"add"_s, u"own-credential"_s, u"--code"_s, u"cpc"_s, u"--name"_s, u"Mine"_s, u"--body"_s, u"AAPC"_s}), 4,
        {u"Certified Professional Coder"_s}));
}

TEST_F(RecordVerbs, TakeAKnownSubjectHoweverItIsSpelledAndAskOfASlip)
{
    const auto add = [this](const QString& subject, const QStringList& more = {}) {
        return run(QStringList{u"add"_s, u"study-session"_s, u"--on-date"_s, u"2026-11-20"_s, u"--minutes"_s, u"1h"_s,
                               u"--subject"_s, subject} +
                   more);
    };
    EXPECT_EQ(add(u"ICD 10-CM"_s).exitCode, 0);
    const Outcome slip = add(u"anatmy"_s);
    EXPECT_EQ(slip.exitCode, 4);
    for (const QString& words :
         {u"In doubt"_s, u"--subject anatomy-physiology"_s, u"--new-subject"_s, u"Nothing was saved"_s}) {
        EXPECT_TRUE(slip.err.contains(words)) << slip.err.toStdString();
    }
    done({u"edit"_s, u"study-session"_s, u"1"_s, u"--subject"_s, u"icd-10cm"_s});
    const Outcome edited = run({u"edit"_s, u"study-session"_s, u"1"_s, u"--subject"_s, u"icd-10-cmm"_s});
    EXPECT_EQ(edited.exitCode, 4);
    EXPECT_TRUE(edited.err.contains(u"--subject icd-10-cm"_s)) << edited.err.toStdString();
    ASSERT_EQ(listed(u"study_session"_s).size(), 1);
    EXPECT_EQ(listed(u"study_session"_s).first()[u"subject"_s], u"icd-10-cm"_s);
    EXPECT_EQ(add(u"anatmy"_s, {u"--new-subject"_s}).exitCode, 0);
    EXPECT_EQ(listed(u"study_session"_s).size(), 2);
    done({u"edit"_s, u"study-session"_s, u"2"_s, u"--title"_s, u"bones"_s});
    EXPECT_EQ(add(u"knitting"_s).exitCode, 0);
}

TEST_F(RecordVerbs, AskNothingOfASubjectThatStoodThereBefore)
{
    done({u"add"_s, u"ceu-activity"_s, u"--on-date"_s, u"2026-11-20"_s, u"--title"_s, u"Codes"_s, u"--ceus"_s, u"1"_s,
          u"--subject"_s, u"cptt"_s, u"--new-subject"_s});
    done({u"edit"_s, u"ceu-activity"_s, u"1"_s, u"--title"_s, u"More codes"_s});
    EXPECT_EQ(listed(u"ceu_activity"_s).first()[u"subject"_s], u"cptt"_s);
}

}  // namespace record_verbs_test
}  // namespace credence
