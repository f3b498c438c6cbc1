// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_offers.h"

#include "domain/job_search/employers.h"
#include "words/format.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

QString offerScore(const ComparedOffer& offer)
{
    return offer.score ? percent(*offer.score, 100) : Text::tr("not rated");
}

QString offerKnown(const ComparedOffer& offer)
{
    return offer.known == offer.asked ? QString()
                                      : Text::tr("%1 of %2 known", "criteria")
                                            .arg(QLocale().toString(offer.known), QLocale().toString(offer.asked));
}

QString offerMark(std::optional<int> hundredths)
{
    return hundredths ? Text::tr("%1 of %2", "mark, the highest")
                            .arg(QLocale().toString(*hundredths / 100.0, 'f', 1), QLocale().toString(kHighestMark))
                      : u"–"_s;
}

QString yearlyPay(const ComparedOffer& offer)
{
    return offer.yearly ? Text::tr("%1 a year of full time").arg(money(*offer.yearly)) : Text::tr("not named");
}

QString offerPlace(const Facts& facts, const Application& application)
{
    const Employer* employer = employerOf(facts, application.employer);
    QStringList parts{employer ? employer->town : QString(),
                      application.workPlace ? amidSentence(wordsOf(*application.workPlace)) : QString()};
    const QString words = joined(parts, u", "_s);
    return words.isEmpty() ? u"–"_s : words;
}

}  // namespace credence::format
