// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/application_acts.h"

#include <QTimeZone>

#include "ui/pages/jobs/sweep_dialog.h"
#include "ui/widgets/dialog_size.h"
#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {

ApplicationActs::ApplicationActs(const Workspace& workspace, Ledger& ledger, const JobModel& jobs, QWidget& page)
    : QObject(&page), m_workspace(workspace), m_ledger(ledger), m_jobs(jobs), m_page(page)
{}

void ApplicationActs::run(JobAct act, ApplicationId id, QWidget* below)
{
    const JobModel::Row* row = m_jobs.find(id);
    if (!row) {
        return;
    }
    JobDesk desk(m_workspace, m_ledger);
    switch (act) {
        case JobAct::Send:
            return move(id, ApplicationStage::Applied);
        case JobAct::ActDone:
            return tell(desk.actDone(id), id);
        case JobAct::FollowUp:
            return tell(desk.followUp(id), id);
        case JobAct::LetGo:
            Q_EMIT leaving();
            return tell(desk.letGo(std::span(&id, 1)), id);
        case JobAct::AnswerOffer:
            return askReason(id, below ? *below : m_page);
        case JobAct::CompareOffers:
            Q_EMIT offersWanted();
            return;
        case JobAct::ShowPractice:
            Q_EMIT practiceWanted();
            return;
        case JobAct::Edit:
            Q_EMIT formFieldRequested(row->application, u"next_act"_s);
            return;
        case JobAct::AddContact:
            Q_EMIT formRequested(Contact{.name = {}, .employer = row->application.employer});
            return;
        case JobAct::AddInterview:
            Q_EMIT formRequested(
                Interview{.application = id, .onDate = {}, .zone = QString::fromUtf8(QTimeZone::systemTimeZoneId())});
            return;
        case JobAct::TakeTopics:
            return tell(desk.takeTopics(id), id);
    }
}

void ApplicationActs::move(ApplicationId id, ApplicationStage stage)
{
    tell(JobDesk(m_workspace, m_ledger).move(id, stage), id);
}

void ApplicationActs::moveBy(ApplicationId id, int stages, QWidget& below)
{
    const JobModel::Row* row = m_jobs.find(id);
    if (!row || row->card.stage == ApplicationStage::Closed) {
        return;
    }
    const int stage = static_cast<int>(row->card.stage) + stages;
    if (stage == static_cast<int>(ApplicationStage::Closed)) {
        askReason(id, below);
    } else if (stage >= 0) {
        move(id, static_cast<ApplicationStage>(stage));
    }
}

void ApplicationActs::askStage(ApplicationId id, QWidget& below)
{
    if (const JobModel::Row* row = m_jobs.find(id)) {
        popUpStages(row->application, answersFor(id), below, &m_page);
    }
}

void ApplicationActs::askReason(ApplicationId id, QWidget& below)
{
    if (const JobModel::Row* row = m_jobs.find(id)) {
        popUpClosings(row->application, answersFor(id), below, &m_page);
    }
}

StageAnswers ApplicationActs::answersFor(ApplicationId id)
{
    return {.moved = [this, id](ApplicationStage stage) { move(id, stage); },
            .closed = [this, id](ClosingReason reason) { close(id, reason); }};
}

void ApplicationActs::close(ApplicationId id, ClosingReason reason)
{
    Q_EMIT leaving();
    tell(JobDesk(m_workspace, m_ledger).close(id, reason), id);
}

void ApplicationActs::remove(ApplicationId id)
{
    if (m_jobs.find(id)) {
        const RecordRef ref = refOf(id);
        Q_EMIT reported(m_ledger.remove(std::span(&ref, 1)), tr("Deleted. Ctrl+Z brings it back."));
    }
}

void ApplicationActs::tell(const Result<void>& written, ApplicationId id)
{
    const JobModel::Row* row = m_jobs.find(id);
    Q_EMIT reported(written, row ? tr("%1: %2. Ctrl+Z takes it back.", "employer, stage")
                                       .arg(row->employer, format::wordsOf(row->card.stage))
                                 : tr("Done. Ctrl+Z takes it back."));
}

void ApplicationActs::sweep(const SeenSearch& seen)
{
    auto* dialog = new SweepDialog(seen, m_workspace, m_ledger, &m_page);
    connect(dialog, &SweepDialog::swept, this, [this](int applications) {
        Q_EMIT reported({}, tr("%Ln closed without an answer. Ctrl+Z takes it back.", "applications", applications));
    });
    openOnce(*dialog);
}

}  // namespace credence
