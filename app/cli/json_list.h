// SPDX-License-Identifier: GPL-3.0-or-later
/// An object of the JSON output whose list may be too long to be held: its items are printed as they come, in the form
/// in which Session prints an object.
#pragma once

#include <QJsonObject>
#include <QString>

namespace credence::cli {

class Session;

class JsonList {
public:
    /// `before`: what stands before the list, whose keys come before `key` in the alphabet, as in every object.
    JsonList(const Session& session, const QJsonObject& before, const QString& key);

    void add(const QJsonObject& item);
    /// `after`: what stands behind it.
    void finish(const QJsonObject& after);

private:
    const Session& m_session;
    bool m_isEmpty = true;
};

}  // namespace credence::cli
