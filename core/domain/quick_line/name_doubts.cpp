// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/name_doubts.h"

#include <QRegularExpression>
#include <algorithm>

#include "domain/quick_line/subject_doubts.h"
#include "domain/text/near_words.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;
using Act = LineAnswer::Act;
using Meanings = std::vector<Suspect::Meaning>;
using Place = QuickLineContext::Place;

Suspect::Meaning behindAt(const QString& name)
{
    return {.value = name, .typed = u'@' + quotedIfNeeded(name)};
}

void addOnce(Meanings& meanings, const Suspect::Meaning& meaning)
{
    if (meanings.size() < kMostNear &&
        std::ranges::find(meanings, meaning.value, &Suspect::Meaning::value) == meanings.end()) {
        meanings.push_back(meaning);
    }
}

std::optional<Suspect> oneOf(About about, int index, int count, Meanings meanings)
{
    return meanings.empty() ? std::nullopt
                            : std::optional(Suspect{
                                  .about = about, .first = index, .count = count, .meanings = std::move(meanings)});
}

// ---- marked words

Meanings nearPlaces(const ReadLine& read, const QString& name)
{
    Meanings near;
    for (const Place& place : read.context.places) {
        const QStringList words = place.name.split(u' ', Qt::SkipEmptyParts);
        const bool isNear = isSlipOf(name, place.name) || std::ranges::any_of(words, [&name](const QString& word) {
                                return isSlipOf(name, word) || word.startsWith(name, Qt::CaseInsensitive);
                            });
        if (isNear) {
            addOnce(near, behindAt(place.name));
        }
    }
    return near;
}

Meanings nearCredentials(const ReadLine& read, const QString& name)
{
    Meanings near;
    for (const QString& code : read.context.credentials) {
        if (isSlipOf(name, code)) {
            addOnce(near, {.value = code, .typed = u'+' + code});
        }
    }
    return near;
}

// ---- words without a mark

const Place* placeWith(const ReadLine& read, std::optional<PlacementId> id)
{
    const auto found = std::ranges::find_if(read.context.places, [&id](const Place& each) { return each.id == id; });
    return found == read.context.places.end() ? nullptr : &*found;
}

/// "lakeside", "lakesid" and "lakesde" for Lakeside Clinic, "mercy hospitl" for Mercy Hospital.
bool mayNamePlace(const QString& words, const QString& place)
{
    constexpr qsizetype kShortest = 4;
    constexpr qsizetype kShortestSlip = 5;
    const QString name = spelledPlainly(words);
    const QString begin = spelledPlainly(place).section(u' ', 0, name.count(u' '));
    const bool isCut = name.size() >= kShortestSlip && begin.startsWith(name);
    return (name.size() >= kShortest && begin == name) || isCut ||
           (std::min(name.size(), begin.size()) >= kShortestSlip && isSlipOf(name, begin));
}

/// The name of a place without its @, while it is a guess where the time was spent.
std::optional<Suspect> placeWordInDoubt(const ReadLine& read, int index)
{
    // "2h cpt lakeside" is work on CPT, or study with a curious title.
    const auto isGuess = [&](int words) {
        return read.isStudy() ? !read.parts.saysKind && (!read.parts.subject || read.standAlone(index, words))
                              : read.isExperience() && !read.parts.namesPlace;
    };
    const Place* here = read.isExperience() ? placeWith(read, read.parts.placement) : nullptr;
    for (int count = 2; count > 0; --count) {
        const QString words = isGuess(count) ? read.freeWords(index, count) : QString();
        Meanings places;
        for (const Place& place : read.context.places) {
            // The place itself amid a title is no other one; a slip of it is left over.
            const bool isHere = here && here->name == place.name && !read.beginsTitle(index) &&
                                (spelledPlainly(place.name) + u' ').startsWith(spelledPlainly(words) + u' ');
            if (!isHere && !words.isEmpty() && mayNamePlace(words, place.name)) {
                addOnce(places, behindAt(place.name));
            }
        }
        if (!places.empty()) {
            return oneOf(About::Place, index, count, std::move(places));
        }
    }
    return std::nullopt;
}

/// "8h at the hospital": a place that is not known, where neither a subject nor a kind is said, or that of the time is
/// a guess.
std::optional<Suspect> otherPlaceInDoubt(const ReadLine& read, int index)
{
    static const QStringList kNoPlaces{u"home"_s,  u"school"_s, u"class"_s, u"the library"_s, u"library"_s,
                                       u"night"_s, u"noon"_s,   u"desk"_s,  u"my desk"_s,     u"college"_s};
    const bool isStudyGuess = read.isStudy() && !read.parts.saysKind && !read.parts.subject;
    const bool isGuess = read.beginsTitle(index) && (isStudyGuess || (read.isExperience() && !read.parts.namesPlace));
    const bool isAt = read.line.bareWord(index).compare(u"at"_s, Qt::CaseInsensitive) == 0;
    int count = 1;
    while (isGuess && isAt && read.line.areFree(index, count + 1)) {
        ++count;
    }
    const QString name = count > 1 ? read.line.joined(index + 1, count - 1) : QString();
    if (name.isEmpty() || !name.front().isLetter() || kNoPlaces.contains(name, Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    Meanings meanings;
    if (const Place* held = placeOrNull(read.context, {}, read.day(), std::nullopt)) {
        meanings.push_back(behindAt(held->name));
    }
    meanings.push_back({.act = Act::AddPlace, .value = name});
    return Suspect{.about = About::Place, .first = index, .count = count, .meanings = std::move(meanings)};
}

/// Of short names only swapped and doubled letters are slips: APC is no slip of AAPC.
bool mayNameProvider(const QString& words, const QString& provider)
{
    constexpr qsizetype kLongEnough = 5;
    const bool isLong = std::min(words.size(), provider.size()) >= kLongEnough;
    return words.count(u' ') == provider.count(u' ') &&
           (isLong ? isSlipOf(words, provider) : isSwapOf(words, provider));
}

/// A slip of a provider's name, or a known one without its mark, while there is none; a second one of those that need
/// no mark while neither has one.
std::optional<Suspect> providerWordInDoubt(const ReadLine& read, int index)
{
    constexpr int kMostWords = 4;
    constexpr qsizetype kShortestName = 5;
    const bool isSecond = !read.parts.provider.isEmpty();
    if (!read.isCeu() || read.parts.marksProvider) {
        return std::nullopt;
    }
    if (isSecond) {
        const std::optional<KnownProvider> other = knownProvider(read.line.bareWord(index));
        return other && read.isAtEdge(index, 1) ? oneOf(About::Provider, index, 1, {behindAt(other->name)})
                                                : std::nullopt;
    }
    for (int count = kMostWords; count > 0; --count) {
        const QString words = read.isAtEdge(index, count) ? read.freeWords(index, count) : QString();
        Meanings near;
        for (const QString& known : words.isEmpty() ? QStringList() : read.context.providers) {
            const bool isIt = !knownProvider(known) && known.size() >= kShortestName &&
                              words.compare(known, Qt::CaseInsensitive) == 0;
            if (isIt || mayNameProvider(words, known)) {
                addOnce(near, behindAt(known));
            }
        }
        for (const QString& known : words.isEmpty() ? QStringList() : knownProviderNames()) {
            if (mayNameProvider(words, known)) {
                addOnce(near, behindAt(known));
            }
        }
        if (!near.empty()) {
            return oneOf(About::Provider, index, count, std::move(near));
        }
    }
    return std::nullopt;
}

/// "CHP261120A"; but not "CPT2027".
std::optional<Suspect> indexNumberInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kNumber(
        QRegularExpression::anchoredPattern(u"[A-Za-z]{2,4}(?!(?:19|20)[0-9]{2}$)[0-9]{4,8}[A-Za-z]?"_s));
    const QString word = read.line.bareWord(index);
    return read.isCeu() && read.parts.indexNumber.isEmpty() && kNumber.match(word).hasMatch()
               ? oneOf(About::IndexNumber, index, 1, {{.value = word, .typed = u"idx:"_s + word}})
               : std::nullopt;
}

/// "-CPC", "CPC/CCA": a sign that is none of a credential, or several of them in one word.
std::optional<Suspect> creditSignInDoubt(const ReadLine& read, int index)
{
    static const QRegularExpression kSigns(u"[-/&,+;()!~]"_s);
    const QString word = read.line.bareWord(index);
    const QStringList parts = word.split(kSigns, Qt::SkipEmptyParts);
    if (!read.isCeu() || parts.isEmpty() || credentialNamed(word, read.context)) {
        return std::nullopt;
    }
    QStringList credits;
    for (const QString& part : parts) {
        const std::optional<QString> code = credentialNamed(part, read.context);
        if (!code) {
            return std::nullopt;
        }
        credits << u'+' + *code;
    }
    Meanings all{{.value = credits.join(u' '), .typed = credits.join(u' ')}};
    return oneOf(About::Credential, index, 1, std::move(all));
}

/// The code of a credential at the end of the line, or beside a title of its own: "+" is missing, or it is a word.
std::optional<Suspect> creditWordInDoubt(const ReadLine& read, int index)
{
    const std::optional<QString> code =
        read.isCeu() ? credentialNamed(read.line.bareWord(index), read.context) : std::nullopt;
    static const QStringList kLeading{u"for"_s, u"toward"_s, u"towards"_s};
    const bool isLed = index > 0 && kLeading.contains(read.line.bareWord(index - 1), Qt::CaseInsensitive);
    const bool isAsked = code && !read.parts.credentials.contains(*code) &&
                         (isLed || read.line.hasOwnTitle() || !read.line.goesOnBehind(index + 1));
    return isAsked ? oneOf(About::Credential, index, 1, {{.value = *code, .typed = u'+' + *code}}) : std::nullopt;
}

// ---- words that were taken for something new, or for one of two things

/// "@lake side" and "@lakeside clinc" for Lakeside Clinic: the word behind the name is the rest of it.
std::optional<Suspect> brokenPlaceInDoubt(const ReadLine& read, int index, int count, const QStringList& places,
                                          const QString& next)
{
    constexpr qsizetype kShortest = 3;
    const QString typed = spelledPlainly(read.parts.placeName + u' ' + next);
    const auto goesOn = [](const QString& name, const QString& words) {
        return lettersOf(name).startsWith(lettersOf(words)) && !name.startsWith(words);
    };
    Meanings meanings;
    int more = 1;
    for (const QString& place : next.size() < kShortest || isMarked(next) ? QStringList() : places) {
        const QString name = spelledPlainly(place);
        const QString own = name.section(u' ', typed.count(u' '), typed.count(u' '));
        if (!goesOn(name, typed) && !isSlipOf(spelledPlainly(next), own)) {
            continue;
        }
        addOnce(meanings, behindAt(place));
        while (goesOn(name, spelledPlainly(read.parts.placeName + u' ' + read.freeWords(index + count, more + 1))) &&
               !read.freeWords(index + count, more + 1).isEmpty()) {
            ++more;
        }
    }
    return oneOf(About::Place, index, count + more, std::move(meanings));
}

/// "@st luke's" is no St. Mary's, though that is the only name that begins so; and "@st" may be either of two.
std::optional<Suspect> takenPlaceInDoubt(const ReadLine& read, int index, int count)
{
    const QString& name = read.parts.placeName;
    const QStringList places = placesMeant(read.context, name, read.day());
    const QString next = read.freeWords(index + count, 1);
    if (const std::optional<Suspect> broken = brokenPlaceInDoubt(read, index, count, places, next)) {
        return broken;
    }
    const bool isWhole = places.size() == 1 && spelledPlainly(places.front()) == spelledPlainly(name);
    const bool isOther =
        !isWhole && !isMarked(next) && maySpellAnotherPlace(name, next, read.freeWords(index + count + 1, 1));
    if (places.size() < 2 && !isOther) {
        return std::nullopt;
    }
    Meanings meanings;
    for (const QString& place : places.first(std::min(places.size(), static_cast<qsizetype>(kMostNear)))) {
        const QString typed = behindAt(place).typed;
        meanings.push_back({.value = place, .typed = isOther ? typed + u' ' + next : typed});
    }
    if (isOther) {
        meanings.push_back({.act = Act::AddPlace, .value = QString(name + u' ' + next)});
    }
    return Suspect{
        .about = About::Place, .first = index, .count = isOther ? count + 1 : count, .meanings = std::move(meanings)};
}

/// "8h volunteer" at the place of a job. At "work" everybody is, an extern too.
std::optional<Suspect> placeKindInDoubt(const ReadLine& read, int index)
{
    const Place* place = read.isExperience() ? placeWith(read, read.parts.placement) : nullptr;
    const bool isWork = read.line.bareWord(index).startsWith(u"work"_s, Qt::CaseInsensitive);
    if (!place || !read.parts.placeKind || place->kind == read.parts.placeKind || isWork) {
        return std::nullopt;
    }
    const QString typed = read.parts.namesPlace ? u"exp"_s : behindAt(place->name).typed;
    Meanings meanings{{.value = place->name, .typed = typed}};
    meanings.push_back({.act = Act::AddPlace,
                        .value = read.parts.namesPlace ? place->name : QString(),
                        .placeKind = read.parts.placeKind});
    return oneOf(About::PlaceKind, index, 1, std::move(meanings));
}

std::optional<Suspect> newProviderInDoubt(const ReadLine& read, int index, const QString& name)
{
    Meanings near;
    const bool isKnown = knownProvider(name) || read.context.providers.contains(name, Qt::CaseInsensitive);
    for (const QString& known : isKnown ? QStringList() : knownProviderNames() + read.context.providers) {
        if (isSlipOf(name, known)) {
            addOnce(near, behindAt(known));
        }
    }
    if (!near.empty()) {
        near.push_back({.act = Act::MakeNew, .value = name, .typed = u"@\"%1\""_s.arg(name)});
    }
    return oneOf(About::Provider, index, 1, std::move(near));
}

}  // namespace

Suspect markInDoubt(const ReadLine& read, int index)
{
    const QString word = read.line.bareWord(index);
    const QString name = word.sliced(1);
    if (word.startsWith(u'@') && read.isExperience()) {
        Meanings meanings = nearPlaces(read, name);
        meanings.push_back({.act = Act::AddPlace, .value = name});
        return {.about = About::Place, .first = index, .count = 1, .meanings = std::move(meanings)};
    }
    if (word.startsWith(u'+') && read.isCeu()) {
        return {.about = About::Credential, .first = index, .count = 1, .meanings = nearCredentials(read, name)};
    }
    return {.about = About::Mark, .first = index, .count = 1};
}

std::optional<Suspect> nameInDoubt(const ReadLine& read, int index)
{
    for (const auto look :
         {placeWordInDoubt, otherPlaceInDoubt, providerWordInDoubt, indexNumberInDoubt, creditWordInDoubt,
          creditSignInDoubt, subjectWordInDoubt, subjectRestInDoubt, secondSubjectInDoubt}) {
        if (std::optional<Suspect> found = look(read, index)) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<Suspect> takenNameInDoubt(const ReadLine& read, int index)
{
    const QString word = read.line.bareWord(index);
    const QString name = word.sliced(std::min<qsizetype>(1, word.size()));
    if (word.startsWith(u'#') && read.parts.subject == name) {
        return newSubjectInDoubt(read, index, name);
    }
    if (word.startsWith(u'@') && read.isCeu() && read.parts.provider == name) {
        return newProviderInDoubt(read, index, name);
    }
    if (read.parts.placeWords > 0 && read.parts.firstPlaceWord == index) {
        return takenPlaceInDoubt(read, index, read.parts.placeWords);
    }
    return read.parts.kindWord == index ? placeKindInDoubt(read, index) : std::nullopt;
}

}  // namespace credence
