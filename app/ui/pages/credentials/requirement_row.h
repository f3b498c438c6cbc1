// SPDX-License-Identifier: GPL-3.0-or-later
/// One requirement: its figure, what counted and what did not and why (on request), and the act that moves it on.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "services/drafts.h"
#include "ui/widgets/why_card.h"

class QVBoxLayout;

namespace credence {

class FigureButton;

/// What all rows of one page look up.
struct RequirementContext {
    std::shared_ptr<const RuleBook> rules;
    QDate asOf;
    DraftSources drafts;
};

class RequirementRow : public QWidget {
    Q_OBJECT
public:
    /// Offered: with the button of its act, and of what is open among its alternatives and parts.
    enum class Act { None, Offered };
    /// OnCard: all rows of the card share their doubts, and the card shows them once.
    enum class Doubts { OnRow, OnCard };

    struct Manner {
        Act act = Act::None;
        Doubts doubts = Doubts::OnRow;
    };

    RequirementRow(const Progress& progress, const RequirementContext& context, Manner manner,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void whyRequested(const credence::WhyFigure& why);
    void actRequested(const credence::AnyRecord& draft);
    void recordRequested(const credence::RecordRef& record);

private:
    void addAct(const RequirementContext& context);
    QWidget* makeDetails(const RequirementContext& context, Manner manner);
    void addParts(const std::vector<Progress>& parts, const RequirementContext& context, Manner manner,
                  QVBoxLayout* lines);

    Progress m_progress;
    FigureButton* m_figure;
    QVBoxLayout* m_lines;
};

/// What the Why card says of `progress`.
WhyFigure whyOf(const Progress& progress, const RequirementContext& context);

}  // namespace credence
