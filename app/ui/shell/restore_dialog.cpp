// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "words/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {

RestoreDialog::RestoreDialog(const QString& filePath, QDate today, QWidget* parent)
    : QDialog(parent),
      m_filePath(filePath),
      m_backups(backupsOf(filePath)),
      m_list(new QListWidget(this)),
      m_preview(makeLabel({}, this))
{
    setWindowTitle(tr("Restore a backup of %1").arg(QFileInfo(filePath).fileName()));
    setObjectName(u"restoreDialog"_s);
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Backups, newest first"));
    for (const Backup& backup : m_backups) {
        const QString size = format::dataSize(backup.bytes);
        const QString time = format::dateTime(backup.takenAt, today);
        m_list->addItem(backup.sound ? tr("%1 · %2").arg(time, size)
                                     : tr("%1 · %2 · of a file that was not sound").arg(time, size));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::showPreview);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * space::kGrid);
    layout->addWidget(makeLabel(tr("The present file is kept as a backup before it is replaced."), this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_preview);
    layout->addWidget(buttons);
    sizeInLetters(*this, 70, 20);
    const auto sound = std::ranges::find(m_backups, true, &Backup::sound);
    m_list->setCurrentRow(sound == m_backups.end() ? 0 : static_cast<int>(sound - m_backups.begin()));
}

QString RestoreDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_backups[row].path;
}

void RestoreDialog::showPreview()
{
    const Result<RestorePreview> preview = previewRestore(m_filePath, chosen());
    m_restore->setEnabled(!chosen().isEmpty());
    if (!preview) {
        // A damaged file cannot be compared; going back to the backup is still the remedy.
        m_preview->setText(tr("What would change cannot be told: %1").arg(format::error(preview.error())));
        return;
    }
    const RestorePreview& change = preview.value();
    QStringList parts;
    const auto mention = [&](int count, const QString& words) {
        if (count > 0) {
            parts << words.arg(count);
        }
    };
    if (change.otherOwner) {
        parts << tr("A copy of another file: “%1”").arg(*change.otherOwner);
    }
    mention(change.onlyInBackup, tr("Records that come back: %1"));
    mention(change.onlyInFile, tr("Records that go away: %1"));
    mention(change.different, tr("Records that return to what they were: %1"));
    m_restore->setEnabled(!parts.isEmpty());
    const QString holds = change.lastDay ? tr("It holds %Ln entry(s), the last of %1.", "a backup", change.entries)
                                               .arg(format::date(*change.lastDay))
                                         : tr("It holds no entries.", "a backup");
    m_preview->setText(holds + u'\n' + (parts.isEmpty() ? tr("Nothing would change.") : parts.join(u" · "_s)));
}

}  // namespace credence
