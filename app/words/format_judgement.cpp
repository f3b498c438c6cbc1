// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what the rules say: states, why something does not count, and where a figure comes from.
#include <QStringList>
#include <array>

#include "words/format.h"
#include "catalog/catalogue_words.h"
#include "words/format_activities.h"
#include "words/format_explain.h"
#include "words/format_own_rules.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

/// "2026-03-02/2026-04-24" as people write it; other text as it is.
QString isoDaysWords(const QString& isoRange)
{
    const QStringList ends = isoRange.split(u'/');
    const QDate first = QDate::fromString(ends.first(), Qt::ISODate);
    const QDate last = QDate::fromString(ends.last(), Qt::ISODate);
    return first.isValid() && last.isValid() ? dateRange(first, last) : isoRange;
}

QString rangesWords(const QString& isoRanges)
{
    return wordsOfEach(isoRanges.split(u", "_s), isoDaysWords).join(u"; "_s);
}

/// With a detail the judgement says that only letters make these days count.
QString noLetter(const QString& detail)
{
    return detail == "volunteer"_L1
               ? Text::tr("no letter covers these days yet: volunteer work counts with a verification letter only")
               : Text::tr("no verification letter covers these days yet: ask your employer for one");
}

QString sourceWords(const QString& id, const RuleBook& rules)
{
    const RuleSource* source = rules.source(id);
    if (!source) {
        return id;
    }
    return source->url.isEmpty() ? source->title
                                 : Text::tr("%1, %2", "source, address").arg(source->title, source->url);
}

}  // namespace

QString stateWord(ProgressState state)
{
    switch (state) {
        case ProgressState::Done:
            return Text::tr("done");
        case ProgressState::Partly:
            return Text::tr("partly");
        case ProgressState::Open:
            return Text::tr("open");
        case ProgressState::Late:
            return Text::tr("late");
    }
    Q_UNREACHABLE();
}

QString stateMark(ProgressState state)
{
    switch (state) {
        case ProgressState::Done:
            return u"✓"_s;
        case ProgressState::Partly:
            return u"◐"_s;
        case ProgressState::Open:
            return u"○"_s;
        case ProgressState::Late:
            return u"!"_s;
    }
    Q_UNREACHABLE();
}

QString stageWord(GoalStage stage)
{
    switch (stage) {
        case GoalStage::Preparing:
            return Text::tr("preparing");
        case GoalStage::Apprentice:
            return Text::tr("apprentice");
        case GoalStage::Held:
            return Text::tr("held");
    }
    Q_UNREACHABLE();
}

QString lapsedSinceWords(const LapsedSince& since)
{
    return (since.isEstimate ? Text::tr("must not be used since %1, by our estimate of what its cycle asked")
                             : Text::tr("must not be used since %1"))
        .arg(date(since.day));
}

QString reason(const NotCountedItem& item)
{
    switch (item.reason) {
        case NotCountedReason::AfterAsOf:
            return Text::tr("it lies after the day you look at: it counts when that day has come");
        case NotCountedReason::BeforeCycle:
            return Text::tr("it lies before the first day of the cycle: only activities inside the cycle count");
        case NotCountedReason::AfterCycle:
            return Text::tr("it lies after the last day of the cycle: only activities inside the cycle count");
        case NotCountedReason::BeforeCertification:
            return Text::tr("you were not certified yet");
        case NotCountedReason::NoIndexNumber:
            return Text::tr("no AAPC index number yet");
        case NotCountedReason::SameCourseAgain:
            return Text::tr("the same course or index number was credited already: a course counts once");
        case NotCountedReason::NotHiim:
            return Text::tr("it is not marked as in an HIIM domain: this share asks for HIIM content");
        case NotCountedReason::NotFromAhima:
            return Text::tr(
                "it is not from AHIMA, a component association or HCPro: this share asks for these sources");
        case NotCountedReason::NoCodeSets:
            return Text::tr("the placement names no code set that this rule counts: add those you coded with");
        case NotCountedReason::OverlapCountedOnce:
            return Text::tr("another placement covers these days: each day counts once");
        case NotCountedReason::NotCompleted:
            return Text::tr("it is not completed yet: it counts from the day of completion on");
        case NotCountedReason::TooFewContactHours:
            return Text::tr("it has fewer contact hours than the rule asks for");
        case NotCountedReason::NotCodingPreparation:
            return Text::tr("it is not marked as a course that prepares for medical coding");
        case NotCountedReason::NoLetter:
            return noLetter(item.detail);
        case NotCountedReason::LetterNotReceived:
            return Text::tr("the letter you asked for on %1 has not come yet")
                .arg(date(QDate::fromString(item.detail, Qt::ISODate)));
        case NotCountedReason::LetterCoversLess:
            return Text::tr("the letter covers only %1: the other days need one too").arg(rangesWords(item.detail));
        case NotCountedReason::NotPassed:
            return Text::tr("this attempt was not passed");
        case NotCountedReason::NotHeld:
            return Text::tr("you do not hold this credential on the day you look at");
        case NotCountedReason::CredentialLapsed:
            return Text::tr("as far as your records say, it may not be used since %1: a cycle or dues were missed")
                .arg(date(QDate::fromString(item.detail, Qt::ISODate)));
        case NotCountedReason::MembershipOff:
            return Text::tr("as far as your records say, it is off since %1: its dues were not paid")
                .arg(date(QDate::fromString(item.detail, Qt::ISODate)));
        case NotCountedReason::CredentialEnded:
            return Text::tr("the credential that came of it ended on %1: it is passed anew")
                .arg(date(QDate::fromString(item.detail, Qt::ISODate)));
        case NotCountedReason::NotThisKind:
            return Text::tr("it is another kind of programme than the rule asks for");
        case NotCountedReason::NotRecognised:
            return Text::tr("its recognition does not name %1: add it if the school does").arg(quoted(item.detail));
        case NotCountedReason::NotThisSubject:
            return Text::tr("its subject is not “%1”, which this rule asks for: write so in its field Subject if it is")
                .arg(item.detail);
        case NotCountedReason::CoreOnly:
            return Text::tr("it is from the CMS: AAPC counts these for core credentials only");
        case NotCountedReason::OverCap:
            return overCap(item);
        case NotCountedReason::OtherActivity:
            return Text::tr("this rule asks for %1", "which activities").arg(activities(item.activities));
        case NotCountedReason::KindNotSaid:
            return Text::tr("its kind is not said, and this rule asks for %1: say it in its field “%2”",
                            "which activities, field")
                .arg(activities(item.activities), fieldLabel(RecordKind::CeuActivity, u"kind"_s));
        case NotCountedReason::YearAsksNoMore:
            return Text::tr("the rule asks for some in each year, and this year asks no more of them");
        case NotCountedReason::KeptFromSubject:
            return Text::tr("for this subject the body takes only %1", "which activities")
                .arg(activities(item.activities));
        case NotCountedReason::AllocatedElsewhere:
            return Text::tr("you credited it to other credentials");
        case NotCountedReason::MovedToNextCycle:
            return Text::tr("you count it in the cycle that follows, as the renewal month allows");
        case NotCountedReason::CountedInCycleBefore:
            return Text::tr("the cycle before needed it and its grace took it: a CEU counts once");
        case NotCountedReason::BeforeCredential:
            return Text::tr("before a credential: CEUs count from the day of its award on");
        case NotCountedReason::NoneHeld:
            return Text::tr("you hold none of its credentials on the day you look at");
        case NotCountedReason::CycleUnknown:
            return Text::tr("the days of its cycle are not known yet: a step on Today asks for what is missing");
        case NotCountedReason::NoCycle:
            return Text::tr("no cycle holds its day");
        case NotCountedReason::EndedCycle:
            return Text::tr("it belongs to the cycle of %1, which has ended").arg(isoDaysWords(item.detail));
    }
    Q_UNREACHABLE();
}

QString reasonInFull(const NotCountedItem& item)
{
    switch (item.reason) {
        case NotCountedReason::BeforeCertification:
            return Text::tr("you were not certified yet: only activities from the day of the award on count");
        case NotCountedReason::NoIndexNumber:
            return Text::tr("no AAPC index number yet: AAPC counts only approved activities");
        default:
            return reason(item);
    }
}

QString reason(const BodyReason& why)
{
    return why.body.isEmpty() ? reason(why.item) : Text::tr("%1: %2", "body: reason").arg(why.body, reason(why.item));
}

QString whyOutside(const OutsideActivity& outside)
{
    return wordsOfEach(outside.why, [](const BodyReason& why) { return reason(why); }).join(u" · "_s);
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
        case Confidence::High:
            return Text::tr("confirmed");
        case Confidence::Medium:
            return Text::tr("likely");
        case Confidence::Low:
            return Text::tr("unconfirmed");
    }
    Q_UNREACHABLE();
}

QString factDate(const QString& asOf)
{
    const QString words = inSpokenLanguage(asOf);
    return asOf.startsWith(u"undated"_s) ? capitalised(words) : Text::tr("As of %1").arg(words);
}

QString citation(const RuleCitation& citation, const RuleBook& rules)
{
    if (citation.ruleId.isEmpty()) {
        return Text::tr("Rule: %1").arg(ruleName(citation));
    }
    QStringList lines{ruleName(citation), editionAndConfidence(citation)};
    lines << wordsOfEach(citation.sources,
                         [&rules](const QString& id) { return Text::tr("Source: %1").arg(sourceWords(id, rules)); });
    if (!citation.asOf.isEmpty()) {
        lines << factDate(citation.asOf);
    }
    if (!citation.note.isEmpty()) {
        lines << citation.note;
    }
    lines << wordsOfEach(citation.own, ownValue);
    return lines.join(u'\n');
}

QString withoutAmount(const CycleProgress& cycle)
{
    if (cycle.withoutAmount.isEmpty()) {
        return {};
    }
    const bool noneIsKnown = cycle.withoutAmount.size() == static_cast<qsizetype>(cycle.credentials.size());
    const QString words =
        noneIsKnown ? Text::tr(
                          "What %1 asks for %2 is not known here: planned with its largest amount for one "
                          "credential. Your account there says what is asked.",
                          "body, credentials")
                    : Text::tr(
                          "What %1 asks for %2 is not known here: counted as further credentials. Your account "
                          "there says what is asked.",
                          "body, credentials");
    return words.arg(cycle.body, cycle.withoutAmount.join(u", "_s));
}

QStringList doubts(const RuleCitation& rule, bool isEstimate)
{
    QStringList words;
    if (isEstimate) {
        words << Text::tr("estimate");
    }
    if (rule.confidence == Confidence::Low) {
        words << Text::tr("unconfirmed");
    }
    if (!rule.own.empty()) {
        words << Text::tr("your value");
    } else if (!rule.doubt.isEmpty()) {
        words << rule.doubt;
    }
    return words;
}

}  // namespace credence::format
