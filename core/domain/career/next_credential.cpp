// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/next_credential.h"

#include <algorithm>
#include <numeric>

#include "domain/career/upkeep.h"
#include "domain/goals/judge_preparation.h"
#include "domain/judgement/held_credentials.h"

namespace credence {

namespace {

/// Rows of the ledger are made of these.
struct LedgerSources {
    const PublishedFigures& published;
    const LedgerBasis& basis;
    const Overview& overview;
    const Situation& situation;
    std::vector<CostItem> toCome;  ///< of the road
    int held;                      ///< certifications, those with an A too
};

int countHeld(const Situation& situation)
{
    QStringList codes;
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (isHeldOn(held, situation.asOf()) && !lapsedSince(held, situation)) {
            codes << situation.certificationOf(held.credential);
        }
    }
    codes.removeDuplicates();
    return static_cast<int>(codes.size());
}

/// The user's figures of `credential` that were noted last; null without any.
const CredentialFigures* ownFigures(const QString& credential, const Situation& situation)
{
    const CredentialFigures* last = nullptr;
    for (const CredentialFigures& own : situation.facts().of<CredentialFigures>()) {
        if (own.credential == credential && (!last || own.notedOn >= last->notedOn)) {
            last = &own;
        }
    }
    return last;
}

FigureSource sourceOf(const CredentialFigures& own)
{
    return {.record = refTo(own), .day = own.notedOn};
}

/// One end alone is the figure itself.
template <class Unit>
LedgerFigure<Unit> ownFigure(const std::optional<Unit>& low, const std::optional<Unit>& high,
                             const CredentialFigures& own)
{
    if (!low && !high) {
        return {};
    }
    return {.amount = {.low = low ? low : high, .high = high ? high : low}, .sources = {sourceOf(own)}};
}

LedgerFigure<Cents> feeByRules(const QString& credential, const Situation& situation)
{
    const auto fees = firstOf(rulesFor<ExamFees>(situation.rules(), credential, situation.asOf()));
    const std::optional<CostRange> range = fees ? feeRange(fees->value().fees) : std::nullopt;
    return range ? LedgerFigure<Cents>{.amount = {.low = range->low, .high = range->high},
                                       .sources = {sourceOf(fees->citation())}}
                 : LedgerFigure<Cents>{};
}

const GoalProgress* goalOf(const QString& credential, const Overview& overview)
{
    const auto found = std::ranges::find(overview.goals, credential, &GoalProgress::credential);
    return found == overview.goals.end() ? nullptr : &*found;
}

/// The fee of the exam as the road has it: as planned, or of the rules. An exam that is passed, or whose attempt was
/// bought with an earlier one, costs nothing more.
LedgerFigure<Cents> feeOf(const NextCredential& row, const LedgerSources& from)
{
    const GoalProgress* goal = goalOf(row.credential, from.overview);
    if (!goal || goal->stage != GoalStage::Preparing) {
        return row.sort == NextSort::RemovalOfA ? LedgerFigure<Cents>{} : feeByRules(row.credential, from.situation);
    }
    const auto item = std::ranges::find_if(from.toCome, [&row](const CostItem& each) {
        return each.kind == CostKind::ExamFee && each.about == row.credential;
    });
    if (item == from.toCome.end()) {
        FigureSource paid;
        if (goal->exam && !goal->exam->attempts.empty()) {
            paid.record = refTo(goal->exam->attempts.front());
            paid.day = goal->exam->attempts.front().onDate;
        }
        return {.amount = exactly(Cents{}), .sources = {paid}};
    }
    if (!item->amount) {
        return {};
    }
    FigureSource source = sourceOf(item->rule);
    source.record = item->record;
    source.day = item->record ? item->day : std::nullopt;
    return {.amount = {.low = item->amount->low, .high = item->amount->high}, .sources = {source}};
}

/// What is left of the targets of the exam's subjects, less what is logged on each.
void setStudyBySubjects(NextCredential& row, const Situation& situation)
{
    const QHash<QString, Minutes> logged = minutesBySubject(situation);
    Minutes done{};
    Span<Minutes> sum = exactly(Minutes{});
    for (const CurriculumSubject& subject : situation.rules().subjects) {
        const auto examined =
            std::ranges::find(subject.examDomains, row.credential, &CurriculumSubject::ExamDomains::credential);
        if (examined == subject.examDomains.end()) {
            continue;
        }
        const Minutes gone = logged.value(subject.code);
        done += std::min(gone, subject.targetMax);
        const Span<Minutes> left{.low = std::max(subject.targetMin - gone, Minutes{}),
                                 .high = std::max(subject.targetMax - gone, Minutes{})};
        *sum.low += *left.low;
        *sum.high += *left.high;
        row.subjects.push_back({.title = citationOf(subject).title,
                                .left = left,
                                .target = {.low = subject.targetMin, .high = subject.targetMax},
                                .done = gone,
                                .source = credence::sourceOf(citationOf(subject))});
        row.study.sources.push_back(row.subjects.back().source);
    }
    if (!row.study.sources.empty()) {
        row.study.amount = sum;
        row.studyDone = done;
    }
}

void setStudy(NextCredential& row, const CredentialFigures* own, const LedgerSources& from)
{
    if (own) {
        row.study = ownFigure(own->studyLow, own->studyHigh, *own);
    }
    const GoalProgress* goal = goalOf(row.credential, from.overview);
    const bool isPassed = goal && goal->stage == GoalStage::Preparing && isExamPassed(*goal);
    if (row.sort == NextSort::RemovalOfA || isPassed) {
        row.study.amount = row.study.amount.isStated() ? row.study.amount : exactly(Minutes{});
    } else if (!row.study.amount.isStated()) {
        setStudyBySubjects(row, from.situation);
    }
    const auto guide = std::ranges::find(from.published.guides, row.credential, &StudyGuide::credential);
    if (guide != from.published.guides.end() && row.sort != NextSort::RemovalOfA) {
        row.guide = *guide;
    }
    const int pace = from.basis.pace.weekly.value;
    const auto weeksOf = [pace](const std::optional<Minutes>& time) -> std::optional<int> {
        if (!time || (pace <= 0 && time->value > 0)) {
            return std::nullopt;
        }
        return time->value == 0 ? 0 : (time->value + pace - 1) / pace;  // a week begun counts whole
    };
    row.weeks = {.low = weeksOf(row.study.amount.low), .high = weeksOf(row.study.amount.high)};
}

/// Two figures of one survey: of as many credentials as are held, and of one more.
struct SurveyPair {
    const PublishedPay* before;
    const PublishedPay* after;
};

std::optional<SurveyPair> surveyFor(int held, const PublishedFigures& published)
{
    for (const PublishedPay& before : published.pay) {
        for (const PublishedPay& after : published.pay) {
            const bool isPair = !before.survey.isEmpty() && before.survey == after.survey && before.held &&
                                after.held && before.held != after.held && before.middle && after.middle;
            if (isPair && before.held->fits(held) && after.held->fits(held + 1)) {
                return SurveyPair{.before = &before, .after = &after};
            }
        }
    }
    return std::nullopt;
}

void setBandOfCredential(NextCredential& row, const PublishedFigures& published)
{
    for (const PublishedPay& pay : published.pay) {
        if (const auto amount = pay.byCredential.constFind(row.credential); amount != pay.byCredential.constEnd()) {
            row.band = {.amount = exactly(*amount), .sources = {pay.source}};
            return;
        }
    }
}

void setGain(NextCredential& row, const CredentialFigures* own, const LedgerSources& from)
{
    const std::optional<SurveyPair> pair =
        row.sort == NextSort::RemovalOfA ? std::nullopt : surveyFor(from.held, from.published);
    if (pair) {
        row.band = {.amount = {.low = pair->before->middle, .high = pair->after->middle},
                    .sources = {pair->before->source, pair->after->source}};
    } else {
        setBandOfCredential(row, from.published);
    }
    if (own && (own->gainLow || own->gainHigh)) {
        row.gain = {.amount = {.low = own->gainLow, .high = own->gainHigh}, .sources = {sourceOf(*own)}};
    }
    if (pair && !row.gain.amount.high) {
        const Cents more = *pair->after->middle - *pair->before->middle;
        if (!row.gain.amount.low || *row.gain.amount.low <= more) {
            row.gain.amount.high = more;
            row.gain.sources.push_back(pair->after->source);
        }
    }
    if (row.gain.amount.low && !row.gain.amount.high) {
        row.gain.amount.high = row.gain.amount.low;
    }
}

void setBreakEven(NextCredential& row, const LedgerBasis& basis)
{
    const Span<Cents> books = row.books.amount.isStated() ? row.books.amount : exactly(Cents{});
    row.once = row.fee.amount.isStated() ? row.fee.amount + books : Span<Cents>{};
    if (!basis.hoursAYear) {
        row.cash.state = row.withStudy.state = PayOff::NeedsPay;
        return;
    }
    const Minutes full = fullTimeWeek(*basis.hoursAYear);
    const WorkShare share{.weekly = basis.weekly.value_or(full), .fullWeek = full};
    row.cash = breakEven(row.once, row.gain.amount, row.dues.amount, share);
    const bool needsStudy = row.study.amount != exactly(Minutes{});
    if (!row.once.isStated() || !needsStudy) {
        row.withStudy = row.cash;
    } else if (!row.study.amount.isStated()) {
        row.withStudy = {.state = PayOff::NeedsStudy};
    } else if (!basis.pay || !basis.pay->anHour) {
        row.withStudy = {.state = PayOff::NeedsPay};
    } else {
        row.withStudy = breakEven(withStudyPaid(row.once, row.study.amount, *basis.pay->anHour), row.gain.amount,
                                  row.dues.amount, share);
    }
}

NextCredential filled(NextCredential row, const LedgerSources& from)
{
    const CredentialFigures* own = ownFigures(row.credential, from.situation);
    if (own) {
        row.figures = refTo(*own);
        row.fee = ownFigure(own->feeLow, own->feeHigh, *own);
        row.books = ownFigure(own->booksLow, own->booksHigh, *own);
    }
    if (!row.fee.amount.isStated()) {
        row.fee = feeOf(row, from);
    }
    if (row.sort == NextSort::RemovalOfA && !row.books.amount.isStated()) {
        row.books.amount = exactly(Cents{});  // no exam, no books
    }
    setStudy(row, own, from);
    row.ceus = ceusMoreAYear(row.credential, from.situation);
    row.dues = duesMoreAYear(row.credential, from.situation);
    setGain(row, own, from);
    setBreakEven(row, from.basis);
    return row;
}

bool isHeld(const QString& credential, const Situation& situation)
{
    return std::ranges::any_of(situation.facts().of<HeldCredential>(), [&](const HeldCredential& held) {
        return held.credential == credential && isHeldOn(held, situation.asOf()) && !lapsedSince(held, situation);
    });
}

}  // namespace

std::vector<NextCredential> nextCredentials(const PublishedFigures& figures, const LedgerBasis& basis,
                                            const Overview& overview, const Situation& situation)
{
    const LedgerSources from{.published = figures,
                             .basis = basis,
                             .overview = overview,
                             .situation = situation,
                             .toCome = roadCostsOf(overview, situation).toCome,
                             .held = countHeld(situation)};
    std::vector<NextCredential> rows;
    QStringList seen;
    for (const NextSort sort : {NextSort::RemovalOfA, NextSort::Goal}) {
        for (const GoalProgress& goal : overview.goals) {
            const bool isA = goal.stage == GoalStage::Apprentice;
            if (goal.stage != GoalStage::Held && isA == (sort == NextSort::RemovalOfA) &&
                !seen.contains(goal.credential)) {
                seen << goal.credential;
                rows.push_back(filled({.credential = goal.credential, .sort = sort, .byDate = goal.byDate}, from));
            }
        }
    }
    QStringList compared;
    for (const CredentialFigures& own : situation.facts().of<CredentialFigures>()) {
        if (!seen.contains(own.credential) && !isHeld(own.credential, situation)) {
            seen << own.credential;
            compared << own.credential;
        }
    }
    compared.sort();
    for (const QString& credential : compared) {
        rows.push_back(filled({.credential = credential, .sort = NextSort::Compared}, from));
    }
    return rows;
}

LedgerBasis ledgerBasisOf(const PublishedFigures& figures, const Overview& overview, const Situation& situation)
{
    LedgerBasis basis;
    std::optional<Minutes> planned;
    for (const GoalProgress& goal : overview.goals) {
        planned = planned ? planned : goal.weekly;
    }
    const StudyPace pace = studyPace(planned, situation);
    const auto weeks = static_cast<int>(pace.weeks.size());
    if (weeks > 0) {
        basis.pace = {.weekly = {std::accumulate(pace.weeks.begin(), pace.weeks.end(), 0) / weeks},
                      .weeks = weeks,
                      .basis = pace.basis};
    }
    if (figures.fullTime) {
        basis.hoursAYear = figures.fullTime->hours;
        basis.pay = presentPay(situation, figures.fullTime->hours);
        basis.weekly = basis.pay ? basis.pay->week.weekly : std::nullopt;
    }
    return basis;
}

}  // namespace credence
