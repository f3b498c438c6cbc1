// SPDX-License-Identifier: GPL-3.0-or-later
/// How long a working life of thirty years takes to judge and its CEUs to allocate, beside reading it from its file.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>

#include "catalog/catalogue.h"
#include "domain/allocation/allocate_ceus.h"
#include "domain/judgement/judge_cycle.h"
#include "long_career.h"
#include "services/workspace.h"

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTimes = 30;

void measure(const char* name, const std::function<void()>& act)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < kTimes; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(milliseconds);
    std::printf("%-58s best %7.2f ms, middle %7.2f ms\n", name, milliseconds.front(), milliseconds[kTimes / 2]);
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.subject), qPrintable(error.detail));
    return 1;
}

Result<std::unique_ptr<Workspace>> careerFile(const QString& path, const RuleBook& rules, const Clock& clock)
{
    const Result<std::unique_ptr<RecordFile>> file = RecordFile::create(path);
    if (!file) {
        return file.error();
    }
    const std::vector<RecordChange> changes = bench::longCareer();
    const auto applied = file.value()->apply(
        {.action = HistoryAction::Import, .kind = RecordKind::StudySession, .subject = u"career"_s}, changes);
    return applied ? Workspace::open(path, FileAccess::ReadOnly, rules, clock) : applied.error();
}

void measureCareer(const Workspace& workspace, const Facts& facts)
{
    const QDate today = workspace.today();
    measure("career: read its facts from the file", [&] { (void)workspace.facts(today); });
    measure("career: judge the facts, with next steps", [&] { (void)judgeOverview(workspace.rules(), facts, today); });
    measure("career: both, as a page asks (workspace.overviewOn)", [&] { (void)workspace.overviewOn(today); });
    const Situation situation = situationOn(workspace.rules(), facts, today);
    const std::vector<CycleProgress> cycles = judgeCycles(situation);
    measure("career: allocate its CEUs", [&] { (void)allocateCeus(cycles, situation, KeepCredits::SubmittedOnly); });
}

void measureAllocator(const char* name, bench::SixCredentials credentials, const RuleBook& rules)
{
    const Situation situation = situationOn(rules, bench::busyCycle(credentials), bench::kCareerToday);
    const std::vector<CycleProgress> cycles = judgeCycles(situation);
    measure(name, [&] { (void)allocateCeus(cycles, situation, KeepCredits::SubmittedOnly); });
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const Result<RuleBook> rules = builtInCatalogue();
    if (!rules) {
        return fail(rules.error());
    }
    const PinnedClock clock(bench::kCareerToday);
    const auto workspace = careerFile(folder.filePath(u"career.credence"_s), rules.value(), clock);
    if (!workspace) {
        return fail(workspace.error());
    }
    const Result<Facts> facts = workspace.value()->facts(bench::kCareerToday);
    if (!facts) {
        return fail(facts.error());
    }
    const Overview overview = judgeOverview(rules.value(), facts.value(), bench::kCareerToday);
    std::printf("%zu activities, %zu credentials, %zu cycles, %zu next steps\n", facts.value().ceuActivities.size(),
                facts.value().heldCredentials.size(), overview.cycles.size(), overview.nextSteps.size());
    measureCareer(*workspace.value(), facts.value());
    measureAllocator("allocate 300 activities, 6 credentials of AAPC", bench::SixCredentials::OfAapc, rules.value());
    measureAllocator("allocate 300 activities, 3 credentials of each body", bench::SixCredentials::OfBothBodies,
                     rules.value());
    return 0;
}
