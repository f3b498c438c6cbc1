// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/step_keys.h"

#include <QStringList>
#include <algorithm>

#include "domain/steps/next_step.h"

namespace credence {

namespace {

std::optional<QDate> occasionOf(const NextStep& step)
{
    switch (describe(step.kind).occasion) {
        case StepOccasion::None:
            return std::nullopt;
        case StepOccasion::DueDay:
            return step.dueOn;
        case StepOccasion::FirstOfDays:
            return step.days ? std::optional(step.days->first()) : std::nullopt;
        case StepOccasion::LastOfDays:
            return step.days ? std::optional(step.days->last()) : std::nullopt;
    }
    Q_UNREACHABLE();
}

void setOccasion(NextStep& step, QDate day)
{
    const StepOccasion occasion = describe(step.kind).occasion;
    if (occasion == StepOccasion::FirstOfDays || occasion == StepOccasion::LastOfDays) {
        step.days = rangeOf(day, day);
    } else {
        step.dueOn = day;
    }
}

template <class Counts>
bool hasAnswer(const NextStep& step, const Situation& situation, Counts counts)
{
    const std::vector<StepChoice>& choices = situation.facts().of<StepChoice>();
    return std::ranges::any_of(
        choices, [&, key = keyOf(step)](const StepChoice& choice) { return choice.step == key && counts(choice); });
}

}  // namespace

QString keyOf(const NextStep& step)
{
    QStringList parts{nameOf(step.kind)};
    if (const std::optional<QDate> day = occasionOf(step)) {
        parts << day->toString(Qt::ISODate);
    }
    if (step.record) {
        parts << nameOf(step.record->kind) << QString::number(step.record->id);
    }
    if (!step.subject.isEmpty()) {
        parts << step.subject;
    }
    return parts.join(u':');
}

std::optional<NextStep> stepOfKey(const QString& key)
{
    QStringList parts = key.split(u':');
    const std::optional<NextStepKind> kind = fromName<NextStepKind>(parts.takeFirst());
    if (!kind) {
        return std::nullopt;
    }
    NextStep step{.kind = *kind};
    if (const QDate day = parts.isEmpty() ? QDate() : QDate::fromString(parts.front(), Qt::ISODate); day.isValid()) {
        setOccasion(step, day);
        parts.removeFirst();
    }
    const std::optional<RecordKind> recordKind = parts.size() < 2 ? std::nullopt : fromName<RecordKind>(parts.front());
    bool isNumber = false;
    const qint64 id = recordKind ? parts.at(1).toLongLong(&isNumber) : 0;
    if (isNumber) {
        step.record = RecordRef{*recordKind, id};
        parts.remove(0, 2);
    }
    step.subject = parts.join(u':');  // the user's own words may hold a colon
    return step;
}

bool isInForce(const StepChoice& choice, QDate asOf)
{
    return choice.fate != StepFate::Snoozed || !choice.until || *choice.until > asOf;
}

bool isAnswered(const NextStep& step, const Situation& situation)
{
    return hasAnswer(step, situation,
                     [&situation](const StepChoice& choice) { return isInForce(choice, situation.asOf()); });
}

bool isSettled(const NextStep& step, const Situation& situation)
{
    return hasAnswer(step, situation, [](const StepChoice& choice) { return choice.fate != StepFate::Snoozed; });
}

}  // namespace credence
