// SPDX-License-Identifier: GPL-3.0-or-later
/// How the member types of records are read and set as field values. For descriptions alone.
#pragma once

#include "domain/records/described_rows.h"
#include "domain/records/fields.h"

namespace credence {

/// What most member types have none of.
struct FieldCodecDefaults {
    static QStringList choices() { return {}; }
    static std::vector<const char*> choiceWords() { return {}; }
    static std::optional<RecordKind> refersTo() { return {}; }
    static const RowDescription* rows() { return nullptr; }
};

/// How a member type is shown as FieldType and FieldValue.
template <class T>
struct FieldCodec;

template <class T, FieldType kType>
struct PlainFieldCodec : FieldCodecDefaults {
    static constexpr FieldType kFieldType = kType;
    static FieldValue get(const T& member) { return member; }
    static SetOutcome set(T& member, const FieldValue& value)
    {
        if (const T* typed = std::get_if<T>(&value)) {
            member = *typed;
            return SetOutcome::Set;
        }
        return SetOutcome::WrongType;
    }
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
struct FieldCodec<QDate> : PlainFieldCodec<QDate, FieldType::Date> {
    static FieldValue get(const QDate& member) { return member.isValid() ? FieldValue(member) : FieldValue(); }
};

template <class E>
requires std::is_enum_v<E>
struct FieldCodec<E> : FieldCodecDefaults {
    static constexpr FieldType kFieldType = FieldType::Choice;
    static FieldValue get(E member) { return nameOf(member); }
    static SetOutcome set(E& member, const FieldValue& value)
    {
        const QString* name = std::get_if<QString>(&value);
        if (!name) {
            return SetOutcome::WrongType;
        }
        const std::optional<E> parsed = fromName<E>(*name);
        member = parsed.value_or(member);
        return parsed ? SetOutcome::Set : SetOutcome::UnknownChoice;
    }
    static QStringList choices() { return namesOf<E>(); }
    static std::vector<const char*> choiceWords()
    {
        std::vector<const char*> words;
        for (const auto& choice : EnumNames<E>::kWords) {
            words.push_back(choice.words);
        }
        return words;
    }
};

template <class R>
struct FieldCodec<Id<R>> : FieldCodecDefaults {
    static constexpr FieldType kFieldType = FieldType::Reference;
    static FieldValue get(Id<R> member) { return member.isStored() ? FieldValue(member.value) : FieldValue(); }
    static SetOutcome set(Id<R>& member, const FieldValue& value)
    {
        const qint64* raw = std::get_if<qint64>(&value);
        if (!raw || *raw <= 0) {
            return SetOutcome::WrongType;
        }
        member = Id<R>(*raw);
        return SetOutcome::Set;
    }
    static std::optional<RecordKind> refersTo() { return kKindOf<R>; }
};

/// A list inside a record.
template <class Row>
struct FieldCodec<std::vector<Row>> : FieldCodecDefaults {
    static constexpr FieldType kFieldType = FieldType::Rows;
    static FieldValue get(const std::vector<Row>& member) { return valuesOf(member); }
    static SetOutcome set(std::vector<Row>& member, const FieldValue& value)
    {
        const RowValues* rows = std::get_if<RowValues>(&value);
        std::optional<std::vector<Row>> typed = rows ? rowsFrom<Row>(*rows) : std::nullopt;
        if (!typed) {
            return SetOutcome::WrongType;
        }
        member = std::move(*typed);
        return SetOutcome::Set;
    }
    static const RowDescription* rows() { return &describeRow<Row>().shown; }
};

template <class T>
struct FieldCodec<std::optional<T>> : FieldCodec<T> {
    static FieldValue get(const std::optional<T>& member)
    {
        return member ? FieldCodec<T>::get(*member) : FieldValue();
    }
    static SetOutcome set(std::optional<T>& member, const FieldValue& value)
    {
        T typed{};
        const SetOutcome outcome = FieldCodec<T>::set(typed, value);
        if (outcome == SetOutcome::Set) {
            member = typed;
        }
        return outcome;
    }
};

}  // namespace credence
