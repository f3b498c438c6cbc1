// SPDX-License-Identifier: GPL-3.0-or-later
/// Pins what would make tests differ between machines: time zone, locale, settings folder, Qt's warnings.
#pragma once

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTranslator>
#include <cstdio>

namespace credence::testing {

inline void pinEnvironmentBeforeApplication()
{
    qputenv("TZ", "America/New_York");
    qputenv("LC_ALL", "C.UTF-8");
    // Folders of this process alone: tests run side by side.
    static const QTemporaryDir kHome;
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        qputenv(variable, QFile::encodeName(kHome.path()));
    }
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");  // tests that need a bus start one
}

/// A Qt warning fails the running test: it is a defect that a user would only see as odd behaviour.
/// That the offscreen platform has no window manager to tell is none.
inline void failOnQtWarnings(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (message.startsWith(QLatin1String("This plugin does not support"))) {
        return;
    }
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        ADD_FAILURE() << "Qt warning: " << qPrintable(message);
    }
}

/// English has its plurals in a file, which the programs bring along that have texts.
inline void speakEnglish()
{
    static QTranslator english;
    if (english.load(QStringLiteral("credence_en"), QStringLiteral(":/texts"))) {
        QCoreApplication::installTranslator(&english);
    }
}

inline void pinEnvironment()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    speakEnglish();
    qInstallMessageHandler(failOnQtWarnings);
}

}  // namespace credence::testing
