// SPDX-License-Identifier: GPL-3.0-or-later
/// What a step of history is called and when it was taken. The words for people are made in app/words.
#pragma once

#include <QDateTime>
#include <QString>
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

struct HistoryStep {
    qint64 id;
    HistoryLabel label;
    QDateTime at;  ///< UTC
    bool undone = false;
    std::vector<RecordRef> records{};  ///< records it touched, the first hundred
};

}  // namespace credence
