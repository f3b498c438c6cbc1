// SPDX-License-Identifier: GPL-3.0-or-later
/// What if, live: a slider moves the hours, and the day moves with it. What was found can be kept as a what-if.
#pragma once

#include <optional>

#include "domain/what_if/levers.h"
#include "services/ledger.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QSlider;

namespace credence {

class LeverCard : public Card {
    Q_OBJECT
public:
    LeverCard(Workspace& workspace, Ledger& ledger, QWidget* parent = nullptr);

    /// Hidden without a lever. The same lever again leaves the slider where the user put it.
    void show(const std::optional<Lever>& lever);

Q_SIGNALS:
    void messageRaised(const QString& text);
    void noticeRaised(const QString& text);

private:
    void makeParts();
    void tell();
    void keep();
    [[nodiscard]] int value() const;
    [[nodiscard]] std::optional<QDate> dayHere();

    Workspace& m_workspace;
    Ledger& m_ledger;
    std::optional<Lever> m_lever{};

    QLabel* m_title;
    QLabel* m_value;
    QSlider* m_slider;
    QLabel* m_day;
    QLabel* m_change;
    QLabel* m_note;
    QPushButton* m_keep;
    QPushButton* m_back;
};

}  // namespace credence
