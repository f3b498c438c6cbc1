// SPDX-License-Identifier: GPL-3.0-or-later
/// The chosen application: where it stands, whom to write to, the interview and its topics, the pay, what was sent, and
/// the one act that is next.
#pragma once

#include "ui/pages/jobs/job_model.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QPushButton;

namespace credence {

/// What the card's acts ask of the page.
enum class JobAct {
    Send,
    ActDone,
    FollowUp,
    LetGo,
    AnswerOffer,
    CompareOffers,
    ShowPractice,
    Edit,
    AddContact,
    AddInterview,
    TakeTopics,
};

class ApplicationCard : public Card {
    Q_OBJECT
public:
    explicit ApplicationCard(QWidget* parent);

    /// Nothing: no application is chosen.
    void show(const JobModel::Row* row, const SeenSearch& seen, bool isReadOnly);
    /// Where menus open; null while nothing is chosen.
    [[nodiscard]] QPushButton* moveButton() const { return m_move; }

Q_SIGNALS:
    void actChosen(credence::JobAct act);
    void openWanted(const credence::RecordRef& record);
    void movesWanted(QWidget* below);     ///< all stages
    void closingsWanted(QWidget* below);  ///< why it is closed

private:
    void addHead(const JobModel::Row& row, const SeenSearch& seen);
    void addNext(const JobModel::Row& row, QDate asOf);
    void addContact(const JobModel::Row& row, const Facts& facts);
    void addFollowUps(const JobModel::Row& row, QDate asOf);
    void addInterview(const JobModel::Row& row, const SeenSearch& seen);
    void addTopics(const Interview& interview);
    void addPay(const Application& application);
    void addOffers(const JobModel::Row& row, const Facts& facts);
    void addDocuments(const Application& application, const Facts& facts);
    void addFoot(const JobModel::Row& row);
    /// A line between, then a grey title with a figure at its right.
    QBoxLayout* addSection(const QString& title, const QString& figure);
    /// "✓ what  figure"
    void addLine(QBoxLayout* lines, const QString& mark, const QString& words, const QString& figure);
    /// None where the file is read only.
    QPushButton* addAct(QBoxLayout* lines, const QString& name, const QString& words, JobAct act);
    void addLink(QBoxLayout* lines, const QString& name, const QString& words, RecordRef record);
    [[nodiscard]] QWidget* makeLink(const QString& name, const QString& words, RecordRef record);

    QWidget* m_body = nullptr;  ///< all that differs from one to the next
    QBoxLayout* m_lines = nullptr;
    QPushButton* m_move = nullptr;
    bool m_isReadOnly = false;
};

}  // namespace credence
