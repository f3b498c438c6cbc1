// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/format_pathway.h"

#include "domain/study/practice.h"
#include "words/format.h"
#include "words/format_exam.h"
#include "words/format_steps.h"
#include "words/format_text.h"

namespace credence::format {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutesOfAnHour = 60;

/// "120 of 405 h" where both are whole hours.
QString figureOf(Amount done, Amount needed)
{
    const bool isHours = needed.unit == AmountUnit::Minutes && done.value % kMinutesOfAnHour == 0 &&
                         needed.value % kMinutesOfAnHour == 0;
    return isHours ? Text::tr("%1 of %2 h", "hours done, hours asked")
                         .arg(QLocale().toString(done.value / kMinutesOfAnHour),
                              QLocale().toString(needed.value / kMinutesOfAnHour))
                   : amountOf(done, needed);
}

QString educationFigure(const StageStanding& stage)
{
    if (stage.done && stage.needed) {
        return stage.needed->unit == AmountUnit::Count ? Text::tr("%1 of %Ln course(s)", nullptr, stage.needed->value)
                                                             .arg(QLocale().toString(stage.done->value))
                                                       : figureOf(*stage.done, *stage.needed);
    }
    if (stage.needed) {
        return amount(*stage.needed);
    }
    return stage.about.isEmpty() ? stage.state ? Text::tr("no programme yet") : QString()
                                 : Text::tr("hours not stated");
}

QString passesWords(const std::vector<ExamPass>& passes)
{
    return wordsOfEach(passes,
                       [](const ExamPass& pass) {
                           return pass.score ? u"%1 %2"_s.arg(pass.credential, examScore(pass.score, pass.scale))
                                             : pass.credential;
                       })
        .join(u", "_s);
}

QString examFigure(const StageStanding& stage)
{
    const QString passed = passesWords(stage.passes);
    const QString open = stage.needed ? Text::tr("%1: %2 of %3", "credential, requirements done, requirements")
                                            .arg(stage.about, QLocale().toString(stage.done->value),
                                                 QLocale().toString(stage.needed->value))
                                      : QString();
    return joined({open, passed});
}

QString heldWords(const std::vector<HeldOnRoad>& held)
{
    return wordsOfEach(held, [](const HeldOnRoad& one) { return one.credential; }).join(u", "_s);
}

QString certifiedFigure(const StageStanding& stage)
{
    if (stage.waitsFor == RoadStage::Apprentice || (stage.state == ProgressState::Partly && !stage.held.empty())) {
        return Text::tr("%1 without the A").arg(stage.about);
    }
    return stage.about.isEmpty() ? heldWords(stage.held) : stage.about;
}

QString renewalFigure(const StageStanding& stage)
{
    return stage.done && stage.needed ? Text::tr("%1 %2 of %3", "body, CEUs done, CEUs asked")
                                            .arg(stage.about, amountNumber(*stage.done), amountNumber(*stage.needed))
                                      : QString();
}

QString proofsWords(const StageProofs& proofs)
{
    if (proofs.all == 0) {
        return {};
    }
    if (proofs.inHand == proofs.all) {
        return Text::tr("proof in hand");
    }
    return proofs.inHand == 0
               ? Text::tr("no proof in hand")
               : Text::tr("%1 of %Ln proof(s) in hand", nullptr, proofs.all).arg(QLocale().toString(proofs.inHand));
}

const RoadDay* dayOf(const StageStanding& stage, RoadDaySort sort)
{
    for (const RoadDay& day : stage.days) {
        if (day.sort == sort) {
            return &day;
        }
    }
    return nullptr;
}

QStringList dayWords(const StageStanding& stage)
{
    return wordsOfEach(stage.days, [](const RoadDay& day) { return stageDay(day); });
}

QString studyReason(const StageStanding& stage)
{
    const RoadDay* ready = dayOf(stage, RoadDaySort::AtPace);
    const RoadDay* wanted = dayOf(stage, RoadDaySort::By);
    const QString pace = !ready             ? Text::tr("no day yet at the present pace")
                         : ready->isPlanned ? Text::tr("ready about %1 at the hours you plan").arg(date(ready->day))
                                            : Text::tr("ready about %1 at the present pace").arg(date(ready->day));
    return joined({pace, wanted ? Text::tr("wanted by %1").arg(date(wanted->day)) : QString()});
}

QString lettersWords(const LettersOnRoad& letters)
{
    if (letters.missing == 0) {
        return {};
    }
    const QString missing = Text::tr("%Ln letter(s) missing", nullptr, letters.missing);
    return letters.asked == 0 ? missing
                              : Text::tr("%1, %2 of them asked for").arg(missing, QLocale().toString(letters.asked));
}

QString apprenticeReason(const Road& road, const StageStanding& stage)
{
    if (stage.state == ProgressState::Done) {
        return Text::tr("Every proof is in hand: ask AAPC to take the A off.");
    }
    const RoadDay* day = dayOf(stage, RoadDaySort::AtPace);
    const QString when = day ? Text::tr("The A can come off about %1, if the work goes on").arg(date(day->day))
                             : Text::tr("No day yet for the A to come off");
    return joined({when, lettersWords(road.letters)});
}

QString lapsedWords(const StageStanding& stage)
{
    for (const HeldOnRoad& held : stage.held) {
        if (held.lapsedSince) {
            return u"%1: %2"_s.arg(held.credential, lapsedSinceWords(*held.lapsedSince));
        }
    }
    return joined(dayWords(stage));
}

}  // namespace

QString roadStage(RoadStage stage)
{
    switch (stage) {
        case RoadStage::Education:
            return Text::tr("Education", "stage of the road");
        case RoadStage::Study:
            return Text::tr("Study", "stage of the road");
        case RoadStage::Exam:
            return Text::tr("Exam", "stage of the road");
        case RoadStage::Apprentice:
            return Text::tr("Apprentice", "stage of the road");
        case RoadStage::Certified:
            return Text::tr("Certified", "stage of the road");
        case RoadStage::Renewal:
            return Text::tr("Renewal", "stage of the road");
        case RoadStage::Growth:
            return Text::tr("Growth", "stage of the road");
    }
    Q_UNREACHABLE();
}

QString stageState(const StageStanding& stage)
{
    return stage.state ? stateMark(*stage.state) + u' ' + stateWord(*stage.state)
                       : Text::tr("– not asked", "mark and word: nothing asks for a stage");
}

QString stageFigure(const StageStanding& stage)
{
    switch (stage.stage) {
        case RoadStage::Education:
            return educationFigure(stage);
        case RoadStage::Study:
            return stage.needed ? Text::tr("%1 of %2 %3 subjects", "subjects done, subjects, credential")
                                      .arg(QLocale().toString(stage.done->value),
                                           QLocale().toString(stage.needed->value), stage.about)
                                : QString();
        case RoadStage::Exam:
            return examFigure(stage);
        case RoadStage::Apprentice:
            return stage.done && stage.needed ? figureOf(*stage.done, *stage.needed) : stage.about;
        case RoadStage::Certified:
            return certifiedFigure(stage);
        case RoadStage::Renewal:
            return renewalFigure(stage);
        case RoadStage::Growth:
            return stage.about;
    }
    Q_UNREACHABLE();
}

QString stageNext(const StageStanding& stage, const RuleBook& rules)
{
    if (!stage.steps.empty()) {
        return Text::tr("Next: %1").arg(nextStepBriefly(stage.steps.front(), rules));
    }
    if (stage.waitsFor) {
        return Text::tr("Waits for: %1", "stage of the road").arg(roadStage(*stage.waitsFor));
    }
    return proofsWords(stage.proofs);
}

QString stageDay(const RoadDay& day)
{
    const QString on = date(day.day);
    switch (day.sort) {
        case RoadDaySort::On:
            return on;
        case RoadDaySort::By:
            return Text::tr("by %1", "day").arg(on);
        case RoadDaySort::From:
            return Text::tr("from %1", "day").arg(on);
        case RoadDaySort::AtPace:
            return Text::tr("about %1", "day").arg(on);
        case RoadDaySort::Until:
            return Text::tr("until %1", "day").arg(on);
    }
    Q_UNREACHABLE();
}

QString stageDays(const StageStanding& stage)
{
    return joined(dayWords(stage));
}

QString stageFirstDay(const StageStanding& stage)
{
    return stage.days.empty() ? QString() : stageDay(stage.days.front());
}

QString stageWords(const StageStanding& stage, const RuleBook& rules)
{
    QStringList words{stage.state ? stateWord(*stage.state) : Text::tr("not asked"), stageFigure(stage),
                      stageNext(stage, rules)};
    words << dayWords(stage);
    return joined(words, u", "_s);
}

QString roadAnswer(const Road& road)
{
    const StageStanding& stage = road.of(road.present);
    const QString figure = stageFigure(stage);
    switch (road.present) {
        case RoadStage::Education:
            if (stage.state == ProgressState::Partly) {
                return stage.done ? Text::tr("In education: %1").arg(figure) : Text::tr("In education");
            }
            return Text::tr("At the start of the road");
        case RoadStage::Study:
            return Text::tr("Studying: %1", "subjects").arg(figure);
        case RoadStage::Exam:
            return Text::tr("Before the %1 exam").arg(stage.about);
        case RoadStage::Apprentice:
            if (stage.state == ProgressState::Done) {
                return Text::tr("Apprentice: the A can come off");
            }
            return stage.needed && stage.needed->unit == AmountUnit::Days
                       ? Text::tr("Apprentice, day %1 of %2")
                             .arg(QLocale().toString(stage.done->value), QLocale().toString(stage.needed->value))
                       : Text::tr("Apprentice");
        case RoadStage::Certified:
            if (stage.state == ProgressState::Late) {
                return Text::tr("Not certified now");
            }
            return stage.state == ProgressState::Done ? Text::tr("Certified: %1").arg(figure)
                                                      : Text::tr("Exam passed: the credential is next");
        case RoadStage::Renewal:
            if (stage.state == ProgressState::Late) {
                return Text::tr("Renewal is late");
            }
            return figure.isEmpty() ? Text::tr("Certified") : Text::tr("Certified: %1 CEUs").arg(figure);
        case RoadStage::Growth:
            return Text::tr("Certified, on the way to the %1").arg(stage.about);
    }
    Q_UNREACHABLE();
}

QString roadReason(const Road& road)
{
    const StageStanding& stage = road.of(road.present);
    switch (road.present) {
        case RoadStage::Education:
            return stage.about.isEmpty() && !stage.state
                       ? Text::tr("Choose the credential you want: what each stage asks follows from it.")
                       : joined({stage.about, joined(dayWords(stage))});
        case RoadStage::Study:
        case RoadStage::Growth:
            return studyReason(stage);
        case RoadStage::Apprentice:
            return apprenticeReason(road, stage);
        case RoadStage::Certified:
            return stage.state == ProgressState::Late ? lapsedWords(stage) : joined(dayWords(stage));
        case RoadStage::Exam:
        case RoadStage::Renewal:
            return joined(
                {stage.state == ProgressState::Late ? stageFigure(stage) : QString(), joined(dayWords(stage))});
    }
    Q_UNREACHABLE();
}

QString subjectsHeading(const ExamSubjects& subjects)
{
    return Text::tr("Your subjects by %1 domain", "credential").arg(subjects.credential);
}

QString subjectsOf(const DomainSubjects& domain)
{
    return Text::tr("%1 of %2", "how many of how many")
        .arg(QLocale().toString(domain.covered.size()), QLocale().toString(domain.covered.size() + domain.open.size()));
}

QString domainWeight(const DomainSubjects& domain)
{
    return domain.weight > 0 ? percent(domain.weight, kWholeExam) : QString();
}

QString domainWords(const DomainSubjects& domain, const RuleBook& rules)
{
    const auto named = [&rules](const QString& code) { return subjectName(rules, code); };
    const QString open = wordsOfEach(domain.open, named).join(u", "_s);
    const QString weight = domainWeight(domain);
    return joined({weight.isEmpty() ? QString() : Text::tr("%1 of the exam", "percent").arg(weight),
                   Text::tr("%1 subjects covered", "8 of 10").arg(subjectsOf(domain)),
                   open.isEmpty() ? QString() : Text::tr("open: %1", "subjects").arg(open)});
}

}  // namespace credence::format
