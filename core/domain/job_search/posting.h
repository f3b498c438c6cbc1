// SPDX-License-Identifier: GPL-3.0-or-later
/// What a posting, or the mail that confirms an application, says of it. Only proposed: whoever asked decides.
#pragma once

#include <QString>
#include <vector>

#include "domain/records/application.h"

namespace credence {

struct PostingReading {
    QString employer{};  ///< empty: not told
    /// Role, kind, address, place of work and pay as far as they are told; pay only with its period, and nothing where
    /// the text says two things.
    Application application{.employer = {}};
    bool isConfirmation = false;  ///< the text says that the application arrived

    friend bool operator==(const PostingReading&, const PostingReading&) = default;
};

/// `text`: what was copied, in English. `known`: names of employers, of which one that stands in the text goes before
/// any other reading. Looks at the first 20,000 characters.
PostingReading readPosting(const QString& text, const QStringList& known);

}  // namespace credence
