// SPDX-License-Identifier: GPL-3.0-or-later
/// What counted toward a requirement and what did not, line by line with the reason.
#pragma once

#include "domain/judgement/progress.h"
#include "ui/widgets/two_line_list.h"

namespace credence {

/// Counted first, then not counted.
class CountedList : public TwoLineList {
    Q_OBJECT
public:
    explicit CountedList(const Progress& progress, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A line was activated, and its record is one of the file.
    void recordRequested(const credence::RecordRef& record);
};

}  // namespace credence
