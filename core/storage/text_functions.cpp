// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/text_functions.h"

#include <sqlite3.h>

#include <QStringView>

#include "storage/database.h"
#include "storage/sql_failure.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

QStringView textOf(sqlite3_value* value)
{
    const auto* text = static_cast<const char16_t*>(sqlite3_value_text16(value));
    return {text, sqlite3_value_bytes16(value) / static_cast<int>(sizeof(char16_t))};
}

void foldedContains(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const bool found = textOf(arguments[0]).contains(textOf(arguments[1]), Qt::CaseInsensitive);
    sqlite3_result_int(context, found ? 1 : 0);
}

}  // namespace

void addTextFunctions(Database& database)
{
    constexpr int kFlags = SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const int code = sqlite3_create_function(database.handle(), "folded_contains", 2, kFlags, nullptr, foldedContains,
                                             nullptr, nullptr);
    if (code != SQLITE_OK) {
        throw SqlFailure(code, u"folded_contains was refused"_s);
    }
}

}  // namespace credence
