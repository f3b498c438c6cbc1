// SPDX-License-Identifier: GPL-3.0-or-later
/// How the member types of records are read and set as field values. For fields.cpp alone.
#pragma once

#include "domain/records/enum_names.h"
#include "domain/records/fields.h"

namespace credence {

/// How a member type is shown as FieldType and FieldValue.
template <class T>
struct FieldCodec;

template <class T, FieldType kType>
struct PlainFieldCodec {
    static constexpr FieldType kFieldType = kType;
    static FieldValue get(const T& member) { return member; }
    static bool set(T& member, const FieldValue& value)
    {
        if (const T* typed = std::get_if<T>(&value)) {
            member = *typed;
            return true;
        }
        return false;
    }
    static QStringList choices() { return {}; }
};

template <>
struct FieldCodec<QString> : PlainFieldCodec<QString, FieldType::Text> {};
template <>
struct FieldCodec<Minutes> : PlainFieldCodec<Minutes, FieldType::Duration> {};
template <>
struct FieldCodec<CeuHundredths> : PlainFieldCodec<CeuHundredths, FieldType::Ceus> {};
template <>
struct FieldCodec<Cents> : PlainFieldCodec<Cents, FieldType::Money> {};
template <>
struct FieldCodec<int> : PlainFieldCodec<int, FieldType::Number> {};
template <>
struct FieldCodec<bool> : PlainFieldCodec<bool, FieldType::Flag> {};
template <>
struct FieldCodec<QStringList> : PlainFieldCodec<QStringList, FieldType::Choices> {};
template <>
struct FieldCodec<std::vector<CeuCredit>> : PlainFieldCodec<std::vector<CeuCredit>, FieldType::Credits> {};
template <>
struct FieldCodec<std::vector<DomainScore>> : PlainFieldCodec<std::vector<DomainScore>, FieldType::DomainScores> {};

template <>
struct FieldCodec<QDate> : PlainFieldCodec<QDate, FieldType::Date> {
    static FieldValue get(const QDate& member) { return member.isValid() ? FieldValue(member) : FieldValue(); }
};

template <class E>
requires std::is_enum_v<E>
struct FieldCodec<E> {
    static constexpr FieldType kFieldType = FieldType::Choice;
    static FieldValue get(E member) { return nameOf(member); }
    static bool set(E& member, const FieldValue& value)
    {
        const QString* name = std::get_if<QString>(&value);
        const std::optional<E> parsed = name ? fromName<E>(*name) : std::nullopt;
        if (!parsed) {
            return false;
        }
        member = *parsed;
        return true;
    }
    static QStringList choices() { return namesOf<E>(); }
};

template <class Tag>
struct FieldCodec<Id<Tag>> {
    static constexpr FieldType kFieldType = FieldType::Reference;
    static FieldValue get(Id<Tag> member) { return member.isStored() ? FieldValue(member.value) : FieldValue(); }
    static bool set(Id<Tag>& member, const FieldValue& value)
    {
        const qint64* raw = std::get_if<qint64>(&value);
        if (!raw || *raw <= 0) {
            return false;
        }
        member = Id<Tag>(*raw);
        return true;
    }
    static QStringList choices() { return {}; }
};

template <class T>
struct FieldCodec<std::optional<T>> {
    static constexpr FieldType kFieldType = FieldCodec<T>::kFieldType;
    static FieldValue get(const std::optional<T>& member)
    {
        return member ? FieldCodec<T>::get(*member) : FieldValue();
    }
    static bool set(std::optional<T>& member, const FieldValue& value)
    {
        T typed{};
        if (!FieldCodec<T>::set(typed, value)) {
            return false;
        }
        member = typed;
        return true;
    }
    static QStringList choices() { return FieldCodec<T>::choices(); }
};

}  // namespace credence
