// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/own_figures.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

#include "catalog/rule_fields.h"
#include "catalog/rule_value_reader.h"

namespace credence {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

template <class T>
constexpr RuleFigureUnit kUnitOf = RuleFigureUnit::Number;
template <>
constexpr RuleFigureUnit kUnitOf<CeuHundredths> = RuleFigureUnit::Ceus;
template <>
constexpr RuleFigureUnit kUnitOf<Minutes> = RuleFigureUnit::Duration;
template <>
constexpr RuleFigureUnit kUnitOf<Cents> = RuleFigureUnit::Money;

/// Lists the figures of what is described; see rule_fields.h.
class FigureList {
public:
    FigureList(std::vector<RuleFigure>& figures, QString pointer, QStringList steps)
        : m_figures(figures), m_pointer(std::move(pointer)), m_steps(std::move(steps))
    {}

    void body(const QString&) {}
    void must(bool, const char*) {}
    void texts(const char*, const QStringList&, Presence) {}
    template <class E>
    void choice(const char*, E)
    {}
    template <class E>
    void choices(const char*, const std::vector<E>&)
    {}

    template <class T>
    void number(const char* key, const T& number, Within, Filling = Filling::Never)
    {
        add(key, kUnitOf<T>, canonicalFigure(kUnitOf<T>, plain(number)));
    }
    /// Left out because nothing was found: the user may know it.
    template <class T>
    void number(const char* key, const std::optional<T>& number, Within, Filling filling)
    {
        if (number) {
            add(key, kUnitOf<T>, canonicalFigure(kUnitOf<T>, plain(*number)));
        } else if (filling == Filling::ByUser) {
            add(key, kUnitOf<T>, {});
        }
    }
    template <class T>
    void numbers(const char* key, const std::vector<T>& numbers, Within)
    {
        int index = 0;
        for (const T number : numbers) {
            FigureList item = itemOf(key, index++);
            item.addHere(kUnitOf<T>, canonicalFigure(kUnitOf<T>, plain(number)));
        }
    }

    /// The first text of an item of a list is its name, where it is not its code or id.
    void text(const char* key, const QString& text, Presence = Presence::Required)
    {
        const bool isName =
            std::ranges::any_of(kNames, [key](const char* name) { return std::strcmp(name, key) == 0; });
        if (m_isItem && isName) {
            m_steps.back() = text;
            m_isItem = false;
        }
    }
    void words(const char* key, const QString& text) { add(key, RuleFigureUnit::Words, text); }

    template <class T>
    void items(const char* key, const std::vector<T>& items, Presence)
    {
        int index = 0;
        for (const T& item : items) {
            FigureList list = itemOf(key, index++);
            list.m_isItem = true;
            describe(list, item);
        }
    }
    template <class Variant>
    void oneOf(const Variant& variant)
    {
        FigureList list = below(KindKeys<Variant>::kKeys[variant.index()]);
        std::visit([&list](const auto& kind) { describe(list, kind); }, variant);
    }

private:
    /// What an item of a list is called, the first that it has.
    static constexpr auto kNames = std::to_array<const char*>({"title", "name", "credential"});

    [[nodiscard]] FigureList below(const char* key) const
    {
        const QString step = QString::fromLatin1(key);
        return {m_figures, m_pointer + u'/' + step, m_steps + QStringList{step}};
    }
    /// The first is number 1 to people, 0 to JSON.
    [[nodiscard]] FigureList itemOf(const char* key, int index) const
    {
        FigureList item = below(key);
        item.m_pointer += u'/' + QString::number(index);
        item.m_steps << QString::number(index + 1);
        return item;
    }
    void add(const char* key, RuleFigureUnit unit, const std::optional<QString>& value)
    {
        below(key).addHere(unit, value);
    }
    void addHere(RuleFigureUnit unit, const std::optional<QString>& value)
    {
        m_figures.push_back({.part = m_pointer, .steps = m_steps, .unit = unit, .value = value});
    }

    std::vector<RuleFigure>& m_figures;
    QString m_pointer;
    QStringList m_steps;
    bool m_isItem = false;
};

std::vector<RuleFigure> figuresIn(const RuleValue& value)
{
    std::vector<RuleFigure> figures;
    FigureList(figures, {}, {}).oneOf(value);
    return figures;
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

std::string textOf(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate).toStdString() : std::string();
}

Error noEdition(const std::optional<QDate>& from)
{
    return notFound(u"edition_from"_s, from ? from->toString(Qt::ISODate) : QString());
}

/// The edition in documents that the reader took already.
Result<json*> editionIn(std::vector<json>& documents, const QString& rule, const std::optional<QDate>& from)
{
    json* found = ruleIn(documents, rule.toStdString());
    if (!found) {
        return notFound(u"rule"_s, rule);
    }
    for (json& edition : found->at("editions")) {
        if (edition.value("from", std::string()) == textOf(from)) {
            return &edition;
        }
    }
    return noEdition(from);
}

std::vector<json> parsedAll(const std::vector<CatalogueFile>& files)
{
    std::vector<json> documents;
    std::ranges::transform(files, std::back_inserter(documents),
                           [](const CatalogueFile& file) { return parseStrictly(file.json); });
    return documents;
}

/// An own value with what the published rule has in its place.
struct Patch {
    RuleOverride own;
    OwnValue value;
    json written;  ///< as a catalogue has it
};

Result<Patch> patchOf(const RuleOverride& own, const RuleBook& published)
{
    const Result<std::vector<RuleFigure>> figures = ruleFigures(published, own.rule, own.editionFrom);
    if (!figures) {
        return figures.error();
    }
    const auto figure = std::ranges::find(figures.value(), own.part, &RuleFigure::part);
    if (figure == figures.value().end()) {
        return notFound(u"part"_s, own.part);
    }
    OwnValue value{.published = *figure, .value = own.value, .source = own.source, .overrideId = own.id.value};
    if (figure->unit == RuleFigureUnit::Words) {
        return Patch{.own = own, .value = value, .written = own.value.toStdString()};
    }
    const Result<int> number = figureNumber(figure->unit, own.value);
    if (!number) {
        return Error{.code = Error::Code::InvalidInput, .subject = u"value"_s, .detail = own.value};
    }
    value.value = canonicalFigure(figure->unit, number.value());
    return Patch{.own = own, .value = value, .written = number.value()};
}

/// The documents are those of the book that the patch was made for.
void write(const Patch& patch, std::vector<json>& documents)
{
    json& edition = *editionIn(documents, patch.own.rule, patch.own.editionFrom).value();
    edition[json::json_pointer(patch.own.part.toStdString())] = patch.written;
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
        std::vector<Patch> fitting;
        for (const RuleOverride& own : overrides) {
            if (const Result<Patch> patch = patchOf(own, m_taken.book)) {
                fitting.push_back(patch.value());
            } else {
                m_taken.refused.push_back({.id = own.id, .error = patch.error()});
            }
        }
        takeFitting(fitting);
        for (const Patch& patch : m_kept) {
            mark(m_taken.book, patch.own, patch.value);
        }
    }

    OwnCatalogue taken() { return std::move(m_taken); }

private:
    void takeFitting(std::span<const Patch> patches)
    {
        if (patches.empty()) {
            return;
        }
        std::vector<json> changed = m_documents;
        for (const Patch& patch : patches) {
            write(patch, changed);
        }
        Result<RuleBook> book = readCatalogue(dumped(changed));
        if (book) {
            m_documents = std::move(changed);
            m_taken.book = std::move(book).value();
            m_kept.insert(m_kept.end(), patches.begin(), patches.end());
        } else if (patches.size() == 1) {
            m_taken.refused.push_back(
                {.id = patches.front().own.id,
                 .error = {.code = Error::Code::InvalidInput, .subject = u"value"_s, .detail = book.error().detail}});
        } else {
            const std::size_t half = patches.size() / 2;
            takeFitting(patches.first(half));
            takeFitting(patches.subspan(half));
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
    std::vector<Patch> m_kept;
};

}  // namespace

Result<std::vector<RuleFigure>> ruleFigures(const RuleBook& book, const QString& rule,
                                            const std::optional<QDate>& editionFrom)
{
    const Rule* found = book.rule(rule);
    if (!found) {
        return notFound(u"rule"_s, rule);
    }
    const auto edition = std::ranges::find(found->editions, editionFrom, &RuleEdition::from);
    if (edition == found->editions.end()) {
        return noEdition(editionFrom);
    }
    std::vector<RuleFigure> figures = figuresIn(edition->value);
    for (const OwnValue& own : edition->own) {
        if (own.overrideId == 0) {
            return notFound(u"rule"_s, rule);
        }
        std::ranges::replace_if(
            figures, [&own](const RuleFigure& each) { return each.part == own.published.part; }, own.published);
    }
    return figures;
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
