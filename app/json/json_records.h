// SPDX-License-Identifier: GPL-3.0-or-later
/// Records, log rows, history and imports as JSON, as docs/command-line.md describes them.
#pragma once

#include <QJsonObject>

#include "domain/records/any_record.h"
#include "domain/records/fields.h"
#include "domain/records/validate.h"
#include "services/import.h"
#include "storage/backup.h"
#include "storage/history.h"
#include "storage/log_query.h"
#include "storage/record_file.h"

namespace credence::json {

/// {"record": "placement", "id": 2} and every field by its name.
QJsonObject record(const AnyRecord& record);
QJsonValue fieldValue(const FieldSpec& spec, const FieldValue& value);
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
