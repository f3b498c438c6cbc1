// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_list.h"

#include <QJsonDocument>

#include "cli/session.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kIndent(4, ' ');

/// What stands between the braces of the object, in lines of its depth.
QByteArray within(const QJsonObject& object)
{
    const QByteArray json = QJsonDocument(object).toJson();  // "{\n" ... "\n}\n"
    return object.isEmpty() ? QByteArray() : json.sliced(2, json.size() - 5);
}

}  // namespace

JsonList::JsonList(const Session& session, const QJsonObject& before, const QString& key) : m_session(session)
{
    const QByteArray first = within(before);
    m_session.printPart("{\n" + first + (first.isEmpty() ? "" : ",\n") + kIndent + '"' + key.toUtf8() + "\": [\n");
}

void JsonList::add(const QJsonObject& item)
{
    QByteArray json = QJsonDocument(item).toJson().trimmed();
    json.replace("\n", "\n" + kIndent + kIndent);  // a line break inside a text is written as an escape
    m_session.printPart((m_isEmpty ? QByteArray() : QByteArray(",\n")) + kIndent + kIndent + json);
    m_isEmpty = false;
}

void JsonList::finish(const QJsonObject& after)
{
    const QByteArray last = within(after);
    m_session.printPart((m_isEmpty ? "" : "\n") + kIndent + ']' + (last.isEmpty() ? "" : ",\n") + last + "\n}\n");
}

}  // namespace credence::cli
