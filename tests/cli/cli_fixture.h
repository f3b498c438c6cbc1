// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs the built command line on a file in a temporary folder.
#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include "support/printers.h"

namespace credence::testing {

struct Outcome {
    int exitCode;
    QString out;
    QString err;

    /// Fails the test if the answer is no JSON object.
    [[nodiscard]] QJsonObject json() const;
    /// The number in {"saved": {"id": ...}}.
    [[nodiscard]] int savedId() const;
};

enum class Rights { Mine, BoundByPermissions };

/// The program with exactly `arguments`. BoundByPermissions: root too may only do what the files' modes allow.
Outcome runProgram(const QStringList& arguments, Rights rights = Rights::Mine);

class CommandLine : public ::testing::Test {
protected:
    void SetUp() override;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("record.credence")); }
    [[nodiscard]] QString inFolder(const QString& name) const { return m_folder.filePath(name); }
    /// On this test's record, with 2026-11-23 as today.
    [[nodiscard]] Outcome run(const QStringList& arguments, Rights rights = Rights::Mine) const;
    /// Expects that it is done.
    Outcome done(const QStringList& arguments) const;
    /// Records of a kind, from `list --json`.
    [[nodiscard]] QJsonArray listed(const QString& kind) const;
    [[nodiscard]] QByteArray bytes() const;
    void write(const QString& name, const QByteArray& content) const;

private:
    QTemporaryDir m_folder;
};

/// Exit code and one line on the error stream that holds each of `words`; nothing on the output.
::testing::AssertionResult refusedWith(const Outcome& run, int exitCode, const QStringList& words);

}  // namespace credence::testing
