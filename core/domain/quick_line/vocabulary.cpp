// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/vocabulary.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "domain/text/near_words.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

bool isSame(QStringView word, QStringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

template <class T, std::size_t kCount>
std::optional<T> lookedUp(const std::array<std::pair<const char16_t*, T>, kCount>& table, QStringView word)
{
    for (const auto& [name, meaning] : table) {
        if (isSame(word, name)) {
            return meaning;
        }
    }
    return std::nullopt;
}

/// Whether the words from `first` on spell `phrase`. Only the last may end with punctuation.
bool isSpelled(const QStringList& phrase, const std::vector<LineWord>& words, std::size_t first)
{
    const std::size_t count = static_cast<std::size_t>(phrase.size());
    if (first + count > words.size() || words[first].section != words[first + count - 1].section) {
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const LineWord& word = words[first + i];
        const bool isLast = i + 1 == count;
        const QString& known = phrase[static_cast<qsizetype>(i)];
        const bool isAnd = word.text == u'&' && known == u"and"_s;
        if (!isAnd && !isSame(word.text, phrase[static_cast<qsizetype>(i)]) &&
            !(isLast && isSame(word.bare(), phrase[static_cast<qsizetype>(i)]))) {
            return false;
        }
    }
    return true;
}

struct Phrase {
    QStringList words;
    QString code;
};

/// "icd-10 pcs", "icd 10-pcs" and "icd10 pcs" are ICD-10-PCS, and no ICD-10-CM with a rest: each hyphen as it is, a
/// blank or nothing, as long as there is a blank.
QStringList spelledApart(const QString& name)
{
    constexpr qsizetype kMostHyphens = 3;
    const QStringList parts = name.split(u'-');
    if (parts.size() < 2 || parts.size() > kMostHyphens + 1) {
        return {};
    }
    QStringList spelled{parts.front()};
    for (const QString& part : parts.sliced(1)) {
        QStringList longer;
        for (const QString& begin : spelled) {
            longer << begin + u' ' + part << begin + u'-' + part << begin + part;
        }
        spelled = longer;
    }
    const qsizetype blanks = name.count(u' ');
    spelled.removeIf([blanks](const QString& each) { return each.count(u' ') == blanks; });
    return spelled;
}

std::vector<Phrase> phrasesOf(const QuickLineContext& context)
{
    std::vector<Phrase> phrases;
    for (const QuickLineContext::Subject& subject : context.subjects) {
        for (const QString& word : subject.words) {
            if (const QStringList parts = word.split(u' ', Qt::SkipEmptyParts); !parts.isEmpty()) {
                phrases.push_back({.words = parts, .code = subject.code});
                for (const QString& apart : spelledApart(word)) {
                    phrases.push_back({.words = apart.split(u' ', Qt::SkipEmptyParts), .code = subject.code});
                }
            }
        }
    }
    std::ranges::stable_sort(phrases, std::ranges::greater(), [](const Phrase& phrase) { return phrase.words.size(); });
    return phrases;
}

/// Code of the subject of `subjects` that `words` name.
std::optional<QString> codeOf(QStringView words, const std::vector<QuickLineContext::Subject>& subjects)
{
    const auto found = std::ranges::find_if(subjects, [words](const QuickLineContext::Subject& subject) {
        return isSame(subject.code, words) || subject.words.contains(words, Qt::CaseInsensitive);
    });
    return found == subjects.end() ? std::nullopt : std::optional(found->code);
}

/// Whether each of the plain `words` is that of the name at its place; one of three letters and more may be cut short.
bool isNameWordByWord(const QString& name, const QString& words)
{
    constexpr qsizetype kShortest = 3;
    const QStringList typed = words.split(u' ', Qt::SkipEmptyParts);
    const QStringList known = name.split(u' ', Qt::SkipEmptyParts);
    const auto isWord = [](const QString& part, const QString& own) {
        return own == part || (part.size() >= kShortest && own.startsWith(part));
    };
    return !typed.isEmpty() && typed.size() <= known.size() &&
           std::equal(typed.begin(), typed.end(), known.begin(), isWord);
}

/// Whether the plain `name` begins with the plain `words`.
bool begins(const QString& name, const QString& words)
{
    return !words.isEmpty() && (name.startsWith(words) || isNameWordByWord(name, words));
}

constexpr auto kProviders =
    std::to_array<std::pair<const char16_t*, CeuSource>>({{u"AAPC", CeuSource::Aapc},
                                                          {u"AHIMA", CeuSource::Ahima},
                                                          {u"MaHIMA", CeuSource::AhimaComponent},
                                                          {u"HCPro", CeuSource::Hcpro},
                                                          {u"CMS", CeuSource::Cms}});

}  // namespace

std::optional<KindWord> kindWord(QStringView word)
{
    static const auto kWords = std::to_array<std::pair<const char16_t*, KindWord>>(
        {{u"study", {.kind = RecordKind::StudySession}},
         {u"studied", {.kind = RecordKind::StudySession}},
         {u"studying", {.kind = RecordKind::StudySession}},
         {u"work", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Job}},
         {u"worked", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Job}},
         {u"working", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Job}},
         {u"job", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Job}},
         {u"exp", {.kind = RecordKind::ExperienceEntry}},
         {u"experience", {.kind = RecordKind::ExperienceEntry}},
         {u"externship", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Externship}},
         {u"extern", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Externship}},
         {u"internship", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Internship}},
         {u"intern", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Internship}},
         {u"volunteer", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Volunteer}},
         {u"volunteered", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Volunteer}},
         {u"volunteering", {.kind = RecordKind::ExperienceEntry, .placement = PlacementKind::Volunteer}},
         {u"ceu", {.kind = RecordKind::CeuActivity}},
         {u"ceus", {.kind = RecordKind::CeuActivity}},
         {u"exam", {.kind = RecordKind::ExamAttempt}},
         {u"practice", {.kind = RecordKind::PracticeExam}},
         {u"practise", {.kind = RecordKind::PracticeExam}},
         {u"mock", {.kind = RecordKind::PracticeExam}}});
    return lookedUp(kWords, word);
}

std::optional<QString> kindWordNear(const QString& typed)
{
    static const QStringList kWords{u"study"_s,     u"work"_s, u"experience"_s, u"externship"_s, u"internship"_s,
                                    u"volunteer"_s, u"exam"_s, u"practice"_s,   u"applied"_s};
    constexpr qsizetype kLongEnough = 5;
    const auto isNear = [&typed](const QString& word) {
        // "words", "practiced" and "volunteers" are words of their own.
        const bool goesOn = typed.startsWith(word, Qt::CaseInsensitive) || word.startsWith(typed, Qt::CaseInsensitive);
        const bool isSlip = std::min(typed.size(), word.size()) >= kLongEnough && slipsBetween(typed, word) == 1;
        return isSwapOf(typed, word) || (isSlip && (!goesOn || typed.size() < word.size()));
    };
    const auto near = std::ranges::find_if(kWords, isNear);
    return near == kWords.end() || kindWord(typed) ? std::nullopt : std::optional(*near);
}

bool isFlagWord(QStringView word)
{
    return isSame(word, u"hiim") || isSame(word, u"core");
}

std::optional<CeuActivityKind> ceuKindWord(QStringView word)
{
    static const auto kWords =
        std::to_array<std::pair<const char16_t*, CeuActivityKind>>({{u"attended", CeuActivityKind::Attended},
                                                                    {u"self-study", CeuActivityKind::SelfStudy},
                                                                    {u"taught", CeuActivityKind::Taught},
                                                                    {u"in-service", CeuActivityKind::InService}});
    return lookedUp(kWords, word);
}

std::optional<ExamResult> resultWord(QStringView word)
{
    static const auto kWords =
        std::to_array<std::pair<const char16_t*, ExamResult>>({{u"passed", ExamResult::Passed},
                                                               {u"pass", ExamResult::Passed},
                                                               {u"failed", ExamResult::NotPassed},
                                                               {u"fail", ExamResult::NotPassed},
                                                               {u"not passed", ExamResult::NotPassed},
                                                               {u"not pass", ExamResult::NotPassed},
                                                               {u"did not pass", ExamResult::NotPassed},
                                                               {u"didn't pass", ExamResult::NotPassed},
                                                               {u"didnt pass", ExamResult::NotPassed},
                                                               {u"no-show", ExamResult::NoShow},
                                                               {u"no show", ExamResult::NoShow},
                                                               {u"noshow", ExamResult::NoShow},
                                                               {u"scheduled", ExamResult::Scheduled},
                                                               {u"booked", ExamResult::Scheduled},
                                                               {u"registered", ExamResult::Scheduled}});
    return lookedUp(kWords, word.toString().replace(u'\u2019', u'\''));
}

std::optional<KnownProvider> knownProvider(QStringView name)
{
    const qsizetype space = name.indexOf(u' ');
    const QStringView first = space < 0 ? name : name.first(space);
    for (const auto& [word, source] : kProviders) {
        if (isSame(first, word)) {
            return KnownProvider{.name = QString::fromUtf16(word) + name.sliced(first.size()).toString(),
                                 .source = source};
        }
    }
    return std::nullopt;
}

QStringList knownProviderNames()
{
    QStringList names;
    for (const auto& [word, source] : kProviders) {
        names << QString::fromUtf16(word);
    }
    return names;
}

std::vector<SubjectMatch> subjectMatches(const std::vector<LineWord>& words, const QuickLineContext& context)
{
    const std::vector<Phrase> phrases = phrasesOf(context);
    std::vector<SubjectMatch> matches;
    for (std::size_t i = 0; i < words.size();) {
        const auto spelled = [&](const Phrase& phrase) { return isSpelled(phrase.words, words, i); };
        // The phrases stand with the longest first.
        const auto found = std::ranges::find_if(phrases, spelled);
        if (found == phrases.end()) {
            ++i;
            continue;
        }
        matches.push_back(
            {.first = static_cast<int>(i), .count = static_cast<int>(found->words.size()), .code = found->code});
        i += static_cast<std::size_t>(found->words.size());
    }
    return matches;
}

std::optional<QString> subjectNamed(QStringView words, const QuickLineContext& context)
{
    return codeOf(words, context.subjects);
}

std::optional<QString> ceuSubjectNamed(QStringView words, const QuickLineContext& context)
{
    const std::optional<QString> code = codeOf(words, context.subjects);
    return code ? code : codeOf(words, context.ceuSubjects);
}

std::vector<QString> subjectsNear(const QString& typed, const QuickLineContext& context, qsizetype shortest)
{
    constexpr std::size_t kMost = 3;
    std::vector<QString> near;
    if (ceuSubjectNamed(typed, context)) {
        return near;
    }
    for (const auto* subjects : {&context.subjects, &context.ceuSubjects}) {
        for (const QuickLineContext::Subject& subject : *subjects) {
            const bool isNear = std::ranges::any_of(
                subject.words, [&](const QString& word) { return word.size() >= shortest && isSlipOf(typed, word); });
            if (isNear && near.size() < kMost) {
                near.push_back(subject.code);
            }
        }
    }
    return near;
}

std::vector<QString> subjectsBegun(const QString& typed, const QuickLineContext& context, bool isAll)
{
    static const QStringList kOfMany{u"coding"_s, u"coders"_s, u"and"_s,   u"for"_s,   u"level"_s,
                                     u"ii"_s,     u"code"_s,   u"coder"_s, u"codes"_s, u"procedure"_s};
    constexpr std::size_t kMost = 3;
    constexpr qsizetype kShortestCut = 4;
    constexpr qsizetype kShortestWord = 3;
    const QString said = typed.toCaseFolded();
    std::vector<QString> begun;
    if (kOfMany.contains(said) || said.size() < kShortestWord) {
        return begun;
    }
    const bool isAllLetters = std::ranges::all_of(said, [](QChar c) { return c.isLetter(); });
    const auto isBegun = [&](const QString& name) {
        const qsizetype size = said.size();
        const bool isCut = name.startsWith(said) && name.size() > size && name[size].isLetter() &&
                           name[size - 1].isLetter() && said.section(u' ', -1).size() >= kShortestCut;
        QString words = name;
        words.replace(u'/', u' ').remove(u',').remove(u'(').remove(u')');
        const bool isSpelledApart = !isAllLetters && haveSameLetters(name, said);  // "a & p"
        return isCut || isSpelledApart || (isAll && (u' ' + words + u' ').contains(u' ' + said + u' '));
    };
    for (const QuickLineContext::Subject& subject : context.subjects) {
        if (std::ranges::any_of(subject.words, isBegun) && begun.size() < kMost) {
            begun.push_back(subject.code);
        }
    }
    return begun;
}

std::optional<QString> credentialNamed(QStringView word, const QuickLineContext& context)
{
    const auto found =
        std::ranges::find_if(context.credentials, [&](const QString& code) { return isSame(code, word); });
    return found == context.credentials.end() ? std::nullopt : std::optional(*found);
}

QString spelledPlainly(QStringView name)
{
    QString plain = name.toString().toCaseFolded();
    plain.removeIf([](QChar c) { return c.isPunct() && c != u'&'; });
    return plain.simplified();
}

bool goesOnAsPlace(const QuickLineContext& context, QStringView words)
{
    const QString begin = spelledPlainly(words);
    return std::ranges::any_of(context.places, [&](const QuickLineContext::Place& place) {
        return isNameWordByWord(spelledPlainly(place.name), begin);
    });
}

bool maySpellAnotherPlace(QStringView typed, QStringView next, QStringView behind)
{
    // Many a name begins with these, and many a name ends with those.
    static const QStringList kBeginnings{u"st"_s,   u"saint"_s, u"ste"_s,    u"mt"_s,           u"mount"_s,
                                         u"new"_s,  u"the"_s,   u"north"_s,  u"south"_s,        u"east"_s,
                                         u"west"_s, u"our"_s,   u"holy"_s,   u"good"_s,         u"mass"_s,
                                         u"cape"_s, u"umass"_s, u"boston"_s, u"massachusetts"_s};
    static const QStringList kEnds{u"hospital"_s,  u"hospitals"_s,  u"clinic"_s,     u"center"_s,
                                   u"centre"_s,    u"general"_s,    u"memorial"_s,   u"university"_s,
                                   u"childrens"_s, u"healthcare"_s, u"associates"_s, u"rehabilitation"_s};
    const QString word = spelledPlainly(next);
    if (word.isEmpty() || word.front().isDigit()) {
        return false;
    }
    const bool isMedical =
        word == u"medical"_s && (kEnds.contains(spelledPlainly(behind)) || spelledPlainly(behind) == u"group"_s);
    return kBeginnings.contains(spelledPlainly(typed)) || kEnds.contains(word) || isMedical;
}

QStringList placesMeant(const QuickLineContext& context, QStringView name, QDate day)
{
    QStringList meant;
    const QuickLineContext::Place* best = placeOrNull(context, name, day, std::nullopt);
    if (best == nullptr || spelledPlainly(best->name) == spelledPlainly(name)) {
        return best == nullptr ? meant : QStringList{best->name};
    }
    const auto isHeld = [day](const QuickLineContext::Place& place) {
        return place.firstDay <= day && (!place.lastDay || day <= *place.lastDay);
    };
    for (const QuickLineContext::Place& place : context.places) {
        const bool fits = begins(spelledPlainly(place.name), spelledPlainly(name)) && isHeld(place) == isHeld(*best);
        if (fits && !meant.contains(place.name)) {
            meant << place.name;
        }
    }
    return meant;
}

const QuickLineContext::Place* placeOrNull(const QuickLineContext& context, QStringView name, QDate day,
                                           std::optional<PlacementKind> kind)
{
    const auto heldOn = [day](const QuickLineContext::Place& place) {
        return day.isValid() && place.firstDay <= day && (!place.lastDay || day <= *place.lastDay);
    };
    const auto fitness = [&](const QuickLineContext::Place& place) {
        return std::tuple(heldOn(place), isSame(place.name, name), place.kind == kind, place.firstDay);
    };
    const QuickLineContext::Place* best = nullptr;
    const QString begin = spelledPlainly(name);
    for (const QuickLineContext::Place& place : context.places) {
        const bool isMeant = name.isEmpty() ? heldOn(place) : begins(spelledPlainly(place.name), begin);
        if (isMeant && (best == nullptr || fitness(place) > fitness(*best))) {
            best = &place;
        }
    }
    return best;
}

const QuickLineContext::Employer* employerOrNull(const QuickLineContext& context, QStringView name)
{
    const auto known =
        std::ranges::find(context.employers, spelledPlainly(name),
                          [](const QuickLineContext::Employer& each) { return spelledPlainly(each.name); });
    return known == context.employers.end() ? nullptr : &*known;
}

}  // namespace credence
