// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json_record.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "catalog/json_faults.h"
#include "cli/session.h"
#include "domain/records/fields.h"
#include "exchange/given_file.h"
#include "exchange/record_json.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

/// Far more than the longest notes of a record.
constexpr qint64 kMostJsonBytes = kMebibyte;

Result<QByteArray> bytesOf(const QString& path)
{
    QFile input;
    return path != u"-"_s ? readGivenFile(path, kMostJsonBytes)
           : input.open(stdin, QIODevice::ReadOnly)
               ? readWithin(input, path, kMostJsonBytes)
               : Error{.code = Error::Code::Io, .subject = path, .detail = input.errorString()};
}

/// Why no record can be read from the text, before its values are looked at; nothing if it is an object.
std::optional<QString> faultOf(const QByteArray& bytes)
{
    if (std::optional<QString> fault = faultInJson(bytes)) {
        return fault;
    }
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::nullopt
                               : std::optional(Cli::tr("it holds no single record, as show --json prints it"));
}

/// "goal, credential: no text"
QString recordFault(const QJsonObject& object, const Error& error)
{
    const QString kind = object[u"record"_s].toString();
    const QString place =
        kind.isEmpty() || error.subject == u"record"_s ? error.subject : kind + u", "_s + error.subject;
    return Cli::tr("%1: %2", "place in a JSON text, what is wrong there").arg(place, error.detail);
}

/// InvalidInput with the field as subject.
Result<AnyRecord> recordIn(const QJsonObject& object)
{
    Result<AnyRecord> record = json::recordFrom(object);
    if (record && !isTyped(kindOf(record.value()))) {
        return Error{.code = Error::Code::InvalidInput,
                     .subject = u"record"_s,
                     .detail = Cli::tr("records of this kind are not typed")};
    }
    if (record) {
        setId(record.value(), 0);
    }
    return record;
}

}  // namespace

Result<AnyRecord> recordFromJson(const QString& path)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes) {
        return bytes.error();
    }
    const auto refusal = [](const QString& fault) {
        return Error{.code = Error::Code::InvalidInput, .subject = u"record"_s, .detail = fault};
    };
    if (const std::optional<QString> fault = faultOf(bytes.value())) {
        return refusal(*fault);
    }
    const QJsonObject object = QJsonDocument::fromJson(bytes.value()).object();
    const Result<AnyRecord> record = recordIn(object);
    return record ? record : refusal(recordFault(object, record.error()));
}

}  // namespace credence::cli
