// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace credence::testing {

using namespace Qt::StringLiterals;

QJsonObject Outcome::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8());
    EXPECT_TRUE(document.isObject()) << out.toStdString() << err.toStdString();
    return document.object();
}

int Outcome::savedId() const
{
    return json().value(u"saved"_s)[u"id"_s].toInt();
}

void CommandLine::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    ASSERT_EQ(run({u"new"_s}).exitCode, 0);
}

Outcome CommandLine::run(const QStringList& arguments, Rights rights) const
{
    return runProgram(QStringList{u"--file"_s, path(), u"--today"_s, u"2026-11-23"_s} + arguments, rights);
}

Outcome CommandLine::done(const QStringList& arguments) const
{
    Outcome result = run(arguments);
    EXPECT_EQ(result.exitCode, 0) << arguments.join(u' ').toStdString() << ": " << result.err.toStdString();
    return result;
}

QJsonArray CommandLine::listed(const QString& kind) const
{
    return done({u"list"_s, kind, u"--json"_s}).json().value(u"records"_s).toArray();
}

QByteArray CommandLine::bytes() const
{
    QFile file(path());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void CommandLine::write(const QString& name, const QByteArray& content) const
{
    QFile file(inFolder(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

::testing::AssertionResult refusedWith(const Outcome& run, int exitCode, const QStringList& words)
{
    bool fits = run.exitCode == exitCode && run.out.isEmpty() && run.err.count(u'\n') == 1 &&
                run.err.startsWith(u"credence-cli: "_s);
    for (const QString& word : words) {
        fits = fits && run.err.contains(word);
    }
    return fits ? ::testing::AssertionSuccess()
                : ::testing::AssertionFailure() << "exit code " << run.exitCode << "\nout: " << run.out.toStdString()
                                                << "\nerr: " << run.err.toStdString();
}

}  // namespace credence::testing
