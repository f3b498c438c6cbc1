// SPDX-License-Identifier: GPL-3.0-or-later
/// What the File menu does to files: new, open, sample, backup, restore, import, summary.
#pragma once

#include <QObject>
#include <utility>
#include <vector>

#include "services/clock.h"
#include "services/import.h"
#include "storage/backup.h"

namespace credence {

class MainWindow;
class Prompts;

class FileActs : public QObject {
    Q_OBJECT
public:
    FileActs(MainWindow& window, Prompts& prompts, const Clock& clock);

    void makeNew();
    void openOther();
    void openSample();
    void backUpNow();
    void restore();
    void importFrom(ImportSource source);
    /// Shows what a newer file of rules changes, and takes it if the user says so.
    void takeRules();
    void keepDocuments();
    /// A summary for a résumé: as plain text where the name ends in ".txt", else as PDF.
    void saveResume();

private:
    [[nodiscard]] QString fileFolder() const;
    void takeBack(const QString& backupPath, const RestoreConsent& consent = {});
    /// Says why the backup was not restored and offers to do it with `consent`.
    void askToTakeBack(const QString& backupPath, const QString& doubt, const RestoreConsent& consent);
    void planFrom(ImportSource source, const QString& path, const ToldOfColumns& told);
    /// Asks which of day and month comes first, and plans again with the answer.
    void askDateOrder(ImportSource source, const QString& path, const ToldOfColumns& told, const QString& question);
    /// The same of what the parts of durations are.
    void askDurations(ImportSource source, const QString& path, const ToldOfColumns& told, const QString& question);
    /// A question with one button for each answer, which plans again with what it tells.
    void askToldOf(const QString& name, ImportSource source, const QString& path, const QString& question,
                   const std::vector<std::pair<QString, ToldOfColumns>>& answers);
    void take(const ImportPlan& plan);

    MainWindow& m_window;
    Prompts& m_prompts;
    const Clock& m_clock;
};

}  // namespace credence
