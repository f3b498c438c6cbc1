// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>

#include "words/format.h"
#include "words/format_rules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QLabel* makePart(const QString& name, QWidget* parent)
{
    auto* label = new ElidedLabel(TextRole::Secondary, parent);
    label->setObjectName(name);
    label->setContentsMargins(0, 0, 3 * space::kGrid, 0);
    return label;
}

}  // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QStatusBar(parent),
      m_file(makePart(u"statusFile"_s, this)),
      m_saved(makePart(u"statusSaved"_s, this)),
      m_undo(makePart(u"statusUndo"_s, this)),
      m_backup(makePart(u"statusBackup"_s, this)),
      m_rules(makePart(u"statusRules"_s, this))
{
    setObjectName(u"statusStrip"_s);
    setSizeGripEnabled(false);
    setContentsMargins(2 * space::kGrid, 0, 2 * space::kGrid, 0);
    addWidget(m_file);
    addWidget(m_saved);
    addWidget(m_undo, 1);
    addPermanentWidget(m_backup);
    addPermanentWidget(m_rules);
}

void StatusStrip::setWorkspace(const Workspace* workspace)
{
    m_workspace = workspace;
    setVisible(workspace != nullptr);
    m_backup->clear();
    refresh();
}

void StatusStrip::refresh()
{
    if (!m_workspace) {
        for (QLabel* part : {m_file, m_saved, m_undo, m_rules}) {
            part->clear();
        }
        return;
    }
    m_file->setText(QFileInfo(m_workspace->path()).fileName());
    m_file->setToolTip(plainToolTip(QDir::toNativeSeparators(m_workspace->path())));
    m_saved->setText(m_workspace->isReadOnly() ? tr("Read only") : tr("Saved"));
    m_saved->setToolTip(m_workspace->isReadOnly() ? tr("This file was opened for reading only")
                                                  : tr("Every change is in the file as soon as it is made"));
    m_rules->setText(rulesText());
    const std::optional<HistoryLabel> label = m_workspace->isReadOnly() ? std::nullopt : m_workspace->undoLabel();
    if (m_workspace->discardedTimer()) {
        m_undo->setText(tr("Ctrl+Z takes back: discarding the timer"));
        return;
    }
    m_undo->setText(label ? tr("Ctrl+Z takes back: %1").arg(format::historyLabel(*label)) : QString());
}

void StatusStrip::refreshBackup()
{
    if (!m_workspace) {
        return;
    }
    const std::optional<Backup> backup = m_workspace->lastBackup();
    const QString time = backup ? format::dateTime(backup->takenAt, m_workspace->today()) : QString();
    m_backup->setText(!backup         ? tr("No backup yet")
                      : backup->sound ? tr("Last backup %1").arg(time)
                                      : tr("Last backup %1, of a file that is not sound").arg(time));
    m_backup->setToolTip(backup ? plainToolTip(QDir::toNativeSeparators(backup->path)) : QString());
}

QString StatusStrip::rulesText() const
{
    QStringList versions;
    for (const CatalogueVersion& version : m_workspace->rules().versions) {
        const QString name = format::catalogueName(version.catalogue, m_workspace->rules());
        if (name != version.catalogue) {  // the strip has room for the bodies
            versions << name + u' ' + version.version;
        }
    }
    return tr("Rules: %1").arg(versions.join(u" · "_s));
}

}  // namespace credence
