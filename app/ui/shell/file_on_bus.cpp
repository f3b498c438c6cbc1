// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_on_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QWidget>
#include <QWindow>

#include "domain/sha256.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

const QString kObject = u"/org/credence/Window"_s;
const QString kInterface = u"org.credence.Window"_s;
constexpr const char* kToken = "XDG_ACTIVATION_TOKEN";

/// Without one libdbus would start one.
bool isBusThere()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
}

/// Whatever the file is called by: a link to it has the same name.
QString nameOf(const QString& path)
{
    constexpr qsizetype kLetters = 32;
    const QString real = QFileInfo(path).canonicalFilePath();
    return u"org.credence.Credence.f"_s + sha256Hex((real.isEmpty() ? path : real).toUtf8()).first(kLetters);
}

}  // namespace

FileOnBus::FileOnBus(QWidget& window) : QObject(&window), m_window(window) {}

void FileOnBus::show(const QString& path)
{
    if (!isBusThere()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_name.isEmpty()) {
        bus.unregisterService(m_name);
        m_name.clear();
    }
    if (path.isEmpty() || !bus.isConnected()) {
        return;
    }
    bus.registerObject(kObject, this, QDBusConnection::ExportScriptableSlots);
    if (bus.registerService(nameOf(path))) {
        m_name = nameOf(path);
    }
}

bool FileOnBus::raiseOther(const QString& path) const
{
    constexpr int kPatienceMs = 2000;
    if (!isBusThere() || nameOf(path) == m_name) {
        return false;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    QDBusMessage ask = QDBusMessage::createMethodCall(nameOf(path), kObject, kInterface, u"Raise"_s);
    ask << qEnvironmentVariable(kToken);
    return bus.call(ask, QDBus::Block, kPatienceMs).type() == QDBusMessage::ReplyMessage;
}

void FileOnBus::Raise(const QString& token)
{
    if (!token.isEmpty()) {
        qputenv(kToken, token.toUtf8());  // read when activation is asked for
    }
    if (m_window.isMinimized()) {
        m_window.showNormal();
    }
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (QWindow* handle = m_window.windowHandle()) {
        handle->requestActivate();
    }
}

}  // namespace credence
