// SPDX-License-Identifier: GPL-3.0-or-later
/// JSON read without mercy: each value knows its pointer, each object must be used up to its last key.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/records/choices.h"
#include "domain/result.h"

namespace credence {

/// Thrown inside core/catalog only; readCatalogue and guarded turn it into an Error.
struct CatalogueFailure {
    QString pointer;
    QString cause;
};

/// What `read` gives, which is a Result<T> or a T; CatalogueInvalid (subject: `file`) if it throws.
template <class T, class Read>
Result<T> guarded(const QString& file, Read read)
{
    try {
        return read();
    } catch (const CatalogueFailure& failure) {
        return Error{.code = Error::Code::CatalogueInvalid,
                     .subject = file,
                     .detail = QStringLiteral("%1: %2").arg(failure.pointer, failure.cause)};
    } catch (const nlohmann::json::exception& failure) {
        return Error{
            .code = Error::Code::CatalogueInvalid, .subject = file, .detail = QString::fromUtf8(failure.what())};
    }
}

/// Parses `bytes`; a repeated key, a depth over 32 or anything that is not JSON is a failure.
nlohmann::json parseStrictly(const QByteArray& bytes);

/// One value of a document, with the pointer that names it in messages.
class JsonValue {
public:
    JsonValue(const nlohmann::json& json, QString pointer) : m_json(&json), m_pointer(std::move(pointer)) {}

    [[nodiscard]] QString text() const;  ///< a string that is not empty
    [[nodiscard]] QString textOrEmpty() const;
    [[nodiscard]] int number(int first, int last) const;
    [[nodiscard]] QDate date() const;  ///< exactly yyyy-MM-dd
    [[nodiscard]] std::vector<JsonValue> items() const;
    [[nodiscard]] QStringList texts() const;  ///< without repetition
    template <class E>
    [[nodiscard]] E oneOf() const
    {
        const QString name = text();
        const std::optional<E> value = fromName<E>(name);
        if (!value) {
            fail(QStringLiteral("\"%1\" is none of %2").arg(name, namesOf<E>().join(QStringLiteral(", "))));
        }
        return *value;
    }

    [[nodiscard]] const nlohmann::json& json() const { return *m_json; }
    [[nodiscard]] const QString& pointer() const { return m_pointer; }
    [[noreturn]] void fail(const QString& cause) const;

private:
    const nlohmann::json* m_json;
    QString m_pointer;
};

/// An object whose keys are asked for one by one; finish() refuses those nobody asked for.
class JsonObject {
public:
    explicit JsonObject(const JsonValue& value);

    [[nodiscard]] JsonValue required(const char* key);
    [[nodiscard]] std::optional<JsonValue> optional(const char* key);
    [[nodiscard]] QString optionalText(const char* key);
    [[nodiscard]] std::optional<int> optionalNumber(const char* key, int first, int last);
    [[nodiscard]] std::vector<JsonValue> optionalItems(const char* key);
    /// The one key of `candidates` that the object has; none or two are a failure.
    [[nodiscard]] const char* exactlyOne(const std::vector<const char*>& candidates);
    void finish() const;

    [[nodiscard]] const JsonValue& value() const { return m_value; }

private:
    JsonValue m_value;
    std::set<std::string> m_used;
};

}  // namespace credence
