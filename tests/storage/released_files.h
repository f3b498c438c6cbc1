// SPDX-License-Identifier: GPL-3.0-or-later
/// Files as released versions wrote them, made by tests/storage/make_released_database.
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QString>
#include <array>
#include <vector>

#include "storage/migrations.h"

namespace credence::testing {

inline constexpr std::array kReleasedSchemas{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};

/// Of these, those that are brought up to date when they are opened.
inline std::vector<int> olderSchemas()
{
    std::vector<int> older(kReleasedSchemas.begin(), kReleasedSchemas.end());
    std::erase_if(older, [](int schema) { return schema >= newestSchema(); });
    return older;
}

/// The file that the version of this schema left, as the new file `to`.
inline void copyReleased(int schema, const QString& to)
{
    ASSERT_TRUE(QFile::copy(
        QStringLiteral("%1/databases/schema-%2.credence").arg(QStringLiteral(CREDENCE_TEST_DATA)).arg(schema), to));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

}  // namespace credence::testing
