// SPDX-License-Identifier: GPL-3.0-or-later
/// The first page ever seen: three questions that make a plan, or the sample to look around in.
#pragma once

#include <QWidget>

#include "domain/records/kinds.h"
#include "domain/rules/rule_book.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace credence {

class Card;

class FirstRunView : public QWidget {
    Q_OBJECT
public:
    /// `rules` outlive the view.
    FirstRunView(const RuleBook& rules, QDate today, QWidget* parent);

    /// The goal that the answers make.
    [[nodiscard]] Goal goal() const;

Q_SIGNALS:
    void answered(const credence::Goal& goal);
    void sampleChosen();
    void openChosen();

private:
    QWidget* makeQuestions();
    QWidget* makeAnswer();
    void tellPlan();
    void addButtons(Card* card);

    const RuleBook& m_rules;
    QDate m_today;
    QComboBox* m_credential;
    QCheckBox* m_hasDate;
    QDateEdit* m_date;
    QSpinBox* m_hours;
    QLabel* m_answer = nullptr;  ///< what the answers mean
};

}  // namespace credence
