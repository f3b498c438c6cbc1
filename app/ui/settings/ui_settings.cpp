// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ui_settings.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kRecentFiles = 8;
constexpr qsizetype kRecentChoices = 20;
const QString kSchemeKey = u"look/scheme"_s;
const QString kZoomKey = u"look/zoom"_s;
const QString kRecentKey = u"files/recent"_s;
const QString kChoicesKey = u"palette/recent"_s;
const QString kGeometryKey = u"%1/geometry"_s;
const QString kArrangementKey = u"%1/arrangement"_s;

}  // namespace

QString UiSettings::settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
}

ColourScheme UiSettings::scheme() const
{
    return fromName<ColourScheme>(m_settings.value(kSchemeKey).toString()).value_or(ColourScheme::System);
}

void UiSettings::setScheme(ColourScheme scheme)
{
    m_settings.setValue(kSchemeKey, nameOf(scheme));
}

int UiSettings::zoomPercent() const
{
    const int percent = m_settings.value(kZoomKey, 100).toInt();
    return std::clamp(percent, kSmallestZoom, kLargestZoom);
}

void UiSettings::setZoomPercent(int percent)
{
    m_settings.setValue(kZoomKey, std::clamp(percent, kSmallestZoom, kLargestZoom));
}

QStringList UiSettings::recentFiles() const
{
    QStringList files = m_settings.value(kRecentKey).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void UiSettings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(kRecentKey, QStringList(files.mid(0, kRecentFiles)));
}

QStringList UiSettings::recentChoices() const
{
    return m_settings.value(kChoicesKey).toStringList();
}

void UiSettings::addRecentChoice(const QString& key)
{
    QStringList keys = recentChoices();
    keys.removeAll(key);
    keys.prepend(key);
    m_settings.setValue(kChoicesKey, QStringList(keys.mid(0, kRecentChoices)));
}

QByteArray UiSettings::geometry(const QString& window) const
{
    return m_settings.value(kGeometryKey.arg(window)).toByteArray();
}

void UiSettings::setGeometry(const QString& window, const QByteArray& geometry)
{
    m_settings.setValue(kGeometryKey.arg(window), geometry);
}

QString UiSettings::arrangement(const QString& table) const
{
    return m_settings.value(kArrangementKey.arg(table)).toString();
}

void UiSettings::setArrangement(const QString& table, const QString& words)
{
    m_settings.setValue(kArrangementKey.arg(table), words);
}

}  // namespace credence
