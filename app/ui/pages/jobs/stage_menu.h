// SPDX-License-Identifier: GPL-3.0-or-later
/// The menu of stages, the twin of every drag, and that of the reasons for which an application is closed.
#pragma once

#include <QMenu>
#include <functional>

#include "domain/records/application.h"

namespace credence {

struct StageAnswers {
    std::function<void(ApplicationStage)> moved;
    std::function<void(ClosingReason)> closed;
};

/// Opens below `place` and goes with it; `parent` gets it as "stageMenu".
QMenu* popUpStages(const Application& application, const StageAnswers& answers, QWidget& place, QWidget* parent);
/// The same of the reasons alone, as "closingMenu".
QMenu* popUpClosings(const Application& application, const StageAnswers& answers, QWidget& place, QWidget* parent);

}  // namespace credence
