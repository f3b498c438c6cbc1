// SPDX-License-Identifier: GPL-3.0-or-later
/// The folders of the user as the XDG Base Directory Specification has them
/// (https://specifications.freedesktop.org/basedir-spec/latest/): where Qt reads the environment less strictly.
#pragma once

#include <QString>

namespace credence {

/// Makes the environment such that Qt finds the right folders: a variable of the specification that holds no absolute
/// path is as if it were not set; a HOME that holds none is the folder that the system keeps for the user, if any.
/// Call it first in main, before any thread is there.
void settleHomeFolders();
/// Whether the environment tells where the user's data are.
bool isDataFolderKnown();
/// Makes the folder and those above it that are missing, for nobody but the user. False if that fails.
bool makePrivatePath(const QString& path);

}  // namespace credence
