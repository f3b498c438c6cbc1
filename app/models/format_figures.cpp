// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format_figures.h"

#include <QStringList>

#include "models/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

QString withTitle(const QString& subject, const QString& title)
{
    return title.isEmpty() ? subject : Text::tr("%1: %2", "credential or cycle, what of it").arg(subject, title);
}

QString dayWords(const StandingFigure& figure)
{
    if (!figure.day) {
        const bool isForecast = figure.kind == FigureKind::Goal || figure.kind == FigureKind::Route;
        return isForecast && figure.state != ProgressState::Done ? Text::tr("no day in sight") : QString();
    }
    switch (figure.kind) {
        case FigureKind::CycleTotal:
            return Text::tr("to %1", "last day of a cycle").arg(date(*figure.day));
        case FigureKind::Goal:
        case FigureKind::Route:
            return Text::tr("about %1", "day of a forecast").arg(date(*figure.day));
        case FigureKind::Requirement:
        case FigureKind::CycleShare:
        case FigureKind::Retake:
        case FigureKind::Submission:
        case FigureKind::Deadline:
            break;
    }
    return date(*figure.day);
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
    QStringList words;
    if (figure.done && figure.needed) {
        words << amountOf(*figure.done, *figure.needed);
    } else if (figure.state) {
        words << stateWord(*figure.state);
    }
    words << dayWords(figure);
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString figureChange(const FigureChange& change)
{
    const StandingFigure& any = change.after ? *change.after : *change.before;
    const QString before = change.before ? figureWords(*change.before) : QString();
    const QString after = change.after ? figureWords(*change.after) : Text::tr("no longer asked");
    return change.before ? Text::tr("%1: %2 → %3", "figure, before, after").arg(figureTitle(any), before, after)
                         : Text::tr("%1: new, %2", "figure, what it is").arg(figureTitle(any), after);
}

}  // namespace credence::format
