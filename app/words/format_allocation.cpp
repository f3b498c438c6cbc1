// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_allocation.h"

#include <algorithm>

#include "catalog/catalogue_words.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTitlesNamed = 3;

/// True if a CEU of a sort that asks less than that of `worth` does as much.
bool servesAsWell(const CeuWorth& plainer, const CeuWorth& worth)
{
    const CeuSort& less = plainer.sort;
    const CeuSort& more = worth.sort;
    const bool asksLess = less != more && (!less.hiim || more.hiim) && (!less.fromAhima || more.fromAhima) &&
                          (less.subject.isEmpty() || less.subject == more.subject);
    return asksLess && plainer.fills >= worth.fills && plainer.fromAhima >= worth.fromAhima &&
           plainer.hiim >= worth.hiim;
}

/// The first of them in quotation marks, and how many more there are.
QString firstNames(const QStringList& titles)
{
    const qsizetype named = std::min(titles.size(), kTitlesNamed);
    QStringList names = wordsOfEach(titles.first(named), quoted);
    if (const qsizetype more = titles.size() - named; more > 0) {
        names << Text::tr("%1 more").arg(QLocale().toString(more));
    }
    return names.join(u", "_s);
}

QString movableWords(const std::vector<CountedItem>& movable)
{
    CeuHundredths sum;
    QStringList titles;
    for (const CountedItem& item : movable) {
        sum.value += item.amount.value;
        titles << item.label;
    }
    return Text::tr("the cycle before can spare %1 of its renewal month: ask the body to move %2", "CEUs, titles")
        .arg(amount(sum), firstNames(titles));
}

/// "in an HIIM domain, from AHIMA".
QString ceuSort(const CeuSort& sort)
{
    QStringList parts;
    if (!sort.subject.isEmpty()) {
        parts << Text::tr("in %1", "subject").arg(inSpokenLanguage(sort.subject));
    }
    if (sort.hiim) {
        parts << Text::tr("in an HIIM domain");
    }
    if (sort.fromAhima) {
        parts << Text::tr("from AHIMA or a component association");
    }
    return parts.isEmpty() ? Text::tr("of any sort") : parts.join(u", "_s);
}

}  // namespace

QString creditWhy(CreditWhy why)
{
    switch (why) {
        case CreditWhy::Locked:
            return Text::tr("credited before, and kept");
        case CreditWhy::SubjectBound:
            return Text::tr("the credential asks for CEUs of this subject");
        case CreditWhy::HiimShare:
            return Text::tr("fills the share in HIIM domains");
        case CreditWhy::Total:
            return Text::tr("fills the credential's part of the total");
        case CreditWhy::SourceShare:
            return Text::tr("beyond the total, for the share from AHIMA's own sources");
        case CreditWhy::Minimum:
            return Text::tr("beyond the total, for a minimum that is asked of such activities");
        case CreditWhy::BeforeAward:
            return Text::tr("fills the total; earned before the other credential was awarded");
    }
    Q_UNREACHABLE();
}

QString creditReason(CreditWhy why, CeuHundredths beyond)
{
    return beyond.value > 0 ? Text::tr("%1; %2 of it go along, so that the activity counts whole", "reason, CEUs")
                                  .arg(creditWhy(why), amount(beyond))
                            : creditWhy(why);
}

QString spareWhy(SpareWhy why)
{
    switch (why) {
        case SpareWhy::Locked:
            return Text::tr("you credited less than the activity has");
        case SpareWhy::RenewalMonth:
            return Text::tr("not needed; of the renewal month, it may count in the next cycle");
        case SpareWhy::NoNeedOfSort:
            return Text::tr("what is still open asks for CEUs of another sort");
        case SpareWhy::NothingIsOpen:
            return Text::tr("every credential has its CEUs");
    }
    Q_UNREACHABLE();
}

QString ceuWorth(const CeuWorth& worth)
{
    QStringList parts;
    const auto add = [&parts](const QString& words, CeuHundredths ceus) {
        if (ceus.value > 0) {
            parts << words.arg(amount(ceus));
        }
    };
    add(Text::tr("%1 of the total"), worth.fills);
    add(Text::tr("%1 of the share in HIIM domains"), worth.hiim);
    add(Text::tr("%1 of AHIMA's share"), worth.fromAhima);
    return Text::tr("one more CEU %1 fills %2", "sort, of what").arg(ceuSort(worth.sort), parts.join(u", "_s));
}

QString quotaShares(const CredentialQuota& quota)
{
    QStringList parts;
    if (quota.subject && quota.bound.value > 0) {
        parts << Text::tr("at least %1 in %2", "amount, subject")
                     .arg(amount(quota.bound), inSpokenLanguage(*quota.subject));
    }
    if (quota.hiim.value > 0) {
        parts << Text::tr("at least %1 in HIIM domains").arg(amount(quota.hiim));
    }
    return parts.join(u" · "_s);
}

QStringList allocationNotes(const BodyAllocation& allocation)
{
    QStringList lines;
    if (allocation.missing.value > 0) {
        lines << Text::tr("still missing: %1").arg(amount(allocation.missing));
    }
    for (const CredentialAllocation& one : allocation.credentials) {
        if (one.missingBound.value > 0 && one.quota.subject) {
            lines << Text::tr("for %1 still missing in %2: %3", "credential, subject, CEUs")
                         .arg(one.quota.credential, inSpokenLanguage(*one.quota.subject), amount(one.missingBound));
        }
    }
    if (allocation.missingHiim.value > 0) {
        lines << Text::tr("in HIIM domains still missing: %1").arg(amount(allocation.missingHiim));
    }
    if (allocation.missingFromAhima.value > 0) {
        lines << Text::tr("of AHIMA's own sources still missing: %1").arg(amount(allocation.missingFromAhima));
    }
    for (const CeuWorth& worth : allocation.worth) {
        const bool isSpecialForNothing = std::ranges::any_of(
            allocation.worth, [&worth](const CeuWorth& plainer) { return servesAsWell(plainer, worth); });
        if (!isSpecialForNothing) {
            lines << ceuWorth(worth);
        }
    }
    if (!allocation.movable.empty()) {
        lines << movableWords(allocation.movable);
    }
    return lines;
}

QString acceptance(const std::vector<AnyRecord>& changed)
{
    const QString names = firstNames(wordsOfEach(changed, recordTitle));
    const auto count = static_cast<int>(changed.size());
    return Text::tr("%Ln activity(s) would be credited anew: %1", nullptr, count).arg(names);
}

}  // namespace credence::format
