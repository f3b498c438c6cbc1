// SPDX-License-Identifier: GPL-3.0-or-later
/// Turns what the reader of JSON throws into an error.
#pragma once

#include "catalog/strict_json.h"
#include "domain/result.h"

namespace credence {

/// What `read` gives; CatalogueInvalid (subject: `file`) if it throws.
template <class T, class Read>
Result<T> guarded(const QString& file, Read read)
{
    try {
        return read();
    } catch (const CatalogueFailure& failure) {
        return Error{.code = Error::Code::CatalogueInvalid,
                     .subject = file,
                     .detail = QStringLiteral("%1: %2").arg(failure.pointer, failure.cause)};
    } catch (const nlohmann::json::exception& failure) {
        return Error{
            .code = Error::Code::CatalogueInvalid, .subject = file, .detail = QString::fromUtf8(failure.what())};
    }
}

}  // namespace credence
