// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_explain.h"

#include <QStringList>

#include "catalog/catalogue_words.h"
#include "domain/goals/route_proof.h"
#include "words/format_rules.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

QString itemTitle(const QString& label, const RecordRef& record)
{
    return label.isEmpty() ? kindName(record.kind) : label;
}

QString itemDays(QDate from, QDate to)
{
    return from.isValid() ? dateRange(from, to) : QString();
}

QString proofNote(const CountedItem& item)
{
    return item.proofMissing ? Text::tr("no proof yet") : QString();
}

QString inDoubt(const QString& words, const QStringList& doubts)
{
    QString told = words;
    for (const QString& doubt : doubts) {
        told = Text::tr("%1 (%2)", "figure or day, doubt").arg(told, doubt);
    }
    return told;
}

QString withDoubts(const QString& words, const RuleCitation& rule, bool isEstimate)
{
    return inDoubt(words, doubts(rule, isEstimate));
}

QString neededBasis(const NeededBasis& basis, const QString& body)
{
    if (basis.fromAccount) {
        return Text::tr("the amount is the one that your account at %1 gives").arg(body);
    }
    QStringList words;
    if (basis.part) {
        words << Text::tr(
                     "first period: %1 of %2 months have begun by its end, so %1/%2 of %3, rounded up to a "
                     "multiple of %4; the figure in your account at %5 is the one that counts")
                     .arg(QLocale().toString(basis.part->monthsBegun), QLocale().toString(basis.part->months),
                          amount(basis.full), amount(basis.part->step), body);
    }
    for (const NeededBasis::Joined& joined : basis.joined) {
        words << Text::tr(
                     "%1 joined in mid-cycle: %2 of %3 months have begun by its end, so %2/%3 of the %4 that it adds, "
                     "rounded up to a multiple of %5; the figure in your account at %6 is the one that counts")
                     .arg(joined.credential, QLocale().toString(joined.part.monthsBegun),
                          QLocale().toString(joined.part.months), amount(joined.adds), amount(joined.part.step), body);
    }
    if (basis.joinedLater) {
        words << Text::tr(
                     "a credential was awarded in mid-cycle: what it adds until the cycle ends was not found, so it "
                     "is taken in full; the figure in your account at %1 is the one that counts")
                     .arg(body);
    }
    return words.join(u"; "_s);
}

QString figureBasis(const Progress& progress, const QString& body)
{
    QStringList words;
    if (progress.basis) {
        words << neededBasis(*progress.basis, body);
    }
    if (const auto& carried = progress.carriedOver) {
        words << Text::tr("%1 of it carried over: the cycle that ended on %2 had %3 more than it asked; %4")
                     .arg(amount(carried->amount), date(carried->cycleEnded), amount(carried->surplus),
                          ruleName(carried->rule));
    }
    return words.join(u"; "_s);
}

QString cycleDatesOrigin(const CycleProgress& cycle)
{
    return cycle.rangeFromPortal ? Text::tr("dates from your account at %1").arg(cycle.body)
                                 : Text::tr("check these dates with your %1 account").arg(cycle.body);
}

QString unsettledShare(const Progress& share, const QString& body)
{
    return Text::tr("began on %1, while your cycle ran: whether %2 asks it of this cycle was not found; ask %2")
        .arg(share.rule.editionFrom ? date(*share.rule.editionFrom) : QString(), body);
}

QString missingProof(const Progress& progress, const RuleBook& rules)
{
    const bool isOfRoute = citedValue<RouteRule>(rules, progress.rule) != nullptr;
    return isOfRoute && lacksProof(progress) ? Text::tr("complete, proof missing") : QString();
}

QString missingProof(const RouteProgress& route)
{
    return lacksProof(route) ? Text::tr("complete, proof missing") : QString();
}

QString waitWords(RouteWait wait)
{
    switch (wait) {
        case RouteWait::Letter:
            return Text::tr("the A can come off once the letter is in hand");
        case RouteWait::Proof:
            return Text::tr("the A can come off once its proof is in hand");
    }
    Q_UNREACHABLE();
}

QStringList proofLines(const QString& text, const QStringList& points)
{
    return QStringList{text} +
           wordsOfEach(points, [](const QString& point) { return u"• "_s + inSpokenLanguage(point); });
}

QString proofHeading()
{
    return Text::tr("What the proof must show");
}

QStringList sendLines(const NextStep& step)
{
    QStringList lines;
    for (const ProofToSend& proof : step.send) {
        const QString doubt = doubts(proof.rule).join(u", "_s);
        lines << (doubt.isEmpty() ? proof.rule.title : u"%1 (%2)"_s.arg(proof.rule.title, doubt));
        lines += proofLines(proof.text, proof.points);
    }
    return lines;
}

QString ruleName(const RuleCitation& citation)
{
    if (citation.ruleId.isEmpty()) {
        return Text::tr("none is known here; it stands on your records");
    }
    return citation.title.isEmpty() ? citation.ruleId
                                    : Text::tr("%1 (%2)", "rule, its id").arg(citation.title, citation.ruleId);
}

QString editionAndConfidence(const RuleCitation& citation)
{
    return Text::tr("%1; %2", "edition, confidence")
        .arg(editionWords(citation.editionFrom, citation.editionTo), confidenceWord(citation.confidence));
}

}  // namespace credence::format
