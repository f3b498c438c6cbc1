// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_ruled.h"

#include <algorithm>
#include <iterator>

#include "catalog/catalogue_words.h"
#include "domain/cycles/ended_cycles.h"
#include "words/format.h"
#include "words/format_exam.h"
#include "words/format_explain.h"
#include "words/format_rules.h"
#include "words/format_activities.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

/// Whether the deadline is not said already by its cycle or by the missed cycle that it belongs to.
bool standsAlone(const DeadlineItem& item)
{
    const OwnLine own = describe(item.kind).ownLine;
    return own == OwnLine::Yes || (own == OwnLine::OfRecord && item.record);
}

QString deadlineTitle(DeadlineKind kind, const QString& subject)
{
    return QCoreApplication::translate("Format", describe(kind).title).arg(subject);
}

void addCeuDoubts(std::vector<RuledLine>& lines, const CycleProgress& cycle)
{
    for (const CeuDoubt& doubt : cycle.doubts) {
        lines.push_back({.title = Text::tr("%1 cycle, not sure").arg(cycle.body),
                         .value = ceuDoubt(doubt, cycle.body),
                         .rule = doubt.rule});
    }
}

}  // namespace

QString deadlineTitle(const DeadlineItem& item)
{
    return item.wait ? Text::tr("%1: %2", "credential, what it waits for").arg(item.title, waitWords(*item.wait))
                     : deadlineTitle(item.kind, item.title);
}

QString amountOfShare(const Amount& missing, const QString& share)
{
    return share.isEmpty()
               ? amount(missing)
               : Text::tr("%1 of “%2”", "CEUs, the share that asks them").arg(amount(missing), inSpokenLanguage(share));
}

QString missedCycleTitle(const MissedCycle& missed)
{
    return Text::tr("%1 cycle that ended on %2", "body, day").arg(missed.cycle.body, date(missed.cycle.range.last()));
}

QString missedCycleNote(const MissedCycle& missed)
{
    const QString& body = missed.cycle.body;
    const bool isToSubmit = missingIn(missed.cycle).value <= 0;
    const Progress* share = shareThatLacks(missed.cycle);
    const QString lack = (isToSubmit ? Text::tr("As far as your records say, %1 were earned and never submitted.")
                                     : Text::tr("As far as your records say, %1 are missing."))
                             .arg(amountOfShare(missingIn(missed), share ? share->title : QString()));
    const QString before =
        missed.openSince
            ? u' ' + Text::tr("The same goes for every cycle before it, since the one that ended on %1.", "day")
                         .arg(date(*missed.openSince))
            : QString();
    const QString settle =
        missed.wayBack
            ? Text::tr(
                  "If your account at %1 says that it was renewed, or once you are reinstated, answer its step on "
                  "Today with “Done”; if you let it go, record its last day there.")
            : Text::tr("If your account at %1 says that the cycle is complete, answer its step on Today with “Done”.");
    return lack + before + u' ' + settle.arg(body);
}

QString lapse(const LapsedCredentials& lapsed)
{
    const QString since = date(lapsed.since);
    switch (lapsed.as) {
        case LapsedAs::NotRenewed:
            return Text::tr("not renewed since %1").arg(since);
        case LapsedAs::Inactive:
            return Text::tr("inactive since %1: they must not be used").arg(since);
        case LapsedAs::Cancelled:
            return Text::tr("cancelled since %1: they must not be used").arg(since);
        case LapsedAs::Revoked:
            return Text::tr("revoked since %1: they must not be used").arg(since);
    }
    Q_UNREACHABLE();
}

QString wayBack(const WayBack& way)
{
    QStringList owed = wordsOfEach(way.terms.owed, inSpokenLanguage);
    if (way.terms.fee) {
        owed << money(*way.terms.fee);
    }
    const QString price = owed.join(u", "_s);
    if (way.until) {
        const QString until =
            price.isEmpty() ? Text::tr("back without a new exam until %1").arg(date(*way.until))
                            : Text::tr("back without a new exam until %1, against %2").arg(date(*way.until), price);
        return Text::tr("%1; later the exam again", "the way back").arg(until);
    }
    return price.isEmpty() ? Text::tr("the way back is not known: ask")
                           : Text::tr("back against %1; until when is not known").arg(price);
}

std::vector<RuledLine> missedCycleLines(const MissedCycle& missed)
{
    std::vector<RuledLine> lines;
    const auto add = [&lines](const QString& title, const std::optional<RuledDay>& ruled) {
        if (ruled) {
            lines.push_back({.title = title, .value = date(ruled->day), .rule = ruled->rule});
        }
    };
    if (missed.lapsed) {
        lines.push_back({.title = Text::tr("Your %1 credentials").arg(missed.cycle.body),
                         .value = lapse(*missed.lapsed),
                         .rule = missed.lapsed->rule});
    }
    // Of what is lost already, the days and prices that could have saved it are of no use.
    const bool isGone = missed.wayBack.has_value();
    if (!isGone) {
        add(Text::tr("Last day on which CEUs still count"), missed.countsUntil);
    }
    // Past or to come, it is the day that the loss counts from.
    add(missed.lapsed && missed.lapsed->becomes == LapsedAs::Cancelled
            ? Text::tr("Last day before the credentials are cancelled")
            : Text::tr("Last day before the credentials are revoked"),
        missed.revocation);
    add(Text::tr("Last day to appeal a revocation"), missed.appealUntil);
    if (missed.wayBack) {
        lines.push_back(
            {.title = Text::tr("The way back"), .value = wayBack(*missed.wayBack), .rule = missed.wayBack->rule});
    }
    if (missed.extension && !isGone) {
        const ExtensionFeeRule& terms = missed.extension->terms;
        const QString length =
            terms.days ? Text::tr("it lasts until %1").arg(date(missed.cycle.range.last().addDays(*terms.days)))
                       : extensionLength(terms);
        lines.push_back({.title = Text::tr("Extension"),
                         .value = joined({extensionWords(terms), length}),
                         .rule = missed.extension->rule});
    }
    return lines;
}

RuledLine renewalFeeLine(const RenewalFee& fee, QDate asOf)
{
    const QString amount = money(fee.amount);
    QString value = asOf <= fee.dueOn ? Text::tr("%1 by %2", "fee, day").arg(amount, date(fee.dueOn))
                                      : Text::tr("%1, late: it was due on %2", "fee, day").arg(amount, date(fee.dueOn));
    if (fee.nextFee) {
        value = joined(
            {value,
             Text::tr("from %1 on %2 more", "day, fee").arg(date(fee.payableUntil.addDays(1)), money(*fee.nextFee))});
    }
    return {.title = Text::tr("%1 renewal fee").arg(fee.body), .value = value, .rule = fee.rule};
}

QString lateDuesTitle(const LateDues& late)
{
    return Text::tr("%1 dues, open since %2", "body, day").arg(late.membership.body, date(late.openSince));
}

std::vector<RuledLine> lateDuesLines(const LateDues& late, QDate asOf)
{
    const QString& body = late.membership.body;
    const auto line = [&late](const QString& title, const QString& value) {
        return RuledLine{.title = title, .value = value, .rule = late.terms.rule};
    };
    const bool isOff = late.offSince <= asOf;
    const bool isTooLate = isOff && late.terms.lateUntil < asOf;
    const RuledLine off = line(Text::tr("%1 membership and credentials").arg(body),
                               (isOff ? Text::tr("off since %1; coming back costs %2 and the dues owed", "day, fee")
                                      : Text::tr("off from %1 on; coming back costs %2 and the dues owed", "day, fee"))
                                   .arg(date(late.offSince), money(late.terms.reinstatement)));
    if (isTooLate) {
        return {off};
    }
    return {line(deadlineTitle(DeadlineKind::DuesFree, body), date(late.terms.freeUntil)),
            line(deadlineTitle(DeadlineKind::DuesLate, body),
                 Text::tr("%1, with %2", "day, fee").arg(date(late.terms.lateUntil), money(late.terms.fee))),
            off};
}

std::vector<RuledLine> ruledLines(const Overview& overview)
{
    std::vector<RuledLine> lines;
    for (const GoalProgress& goal : overview.goals) {
        if (goal.exam && goal.exam->earliestRetake && goal.exam->retakeRule) {
            lines.push_back({.title = Text::tr("%1 exam: earliest retake").arg(goal.credential),
                             .value = retakeDay(*goal.exam->earliestRetake, goal.exam->retakeOtherwise),
                             .rule = *goal.exam->retakeRule});
        }
    }
    for (const MissedCycle& missed : overview.missedCycles) {
        std::ranges::move(missedCycleLines(missed), std::back_inserter(lines));
        addCeuDoubts(lines, missed.cycle);
    }
    for (const CycleProgress& cycle : overview.cycles) {
        lines.push_back({.title = Text::tr("%1 cycle").arg(cycle.body),
                         .value = dateRange(cycle.range.first(), cycle.range.last()),
                         .rule = cycle.cycleRule});
        addCeuDoubts(lines, cycle);
    }
    for (const RenewalFee& fee : overview.fees) {
        lines.push_back(renewalFeeLine(fee, overview.asOf));
    }
    for (const LateDues& late : overview.lateDues) {
        std::ranges::move(lateDuesLines(late, overview.asOf), std::back_inserter(lines));
    }
    for (const DeadlineItem& item : overview.deadlines) {
        if (standsAlone(item) && !item.rule.ruleId.isEmpty()) {
            lines.push_back({.title = deadlineTitle(item), .value = date(item.day), .rule = item.rule});
        }
    }
    for (const NextStep& step : overview.nextSteps) {
        if (describe(step.kind).ruleOfLossIsItsOwn && !step.isLate && step.delay &&
            !step.delay->rule.ruleId.isEmpty()) {
            lines.push_back({.title = nextStepTitle(step), .value = nextStepDelay(step), .rule = step.delay->rule});
        }
    }
    return lines;
}

}  // namespace credence::format
