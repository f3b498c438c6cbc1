// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QStringList>
#include <memory>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "catalog/catalogue.h"
#include "catalog/strict_json.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// The built-in schema, read once: it does not change while the program runs.
const valijson::Schema& builtInSchema()
{
    static const std::unique_ptr<const valijson::Schema> kSchema = [] {
        QFile file(u":/catalog/catalog.schema.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const nlohmann::json document = parseStrictly(opened ? file.readAll() : QByteArray());
        auto schema = std::make_unique<valijson::Schema>();
        valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(document), *schema);
        return schema;
    }();
    return *kSchema;
}

QString describe(valijson::ValidationResults& results)
{
    valijson::ValidationResults::Error error;
    QString pointer;
    QString cause;
    // The last error of the deepest place is the one that says most.
    while (results.popError(error)) {
        QString place;
        for (const std::string& part : error.context) {
            place += QString::fromStdString(part);
        }
        if (place.size() >= pointer.size()) {
            pointer = place;
            cause = QString::fromStdString(error.description);
        }
    }
    return u"%1: %2"_s.arg(pointer, cause);
}

}  // namespace

Result<void> checkAgainstSchema(const CatalogueFile& file)
{
    return guarded<void>(file.name, [&file]() -> Result<void> {
        const nlohmann::json document = parseStrictly(file.json);
        valijson::ValidationResults results;
        if (valijson::Validator().validate(builtInSchema(), valijson::adapters::NlohmannJsonAdapter(document),
                                           &results)) {
            return {};
        }
        return Error{.code = Error::Code::CatalogueInvalid, .subject = file.name, .detail = describe(results)};
    });
}

}  // namespace credence
