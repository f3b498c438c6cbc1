// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/sweep_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "domain/job_search/employers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/labels.h"
#include "words/format.h"
#include "words/format_jobs.h"
#include "words/joined.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostWeeks = 104;
constexpr int kWide = 64;  ///< characters
constexpr int kHigh = 20;  ///< lines

}  // namespace

SweepDialog::SweepDialog(const SeenSearch& seen, const Workspace& workspace, Ledger& ledger, QWidget* parent)
    : QDialog(parent),
      m_seen(seen),
      m_workspace(workspace),
      m_ledger(ledger),
      m_weeks(new QSpinBox(this)),
      m_list(new QListWidget(this)),
      m_failure(makeLabel({}, this, u"sweepFailure"_s))
{
    setObjectName(u"sweepDialog"_s);
    setWindowTitle(tr("Applications without an answer"));
    m_weeks->setObjectName(u"sweepWeeks"_s);
    m_weeks->setRange(1, kMostWeeks);
    m_weeks->setValue(seen.search.habits.silentWeeks);
    m_list->setObjectName(u"sweepList"_s);
    m_list->setAccessibleName(tr("Silent applications; a tick means that it is closed"));
    auto* label = new QLabel(tr("&Weeks without a sign"), this);
    label->setBuddy(m_weeks);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_weeks);
    row->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_close->setObjectName(u"sweepClose"_s);
    m_close->setDefault(true);
    m_failure->hide();
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(2 * space::kGrid);
    lines->addLayout(row);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_failure);
    lines->addWidget(buttons);
    connect(m_weeks, &QSpinBox::valueChanged, this, &SweepDialog::fill);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const qint64 id = item->data(Qt::UserRole).toLongLong();
        if (item->checkState() == Qt::Checked) {
            m_kept.erase(id);
        } else {
            m_kept.insert(id);
        }
        showCount();
    });
    connect(&workspace, &Workspace::changed, this, &SweepDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &SweepDialog::sweep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    sizeInLetters(*this, kWide, kHigh);
    m_list->setFocus();
}

void SweepDialog::refresh()
{
    if (Result<SeenSearch> seen = jobSearchToday(m_workspace)) {
        m_seen = std::move(seen).value();
        fill();
    }
}

void SweepDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const Facts& facts = m_seen.facts();
    for (const SilentApplication& each : silentApplications(facts, m_seen.search.asOf, m_weeks->value())) {
        const Application* application = applicationOf(facts, each.application);
        auto* item = new QListWidgetItem(
            format::joined({format::employerName(facts, *application), format::joinedRole(*application),
                            tr("last sign %1").arg(format::date(each.lastSign))}),
            m_list);
        item->setData(Qt::UserRole, each.application.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_kept.contains(each.application.value) ? Qt::Unchecked : Qt::Checked);
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("Each application has had a sign since then."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_list->item(0)->flags().testFlag(Qt::ItemIsEnabled) ? 0 : -1);
    showCount();
}

std::vector<ApplicationId> SweepDialog::ticked() const
{
    std::vector<ApplicationId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            ids.emplace_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
        }
    }
    return ids;
}

void SweepDialog::showCount()
{
    const int count = static_cast<int>(ticked().size());
    m_close->setText(tr("&Close %Ln without an answer", "applications", count));
    m_close->setEnabled(count > 0);
}

void SweepDialog::sweep()
{
    const std::vector<ApplicationId> ids = ticked();
    if (const Result<void> closed = JobDesk(m_workspace, m_ledger).letGo(ids); !closed) {
        m_failure->setText(format::error(closed.error()));
        m_failure->show();
        Announcer::say(*this, m_failure->text());
        return;
    }
    Q_EMIT swept(static_cast<int>(ids.size()));
    accept();
}

}  // namespace credence
