// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/status_text.h"

#include "cli/ahead_text.h"
#include "cli/session.h"
#include "cli/text_table.h"
#include "domain/goals/route_proof.h"
#include "words/format.h"
#include "words/format_activities.h"
#include "words/format_ahead.h"
#include "words/format_exam.h"
#include "words/format_explain.h"
#include "words/format_ruled.h"
#include "words/format_standings.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

QString marked(ProgressState state, const QString& words)
{
    return u"%1 %2"_s.arg(format::stateMark(state), words);
}

QString inBrackets(const QString& words)
{
    return words.isEmpty() ? words : u" (%1)"_s.arg(words);
}

QString forecastOf(const GoalProgress& goal)
{
    if (!goal.forecast) {
        return {};
    }
    const QString day = format::date(*goal.forecast);
    const bool isPlanned = goal.weekly && goal.basis == PaceBasis::Planned;
    return isPlanned
               ? Cli::tr("at the %1 a week planned %2", "time, day").arg(format::amount(amountOf(*goal.weekly)), day)
               : Cli::tr("at this pace %1").arg(day);
}

QString outsideLine(const OutsideActivity& outside)
{
    const CeuActivity& activity = outside.activity;
    return Cli::tr("%1, %2: %3; %4", "title, day, CEUs, why they do not count")
        .arg(format::itemTitle(activity.title, refTo(activity)), format::date(activity.onDate),
             format::amount(activity.ceus), format::whyOutside(outside));
}

class StatusText {
public:
    StatusText(const RuleBook& rules, Detail detail, QDate asOf) : m_rules(rules), m_detail(detail), m_asOf(asOf) {}

    void add(const GoalProgress& goal)
    {
        QStringList parts{format::stageWord(goal.stage)};
        if (goal.lapsedSince) {
            parts << format::lapsedSinceWords(*goal.lapsedSince);
        }
        if (goal.byDate) {
            parts << Cli::tr("wanted by %1").arg(format::date(*goal.byDate));
        }
        if (const QString day = forecastOf(goal); !day.isEmpty()) {
            parts << day;
        }
        line(0, marked(goal.state, u"%1: %2"_s.arg(goal.credential, parts.join(u", "_s))));
        for (const RouteProgress& route : goal.routes) {
            add(route);
        }
        addGroup(Cli::tr("Required"), goal.requirements);
        addGroup(Cli::tr("Recommended, any one of"), goal.recommendations);
        addGroup(Cli::tr("Study"), goal.preparation);
        if (goal.stage == GoalStage::Preparing && goal.exam) {
            addExam(*goal.exam);
        }
        endBlock();
    }

    void add(const CycleProgress& cycle)
    {
        const QStringList credentials(cycle.credentials.begin(), cycle.credentials.end());
        const QString title =
            Cli::tr("%1 cycle, %2 (%3)")
                .arg(cycle.body, format::dateRange(cycle.range.first(), cycle.range.last()), credentials.join(u", "_s));
        const ProgressState state = cycle.outOfUseSince ? ProgressState::Late : stateOf(cycle);
        line(0, marked(state, cycle.rangeFromPortal ? title : format::withDoubts(title, cycle.cycleRule)));
        addFigures(cycle);
        QStringList parts{Cli::tr("%1 left").arg(format::amount(cycle.daysLeft)),
                          Cli::tr("even pace: %1").arg(format::ceus(cycle.evenPace)), format::pace(cycle)};
        if (cycle.withoutProof > 0) {
            parts << Cli::tr("without certificate: %1").arg(QLocale().toString(cycle.withoutProof));
        }
        if (cycle.submissionOpens) {
            parts << format::withDoubts(Cli::tr("submission from %1").arg(format::date(cycle.submissionOpens->day)),
                                        cycle.submissionOpens->rule);
        }
        line(1, parts.join(u" · "_s));
        line(1, format::cycleDatesOrigin(cycle));
        addDoubts(cycle);
        endBlock();
    }

    void add(const MissedCycle& missed)
    {
        line(0, marked(ProgressState::Late, format::missedCycleTitle(missed)));
        line(1, format::missedCycleNote(missed));
        addFigures(missed.cycle);
        addDoubts(missed.cycle);
        for (const format::RuledLine& ruled : format::missedCycleLines(missed)) {
            addRuled(ruled, 1, ruled.title);
        }
        endBlock();
    }

    void add(const LateDues& late)
    {
        line(0, marked(ProgressState::Late, format::lateDuesTitle(late)));
        for (const format::RuledLine& ruled : format::lateDuesLines(late, m_asOf)) {
            addRuled(ruled, 1, ruled.title);
        }
        endBlock();
    }

    void add(const RenewalFee& fee)
    {
        const format::RuledLine ruled = format::renewalFeeLine(fee, m_asOf);
        const ProgressState state = isLate(fee, m_asOf) ? ProgressState::Late : ProgressState::Open;
        addRuled(ruled, 0, marked(state, ruled.title));
        endBlock();
    }

    void add(const std::vector<OutsideActivity>& outside)
    {
        QStringList lines;
        for (const OutsideActivity& one : outside) {
            if (!belongsToACycle(one)) {
                lines << outsideLine(one);
            }
        }
        if (!lines.isEmpty()) {
            line(0, Cli::tr("CEUs that count in no cycle"));
            addLines(1, lines);
            endBlock();
        }
    }

    void add(const StudySummary& study)
    {
        line(0, Cli::tr("Logged: study %1 · externship %2 · work %3 · volunteer %4")
                    .arg(format::duration(study.study), format::duration(study.externship),
                         format::duration(study.work), format::duration(study.volunteer)));
        if (study.broughtForward > Minutes{}) {
            line(1, Cli::tr("%1 of the study brought forward").arg(format::duration(study.broughtForward)));
        }
        line(0, Cli::tr("Coding experience by calendar: %1").arg(format::amount(study.codingDays)));
        std::vector<QStringList> rows;
        for (const SubjectProgress& subject : study.subjects) {
            rows.push_back({format::subjectName(m_rules, subject.subject), format::duration(subject.logged)});
        }
        addLines(1, tableLines({Align::Left, Align::Right}, rows));
    }

    void add(const std::vector<Progress>& group, int depth)
    {
        for (const Progress& progress : group) {
            add(progress, depth);
        }
    }

    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void line(int depth, const QString& words) { m_lines << QString(depth * 2, u' ') + words; }
    void addLines(int depth, const QStringList& lines)
    {
        for (const QString& words : lines) {
            line(depth, words);
        }
    }
    void addRuled(const format::RuledLine& ruled, int depth, const QString& title)
    {
        line(depth, format::withDoubts(u"%1: %2"_s.arg(title, ruled.value), ruled.rule));
        if (m_detail == Detail::Explained) {
            addCitation(ruled.rule, depth + 1);
        }
    }
    void endBlock() { m_lines << QString(); }

    void addFigures(const CycleProgress& cycle)
    {
        add(cycle.total, 1);
        add(cycle.shares, 1);
        for (const Progress& share : cycle.unsettled) {
            add(share, 1);
            line(2, format::unsettledShare(share, cycle.body));
        }
        if (m_detail == Detail::Explained) {
            line(1, Cli::tr("The dates of the cycle"));
            addCitation(cycle.cycleRule, 2);
        }
    }

    /// What is not sure of its amount and of the CEUs in it.
    void addDoubts(const CycleProgress& cycle)
    {
        if (const QString note = format::withoutAmount(cycle); !note.isEmpty()) {
            line(1, note);
        }
        for (const CeuDoubt& doubt : cycle.doubts) {
            line(1, format::ceuDoubt(doubt, cycle.body));
            if (m_detail == Detail::Explained) {
                addCitation(doubt.rule, 2);
            }
        }
    }

    void addCitation(const RuleCitation& rule, int depth)
    {
        addLines(depth, format::citation(rule, m_rules).split(u'\n'));
    }

    void addExam(const ExamOutlook& exam)
    {
        const QString words = format::sittings(exam.nextSitting, format::retakeDays(exam), exam.attemptsLeft);
        if (words.isEmpty()) {
            return;
        }
        const QString told = Cli::tr("Exam: %1").arg(words);
        line(1, exam.earliestRetake && exam.retakeRule ? format::withDoubts(told, *exam.retakeRule) : told);
        if (m_detail == Detail::Explained && exam.retakeRule) {
            addCitation(*exam.retakeRule, 2);
        }
    }

    void addGroup(const QString& title, const std::vector<Progress>& group)
    {
        if (!group.empty()) {
            line(1, title);
        }
        add(group, 2);
    }

    void add(const RouteProgress& route)
    {
        const QString title = routeTitle(route.title, route.quickest);
        const std::optional<QDate> letters = route.letters ? std::optional(route.letters->day) : std::nullopt;
        const bool isForLetter = waitOf(route, m_asOf) == RouteWait::Letter;
        const QString day = route.completeOn && !isForLetter
                                ? format::withDoubts(format::routeDay(*route.completeOn, letters), {},
                                                     route.letters && route.letters->isPlanned)
                                : QString();
        line(1, marked(route.state, day.isEmpty() ? title : Cli::tr("%1, %2", "route, day").arg(title, day)) +
                    inBrackets(isForLetter ? format::waitWords(RouteWait::Letter) : format::missingProof(route)));
        add(route.needs, 2);
    }

    void add(const Progress& progress, int depth)
    {
        const QString words = marked(progress.state, u"%1: %2"_s.arg(progress.title, format::progress(progress)));
        line(depth, format::withDoubts(words, progress.rule, progress.estimate) +
                        inBrackets(format::missingProof(progress, m_rules)));
        if (m_detail == Detail::Explained) {
            explain(progress, depth + 1);
        }
        add(progress.alternatives, depth + 1);
        add(progress.parts, depth + 1);
    }

    void explain(const Progress& progress, int depth)
    {
        const Rule* rule = m_rules.rule(progress.rule.ruleId);
        if (const QString basis = rule ? format::figureBasis(progress, rule->body) : QString(); !basis.isEmpty()) {
            line(depth, basis);
        }
        for (const CountedItem& item : progress.counted) {
            const QString note = format::proofNote(item);
            const QString words = Cli::tr("counted: %1, %2: %3", "record, days, amount")
                                      .arg(format::itemTitle(item.label, item.record),
                                           format::itemDays(item.from, item.to), format::amount(item.amount));
            line(depth, note.isEmpty() ? words : Cli::tr("%1, %2", "what is counted, its proof").arg(words, note));
        }
        for (const NotCountedItem& item : progress.notCounted) {
            line(depth, Cli::tr("not counted: %1, %2: %3; %4")
                            .arg(format::itemTitle(item.label, item.record), format::itemDays(item.from, item.to),
                                 format::amount(item.amount), format::reasonInFull(item)));
        }
        addCitation(progress.rule, depth + 1);
        if (const auto asked = askedProof(m_rules, progress, m_asOf)) {
            line(depth, u"%1 (%2)"_s.arg(format::proofHeading(), asked->rule->id));
            addLines(depth + 1, format::proofLines(asked->value().text, asked->value().points));
        }
    }

    const RuleBook& m_rules;
    Detail m_detail;
    QDate m_asOf;
    QStringList m_lines;
};

}  // namespace

QStringList statusLines(const Overview& overview, const RuleBook& rules, Detail detail)
{
    StatusText text(rules, detail, overview.asOf);
    const auto addAll = [&text](const auto& items) {
        for (const auto& item : items) {
            text.add(item);
        }
    };
    addAll(overview.goals);
    addAll(overview.missedCycles);
    addAll(overview.lateDues);
    addAll(overview.cycles);
    addAll(overview.fees);
    text.add(overview.outside);
    text.add(overview.study);
    return text.lines();
}

QStringList explanationLines(const std::vector<Progress>& requirements, const RuleBook& rules, QDate asOf)
{
    StatusText text(rules, Detail::Explained, asOf);
    text.add(requirements, 0);
    return text.lines();
}

}  // namespace credence::cli
