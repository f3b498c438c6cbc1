// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalogue.h"

#include <QFile>

#include "catalog/book_checks.h"
#include "catalog/catalogue_words.h"
#include "catalog/rule_enum_names.h"
#include "catalog/rule_value_reader.h"
#include "catalog/strict_json.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr qsizetype kMaxBytes = 16 * 1024 * 1024;
constexpr int kMostTargetMinutes = 10'000 * 60;

class FileReader {
public:
    FileReader(const CatalogueFile& file, RuleBook& book, BookPlaces& places)
        : m_file(file), m_book(book), m_places(places)
    {}

    void read()
    {
        if (m_file.json.size() > kMaxBytes) {
            throw CatalogueFailure{{}, u"larger than %1 bytes"_s.arg(kMaxBytes)};
        }
        const nlohmann::json document = parseStrictly(m_file.json);
        JsonObject root{JsonValue(document, {})};
        if (const auto schema = root.optional("$schema")) {
            static_cast<void>(schema->textOrEmpty());  // for editors: any text will do
        }
        const JsonValue format = root.required("format");
        if (format.number(1, 1'000'000) != kFormat) {
            format.fail(u"format %1 is expected"_s.arg(kFormat));
        }
        m_book.versions.push_back({.catalogue = root.required("catalogue").text(),
                                   .version = root.required("version").text(),
                                   .compiledOn = root.required("compiled_on").date()});
        readEach(root, "sources", m_book.sources, m_places.sources, &FileReader::readSource);
        readEach(root, "organisations", m_book.organisations, m_places.organisations, &FileReader::readOrganisation);
        readEach(root, "credentials", m_book.credentials, m_places.credentials, &FileReader::readCredential);
        readEach(root, "rules", m_book.rules, m_places.rules, &FileReader::readRule);
        readEach(root, "subjects", m_book.subjects, m_places.subjects, &FileReader::readSubject);
        readItems(root.optionalItems("references"), m_book.references, m_places.references, &FileReader::readReference);
        root.finish();
    }

private:
    template <class T>
    void readEach(JsonObject& root, const char* key, std::vector<T>& items, std::vector<BookPlaces::Place>& places,
                  T (*readOne)(JsonObject&))
    {
        readItems(root.required(key).items(), items, places, readOne);
    }

    template <class T>
    void readItems(const std::vector<JsonValue>& values, std::vector<T>& items, std::vector<BookPlaces::Place>& places,
                   T (*readOne)(JsonObject&))
    {
        for (const JsonValue& value : values) {
            JsonObject object(value);
            items.push_back(readOne(object));
            object.finish();
            places.push_back({m_file.name, value.pointer()});
        }
    }

    static RuleSource readSource(JsonObject& object)
    {
        return {.id = object.required("id").text(),
                .title = object.required("title").text(),
                .url = object.optionalText("url"),
                .asOf = object.required("as_of").textOrEmpty()};
    }

    static Organisation readOrganisation(JsonObject& object)
    {
        return {.code = object.required("code").text(),
                .name = object.required("name").text(),
                .website = object.optionalText("website")};
    }

    static CredentialFacts readCredential(JsonObject& object)
    {
        const QString apprenticeOf = object.optionalText("apprentice_of");
        return {.code = object.required("code").text(),
                .name = object.required("name").text(),
                .body = object.required("body").text(),
                .apprenticeOf = apprenticeOf.isEmpty() ? std::nullopt : std::optional(apprenticeOf),
                .level = object.required("level").text()};
    }

    static RuleEdition readEdition(const JsonValue& value, const QString& body)
    {
        JsonObject object(value);
        RuleEdition edition{.value = readRuleValue(object, body),
                            .confidence = object.required("confidence").oneOf<Confidence>(),
                            .sources = object.required("sources").texts(),
                            .asOf = object.required("as_of").text(),
                            .note = object.optionalText("note"),
                            .doubt = object.optionalText("doubt")};
        if (const std::optional<JsonValue> from = object.optional("from")) {
            edition.from = from->date();
        }
        if (const std::optional<JsonValue> to = object.optional("to")) {
            edition.to = to->date();
        }
        object.finish();
        return edition;
    }

    static Rule readRule(JsonObject& object)
    {
        Rule rule{.id = object.required("id").text(),
                  .title = object.required("title").text(),
                  .body = object.required("body").text(),
                  .binding = object.required("binding").oneOf<BindingKey>(),
                  .editions = {}};
        if (const std::optional<JsonValue> credentials = object.optional("credentials")) {
            rule.credentials = credentials->texts();
        }
        for (const JsonValue& edition : object.required("editions").items()) {
            rule.editions.push_back(readEdition(edition, rule.body));
        }
        return rule;
    }

    static CurriculumSubject readSubject(JsonObject& object)
    {
        CurriculumSubject subject{.code = object.required("code").text(),
                                  .name = object.required("name").text(),
                                  .shortName = object.required("short_name").text(),
                                  .aliases = object.required("aliases").texts(),
                                  .target = {object.required("target_minutes").number(0, kMostTargetMinutes)},
                                  .targetMin = {object.required("target_min_minutes").number(0, kMostTargetMinutes)},
                                  .targetMax = {object.required("target_max_minutes").number(0, kMostTargetMinutes)},
                                  .confidence = object.required("confidence").oneOf<Confidence>(),
                                  .sources = object.required("sources").texts(),
                                  .note = object.optionalText("note")};
        for (const JsonValue& value : object.required("exam_domains").items()) {
            JsonObject exam(value);
            subject.examDomains.push_back(
                {.credential = exam.required("credential").text(), .domains = exam.required("domains").texts()});
            exam.finish();
        }
        return subject;
    }

    static ReferenceEntry readReference(JsonObject& object)
    {
        ReferenceEntry entry{.id = object.required("id").text(),
                             .kind = object.required("kind").oneOf<ReferenceKind>(),
                             .title = object.required("title").text(),
                             .text = object.required("text").text(),
                             .confidence = object.required("confidence").oneOf<Confidence>(),
                             .sources = object.required("sources").texts(),
                             .asOf = object.required("as_of").text(),
                             .note = object.optionalText("note")};
        for (const JsonValue& value : object.optionalItems("facts")) {
            JsonObject fact(value);
            entry.facts.push_back({.name = fact.required("name").text(), .value = fact.required("value").text()});
            fact.finish();
        }
        if (const std::optional<JsonValue> use = object.optional("use")) {
            entry.use = use->oneOf<ReferenceUse>();
        }
        return entry;
    }

    const CatalogueFile& m_file;
    RuleBook& m_book;
    BookPlaces& m_places;
};

Error invalid(const QString& file, const QString& pointer, const QString& cause)
{
    return {.code = Error::Code::CatalogueInvalid,
            .subject = file,
            .detail = u"%1: %2"_s.arg(pointer.isEmpty() ? u"/"_s : pointer, cause)};
}

CatalogueFile builtInFile(const QString& name)
{
    QFile file(u":/catalog/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return {.name = name, .json = opened ? file.readAll() : QByteArray()};
}

Result<RuleBook> spoken(Result<RuleBook> book)
{
    if (book) {
        speakCatalogue(book.value());
    }
    return book;
}

}  // namespace

Result<RuleBook> readCatalogue(const std::vector<CatalogueFile>& files)
{
    RuleBook book;
    BookPlaces places;
    for (const CatalogueFile& file : files) {
        try {
            FileReader(file, book, places).read();
        } catch (const CatalogueFailure& failure) {
            return invalid(file.name, failure.pointer, failure.cause);
        }
    }
    try {
        checkBook(book, places);
    } catch (const BookFailure& failure) {
        return invalid(failure.place.file, failure.place.pointer, failure.cause);
    }
    return book;
}

std::vector<CatalogueFile> builtInCatalogueFiles()
{
    return {builtInFile(u"aapc.json"_s), builtInFile(u"ahima.json"_s), builtInFile(u"curriculum.json"_s)};
}

CatalogueFile builtInReferenceFile()
{
    return builtInFile(u"massachusetts.json"_s);
}

Result<RuleBook> builtInCatalogue()
{
    return spoken(readCatalogue(builtInCatalogueFiles()));
}

Result<RuleBook> builtInReferences()
{
    return spoken(readCatalogue({builtInReferenceFile()}));
}

}  // namespace credence
