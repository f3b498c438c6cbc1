// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_figures.h"

#include <QStringList>

#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString withTitle(const QString& subject, const QString& title)
{
    return title.isEmpty() ? subject : Text::tr("%1: %2", "credential or cycle, what of it").arg(subject, title);
}

QString dayWords(const StandingFigure& figure)
{
    const bool isForecast = figure.kind == FigureKind::Goal || figure.kind == FigureKind::Route;
    if (!figure.day) {
        return isForecast && figure.state != ProgressState::Done ? Text::tr("no day in sight") : QString();
    }
    const QString day = date(*figure.day);
    if (figure.kind == FigureKind::CycleTotal) {
        return Text::tr("to %1", "last day of a cycle").arg(day);
    }
    return isForecast ? Text::tr("about %1", "day of a forecast").arg(day) : day;
}

QString amountWords(const StandingFigure& figure)
{
    if (figure.done && figure.needed) {
        return amountOf(*figure.done, *figure.needed);
    }
    return figure.state ? stateWord(*figure.state) : QString();
}

}  // namespace

QString figureTitle(const StandingFigure& figure)
{
    switch (figure.kind) {
        case FigureKind::Goal:
            return figure.subject;
        case FigureKind::Requirement:
        case FigureKind::Route:
            return withTitle(figure.subject, figure.title);
        case FigureKind::Retake:
            return Text::tr("%1: earliest retake").arg(figure.subject);
        case FigureKind::CycleTotal:
            return Text::tr("%1 cycle").arg(figure.subject);
        case FigureKind::CycleShare:
            return withTitle(Text::tr("%1 cycle").arg(figure.subject), figure.title);
        case FigureKind::Submission:
            return Text::tr("%1: submission opens").arg(figure.subject);
        case FigureKind::Deadline:
            return deadlineTitle({.kind = figure.deadline.value_or(DeadlineKind::User),
                                  .day = figure.day.value_or(QDate()),
                                  .title = figure.title,
                                  .daysLeft = {}});
    }
    Q_UNREACHABLE();
}

QString figureWords(const StandingFigure& figure)
{
    return joined({amountWords(figure), dayWords(figure)});
}

QString figureChange(const FigureChange& change)
{
    const QString title = figureTitle(change.after ? *change.after : *change.before);
    if (!change.before) {
        return Text::tr("%1: new, %2", "figure, what it is").arg(title, figureWords(*change.after));
    }
    const QString pattern = Text::tr("%1: %2 → %3", "figure, before, after");
    if (!change.after) {
        return pattern.arg(title, figureWords(*change.before), Text::tr("no longer asked"));
    }
    const QString before = amountWords(*change.before);
    const QString after = amountWords(*change.after);
    if (change.before->day == change.after->day && before != after) {
        return joined({pattern.arg(title, before, after), dayWords(*change.after)});
    }
    return pattern.arg(title, figureWords(*change.before), figureWords(*change.after));
}

}  // namespace credence::format
