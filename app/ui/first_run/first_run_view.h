// SPDX-License-Identifier: GPL-3.0-or-later
/// The first page ever seen: three questions that make a plan, one about a credential that is held already, or the
/// sample to look around in.
#pragma once

#include <QWidget>

#include "domain/records/any_record.h"
#include "domain/rules/rule_book.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QRadioButton;
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
    /// The first record of the file: the goal, or the credential that the user holds.
    [[nodiscard]] AnyRecord answer() const;

protected:
    /// Enter begins, wherever it is pressed.
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    void answered(const credence::AnyRecord& first);
    void sampleChosen();
    void openChosen();

private:
    QWidget* makeQuestions();
    QWidget* makeDoors();
    void fillCredentials();
    /// Asks what belongs to the door that was chosen.
    void ask();
    QWidget* makeAnswer();
    void tellPlan();
    void addButtons(Card* card);
    void begin() { Q_EMIT answered(answer()); }

    const RuleBook& m_rules;
    QDate m_today;
    QRadioButton* m_isOnTheWay;
    QRadioButton* m_holds;
    QFormLayout* m_form = nullptr;
    QComboBox* m_credential;
    QComboBox* m_held;
    QDateEdit* m_awarded;
    QCheckBox* m_hasDate;
    QDateEdit* m_date;
    QSpinBox* m_hours;
    QLabel* m_answer = nullptr;  ///< what the answers mean
};

}  // namespace credence
