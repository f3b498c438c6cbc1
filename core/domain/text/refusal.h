// SPDX-License-Identifier: GPL-3.0-or-later
/// How the readers of typed text say no.
#pragma once

#include "domain/result.h"

namespace credence {

/// InvalidInput with the text as subject.
inline Error refusal(QStringView text, const QString& cause)
{
    return {.code = Error::Code::InvalidInput, .subject = text.toString(), .detail = cause};
}

}  // namespace credence
