// SPDX-License-Identifier: GPL-3.0-or-later
/// Window and command line say the same of every kind of step, and open the same.
#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "cli/today_text.h"
#include "cli/step_command.h"
#include "services/planner.h"
#include "support/test_workspace.h"
#include "ui/credentials/coder_story.h"
#include "ui/pages/steps/next_step_row.h"
#include "ui/pages/today/shown_standings.h"
#include "ui/pages/today/today_page.h"
#include "words/format.h"
#include "words/format_steps.h"

namespace credence {
namespace same_words_test {

using namespace Qt::StringLiterals;

/// A step of `kind` with everything that a step can say.
NextStep fullStep(NextStepKind kind, RecordRef record)
{
    return {.kind = kind,
            .record = record,
            .subject = u"AAPC"_s,
            .amount = Amount{AmountUnit::CeuHundredths, 525},
            .dueOn = QDate(2026, 12, 5),
            .days = DateRange::make({2026, 3, 2}, {2026, 4, 24}).value(),
            .rule = {.ruleId = u"aapc.renewal.amount"_s, .title = u"CEUs of a cycle"_s},
            .delay = DelayCost{.what = CostOfDelay::Credential,
                               .from = {2026, 12, 6},
                               .fee = Cents{5000},
                               .basis = FeeBasis::EachCredential},
            .examDomain = u"Coding guidelines"_s};
}

class SameWords : public ::testing::Test {
protected:
    SameWords()
    {
        // A step is told of the records it may be about; one that does not fit is passed over.
        m_told = testing::tellCoderStory(m_file);
        m_deadline = m_file.add(Deadline{.title = u"Hand in the form"_s, .dueOn = {2026, 12, 5}});
    }

    [[nodiscard]] RecordRef recordFor(NextStepKind kind) const
    {
        switch (describe(kind).opens) {
            case StepOpens::Letter:
                return {RecordKind::Placement, m_told.job.value};
            case StepOpens::ProgrammeProof:
                return {RecordKind::Programme, 1};
            case StepOpens::EarnedCredential:
                return {RecordKind::ExamAttempt, m_told.failedAttempt.value};
            default:
                break;
        }
        switch (kind) {
            case NextStepKind::MeetDeadline:
                return m_deadline;
            case NextStepKind::SitExam:
            case NextStepKind::RecordExamResult:
                return {RecordKind::ExamAttempt, m_told.failedAttempt.value};
            default:
                return {RecordKind::CeuActivity, m_told.counted.value};
        }
    }

    /// What `today` prints of a file whose one step is `step`.
    [[nodiscard]] QString printed(const NextStep& step)
    {
        Overview overview = m_file.workspace().overview().value();
        overview.nextSteps = {step};
        return cli::todayLines(overview, m_file.workspace()).join(u'\n');
    }

    testing::TestWorkspace m_file;
    testing::CoderStory m_told{};
    RecordRef m_deadline{};
};

TEST_F(SameWords, OfEveryKindOfStepAreInTheRowAndOnTheCommandLine)
{
    for (const StepKind& kind : kStepKinds) {
        const NextStep step = fullStep(kind.kind, recordFor(kind.kind));
        NextStepRow row(m_file.workspace(), nullptr);
        row.show({.group = {.steps = {step}}}, m_file.workspace().today());
        const QString all = printed(step);
        const QString name = QString::fromUtf16(kind.name);
        const auto* button = row.findChild<QPushButton*>(u"nextStepButton"_s);
        EXPECT_TRUE(all.contains(button->text() + u" credence-cli "_s)) << qPrintable(name);
        const QString title = row.findChildren<QLabel*>().front()->text();
        EXPECT_FALSE(title.isEmpty()) << qPrintable(name);
        EXPECT_TRUE(all.contains(u"\n  "_s + title)) << qPrintable(name) << qPrintable(all);
        const QString detail = format::nextStepDetail(step);
        const QString delay = format::nextStepDelay(step);
        const QString line = row.findChildren<QLabel*>().at(1)->text();
        EXPECT_TRUE(line.endsWith(detail + u" · "_s + delay)) << qPrintable(name) << qPrintable(line);
        EXPECT_TRUE(all.contains(title + u" — "_s + detail)) << qPrintable(name);
        EXPECT_TRUE(all.contains(delay)) << qPrintable(name);
    }
}

/// What the window did when the button of the first row was pressed.
struct Opened {
    explicit Opened(TodayPage& today)
    {
        QObject::connect(&today, &Page::formRequested, &today,
                         [this](const AnyRecord& record) { draft = FormDraft{.record = record, .field = {}}; });
        QObject::connect(&today, &Page::formFieldRequested, &today,
                         [this](const AnyRecord& record, const QString& field) {
                             draft = FormDraft{.record = record, .field = field};
                         });
        QObject::connect(&today, &Page::quickLineRequested, &today,
                         [this](const QString& text) { draft = LineDraft{text}; });
        QObject::connect(&today, &Page::ruleRequested, &today, [this](const RuleCitation& rule) {
            draft = RuleDraft{.rule = rule, .part = u"/cycle/birth_month"_s};
        });
        QObject::connect(&today, &Page::placeRequested, &today, [this](PageId id) { page = id; });
    }
    std::optional<StepDraft> draft{};
    std::optional<PageId> page{};
};

TEST_F(SameWords, OfEveryKindOfStepAreWhatItsButtonOpens)
{
    TodayPage page(m_file.workspace(), m_file.ledger(), nullptr);
    Opened opened(page);
    for (const StepKind& kind : kStepKinds) {
        const NextStep step = fullStep(kind.kind, recordFor(kind.kind));
        const QString name = QString::fromUtf16(kind.name);
        opened.draft.reset();
        opened.page.reset();
        page.takeStep(step);
        const QString all = printed(step);
        if (opened.draft) {
            EXPECT_TRUE(all.contains(cli::commandFor(*opened.draft))) << qPrintable(name) << qPrintable(all);
        } else {
            ASSERT_TRUE(opened.page) << qPrintable(name);
            const bool opensPage = kind.opens == StepOpens::Page || kind.opens == StepOpens::LapsedCredential;
            EXPECT_TRUE(opensPage) << qPrintable(name) << ": a credential that is not lost yet has no form to open";
            EXPECT_TRUE(all.contains(cli::commandFor(kind.page))) << qPrintable(name);
        }
    }
}

TEST_F(SameWords, OfWhereTheUserStandsAreInTheRingsAndOnTheCommandLine)
{
    const Overview overview = m_file.workspace().overview().value();
    const std::vector<ShownStanding> rings =
        shownStandings(overview, Planner(m_file.workspace()).outlook().value(), m_file.workspace().rules());
    ASSERT_GE(rings.size(), 3U);
    const QString all = cli::todayLines(overview, m_file.workspace()).join(u'\n');
    for (const ShownStanding& ring : rings) {
        EXPECT_TRUE(all.contains(u"  %1: %2"_s.arg(ring.words.title, ring.words.figure))) << qPrintable(all);
        for (const QString& fact : ring.words.detail.split(u'\n', Qt::SkipEmptyParts)) {
            EXPECT_TRUE(all.contains(fact)) << qPrintable(fact);
        }
    }
}

TEST(StepCommand, IsAWordAnEarAndAShellUnderstand)
{
    Document letter{.kind = DocumentKind::VerificationLetter, .title = u"Letter of Anna's clinic"_s};
    letter.placement = PlacementId(2);
    letter.askedOn = QDate(2026, 11, 23);
    const QString command = cli::commandFor(FormDraft{.record = letter, .field = u"location"_s});
    EXPECT_TRUE(command.startsWith(u"credence-cli add document "_s));
    EXPECT_TRUE(command.contains(u"--kind verification_letter"_s));
    EXPECT_TRUE(command.contains(uR"(--title 'Letter of Anna'\''s clinic')"_s));
    EXPECT_TRUE(command.contains(u"--placement 2"_s));
    EXPECT_TRUE(command.contains(u"--asked-on 2026-11-23"_s));
    EXPECT_TRUE(command.endsWith(u"--location …"_s));
    letter.id = DocumentId(7);
    EXPECT_EQ(cli::commandFor(FormDraft{.record = letter}), u"credence-cli edit document 7"_s);
    EXPECT_EQ(cli::commandFor(LineDraft{u"1h #cpt "_s}), u"credence-cli log '1h #cpt …'"_s);
    EXPECT_EQ(cli::commandFor(RuleDraft{.rule = {.ruleId = u"b.cycle"_s}, .part = u"/cycle/birth_month"_s}),
              u"credence-cli set-rule b.cycle /cycle/birth_month …"_s);
    EXPECT_EQ(cli::commandFor(StepPage::Ceus), u"credence-cli status --explain"_s);
}

}  // namespace same_words_test
}  // namespace credence
