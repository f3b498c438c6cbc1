// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quick_line/line_doubts.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "domain/quick_line/line_answers.h"
#include "domain/quick_line/line_days.h"
#include "domain/text/near_words.h"
#include "domain/text/parse_values.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

using About = LineDoubt::About;
using Act = LineAnswer::Act;

/// Nobody answers more at once; what comes behind is asked next.
constexpr std::size_t kMostDoubts = 3;
/// A longer line is no title any more, and is refused for that.
constexpr int kMostWords = 200;
constexpr qsizetype kMostNear = 3;

class Asker {
public:
    Asker(const QString& text, const LineReading& line, const LineParts& parts, const QuickLineContext& context)
        : m_text(text), m_line(line), m_parts(parts), m_context(context)
    {}

    std::vector<LineDoubt> run()
    {
        for (int i = 0; i < std::min(m_line.count(), kMostWords) && m_suspects.size() < kMostDoubts;) {
            const std::size_t before = m_suspects.size();
            if (!m_line.word(i).quoted) {
                m_line.isFree(i) ? lookAtFree(i) : lookAtTaken(i);
            }
            i += m_suspects.size() > before ? std::max(m_suspects.back().count, 1) : 1;
        }
        lookForMissing();
        return doubtsWithAnswers(m_text, m_line, m_parts, m_context, m_suspects);
    }

private:
    [[nodiscard]] bool isStudy() const { return m_parts.kind == RecordKind::StudySession; }
    [[nodiscard]] bool isExperience() const { return m_parts.kind == RecordKind::ExperienceEntry; }
    [[nodiscard]] bool isCeu() const { return m_parts.kind == RecordKind::CeuActivity; }
    [[nodiscard]] bool isExam() const { return m_parts.kind == RecordKind::ExamAttempt; }
    [[nodiscard]] bool lacksTime() const { return (isStudy() || isExperience()) && !m_parts.amount && !m_parts.range; }

    void suspect(About about, int first, int count, std::vector<Suspect::Meaning> meanings = {})
    {
        m_suspects.push_back({.about = about, .first = first, .count = count, .meanings = std::move(meanings)});
    }

    // ---- words that are left over

    void lookAtFree(int index)
    {
        const QString word = m_line.bareWord(index);
        if (isMarked(word)) {
            lookAtMark(index, word);
        } else if (isExam() ? saysOfExam(word) : word == u"@"_s || word == u"#"_s) {
            suspect(About::Mark, index, 1);
        } else if (!lookAtDay(index) && !lookAtHour(index) && !lookAtAmount(index, word) &&
                   !lookAtPlaceWord(index, word)) {
            lookAtSubjectWord(index, word);
        }
    }

    /// A second result, or a score that is none.
    [[nodiscard]] static bool saysOfExam(const QString& word)
    {
        return resultWord(word).has_value() || word.endsWith(u'%');
    }

    void lookAtMark(int index, const QString& word)
    {
        const QString name = word.sliced(1);
        if (word.startsWith(u'@') && isExperience()) {
            std::vector<Suspect::Meaning> meanings = nearPlaces(name);
            meanings.push_back({.act = Act::AddPlace, .value = name});
            suspect(About::Place, index, 1, std::move(meanings));
        } else if (word.startsWith(u'+') && isCeu()) {
            std::vector<Suspect::Meaning> meanings;
            for (const QString& code : m_context.credentials) {
                if (isSlipOf(name, code) && meanings.size() < kMostNear) {
                    meanings.push_back({.value = code, .typed = u'+' + code});
                }
            }
            suspect(About::Credential, index, 1, std::move(meanings));
        } else {
            suspect(About::Mark, index, 1);
        }
    }

    [[nodiscard]] std::vector<Suspect::Meaning> nearPlaces(const QString& name) const
    {
        std::vector<Suspect::Meaning> near;
        QStringList names;
        for (const QuickLineContext::Place& place : m_context.places) {
            const QStringList words = place.name.split(u' ', Qt::SkipEmptyParts);
            const bool isNear = isSlipOf(name, place.name) || std::ranges::any_of(words, [&name](const QString& word) {
                                    return isSlipOf(name, word) || word.startsWith(name, Qt::CaseInsensitive);
                                });
            if (isNear && !names.contains(place.name) && near.size() < kMostNear) {
                names << place.name;
                near.push_back({.value = place.name, .typed = u'@' + quotedIfNeeded(place.name)});
            }
        }
        return near;
    }

    bool lookAtDay(int index)
    {
        const bool isBehindTitle = index > 0 && m_line.isFree(index - 1);
        if (mayBeDayOrPages(m_line.bareWord(index)) && (m_parts.day || isBehindTitle)) {
            return false;
        }
        const DayLean lean = m_parts.kind == RecordKind::ExamAttempt ? DayLean::Nearest : DayLean::Past;
        const std::optional<FoundDay> day = dayFrom(m_line, index, m_context.today, lean);
        const std::optional<DayLike> like = likeADay(m_line, index, m_context.today);
        if (day && (!like || like->count <= day->count)) {
            suspectDay(index, day->count, {day->day});
        } else if (like) {
            suspectDay(index, like->count, like->days);
        }
        return day || like;
    }

    /// With a day in the line already the words can only be part of the title.
    void suspectDay(int first, int count, const std::vector<QDate>& days)
    {
        std::vector<Suspect::Meaning> meanings;
        for (const QDate day : m_parts.day ? std::vector<QDate>() : days) {
            meanings.push_back({.value = day, .typed = day.toString(Qt::ISODate)});
        }
        suspect(About::Day, first, count, std::move(meanings));
    }

    /// "3 pm", "at 9": an hour of the day, which a line takes only as a range.
    bool lookAtHour(int index)
    {
        static const QRegularExpression kHour(
            u"^(?:at )?[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)$|^at [0-9]{1,2}(?::[0-9]{2})?$"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const int count : {3, 2, 1}) {
            const bool isEnd = m_line.areFree(index, count) && !m_line.goesOnBehind(index + count);
            if (isEnd && kHour.match(m_line.joined(index, count)).hasMatch()) {
                suspect(About::Mark, index, count);
                return true;
            }
        }
        return false;
    }

    bool lookAtAmount(int index, const QString& word)
    {
        const bool isNumber = isWholeNumber(word);
        const QString two = m_line.areFree(index, 2) ? m_line.joined(index, 2) : QString();
        const bool hasUnitBehind = isNumber && !two.isEmpty() && two.back().isLetter() && parseDuration(two);
        const int count = hasUnitBehind ? 2 : 1;
        if (isNumber && mayBeMinutesOfAmount(index)) {
            const Minutes all{m_parts.amount->value + word.toInt()};
            suspect(About::Amount, index, 1, {{.value = all, .typed = word + u'm'}});
            return true;
        }
        if (!hasUnitBehind && !looksLikeAmount(word) && !(isNumber && (lacksTime() || lacksCeus()))) {
            return false;
        }
        suspect(About::Amount, index, count, amountsOf(m_line.joined(index, count)));
        return true;
    }

    /// The 30 of "2h 30 cpt"; but not of "2h 30 questions".
    [[nodiscard]] bool mayBeMinutesOfAmount(int index) const
    {
        static const QRegularExpression kHours(u"^[0-9]{1,2} ?(?:h|hrs?|hours?)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        constexpr int kHour = 60;
        const int minutes = m_line.bareWord(index).toInt();
        const auto areHours = [this, index](int count) {
            return index >= count && !m_line.isFree(index - 1) && !m_line.isFree(index - count) &&
                   kHours.match(m_line.joined(index - count, count)).hasMatch();
        };
        const bool isBehind = areHours(1) || areHours(2);
        const bool isEnd = index + 1 == m_line.count() || !m_line.isFree(index + 1);
        return m_parts.amount && isBehind && isEnd && minutes >= 10 && minutes < kHour;
    }

    [[nodiscard]] bool lacksCeus() const { return isCeu() && !m_parts.ceus; }

    /// What a number without a unit may be, where one is missing.
    [[nodiscard]] std::vector<Suspect::Meaning> amountsOf(const QString& typed) const
    {
        constexpr int kFewMinutes = 5;
        std::vector<Suspect::Meaning> meanings;
        if (lacksTime()) {
            for (const QString& unit : {QString(), u"h"_s, u"m"_s}) {
                const Result<Minutes> length = parseDuration(typed + unit);
                const bool hasUnit = length && !(typed + unit).back().isDigit();
                const bool isLikely = hasUnit && length.value().value >= kFewMinutes &&
                                      length.value().value <= 24 * 60 &&
                                      (unit != u"h"_s || length.value().value <= 12 * 60);
                if (isLikely) {
                    meanings.push_back({.value = length.value(), .typed = typed + unit});
                }
            }
        } else if (const Result<CeuHundredths> ceus = parseCeus(typed); lacksCeus() && ceus) {
            meanings.push_back({.value = ceus.value(), .typed = typed + u"ceu"_s});
        }
        return meanings;
    }

    [[nodiscard]] QString nameOf(std::optional<PlacementId> placement) const
    {
        const auto place = std::ranges::find_if(
            m_context.places, [&placement](const QuickLineContext::Place& each) { return each.id == placement; });
        return place == m_context.places.end() ? QString() : place->name;
    }

    /// The name of a place without its @, while it is a guess where the time was spent.
    bool lookAtPlaceWord(int index, const QString& word)
    {
        const bool isGuess = isStudy() ? !m_parts.saysKind && !m_parts.subject : isExperience() && !m_parts.namesPlace;
        const QString name = spelledPlainly(word);
        std::vector<Suspect::Meaning> places;
        for (const QuickLineContext::Place& place : isGuess ? m_context.places : decltype(m_context.places)()) {
            const bool isHere = isExperience() && nameOf(m_parts.placement) == place.name;
            const bool isKnown = std::ranges::any_of(places, [&place](const Suspect::Meaning& known) {
                return std::get<QString>(known.value) == place.name;
            });
            constexpr qsizetype kShortest = 4;
            const bool begins = name.size() >= kShortest && spelledPlainly(place.name.section(u' ', 0, 0)) == name;
            if (begins && !isHere && !isKnown && places.size() < kMostNear) {
                places.push_back({.value = place.name, .typed = u'@' + quotedIfNeeded(place.name)});
            }
        }
        if (places.empty()) {
            return false;
        }
        suspect(About::Place, index, 1, std::move(places));
        return true;
    }

    /// A word that may be a misspelt subject, while the subject is a guess.
    void lookAtSubjectWord(int index, const QString& word)
    {
        constexpr qsizetype kShortest = 4;
        if (!isStudy() || m_parts.subject || word.size() < kShortest) {
            return;
        }
        if (std::vector<Suspect::Meaning> near = nearSubjects(word, kShortest); !near.empty()) {
            suspect(About::Subject, index, 1, std::move(near));
        }
    }

    [[nodiscard]] std::vector<Suspect::Meaning> nearSubjects(const QString& typed, qsizetype shortest) const
    {
        std::vector<Suspect::Meaning> near;
        for (const QString& code : subjectsNear(typed, m_context, shortest)) {
            near.push_back({.value = code, .typed = u'#' + quotedIfNeeded(code)});
        }
        return near;
    }

    // ---- words that were taken for something new, or for one of two things

    void lookAtTaken(int index)
    {
        const QString word = m_line.bareWord(index);
        if (m_parts.answers && m_parts.answers->first == index && m_parts.answers->mayBeADay) {
            lookAtScore(*m_parts.answers);
        } else if (word.startsWith(u'#') && m_parts.subject == word.sliced(1)) {
            lookAtNewSubject(index, word.sliced(1));
        } else if (word.startsWith(u'@') && isCeu() && m_parts.provider == word.sliced(1)) {
            lookAtNewProvider(index, word.sliced(1));
        } else if (m_parts.placeWords > 0 && m_parts.firstPlaceWord == index) {
            lookAtPlace(index, m_parts.placeWords);
        }
    }

    /// "@st luke's" is no St. Mary's, though that is the only name that begins so; and "@st" may be either of two.
    void lookAtPlace(int index, int count)
    {
        const QString name = m_line.joined(index, count).sliced(1);
        const QStringList places = placesMeant(m_context, name, m_parts.day.value_or(m_context.today));
        const auto freeWord = [this](int at) { return m_line.areFree(at, 1) ? m_line.bareWord(at) : QString(); };
        const QString next = freeWord(index + count);
        const bool isWhole = places.size() == 1 && spelledPlainly(places.front()) == spelledPlainly(name);
        const bool isOther =
            !isWhole && !isMarked(next) && maySpellAnotherPlace(name, next, freeWord(index + count + 1));
        if (places.size() < 2 && !isOther) {
            return;
        }
        std::vector<Suspect::Meaning> meanings;
        for (const QString& place : places.first(std::min(places.size(), kMostNear))) {
            const QString typed = u'@' + quotedIfNeeded(place);
            meanings.push_back({.value = place, .typed = isOther ? typed + u' ' + next : typed});
        }
        if (isOther) {
            meanings.push_back({.act = Act::AddPlace, .value = QString(name + u' ' + next)});
        }
        suspect(About::Place, index, isOther ? count + 1 : count, std::move(meanings));
    }

    void lookAtScore(const FoundScore& score)
    {
        const QString right = u"%1 of %2"_s.arg(QString::number(score.correct), QString::number(score.items));
        std::vector<Suspect::Meaning> meanings{{.value = right, .typed = right}};
        if (const Result<QDate> day = parseDay(m_line.bareWord(score.first), m_context.today); day && !m_parts.day) {
            meanings.push_back({.value = day.value(), .typed = day.value().toString(Qt::ISODate)});
        }
        suspect(About::Score, score.first, score.count, std::move(meanings));
    }

    void lookAtNewSubject(int index, const QString& name)
    {
        if (isCeu() ? ceuSubjectNamed(name, m_context) : subjectNamed(name, m_context)) {
            return;
        }
        std::vector<Suspect::Meaning> near = nearSubjects(name, 2);
        // A known one beside it would become the title without a word.
        for (const SubjectMatch& known : subjectMatches(m_line.words(), m_context)) {
            if (m_line.isFree(known.first) && near.size() < kMostNear) {
                near.push_back({.value = known.code});  // it stands in the line already
            }
        }
        near.push_back({.act = Act::MakeNew, .value = name, .typed = u"#\"%1\""_s.arg(name)});
        suspect(About::Subject, index, 1, std::move(near));
    }

    void lookAtNewProvider(int index, const QString& name)
    {
        std::vector<Suspect::Meaning> near;
        if (!knownProvider(name) && !m_context.providers.contains(name, Qt::CaseInsensitive)) {
            for (const QString& known : knownProviderNames() + m_context.providers) {
                if (isSlipOf(name, known) && near.size() < kMostNear) {
                    near.push_back({.value = known, .typed = u'@' + quotedIfNeeded(known)});
                }
            }
        }
        if (!near.empty()) {
            near.push_back({.act = Act::MakeNew, .value = name, .typed = u"@\"%1\""_s.arg(name)});
            suspect(About::Provider, index, 1, std::move(near));
        }
    }

    // ---- what is missing

    void lookForMissing()
    {
        const bool asksAmount =
            std::ranges::any_of(m_suspects, [](const Suspect& suspect) { return suspect.about == About::Amount; });
        if (lacksTime() && !asksAmount) {
            std::vector<Suspect::Meaning> lengths;
            for (const Minutes length : {m_context.lastLength.value_or(Minutes{120}), Minutes{60}, Minutes{30}}) {
                const QString typed = u"%1m"_s.arg(length.value);
                if (std::ranges::find(lengths, typed, &Suspect::Meaning::typed) == lengths.end()) {
                    lengths.push_back({.value = length, .typed = typed});
                }
            }
            suspect(About::Amount, 0, 0, std::move(lengths));
        }
        if (m_parts.score && !m_parts.result) {
            suspect(About::Result, lastTaken() + 1, 0,
                    {{.value = credence::nameOf(ExamResult::Passed), .typed = u"passed"_s},
                     {.value = credence::nameOf(ExamResult::NotPassed), .typed = u"failed"_s}});
        }
    }

    [[nodiscard]] int lastTaken() const
    {
        int last = -1;
        for (int i = 0; i < m_line.count(); ++i) {
            last = m_line.isFree(i) ? last : i;
        }
        return last;
    }

    const QString& m_text;
    const LineReading& m_line;
    const LineParts& m_parts;
    const QuickLineContext& m_context;
    std::vector<Suspect> m_suspects;
};

}  // namespace

std::vector<LineDoubt> doubtsOf(const QString& text, const LineReading& line, const LineParts& parts,
                                const QuickLineContext& context)
{
    return Asker(text, line, parts, context).run();
}

}  // namespace credence
