// SPDX-License-Identifier: GPL-3.0-or-later
/// Expected failures as values: Result<T> is a T or an Error. Broken invariants are not its business.
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace credence {

/// Why an operation did not happen. `code` is for programs and tests, `subject` names the record, field
/// or file, `detail` is the untranslated cause. Text for people is made in app/words.
struct Error {
    enum class Code {
        InvalidInput,      ///< a value breaks a rule of its field; subject = field
        NotFound,          ///< no such record, file or rule
        Constraint,        ///< another record still refers to it, or a unique value exists already
        FileMissing,       ///< the file does not exist
        FileExists,        ///< a file stands where a new one was to be made
        NotARecordFile,    ///< the file is not a Credence file
        FileDamaged,       ///< the file is a Credence file but fails SQLite's checks
        FileTooNew,        ///< written by a newer version
        FileReadOnly,      ///< the file or its folder cannot be written
        FileNotReadable,   ///< the file or its folder cannot be read
        FileLocked,        ///< another program holds it
        DiskFull,          ///< no space left
        CatalogueInvalid,  ///< subject = file, detail = JSON pointer and cause
        ImportUnreadable,  ///< a file to be imported is not of the expected form
        NothingToUndo,
        NothingToRedo,
        Conflict,        ///< undo, redo or an edit (detail = the record) no longer fits the present records
        HistoryDropped,  ///< the step's changes are no longer kept; detail = days and MiB for which the file keeps them
        Io,              ///< any other failure of the file system
        Internal,        ///< a broken promise of our own; detail is for a bug report
    };

    /// Why, where we know it by ourselves. What only the system or SQLite knows stands in `detail` in their own words.
    enum class Cause {
        NotNamed,
        NotRegular,            ///< a folder, a pipe or a device
        AnotherFormat,         ///< no database
        AnotherProgram,        ///< a database of another program
        WriteProtected,        ///< the file
        FolderWriteProtected,  ///< its folder
        FolderMissing,
        OpenedForReading,
        NameElsewhere,   ///< a second name in another folder, a hard link
        OlderSchema,     ///< must be brought up to date before it can be read; detail = its number
        NewerSchema,     ///< detail = its number
        MovedWhileOpen,  ///< moved, replaced or deleted
        WithoutLocks,    ///< the file system has no locks
        HeldBy,          ///< detail = program, process and host, a line each
        LockOfOthers,    ///< may be held by another user's program; detail = the lock file
        LockNotMade,     ///< detail = the system's reason
        Unsound,         ///< a copy of what was not sound; detail = the first finding
        OfAnotherFile,   ///< a copy of another file; detail = that file
        TooLarge,        ///< detail = the most bytes that are read
        Altered,         ///< is not what its checksum was made of
    };

    Code code;
    QString subject{};
    QString detail{};
    Cause cause = Cause::NotNamed;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_value(std::move(error)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_value); }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] const T& value() const& { return std::get<T>(m_value); }
    [[nodiscard]] T& value() & { return std::get<T>(m_value); }
    /// By value, so that a loop over the value of a temporary is safe.
    [[nodiscard]] T value() && { return std::get<T>(std::move(m_value)); }
    [[nodiscard]] T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }
    /// Only when not ok().
    [[nodiscard]] const Error& error() const { return std::get<Error>(m_value); }

private:
    std::variant<T, Error> m_value;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_error.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// Only when not ok().
    [[nodiscard]] const Error& error() const { return std::get<1>(m_error); }

private:
    std::variant<std::monostate, Error> m_error;
};

}  // namespace credence
