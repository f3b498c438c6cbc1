// SPDX-License-Identifier: GPL-3.0-or-later
/// What does this credential still ask? Goals and credentials at the left, their requirements in the middle; at the
/// right what-if, the rule behind the figure at hand, and what proves it. Fewer columns where there is less room.
#pragma once

#include <QList>
#include <vector>

#include "domain/exam_plan/exam_plan.h"
#include "domain/forecast/outlook.h"
#include "ui/pages/credentials/credential_entries.h"
#include "ui/pages/page.h"

class QAction;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace credence {

class Card;
class CredentialAside;
class GoalView;
class WhatIfCard;
struct GoalAhead;
class TwoLineList;

class CredentialsPage : public Page {
    Q_OBJECT
public:
    CredentialsPage(Workspace& workspace, Ledger& ledger, QWidget* parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    /// `place`: the code of a credential.
    void goTo(const QString& place) override;
    [[nodiscard]] std::optional<RuleCitation> ruleInFocus() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Columns { One, Two, Three };

    void makeList();
    void makeColumns();
    void makeAside();
    void makeWhatIf();
    void arrange(Columns columns);
    void offerOwnCredentials(QMenu& menu);
    void showList(const std::vector<HeldCredential>& held);
    void showEntry(int line);
    [[nodiscard]] QWidget* makeView(int line);
    [[nodiscard]] GoalView* makeGoalView(const CredentialEntry& entry);
    /// Worked out once after each refresh, and only for a goal on the way.
    [[nodiscard]] GoalAhead aheadOf(const GoalProgress& goal);
    void putView(QWidget* view);
    void orderTabs();
    /// Told where it cannot be read; null then.
    [[nodiscard]] const Outlook* outlook();

    std::optional<Overview> m_overview;
    std::optional<Outlook> m_outlook;
    std::optional<std::vector<ExamPlan>> m_plans;
    std::vector<CredentialEntry> m_entries;
    QList<QAction*> m_ownCredentials;
    QString m_shownKey;
    std::optional<Columns> m_columns;

    Card* m_listCard = nullptr;
    TwoLineList* m_list = nullptr;
    CredentialAside* m_aside = nullptr;
    QWidget* m_left = nullptr;
    QWidget* m_right = nullptr;
    QScrollArea* m_whyScroll = nullptr;
    QScrollArea* m_middleScroll = nullptr;
    QVBoxLayout* m_middle = nullptr;
    QWidget* m_view = nullptr;
    WhatIfCard* m_whatIf = nullptr;
};

}  // namespace credence
