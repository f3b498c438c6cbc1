// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command.h"

#include "services/workspace.h"

namespace credence {

bool CommandState::meets(Needs needs) const
{
    switch (needs) {
        case Needs::Nothing:
            return true;
        case Needs::OpenFile:
            return hasFile;
        case Needs::WritableFile:
            return hasWritableFile;
        case Needs::SomethingToUndo:
            return undo.has_value();
        case Needs::SomethingToRedo:
            return redo.has_value();
        case Needs::RecentFile:
            return hasRecentFile;
    }
    Q_UNREACHABLE();
}

CommandState commandState(const Workspace* workspace, const QStringList& recentFiles)
{
    CommandState state{.hasFile = workspace != nullptr,
                       .hasWritableFile = workspace && !workspace->isReadOnly(),
                       .hasRecentFile = !recentFiles.isEmpty()};
    if (state.hasWritableFile) {
        state.undo = workspace->undoLabel();
        state.redo = workspace->redoLabel();
    }
    return state;
}

}  // namespace credence
