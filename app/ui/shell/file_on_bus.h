// SPDX-License-Identifier: GPL-3.0-or-later
/// One window for each file: who opens it again gets the window that shows it. Asked over the session bus, where each
/// open file has a name of its own; without a bus a second window says that the file is open elsewhere.
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace credence {

class FileOnBus : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.credence.Window")
public:
    /// `window`, which owns it, is what others bring to the front.
    explicit FileOnBus(QWidget& window);

    /// The window shows this file from now on; empty: none.
    void show(const QString& path);

    /// Brings the window of another process that shows the file at `path` to the front. False if there is none, or it
    /// does not answer.
    [[nodiscard]] bool raiseOther(const QString& path) const;

public Q_SLOTS:
    /// Called over the bus. `token`: what a Wayland compositor gave for this, or empty.
    Q_SCRIPTABLE void Raise(const QString& token);

private:
    QWidget& m_window;
    QString m_name;
};

}  // namespace credence
