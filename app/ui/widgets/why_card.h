// SPDX-License-Identifier: GPL-3.0-or-later
/// Why a figure is what it is: the rule, its edition and sources, how sure it is, and what a proof must show.
#pragma once

#include "domain/judgement/progress.h"
#include "services/workspace.h"
#include "ui/widgets/card.h"

namespace credence {

/// What a page asks to have explained.
struct WhyFigure {
    QString figure;  ///< what is explained, as the page calls it
    RuleCitation rule;
    bool estimate = false;
    std::optional<StatementRule> proof{};  ///< what a proof must show
    std::optional<QDate> judgedOn{};
    QStringList terms{};  ///< sentences on terms of the figure, beyond those of its rule
    QString basis{};      ///< how the amount asked was found, where it is not the rule's figure as it stands
    std::optional<Progress> items{};  ///< whose counted and not counted records are to be listed
};

class WhyCard : public Card {
    Q_OBJECT
public:
    /// Explains by the rules that `workspace` has at the time.
    explicit WhyCard(const Workspace& workspace, QWidget* parent = nullptr);

    void explain(const WhyFigure& why);
    /// The rule behind the figure that was explained last.
    [[nodiscard]] const std::optional<RuleCitation>& rule() const { return m_rule; }
    /// Back to the words that say how to use it.
    void clear();

Q_SIGNALS:
    /// To read the rule in full and to set values of one's own.
    void ruleRequested(const credence::RuleCitation& rule);
    void recordRequested(const credence::RecordRef& record);

private:
    void startAnew();
    void addPills(const WhyFigure& why);
    void addSources(const RuleCitation& rule);
    /// The rule's name, edition and note, folded until somebody asks.
    void addAbout(const WhyFigure& why);
    void addRuleButton(const RuleCitation& rule);
    void addProof(const StatementRule& proof);
    void addTerms(const WhyFigure& why);
    void addItems(const Progress& progress);

    const Workspace& m_workspace;
    std::optional<RuleCitation> m_rule;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_lines = nullptr;
    bool m_isAboutOpen = false;
};

}  // namespace credence
