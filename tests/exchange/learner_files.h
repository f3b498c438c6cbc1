// SPDX-License-Identifier: GPL-3.0-or-later
/// The learner's real files.
#pragma once

#include <gtest/gtest.h>

#include <QFile>

namespace credence::testing {

inline QByteArray learnerFile(const QString& name)
{
    QFile file(QStringLiteral(CREDENCE_TEST_DATA "/learner/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

}  // namespace credence::testing
