// SPDX-License-Identifier: GPL-3.0-or-later
/// How the member types of records, lists of rows among them, are read and set as field values. For descriptions alone.
#pragma once

#include <optional>

#include "domain/records/fields.h"

namespace credence {

/// How one field of a record, or of a row, is read and set. `owner` is the record or row.
struct FieldAccess {
    FieldValue (*get)(const void* owner);
    SetOutcome (*set)(void* owner, const FieldValue& value);
};

/// A list inside a record.
struct DescribedRows {
    RowDescription shown;
    std::vector<FieldAccess> access;  ///< of `shown.fields`
};

/// Made once, in the source file of the kind whose records have such rows.
template <class Row>
const DescribedRows& describeRow();

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

/// No record is meant by one without an id.
template <>
struct FieldCodec<RecordRef> : PlainFieldCodec<RecordRef, FieldType::AnyReference> {
    static FieldValue get(const RecordRef& member) { return member.id > 0 ? FieldValue(member) : FieldValue(); }
};

template <class Row>
struct FieldCodec<std::vector<Row>> : FieldCodecDefaults {
    static constexpr FieldType kFieldType = FieldType::Rows;
    static FieldValue get(const std::vector<Row>& member)
    {
        RowValues rows;
        for (const Row& row : member) {
            std::vector<FieldValue>& values = rows.emplace_back();
            for (const FieldAccess& field : describeRow<Row>().access) {
                values.push_back(field.get(&row));
            }
        }
        return rows;
    }
    static SetOutcome set(std::vector<Row>& member, const FieldValue& value)
    {
        const RowValues* rows = std::get_if<RowValues>(&value);
        std::vector<Row> typed(rows ? rows->size() : 0);
        bool fits = rows != nullptr;
        for (std::size_t i = 0; fits && i < typed.size(); ++i) {
            fits = setRow(typed[i], (*rows)[i]);
        }
        if (!fits) {
            return SetOutcome::WrongType;
        }
        member = std::move(typed);
        return SetOutcome::Set;
    }
    static const RowDescription* rows() { return &describeRow<Row>().shown; }

private:
    static bool setRow(Row& row, const std::vector<FieldValue>& values)
    {
        const std::vector<FieldAccess>& fields = describeRow<Row>().access;
        bool fits = values.size() == fields.size();
        for (std::size_t i = 0; fits && i < fields.size(); ++i) {
            fits = fields[i].set(&row, values[i]) == SetOutcome::Set;
        }
        return fits;
    }
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
