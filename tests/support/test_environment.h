// SPDX-License-Identifier: GPL-3.0-or-later
/// Pins what would make tests differ between machines: time zone, locale, settings folder, Qt's warnings.
#pragma once

#include <gtest/gtest.h>

#include <QLocale>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <cstdio>

namespace credence::testing {

inline void pinEnvironmentBeforeApplication()
{
    qputenv("TZ", "America/New_York");
    qputenv("LC_ALL", "C.UTF-8");
}

/// A Qt warning fails the running test: it is a defect that a user would only see as odd behaviour.
inline void failOnQtWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        ADD_FAILURE() << "Qt warning: " << qPrintable(message);
    }
}

inline void pinEnvironment()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qInstallMessageHandler(failOnQtWarnings);
}

}  // namespace credence::testing
