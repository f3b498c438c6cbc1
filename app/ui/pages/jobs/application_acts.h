// SPDX-License-Identifier: GPL-3.0-or-later
/// What can be done with one application: its acts, and the menus of stages and reasons. Writes through the job desk.
#pragma once

#include <QWidget>

#include "ui/pages/jobs/application_card.h"
#include "ui/pages/jobs/job_model.h"
#include "ui/pages/jobs/stage_menu.h"

namespace credence {

class ApplicationActs : public QObject {
    Q_OBJECT
public:
    /// All outlive the acts; menus belong to `page`.
    ApplicationActs(const Workspace& workspace, Ledger& ledger, const JobModel& jobs, QWidget& page);

    /// Of an application that is not there nothing happens. `below`: where a menu opens, if one does.
    void run(JobAct act, ApplicationId id, QWidget* below);
    void move(ApplicationId id, ApplicationStage stage);
    /// By so many stages; into the last one a reason is asked for.
    void moveBy(ApplicationId id, int stages, QWidget& below);
    void askStage(ApplicationId id, QWidget& below);
    void askReason(ApplicationId id, QWidget& below);
    void remove(ApplicationId id);
    /// Asks which of the silent ones are to be closed. `seen` outlives the question.
    void sweep(const SeenSearch& seen);

Q_SIGNALS:
    /// What was done, or why nothing was.
    void reported(const credence::Result<void>& written, const QString& notice);
    /// It is about to go out of the front.
    void leaving();
    void formRequested(const credence::AnyRecord& record);
    void formFieldRequested(const credence::AnyRecord& record, const QString& field);
    void offersWanted();
    void practiceWanted();

private:
    StageAnswers answersFor(ApplicationId id);
    void close(ApplicationId id, ClosingReason reason);
    void tell(const Result<void>& written, ApplicationId id);

    const Workspace& m_workspace;
    Ledger& m_ledger;
    const JobModel& m_jobs;
    QWidget& m_page;
};

}  // namespace credence
