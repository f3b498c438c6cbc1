// SPDX-License-Identifier: GPL-3.0-or-later
/// The middle of the Credentials page: one goal or held credential with all that the judgement says about it.
#pragma once

#include <QWidget>
#include <optional>

#include "domain/exam_plan/exam_plan.h"
#include "domain/forecast/outlook.h"
#include "ui/pages/credentials/credential_entries.h"
#include "ui/pages/credentials/requirement_row.h"
#include "ui/widgets/why_card.h"

class QVBoxLayout;

namespace credence {

class GoalCard;

/// The records that the view opens forms for.
struct OwnRecords {
    std::vector<Goal> goals;
    std::vector<ExamAttempt> attempts;
};

/// What lies ahead of the goal shown.
struct GoalAhead {
    std::optional<ExamPlan> plan{};
    std::optional<Forecast> study{};
    std::vector<RouteForecast> routes{};  ///< of this goal, in the order of its routes
};

class GoalView : public QWidget {
    Q_OBJECT
public:
    GoalView(const CredentialEntry& entry, const Overview& overview, const RequirementContext& context,
             const OwnRecords& records, const GoalAhead& ahead, QWidget* parent = nullptr);

    /// The rule the view opens with: that of the route or requirement that comes first.
    [[nodiscard]] const std::optional<WhyFigure>& firstWhy() const { return m_firstWhy; }

Q_SIGNALS:
    void whyRequested(const credence::WhyFigure& why);
    void formRequested(const credence::AnyRecord& record);
    void recordRequested(const credence::RecordRef& record);
    void cyclesRequested();
    void quickLineRequested(const QString& text);

private:
    void add(GoalCard* card);
    /// A fold of the cards about an exam that is over; what is added from then on stands in it.
    void beginPastExam(const QString& credential, const std::vector<ExamAttempt>& attempts);
    void addHeadline(const CredentialEntry& entry, const GoalProgress* goal, const std::vector<Goal>& goals);
    void addEditButtons(GoalCard* card, const CredentialEntry& entry, const GoalProgress* goal,
                        const std::vector<Goal>& goals);
    void addRoutes(std::vector<RouteProgress> routes);
    void addRoute(const RouteProgress& route);
    void addPlan();
    void addRequirements(const GoalProgress& goal);
    void addPreparation(const GoalProgress& goal);
    void addWhatIsUnknown(const GoalProgress& goal);
    void addCycles(const std::vector<CycleProgress>& cycles, const QString& credential);
    void addExam(const ExamOutlook& exam);
    void addPastExam(const QString& credential, const std::vector<ExamAttempt>& attempts);
    void addRow(GoalCard* card, const Progress& progress, RequirementRow::Manner manner);

    const RequirementContext m_context;
    const GoalAhead m_ahead;
    QVBoxLayout* m_cards;
    QVBoxLayout* m_over = nullptr;  ///< inside the fold of what is over; null: there is none
    std::optional<WhyFigure> m_firstWhy;
    bool m_isExamOver = false;
};

}  // namespace credence
