// SPDX-License-Identifier: GPL-3.0-or-later
/// Anything by its name: acts, records, entries of the log, subjects, things to look up.
#pragma once

#include <QDialog>
#include <QTimer>
#include <optional>

#include "models/palette.h"

class QLabel;
class QLineEdit;

namespace credence {

class MainWindow;
class TwoLineList;

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// `workspace`: null while no file is open; else it outlives the dialog.
    CommandPalette(std::vector<PaletteEntry> acts, const Workspace* workspace, QWidget* parent);

Q_SIGNALS:
    /// The dialog is closing.
    void chosen(const credence::PaletteEntry& entry);

protected:
    /// Keys that move in the list while the focus stays where one types.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    /// Entries of the log are asked for when typing rests: of a large file that takes a moment.
    void findInLog();
    void show(const QString& current);
    void choose(int line);
    void tellCurrent();

    const std::vector<PaletteEntry> m_acts;
    std::optional<PaletteSources> m_sources;
    QLineEdit* m_line;
    TwoLineList* m_list;
    QLabel* m_nothing;
    QTimer m_rest;
    std::vector<std::vector<PaletteEntry>> m_found;  ///< by sort of what is found, the nearest first
    std::vector<PaletteEntry> m_shown;
};

/// Opens it over `window` and does what is chosen.
void openPalette(MainWindow& window);

}  // namespace credence
