// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/job_model.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>

#include "domain/job_search/employers.h"
#include "ui/theme/theme.h"
#include "words/format.h"
#include "words/format_jobs.h"
#include "words/joined.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

Tone toneOf(const JobCard& card, QDate asOf)
{
    return daysLate(card, asOf) > 0 && isPressing(card, asOf) ? Tone::Bad
           : isPressing(card, asOf)                           ? Tone::Warn
                                                              : Tone::Text;
}

QString tagOf(const Application& application)
{
    return application.kind == RequestKind::Job ? QString() : format::wordsOf(application.kind);
}

}  // namespace

void JobModel::setSearch(const SeenSearch& seen)
{
    beginResetModel();
    m_asOf = seen.search.asOf;
    m_rows.clear();
    std::vector<JobCard> open;
    for (const BoardColumn& column : seen.search.columns) {
        if (column.stage != ApplicationStage::Closed) {
            open.insert(open.end(), column.cards.begin(), column.cards.end());
        }
    }
    sortByUrgency(open, m_asOf);
    const std::vector<JobCard>& closed = seen.search.columns.back().cards;
    open.insert(open.end(), closed.begin(), closed.end());
    for (const JobCard& card : open) {
        if (const Application* application = applicationOf(seen.facts(), card.application)) {
            m_rows.push_back({.card = card,
                              .application = *application,
                              .employer = format::employerName(seen.facts(), *application)});
        }
    }
    endResetModel();
}

const JobModel::Row* JobModel::find(ApplicationId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row& row) { return row.application.id; });
    return found == m_rows.end() ? nullptr : &*found;
}

int JobModel::count(ApplicationStage stage) const
{
    return static_cast<int>(std::ranges::count(m_rows, stage, [](const Row& row) { return row.card.stage; }));
}

QString JobModel::text(const Row& row, int column) const
{
    switch (column) {
        case EmployerName:
            return row.employer;
        case RoleName:
            return format::joinedRole(row.application);
        case StageName:
            return format::wordsOf(row.card.stage);
        case Next:
            return format::nextOf(row.card, m_asOf);
        case Days:
            return format::daysInStage(row.card);
        case Pay:
            return format::pay(row.application);
        default:
            return {};
    }
}

QVariant JobModel::sortKey(const Row& row, int column) const
{
    switch (column) {
        case StageName:
            return static_cast<int>(row.card.stage);
        case Next: {
            const auto place =
                std::ranges::find(m_rows, row.application.id, [](const Row& each) { return each.application.id; });
            return static_cast<int>(place - m_rows.begin());
        }
        case Days:
            return row.card.daysInStage.value_or(-1);
        default:
            return text(row, column).toCaseFolded();
    }
}

QString JobModel::spoken(const Row& row) const
{
    QStringList parts{row.employer, tagOf(row.application), row.application.role, text(row, StageName),
                      text(row, Next)};
    if (row.card.daysInStage) {
        parts << tr("%Ln day(s) in this stage", nullptr, *row.card.daysInStage);
    }
    return format::joined(parts, u", "_s);
}

QString JobModel::words(int row, int column) const
{
    return text(m_rows.at(static_cast<std::size_t>(row)), column);
}

QVariant JobModel::more(int place, int column, int role) const
{
    const Row& row = m_rows.at(static_cast<std::size_t>(place));
    switch (role) {
        case Qt::AccessibleTextRole:
            return column == EmployerName ? spoken(row) : text(row, column);
        case Qt::ForegroundRole:
            return column == Next ? QVariant(colour(toneOf(row.card, m_asOf), QGuiApplication::palette())) : QVariant();
        case IdRole:
            return row.application.id.value;
        case StageRole:
            return static_cast<int>(row.card.stage);
        case TagRole:
            return tagOf(row.application);
        case RoleRole:
            return row.application.role;
        case PayRole:
            return row.card.stage == ApplicationStage::Offer ? format::payInFull(row.application) : QString();
        case NextRole:
            return text(row, Next);
        case DaysRole:
            return text(row, Days);
        case ToneRole:
            return static_cast<int>(toneOf(row.card, m_asOf));
        case SortRole:
            return sortKey(row, column);
        default:
            return {};
    }
}

Qt::ItemFlags JobModel::flags(const QModelIndex& index) const
{
    return TextTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList JobModel::headings() const
{
    return {tr("Employer"), tr("Role"), tr("Stage"), tr("Next"), tr("In stage"), tr("Pay")};
}

}  // namespace credence
