// SPDX-License-Identifier: GPL-3.0-or-later
/// What a step of history is called, when it was taken and how long it can be taken back. The words for people are made
/// in app/words.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/records/choices.h"

namespace credence {

enum class HistoryAction { Add, Edit, Delete, Import, Restore };

CREDENCE_ENUM_NAMES(HistoryAction,
                    {{Add, u"add"}, {Edit, u"edit"}, {Delete, u"delete"}, {Import, u"import"}, {Restore, u"restore"}});

struct HistoryLabel {
    HistoryAction action;
    RecordKind kind;    ///< of the first record
    QString subject{};  ///< the user's words for it: title, employer, file imported
    int count = 1;      ///< records changed

    friend bool operator==(const HistoryLabel&, const HistoryLabel&) = default;
};

/// History only grows: taking back and doing again are steps too.
enum class HistoryAct { Step, Undo, Redo };

CREDENCE_ENUM_NAMES(HistoryAct, {{Step, u"step"}, {Undo, u"undo"}, {Redo, u"redo"}});

struct HistoryStep {
    qint64 id;
    HistoryLabel label;  ///< of an undo or redo: that of the step
    QDateTime at;        ///< UTC
    HistoryAct act = HistoryAct::Step;
    std::optional<qint64> reverses{};  ///< an undo names its step, a redo its undo
    bool undone = false;               ///< of a step: it is taken back at present
    bool kept = true;                  ///< the step's changes are still here; without them it stays as it is
    std::vector<RecordRef> records{};  ///< records it touched, the first hundred; none if its changes are gone
};

}  // namespace credence
