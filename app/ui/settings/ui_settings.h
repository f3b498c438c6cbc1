// SPDX-License-Identifier: GPL-3.0-or-later
/// Preferences of the window on this machine: look, zoom, recent files, place on the screen.
/// What belongs to a file lies in the file itself.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include "domain/records/choices.h"
#include "ui/theme/theme.h"

namespace credence {

CREDENCE_ENUM_NAMES(ColourScheme, {{System, u"system"}, {Light, u"light"}, {Dark, u"dark"}});

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

    /// What was chosen in the palette, newest first, by the keys of its entries.
    [[nodiscard]] QStringList recentChoices() const;
    void addRecentChoice(const QString& key);

    /// The place of `window` on the screen: "window" itself, "look_up" where things are looked up.
    [[nodiscard]] QByteArray geometry(const QString& window) const;
    void setGeometry(const QString& window, const QByteArray& geometry);

    /// How the table called `table` is arranged, in words of its own; empty: as it was made.
    [[nodiscard]] QString arrangement(const QString& table) const;
    void setArrangement(const QString& table, const QString& words);

private:
    static QString settingsPath();

    QSettings m_settings{settingsPath(), QSettings::IniFormat};
};

}  // namespace credence
