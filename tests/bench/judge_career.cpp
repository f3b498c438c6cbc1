// SPDX-License-Identifier: GPL-3.0-or-later
/// How long a working life of thirty years takes to judge, to look ahead from and its CEUs to allocate, beside reading
/// it from its file. With --limits it fails where the middle of the measurements breaks what was promised.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <optional>

#include "catalog/catalogue.h"
#include "domain/allocation/allocate_ceus.h"
#include "domain/exam_plan/exam_plan.h"
#include "domain/forecast/outlook.h"
#include "domain/cycles/judge_cycle.h"
#include "domain/what_if/imagine.h"
#include "domain/overview/overview.h"
#include "long_career.h"
#include "services/workspace.h"

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTimes = 30;
/// What is promised, in milliseconds.
constexpr double kMostOfAnOverview = 20;
constexpr double kMostOfAnAllocation = 200;

/// Measures one thing after the other, and remembers whether one took longer than its limit.
class Measurements {
public:
    void measure(const char* name, const std::function<void()>& act, std::optional<double> most = {})
    {
        std::array<double, kTimes> milliseconds{};
        for (double& one : milliseconds) {
            QElapsedTimer timer;
            timer.start();
            act();
            one = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        }
        std::ranges::sort(milliseconds);
        const double middle = (milliseconds[kTimes / 2 - 1] + milliseconds[kTimes / 2]) / 2;
        const bool isOver = most && middle > *most;
        std::printf("%-58s best %8.3f ms, middle %8.3f ms%s\n", name, milliseconds.front(), middle,
                    isOver ? "  OVER ITS LIMIT" : "");
        m_withinLimits = m_withinLimits && !isOver;
    }
    [[nodiscard]] bool withinLimits() const { return m_withinLimits; }

private:
    bool m_withinLimits = true;
};

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

/// Another pace, another credential, another day of an exam.
std::vector<Scenario> threeWhatIfs()
{
    return {{.name = u"slower"_s, .pacePercent = 50},
            {.name = u"one more"_s, .credential = u"CDIP"_s, .awardedOn = bench::kCareerToday.addMonths(3)},
            {.name = u"later"_s, .exam = u"CCS"_s, .examOn = bench::kCareerToday.addMonths(9)}};
}

void measureCareer(Measurements& all, const Workspace& workspace, const Facts& facts)
{
    const QDate today = workspace.today();
    all.measure("career: read its facts from the file", [&] { (void)workspace.facts(today); });
    all.measure("career: judge the facts, with next steps",
                [&] { (void)judgeOverview(workspace.rules(), facts, today); });
    all.measure(
        "career: both, as after a change",
        [&] { (void)judgeOverview(workspace.rules(), workspace.facts(today).value(), today); }, kMostOfAnOverview);
    const Situation situation = situationOn(workspace.rules(), facts, today);
    const std::vector<CycleProgress> cycles = judgeCycles(situation);
    all.measure(
        "career: allocate its CEUs", [&] { (void)allocateCeus(cycles, situation, KeepCredits::SubmittedOnly); },
        kMostOfAnAllocation);
}

/// On facts already read and an overview already judged.
void measureAhead(Measurements& all, const Workspace& workspace, const Facts& facts)
{
    const Situation situation = situationOn(workspace.rules(), facts, workspace.today());
    const Overview overview = judgeOverview(workspace.rules(), facts, workspace.today());
    all.measure("career: look ahead (outlookOf)", [&] { (void)outlookOf(overview, situation); });
    all.measure("career: plan its exams (examPlansOf)", [&] { (void)examPlansOf(overview, situation); });
    const std::vector<Scenario> whatIfs = threeWhatIfs();
    all.measure("career: three what-ifs (imagine)", [&] {
        for (const Scenario& scenario : whatIfs) {
            (void)imagine(workspace.rules(), facts, scenario, overview);
        }
    });
}

void measureAllocator(Measurements& all, const char* name, bench::SixCredentials credentials, const RuleBook& rules)
{
    const Situation situation = situationOn(rules, bench::busyCycle(credentials), bench::kCareerToday);
    const std::vector<CycleProgress> cycles = judgeCycles(situation);
    all.measure(
        name, [&] { (void)allocateCeus(cycles, situation, KeepCredits::SubmittedOnly); }, kMostOfAnAllocation);
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
    std::printf("%zu activities, %zu credentials, %zu cycles, %zu next steps\n", facts.value().of<CeuActivity>().size(),
                facts.value().of<HeldCredential>().size(), overview.cycles.size(), overview.nextSteps.size());
    Measurements all;
    measureCareer(all, *workspace.value(), facts.value());
    measureAhead(all, *workspace.value(), facts.value());
    measureAllocator(all, "allocate 300 activities, 6 credentials of AAPC", bench::SixCredentials::OfAapc,
                     rules.value());
    measureAllocator(all, "allocate 300 activities, 3 credentials of each body", bench::SixCredentials::OfBothBodies,
                     rules.value());
    return application.arguments().contains(u"--limits"_s) && !all.withinLimits() ? 1 : 0;
}
