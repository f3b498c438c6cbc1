// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/own_figures.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "catalog/guarded.h"

namespace credence {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

/// What an edition has besides what it says.
constexpr auto kAboutEdition =
    std::to_array<std::string_view>({"from", "to", "confidence", "sources", "as_of", "note"});
/// Numbers that a rule may leave out because nothing was found: the user may know them.
struct LeftOut {
    std::string_view in;
    std::string_view key;
};
constexpr auto kMayBeLeftOut = std::to_array<LeftOut>({{"retake", "wait_days"},
                                                       {"retake", "attempts_allowed"},
                                                       {"verification", "percent"},
                                                       {"verification", "answer_days"},
                                                       {"verification", "keep_months"},
                                                       {"exam_format", "items"},
                                                       {"exam_format", "scored_items"},
                                                       {"exam_format", "minutes"},
                                                       {"exam_format", "pass_mark"},
                                                       {"fees", "cents"},
                                                       {"extension_fee", "days"}});
/// What an item of a list is called, the first that it has.
constexpr auto kNames = std::to_array<const char*>({"title", "name", "credential"});

RuleFigureUnit unitOf(std::string_view key)
{
    constexpr auto kCeus =
        std::to_array<std::string_view>({"ceus", "ceus_each", "cap", "by_count", "per_further", "pro_rating_step"});
    if (std::ranges::find(kCeus, key) != kCeus.end()) {
        return RuleFigureUnit::Ceus;
    }
    if (key.ends_with("minutes")) {
        return RuleFigureUnit::Duration;
    }
    return key.ends_with("cents") ? RuleFigureUnit::Money : RuleFigureUnit::Number;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Walks through what an edition says and lists its figures.
class FigureList {
public:
    std::vector<RuleFigure> taken() { return std::move(m_figures); }

    void walk(const json& value, const QString& pointer, const QStringList& steps, const std::string& key)
    {
        if (value.is_object()) {
            walkObject(value, pointer, steps, key);
        } else if (value.is_array()) {
            walkArray(value, pointer, steps, key);
        } else if (value.is_number_integer()) {
            const RuleFigureUnit unit = unitOf(key);
            add(pointer, steps, unit, canonicalFigure(unit, value.get<int>()));
        } else if (value.is_string() && key == "text") {
            add(pointer, steps, RuleFigureUnit::Words, QString::fromStdString(value.get<std::string>()));
        }
    }

private:
    void walkObject(const json& object, const QString& pointer, const QStringList& steps, const std::string& name)
    {
        for (const auto& [key, value] : object.items()) {
            const QString step = QString::fromStdString(key);
            walk(value, pointer + u'/' + step, steps + QStringList{step}, key);
        }
        // Items of a list bear the list's name.
        for (const LeftOut& leftOut : kMayBeLeftOut) {
            if (leftOut.in == name && !object.contains(leftOut.key)) {
                const QString step = textOf(leftOut.key);
                add(pointer + u'/' + step, steps + QStringList{step}, unitOf(leftOut.key), {});
            }
        }
    }

    void walkArray(const json& array, const QString& pointer, const QStringList& steps, const std::string& key)
    {
        int index = 0;
        for (const json& item : array) {
            QString step = QString::number(index + 1);
            for (const char* name : kNames) {
                if (item.is_object() && item.contains(name)) {
                    step = QString::fromStdString(item.at(name).get<std::string>());
                    break;
                }
            }
            walk(item, pointer + u'/' + QString::number(index), steps + QStringList{step}, key);
            ++index;
        }
    }

    void add(const QString& pointer, const QStringList& steps, RuleFigureUnit unit, std::optional<QString> value)
    {
        m_figures.push_back({.part = pointer, .steps = steps, .unit = unit, .value = std::move(value)});
    }

    std::vector<RuleFigure> m_figures;
};

std::vector<RuleFigure> figuresIn(const json& edition)
{
    FigureList list;
    for (const auto& [key, value] : edition.items()) {
        if (std::ranges::find(kAboutEdition, key) == kAboutEdition.end()) {
            const QString step = QString::fromStdString(key);
            list.walk(value, u'/' + step, {step}, key);
        }
    }
    return list.taken();
}

Error notFound(const QString& field, const QString& what)
{
    return {.code = Error::Code::NotFound, .subject = field, .detail = what};
}

json* ruleIn(std::vector<json>& documents, const std::string& id)
{
    for (json& document : documents) {
        for (json& rule : document.at("rules")) {
            if (rule.at("id") == id) {
                return &rule;
            }
        }
    }
    return nullptr;
}

/// The edition in documents that the reader took already.
Result<json*> editionIn(std::vector<json>& documents, const QString& rule, const std::optional<QDate>& from)
{
    json* found = ruleIn(documents, rule.toStdString());
    if (!found) {
        return notFound(u"rule"_s, rule);
    }
    const std::string wanted = from ? from->toString(Qt::ISODate).toStdString() : std::string();
    for (json& edition : found->at("editions")) {
        if (edition.value("from", std::string()) == wanted) {
            return &edition;
        }
    }
    return notFound(u"edition_from"_s, from ? from->toString(Qt::ISODate) : QString());
}

std::vector<json> parsedAll(const std::vector<CatalogueFile>& files)
{
    std::vector<json> documents;
    std::ranges::transform(files, std::back_inserter(documents),
                           [](const CatalogueFile& file) { return parseStrictly(file.json); });
    return documents;
}

/// Writes the own value into the documents and gives it with what it replaces.
Result<OwnValue> written(std::vector<json>& documents, const RuleOverride& own)
{
    const Result<json*> edition = editionIn(documents, own.rule, own.editionFrom);
    if (!edition) {
        return edition.error();
    }
    const std::vector<RuleFigure> figures = figuresIn(*edition.value());
    const auto figure = std::ranges::find(figures, own.part, &RuleFigure::part);
    if (figure == figures.end()) {
        return notFound(u"part"_s, own.part);
    }
    json& place = (*edition.value())[json::json_pointer(own.part.toStdString())];
    if (figure->unit == RuleFigureUnit::Words) {
        place = own.value.toStdString();
        return OwnValue{.published = *figure, .value = own.value, .source = own.source, .overrideId = own.id.value};
    }
    const Result<int> number = figureNumber(figure->unit, own.value);
    if (!number) {
        return Error{.code = Error::Code::InvalidInput, .subject = u"value"_s, .detail = own.value};
    }
    place = number.value();
    return OwnValue{.published = *figure,
                    .value = canonicalFigure(figure->unit, number.value()),
                    .source = own.source,
                    .overrideId = own.id.value};
}

void mark(RuleBook& book, const RuleOverride& own, const OwnValue& value)
{
    const auto rule = std::ranges::find(book.rules, own.rule, &Rule::id);
    Q_ASSERT(rule != book.rules.end());
    const auto edition = std::ranges::find(rule->editions, own.editionFrom, &RuleEdition::from);
    Q_ASSERT(edition != rule->editions.end());
    edition->own.push_back(value);
}

/// Takes the own values that the reader takes: all at once if it can be, else half by half down to those it refuses.
class Patching {
public:
    Patching(const std::vector<CatalogueFile>& files, RuleBook published)
        : m_files(files), m_documents(parsedAll(files)), m_taken{.book = std::move(published), .refused = {}}
    {}

    void take(const std::vector<RuleOverride>& overrides)
    {
        std::vector<RuleOverride> fitting;
        std::vector<json> scratch = m_documents;
        for (const RuleOverride& own : overrides) {
            if (const Result<OwnValue> value = written(scratch, own)) {
                fitting.push_back(own);
                m_values.push_back(value.value());
            } else {
                m_taken.refused.push_back({.id = own.id, .error = value.error()});
            }
        }
        takeFitting(fitting);
        for (const RuleOverride& own : m_kept) {
            const auto value = std::ranges::find(m_values, own.id.value, &OwnValue::overrideId);
            mark(m_taken.book, own, *value);
        }
    }

    OwnCatalogue taken() { return std::move(m_taken); }

private:
    void takeFitting(std::span<const RuleOverride> overrides)
    {
        if (overrides.empty()) {
            return;
        }
        std::vector<json> changed = m_documents;
        for (const RuleOverride& own : overrides) {
            static_cast<void>(written(changed, own));
        }
        Result<RuleBook> book = readCatalogue(dumped(changed));
        if (book) {
            m_documents = std::move(changed);
            m_taken.book = std::move(book).value();
            m_kept.insert(m_kept.end(), overrides.begin(), overrides.end());
        } else if (overrides.size() == 1) {
            m_taken.refused.push_back(
                {.id = overrides.front().id,
                 .error = {.code = Error::Code::InvalidInput, .subject = u"value"_s, .detail = book.error().detail}});
        } else {
            const std::size_t half = overrides.size() / 2;
            takeFitting(overrides.first(half));
            takeFitting(overrides.subspan(half));
        }
    }

    [[nodiscard]] std::vector<CatalogueFile> dumped(const std::vector<json>& documents) const
    {
        std::vector<CatalogueFile> files;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            files.push_back({.name = m_files[i].name, .json = QByteArray::fromStdString(documents[i].dump())});
        }
        return files;
    }

    const std::vector<CatalogueFile>& m_files;
    std::vector<json> m_documents;
    OwnCatalogue m_taken;
    std::vector<OwnValue> m_values;
    std::vector<RuleOverride> m_kept;
};

}  // namespace

Result<std::vector<RuleFigure>> ruleFigures(const std::vector<CatalogueFile>& files, const QString& rule,
                                            const std::optional<QDate>& editionFrom)
{
    using Figures = Result<std::vector<RuleFigure>>;
    const Result<Figures> figures = guarded<Figures>(rule, [&]() -> Figures {
        std::vector<json> documents = parsedAll(files);
        const Result<json*> edition = editionIn(documents, rule, editionFrom);
        return edition ? Figures(figuresIn(*edition.value())) : Figures(edition.error());
    });
    return figures ? figures.value() : Figures(figures.error());
}

Result<OwnCatalogue> readCatalogueWith(const std::vector<CatalogueFile>& files,
                                       const std::vector<RuleOverride>& overrides)
{
    Result<RuleBook> published = readCatalogue(files);
    if (!published) {
        return published.error();
    }
    Patching patching(files, std::move(published).value());
    patching.take(overrides);
    return patching.taken();
}

}  // namespace credence
