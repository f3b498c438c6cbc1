// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/pay_line.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "domain/quick_line/amounts.h"
#include "domain/quick_line/line_days.h"
#include "domain/quick_line/phrases.h"
#include "domain/quick_line/title_doubts.h"
#include "domain/quick_line/vocabulary.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBehindPay = 1;
constexpr int kLongestPhrase = 3;

bool isOneOf(const QString& word, std::initializer_list<const char16_t*> words)
{
    return std::ranges::any_of(
        words, [&word](const char16_t* each) { return word.compare(QStringView(each), Qt::CaseInsensitive) == 0; });
}

/// "an hour", "/yr" ...; nothing for other words.
std::optional<PayPeriod> periodIn(const QString& words)
{
    static const std::array<std::pair<const char16_t*, PayPeriod>, 20> kPhrases{
        {{u"an hour", PayPeriod::Hour},   {u"a hour", PayPeriod::Hour}, {u"per hour", PayPeriod::Hour},
         {u"each hour", PayPeriod::Hour}, {u"hourly", PayPeriod::Hour}, {u"/ hour", PayPeriod::Hour},
         {u"/hour", PayPeriod::Hour},     {u"/hr", PayPeriod::Hour},    {u"/h", PayPeriod::Hour},
         {u"an hr", PayPeriod::Hour},     {u"a year", PayPeriod::Year}, {u"per year", PayPeriod::Year},
         {u"each year", PayPeriod::Year}, {u"yearly", PayPeriod::Year}, {u"annually", PayPeriod::Year},
         {u"per annum", PayPeriod::Year}, {u"/ year", PayPeriod::Year}, {u"/year", PayPeriod::Year},
         {u"/yr", PayPeriod::Year},       {u"/y", PayPeriod::Year}}};
    for (const auto& [phrase, period] : kPhrases) {
        if (words.compare(QStringView(phrase), Qt::CaseInsensitive) == 0) {
            return period;
        }
    }
    return std::nullopt;
}

struct FoundPeriod {
    int count;  ///< words
    PayPeriod period;
};

/// What begins at `index`.
std::optional<FoundPeriod> periodFrom(const LineReading& line, int index)
{
    for (int count = kLongestPhrase; count > 0; --count) {
        const auto period = line.areFree(index, count) ? periodIn(line.joined(index, count)) : std::nullopt;
        if (period) {
            return FoundPeriod{.count = count, .period = *period};
        }
    }
    return std::nullopt;
}

struct FoundMoney {
    int at;
    Cents amount;
    std::optional<PayPeriod> period{};
    int count;  ///< words, those of the period among them
};

std::optional<Cents> moneyIn(const QString& word)
{
    const Result<Cents> amount = parseMoney(word);
    return amount ? std::optional(amount.value()) : std::nullopt;
}

/// Money at `index`, with what follows it; "22.75/h" too.
std::optional<FoundMoney> moneyAt(const LineReading& line, int index)
{
    if (!line.isFree(index) || line.word(index).quoted) {
        return std::nullopt;
    }
    const QString word = line.bareWord(index);
    if (const std::optional<Cents> amount = moneyIn(word)) {
        const std::optional<FoundPeriod> period = periodFrom(line, index + 1);
        return FoundMoney{.at = index,
                          .amount = *amount,
                          .period = period ? std::optional(period->period) : std::nullopt,
                          .count = 1 + (period ? period->count : 0)};
    }
    const qsizetype slash = word.indexOf(u'/');
    const std::optional<Cents> amount = slash > 0 ? moneyIn(word.left(slash)) : std::nullopt;
    const std::optional<PayPeriod> period = amount ? periodIn(word.mid(slash)) : std::nullopt;
    return period ? std::optional(FoundMoney{.at = index, .amount = *amount, .period = period, .count = 1})
                  : std::nullopt;
}

/// The first amount with its period, else the one right behind the verb, else the first with a sign of dollars.
std::optional<FoundMoney> findMoney(const LineReading& line)
{
    std::optional<FoundMoney> marked;
    for (int i = kBehindPay; i < line.count(); ++i) {
        const std::optional<FoundMoney> found = moneyAt(line, i);
        if (found && found->period) {
            return found;
        }
        const bool isSure = found && (i == kBehindPay || line.word(i).text.contains(u'$'));
        if (isSure && !marked) {
            marked = found;
        }
    }
    return marked;
}

bool isAboutPay(const LineReading& line)
{
    if (line.count() <= kBehindPay || !isOneOf(line.bareWord(0), {u"pay", u"paid"})) {
        return false;
    }
    const std::optional<FoundMoney> money = findMoney(line);
    const auto time = findDuration(line);
    // "paid 2 h training" is about time.
    const bool isTime = money && !money->period && time && time->covers(money->at);
    return (money && !isTime) || (!money && !time && !findCeus(line));
}

/// "24h a week". Takes its words.
std::optional<Minutes> takeWeekly(LineReading& line)
{
    const auto time = findDuration(line);
    if (!time) {
        return std::nullopt;
    }
    const int behind = time->first + time->count;
    for (int count = kLongestPhrase; count > 0; --count) {
        const bool isThere = line.areFree(behind, count);
        if (isThere &&
            isOneOf(line.joined(behind, count), {u"a week", u"per week", u"each week", u"weekly", u"/week"})) {
            line.take(time->first, time->count + count);
            return time->amount;
        }
    }
    return std::nullopt;
}

bool beginsADay(const QString& word)
{
    return isOneOf(word, {u"from", u"since", u"starting"});
}

/// Behind "from" or "since", else at the end of the line. Takes its words.
std::optional<QDate> takeFirstDay(LineReading& line, QDate today)
{
    for (int i = kBehindPay; i + 1 < line.count(); ++i) {
        if (!line.isFree(i) || !beginsADay(line.bareWord(i))) {
            continue;
        }
        if (const std::optional<FoundDay> day = dayFrom(line, i + 1, today, DayLean::Nearest)) {
            line.take(i, 1 + day->count);
            return day->day;
        }
    }
    const std::optional<FoundDay> day = dayUpTo(line, line.count() - 1, today, DayLean::Nearest);
    if (!day || day->first < kBehindPay) {
        return std::nullopt;
    }
    line.take(day->first, day->count);
    return day->day;
}

/// What follows a "from" that no day was found behind, and what looks like a day: neither belongs to a name.
void askAboutDays(QuickLine& read, LineReading& line, QDate today)
{
    for (int i = kBehindPay; i < line.count(); ++i) {
        if (!line.isFree(i)) {
            continue;
        }
        const std::optional<DayLike> like = likeADay(line, i, today, DayLean::Past);
        int count = like ? like->count : 0;
        if (count == 0 && beginsADay(line.bareWord(i))) {
            while (line.areFree(i, count + 1)) {
                ++count;
            }
        }
        if (count > 0) {
            read.doubts.push_back({.about = LineDoubt::About::Day, .words = line.joined(i, count)});
            line.take(i, count);
        }
    }
}

/// Free words that stand together.
struct Stretch {
    int first;
    int end;
};

std::vector<Stretch> freeStretches(const LineReading& line)
{
    std::vector<Stretch> stretches;
    for (int i = kBehindPay; i < line.count(); ++i) {
        if (!line.isFree(i)) {
            continue;
        }
        if (stretches.empty() || stretches.back().end != i) {
            stretches.push_back({.first = i, .end = i});
        }
        ++stretches.back().end;
    }
    return stretches;
}

struct NamedPlace {
    QString name;
    bool isMarked = false;  ///< said to be a name: by "at", "@" or quotes
};

NamedPlace placeIn(const LineReading& line, const Stretch& stretch)
{
    int first = stretch.first;
    const bool isBehindAt = isOneOf(line.bareWord(first), {u"at", u"@"}) && stretch.end > first + 1;
    first += isBehindAt ? 1 : 0;
    QString name = line.joined(first, stretch.end - first);
    const bool hasSign = name.startsWith(u'@');
    return {.name = hasSign ? name.sliced(1) : name, .isMarked = isBehindAt || hasSign || line.word(first).quoted};
}

/// Known by its whole name, or by the beginning that was typed of a place held on the day.
const QuickLineContext::Place* knownPlace(const QString& name, QDate day, const QuickLineContext& context)
{
    return name.isEmpty() ? nullptr : placeOrNull(context, name, day, PlacementKind::Job);
}

/// A name that is not known has to look like one, and holds nothing that may be an amount.
bool mayBeANewName(const NamedPlace& place)
{
    const bool hasAmount = std::ranges::any_of(
        place.name.split(u' '), [](const QString& word) { return looksLikeAmount(word) || isWholeNumber(word); });
    const bool isPaidFor = std::ranges::any_of(place.name.split(u' '), isOfExpense);  // "AAPC dues" pay nobody
    return place.isMarked || (!place.name.isEmpty() && place.name.front().isUpper() && !hasAmount && !isPaidFor);
}

void takePlace(Pay& pay, const QuickLineContext::Place& place)
{
    pay.employer = place.name;
    pay.placement = place.id;
}

/// The employer among the words that are left; those that cannot be one are asked about.
void readEmployer(QuickLine& read, Pay& pay, const QString& text, const LineReading& line,
                  const QuickLineContext& context)
{
    for (const Stretch& stretch : freeStretches(line)) {
        const NamedPlace place = placeIn(line, stretch);
        const QuickLineContext::Place* known = knownPlace(place.name, pay.fromDay, context);
        if (pay.employer.isEmpty() && known) {
            takePlace(pay, *known);
        } else if (const auto* employer = employerOrNull(context, place.name); pay.employer.isEmpty() && employer) {
            pay.employer = employer->name;
        } else if (pay.employer.isEmpty() && mayBeANewName(place)) {
            pay.employer = place.name;
            read.senses[u"employer"_s] = LineSense::New;
        } else {
            LineDoubt doubt{.about = pay.employer.isEmpty() ? LineDoubt::About::Place : LineDoubt::About::Mark,
                            .words = place.name};
            if (pay.employer.isEmpty()) {
                const LineWord& first = line.word(stretch.first);
                const LineWord& last = line.word(stretch.end - 1);
                const qsizetype end = last.at + last.length;
                doubt.answers = {{.act = LineAnswer::Act::Take,
                                  .meaning = place.name,
                                  .line = text.left(first.at) + u"@\""_s + place.name + u'"' + text.mid(end)}};
            }
            read.doubts.push_back(std::move(doubt));
        }
    }
    const QuickLineContext::Place* present = placeOrNull(context, {}, pay.fromDay, PlacementKind::Job);
    if (pay.employer.isEmpty() && read.doubts.empty() && present) {
        takePlace(pay, *present);
        read.senses[u"employer"_s] = LineSense::Guessed;
        read.senses[u"placement"_s] = LineSense::Guessed;
    }
}

}  // namespace

std::optional<QuickLine> parsePayLine(const QString& text, const QuickLineContext& context)
{
    LineReading line(text);
    if (!isAboutPay(line)) {
        return std::nullopt;
    }
    Pay pay{.employer = {}, .fromDay = context.today, .amount = {}};
    if (const std::optional<FoundMoney> money = findMoney(line)) {
        pay.amount = money->amount;
        pay.per = money->period;
        line.take(money->at, money->count);
    }
    pay.weekly = takeWeekly(line);
    QuickLine read;
    if (const std::optional<QDate> day = takeFirstDay(line, context.today)) {
        pay.fromDay = *day;
    } else {
        read.senses[u"from_day"_s] = LineSense::Guessed;
    }
    askAboutDays(read, line, context.today);
    pay.note = line.hasOwnTitle() ? line.title() : QString();
    const LineParts parts{.kind = RecordKind::Pay, .saysKind = true};
    const ReadLine asRead{.line = line, .parts = parts, .context = context};
    if (const std::optional<Suspect> late = titleDayInDoubt(asRead, DayLean::Nearest);
        late && read.senseOf(u"from_day"_s) == LineSense::Guessed) {
        std::ranges::move(doubtsWithAnswers(text, line, parts, context, {*late}), std::back_inserter(read.doubts));
    }
    readEmployer(read, pay, text, line, context);
    read.draft = pay;
    read.problems = validate(pay, {.today = context.today, .credentialCodes = {}, .bodyCodes = {}});
    return read;
}

}  // namespace credence
