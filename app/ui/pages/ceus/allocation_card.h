// SPDX-License-Identifier: GPL-3.0-or-later
/// Which CEUs to credit to which credential: the proposal against the file, and the button that accepts it. Computes
/// only while it can be seen, and writes nothing itself.
#pragma once

#include "services/planner.h"
#include "ui/pages/ceus/allocation_model.h"
#include "ui/pages/ceus/figure_card.h"

class QCheckBox;
class QPushButton;
class QTimer;
class QToolButton;

namespace credence {

class AllocationTable;

class AllocationCard : public FigureCard {
    Q_OBJECT
public:
    /// `workspace` outlives the card.
    explicit AllocationCard(const Workspace& workspace, QWidget* parent = nullptr);

    /// The file has changed: proposes anew as soon as the card can be seen.
    void renew();
    /// Opens the proposal, with the focus on it.
    void focusProposal();

Q_SIGNALS:
    /// `allocations` are to be written.
    void accepted(const std::vector<credence::BodyAllocation>& allocations);
    void activityChosen(const credence::RecordRef& activity);
    void failed(const credence::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeDetails();
    void propose();
    [[nodiscard]] Result<Proposal> proposal() const;
    void show(const Proposal& proposal);
    void showSections(const std::vector<BodyAllocation>& allocations);
    void addSection(const BodyAllocation& allocation);
    void allowAccepting(bool anyChange);
    void open(bool on);

    const Workspace& m_workspace;
    AllocationModel m_rows;
    std::vector<BodyAllocation> m_allocations;
    bool m_stale = true;
    bool m_toggledByUser = false;
    QTimer* m_later;
    QLabel* m_summary;
    QToolButton* m_toggle;
    QWidget* m_details;
    QPushButton* m_accept;
    QCheckBox* m_anew;
    QLabel* m_whyNot;
    QWidget* m_sections = nullptr;
    AllocationTable* m_table;
};

}  // namespace credence
