// SPDX-License-Identifier: GPL-3.0-or-later
/// Log rows, history and imports as JSON, as docs/command-line.md describes them.
#pragma once

#include <QJsonObject>

#include "domain/records/validate.h"
#include "exchange/record_json.h"
#include "services/import.h"
#include "storage/backup.h"
#include "storage/history.h"
#include "storage/log_query.h"
#include "storage/record_file.h"

namespace credence::json {

QJsonObject logRow(const LogRow& row);
QJsonObject logTotals(const LogTotals& totals);
QJsonObject historyLabel(const HistoryLabel& label);
QJsonObject historyStep(const HistoryStep& step);
QJsonObject problem(RecordKind kind, const Problem& problem);
QJsonObject importRow(const ImportRow& row);
QJsonObject backup(const Backup& backup);
QJsonObject restorePreview(const RestorePreview& preview);
QJsonObject checkReport(const CheckReport& report);

}  // namespace credence::json
