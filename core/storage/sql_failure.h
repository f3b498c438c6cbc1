// SPDX-License-Identifier: GPL-3.0-or-later
/// SQLite's failures: thrown inside storage, turned into a Result at its public edge. Used by storage only.
#pragma once

#include <QString>
#include <exception>

#include "domain/result.h"

namespace credence {

class SqlFailure : public std::exception {
public:
    /// `code` is SQLite's extended result code, `systemError` the errno of a failed file operation or 0.
    SqlFailure(int code, const QString& message, int systemError = 0);

    [[nodiscard]] int code() const { return m_code; }
    /// Without the extension: 8 for every kind of "read-only".
    [[nodiscard]] int primaryCode() const { return m_code & 0xff; }
    [[nodiscard]] int systemError() const { return m_systemError; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

private:
    int m_code;
    int m_systemError;
    QString m_message;
    QByteArray m_what;
};

/// The one place where SQLite's codes become ours; `path` becomes the error's subject.
Error errorOf(const SqlFailure& failure, const QString& path);

/// Of a file whose content is another than the one that was opened.
Error movedWhileOpen(const QString& path);

/// Runs `action`, which gives a Result<T> or a T, and turns a failure into its error.
template <class T, class Action>
Result<T> guarded(const QString& path, Action action)
{
    try {
        return action();
    } catch (const SqlFailure& failure) {
        return errorOf(failure, path);
    }
}

}  // namespace credence
