// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ui_settings.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kRecentFiles = 8;
const QString kSchemeKey = u"look/scheme"_s;
const QString kZoomKey = u"look/zoom"_s;
const QString kRecentKey = u"files/recent"_s;
const QString kGeometryKey = u"window/geometry"_s;
const QString kLookUpGeometryKey = u"look_up/geometry"_s;

constexpr std::array<std::pair<ColourScheme, const char16_t*>, 3> kSchemes{{
    {ColourScheme::System, u"system"},
    {ColourScheme::Light, u"light"},
    {ColourScheme::Dark, u"dark"},
}};

}  // namespace

QString UiSettings::settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
}

ColourScheme UiSettings::scheme() const
{
    const QString name = m_settings.value(kSchemeKey).toString();
    for (const auto& [scheme, schemeName] : kSchemes) {
        if (name == QStringView(schemeName)) {
            return scheme;
        }
    }
    return ColourScheme::System;
}

void UiSettings::setScheme(ColourScheme scheme)
{
    for (const auto& [known, name] : kSchemes) {
        if (known == scheme) {
            m_settings.setValue(kSchemeKey, QString::fromUtf16(name));
        }
    }
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

QByteArray UiSettings::windowGeometry() const
{
    return m_settings.value(kGeometryKey).toByteArray();
}

void UiSettings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometryKey, geometry);
}

QByteArray UiSettings::lookUpGeometry() const
{
    return m_settings.value(kLookUpGeometryKey).toByteArray();
}

void UiSettings::setLookUpGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kLookUpGeometryKey, geometry);
}

}  // namespace credence
