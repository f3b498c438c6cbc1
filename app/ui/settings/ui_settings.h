// SPDX-License-Identifier: GPL-3.0-or-later
/// Preferences of the window on this machine: look, zoom, recent files, place on the screen.
/// What belongs to a file lies in the file itself.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include "ui/theme/theme.h"

namespace credence {

class UiSettings {
public:
    static constexpr int kSmallestZoom = 80;
    static constexpr int kLargestZoom = 200;
    static constexpr int kZoomStep = 10;

    [[nodiscard]] ColourScheme scheme() const;
    void setScheme(ColourScheme scheme);
    [[nodiscard]] int zoomPercent() const;
    void setZoomPercent(int percent);  ///< kept between kSmallestZoom and kLargestZoom

    /// Newest first, only files that are still there.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Of the window in which things are looked up.
    [[nodiscard]] QByteArray lookUpGeometry() const;
    void setLookUpGeometry(const QByteArray& geometry);

private:
    static QString settingsPath();

    QSettings m_settings{settingsPath(), QSettings::IniFormat};
};

}  // namespace credence
