// SPDX-License-Identifier: GPL-3.0-or-later
/// Which class is which page.
#pragma once

#include "ui/shell/page_stack.h"

namespace credence {

PageMaker pageMaker(Workspace& workspace, Ledger& ledger);

}  // namespace credence
