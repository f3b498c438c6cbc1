// SPDX-License-Identifier: GPL-3.0-or-later
/// The one table of names under which enumerators are stored, imported and typed (snake_case, never translated), and
/// the English words of those that people choose from.
#pragma once

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <utility>

namespace credence {

template <class E>
struct EnumNames;  // one specialisation per enumeration: kNames, pairs of enumerator and name; kWords of choices

/// Names of an enumeration that is only stored or printed.
#define CREDENCE_ENUM_NAMES(Enum, ...)                                                               \
    template <>                                                                                      \
    struct EnumNames<Enum> {                                                                         \
        using enum Enum;                                                                             \
        static constexpr auto kNames = std::to_array<std::pair<Enum, const char16_t*>>(__VA_ARGS__); \
    }

template <class E>
struct NamedChoice {
    E value;
    const char16_t* name;
    const char* words;  ///< English, marked for translation in the context "Records"
};

template <class E, std::size_t kCount>
constexpr auto namesIn(const std::array<NamedChoice<E>, kCount>& choices)
{
    std::array<std::pair<E, const char16_t*>, kCount> names{};
    for (std::size_t i = 0; i < kCount; ++i) {
        names[i] = {choices[i].value, choices[i].name};
    }
    return names;
}

/// Names and words of an enumeration from which people choose.
#define CREDENCE_CHOICES(Enum, ...)                                                   \
    template <>                                                                       \
    struct EnumNames<Enum> {                                                          \
        using enum Enum;                                                              \
        static constexpr auto kWords = std::to_array<NamedChoice<Enum>>(__VA_ARGS__); \
        static constexpr auto kNames = namesIn(kWords);                               \
    }

template <class E>
QString nameOf(E value)
{
    for (const auto& [enumerator, name] : EnumNames<E>::kNames) {
        if (enumerator == value) {
            return QString::fromUtf16(name);
        }
    }
    Q_ASSERT_X(false, "nameOf", "an enumerator without a name");
    return {};
}

/// Nothing for a name that is not in the table; the comparison is exact.
template <class E>
std::optional<E> fromName(QStringView name)
{
    for (const auto& [enumerator, text] : EnumNames<E>::kNames) {
        if (name == QStringView(text)) {
            return enumerator;
        }
    }
    return std::nullopt;
}

template <class E>
QStringList namesOf()
{
    QStringList names;
    for (const auto& entry : EnumNames<E>::kNames) {
        names << QString::fromUtf16(entry.second);
    }
    return names;
}

/// The English words of a choice, to be translated where they are shown.
template <class E>
constexpr const char* englishOf(E value)
{
    for (const NamedChoice<E>& choice : EnumNames<E>::kWords) {
        if (choice.value == value) {
            return choice.words;
        }
    }
    return "";
}

}  // namespace credence
