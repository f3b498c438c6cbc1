// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_pay.h"

#include "catalog/catalogue_words.h"
#include "words/format.h"
#include "words/format_career.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysOfAYear = 365;
constexpr int kTenthsOfAYear = 10;

QString bandFigure(const ScaleLine& line)
{
    QStringList parts;
    for (const std::optional<Cents>& amount : {line.low, line.middle, line.high}) {
        const QString words = amount ? money(*amount) : QString();
        if (!words.isEmpty() && !parts.contains(words)) {
            parts << words;
        }
    }
    const QString figure = parts.join(u'–');
    return line.opensUpward ? Text::tr("%1 and up", "an amount").arg(figure) : figure;
}

QString pointsFigure(const std::vector<ScalePoint>& points)
{
    QStringList before;
    QString now;
    QStringList ahead;
    for (const ScalePoint& point : points) {
        if (point.isAhead) {
            ahead << Text::tr("then %1", "pay that is still ahead").arg(money(point.fullTime));
        } else {
            if (!now.isEmpty()) {
                before << now;
            }
            now = money(point.fullTime);
        }
    }
    const QString present = before.isEmpty() ? now : Text::tr("now %1", "pay after earlier pay").arg(now);
    QStringList parts = before;
    if (!now.isEmpty()) {
        parts << present;
    }
    return (parts + ahead).join(u", "_s);
}

QString ownDays(const std::vector<ScalePoint>& points)
{
    const QDate first = points.front().from;
    const QDate last = points.back().from;
    return first == last ? date(first) : Text::tr("%1 · %2", "first and last day").arg(date(first), date(last));
}

}  // namespace

QString rungCredentials(const LadderRung& rung)
{
    return wordsOfEach(rung.credentials,
                       [](const RungCredential& one) {
                           return one.isHeld ? u"%1 %2"_s.arg(stateMark(ProgressState::Done), one.code) : one.code;
                       })
        .join(u", "_s);
}

QString rungYears(const LadderRung& rung)
{
    if (!rung.role.yearsLow || !rung.role.yearsHigh) {
        return {};
    }
    return *rung.role.yearsLow == *rung.role.yearsHigh ? Text::tr("%Ln year(s)", nullptr, *rung.role.yearsLow)
                                                       : Text::tr("%1–%Ln years", "of experience", *rung.role.yearsHigh)
                                                             .arg(QLocale().toString(*rung.role.yearsLow));
}

QString experienceYears(CalendarDays days)
{
    // Rounded down: no more experience than there is.
    return Text::tr("%1 years").arg(QLocale().toString(days.value * kTenthsOfAYear / kDaysOfAYear / 10.0, 'f', 1));
}

QString rungState(const LadderRung& rung, const Ladder& ladder)
{
    if (rung.isHere) {
        return Text::tr("you, %1", "years of experience").arg(experienceYears(ladder.experience));
    }
    if (rung.isGoal) {
        return Text::tr("your goal");
    }
    return rung.from ? Text::tr("from %1").arg(date(*rung.from)) : QString();
}

QString rungWords(const LadderRung& rung, const Ladder& ladder)
{
    return joined({rung.role.title, rungState(rung, ladder), rungYears(rung), rungCredentials(rung)});
}

QString scaleHeading()
{
    return Text::tr("Pay, full-time dollars a year");
}

QString scaleGroup(const ScaleLine& line)
{
    switch (line.sort) {
        case ScaleSort::Published:
            return line.area.isEmpty() ? Text::tr("Elsewhere", "pay of an area that is not said")
                                       : inSpokenLanguage(line.area);
        case ScaleSort::Own:
        case ScaleSort::Offered:
            return Text::tr("You", "one's own pay");
    }
    Q_UNREACHABLE();
}

QString scaleLabel(const ScaleLine& line)
{
    if (line.sort != ScaleSort::Offered) {
        return line.sort == ScaleSort::Published ? inSpokenLanguage(line.label) : line.label;
    }
    return (line.isOffer ? Text::tr("%1, offer", "employer") : Text::tr("%1, named", "employer who named the pay"))
        .arg(line.label);
}

QString scaleFigure(const ScaleLine& line)
{
    return line.sort == ScaleSort::Own ? pointsFigure(line.points) : bandFigure(line);
}

QString scaleSource(const ScaleLine& line)
{
    switch (line.sort) {
        case ScaleSort::Published: {
            const bool isOwnEntry = std::ranges::any_of(line.sources, &FigureSource::isOwnEntry);
            const bool isDoubtful = std::ranges::any_of(line.sources, isWeak);
            return joined({isOwnEntry ? Text::tr("your entry") : line.by,
                           line.year.isEmpty() ? Text::tr("no year") : line.year,
                           isDoubtful ? confidenceWord(Confidence::Low) : QString()});
        }
        case ScaleSort::Own:
            return line.points.empty() ? QString() : ownDays(line.points);
        case ScaleSort::Offered:
            return line.answerBy ? Text::tr("answer by %1").arg(date(*line.answerBy)) : QString();
    }
    Q_UNREACHABLE();
}

QString scaleWords(const ScaleLine& line)
{
    return joined({scaleGroup(line), scaleLabel(line), scaleFigure(line), scaleSource(line)});
}

QString scaleSummary(const PayScale& scale)
{
    if (scale.lines.empty()) {
        return Text::tr("No pay is known yet.");
    }
    const QString span = Text::tr("%Ln line(s) of pay", nullptr, static_cast<int>(scale.lines.size()));
    return scale.mark ? Text::tr("%1, held against %2", "lines of pay, an amount").arg(span, money(*scale.mark)) : span;
}

QString fullTimeWords(const Career& career)
{
    return career.fullTime ? Text::tr("An hour's pay times %1; a year's pay for part of the time in proportion.")
                                 .arg(QLocale().toString(career.fullTime->hours))
                           : QString();
}

QString unreadWords(const Career& career)
{
    return career.unread.isEmpty() ? QString()
                                   : Text::tr("Not understood and left out: %1").arg(career.unread.join(u", "_s));
}

}  // namespace credence::format
