// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_search/posting.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCharacters = 20'000;
constexpr qsizetype kLongestName = 80;

QRegularExpression pattern(const QString& words)
{
    return QRegularExpression(words, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

/// The first group of the first of `patterns` that is found; empty: none.
QString firstFound(const QString& text, const std::vector<QRegularExpression>& patterns)
{
    for (const QRegularExpression& each : patterns) {
        const QString found = each.match(text).captured(1).simplified();
        if (!found.isEmpty() && found.size() <= kLongestName) {
            return found;
        }
    }
    return {};
}

/// Words that begin with a capital, and the small ones between them.
const QString kName = uR"(([A-Z0-9][\w&.'’-]*(?:[ ]+(?:of|and|for(?! (?:the|our|a)\b)|the|&|[A-Z][\w&'’-]*))*))"_s;

QString employerIn(const QString& text, const QStringList& known)
{
    QString longest;
    for (const QString& name : known) {
        if (name.size() > longest.size() && text.contains(name, Qt::CaseInsensitive)) {
            longest = name;
        }
    }
    if (!longest.isEmpty()) {
        return longest;
    }
    static const std::vector<QRegularExpression> kLabels{
        pattern(uR"(^[ \t]*(?:company|employer|organi[sz]ation|facility|hospital)[ \t]*:[ \t]*(.+)$)"_s)};
    // The name tells itself by its capitals.
    static const std::vector<QRegularExpression> kSentences{QRegularExpression(
        uR"((?:[Aa]pplying|[Aa]pplication|[Ii]nterest|[Cc]areer|[Pp]osition|[Rr]ole|[Oo]pportunity)(?: sent| submitted)? (?:to|with|at|in)(?: joining| working (?:at|for))? )"_s +
        kName)};
    const QString labelled = firstFound(text, kLabels);
    return labelled.isEmpty() ? firstFound(text, kSentences) : labelled;
}

QString roleIn(const QString& text)
{
    static const std::vector<QRegularExpression> kRoles{
        pattern(uR"(^[ \t]*(?:job title|position title|position|title|role)[ \t]*:[ \t]*(.+)$)"_s),
        pattern(uR"(\bfor (?:the|our) (?:position|role) of ([^\n.,]{3,60}?)(?: at | with |[.,\n]|$))"_s),
        pattern(uR"(\bfor (?:the|our) ([^\n.,]{3,60}?) (?:position|role|opening|job)\b)"_s)};
    return firstFound(text, kRoles);
}

/// The one of the words that stands in the text; nothing if none or several do.
template <class E>
std::optional<E> onlyOneIn(const QString& text, const std::vector<std::pair<QRegularExpression, E>>& words)
{
    std::optional<E> found;
    for (const auto& [word, value] : words) {
        if (text.contains(word)) {
            if (found) {
                return std::nullopt;
            }
            found = value;
        }
    }
    return found;
}

std::optional<WorkPlace> workPlaceIn(const QString& text)
{
    static const std::vector<std::pair<QRegularExpression, WorkPlace>> kPlaces{
        {pattern(uR"(\bon-?[ ]?site\b)"_s), WorkPlace::OnSite},
        {pattern(uR"(\bhybrid\b)"_s), WorkPlace::Hybrid},
        {pattern(uR"(\bremote\b)"_s), WorkPlace::Remote}};
    return onlyOneIn(text, kPlaces);
}

RequestKind kindIn(const QString& text)
{
    static const std::vector<std::pair<QRegularExpression, RequestKind>> kKinds{
        {pattern(uR"(\bexternship\b)"_s), RequestKind::Externship},
        {pattern(uR"(\bpracticum\b)"_s), RequestKind::Practicum}};
    return onlyOneIn(text, kKinds).value_or(RequestKind::Job);
}

/// "65,000" or "27.50".
std::optional<Cents> centsIn(QString digits)
{
    constexpr qint64 kMost = 1'000'000;
    const QStringList parts = digits.remove(u',').split(u'.');
    const qint64 dollars = parts.first().toLongLong();
    const int cents = parts.size() > 1 ? parts.at(1).leftJustified(2, u'0').left(2).toInt() : 0;
    return dollars > 0 && dollars < kMost ? std::optional(Cents{static_cast<int>(dollars * 100 + cents)})
                                          : std::nullopt;
}

/// The first amount, or range of amounts, that is followed by its period.
void readPay(const QString& text, Application& application)
{
    static const QRegularExpression kPay = pattern(
        uR"(\$[ ]?([0-9][0-9,]*(?:\.[0-9]{1,2})?)(?:[ ]*(?:-|–|—|to)[ ]*\$?[ ]?([0-9][0-9,]*(?:\.[0-9]{1,2})?))?[ ]*(?:/|per|an|a|each)?[ ]*(hour|hr|year|yr|annually|hourly|annum)\b)"_s);
    const QRegularExpressionMatch match = kPay.match(text);
    if (!match.hasMatch()) {
        return;
    }
    const bool isHourly = match.capturedView(3).startsWith(u'h', Qt::CaseInsensitive);
    application.payLow = centsIn(match.captured(1));
    application.payHigh = centsIn(match.captured(2));
    if (application.payHigh && application.payLow && *application.payHigh < *application.payLow) {
        application.payHigh.reset();
    }
    if (application.payLow) {
        application.payPer = isHourly ? PayPeriod::Hour : PayPeriod::Year;
        application.payNamedBy = PayNamer::Employer;
    } else {
        application.payHigh.reset();
    }
}

bool isConfirmation(const QString& text)
{
    static const QRegularExpression kThanks = pattern(
        uR"(thank you for (?:applying|your application|submitting)|received your application|application (?:was|has been) (?:successfully )?(?:sent|submitted|received))"_s);
    return text.contains(kThanks);
}

}  // namespace

PostingReading readPosting(const QString& text, const QStringList& known)
{
    static const QRegularExpression kAddress(uR"((https?://[^\s<>"]+))"_s);
    static const QRegularExpression kEndOfSentence(uR"([.,;:)\]]+$)"_s);
    const QString looked = text.left(kMostCharacters);
    PostingReading reading{.employer = employerIn(looked, known), .isConfirmation = isConfirmation(looked)};
    Application& application = reading.application;
    application.role = roleIn(looked);
    application.kind = kindIn(looked);
    application.posting = kAddress.match(looked).captured(1).remove(kEndOfSentence);
    application.workPlace = workPlaceIn(looked);
    readPay(looked, application);
    return reading;
}

}  // namespace credence
