// SPDX-License-Identifier: GPL-3.0-or-later
/// What the program knows of a kind of record, said once: words, fields, title, day, checks. Each kind's source file
/// makes its own; everything else reads it.
#pragma once

#include <functional>
#include <memory>

#include "domain/records/field_codec.h"
#include "domain/records/fields.h"
#include "domain/records/findings.h"

namespace credence {

/// Where a menu offers to add a record of the kind, in the order of the groups.
enum class KindGroup {
    Entries,      ///< what one logs day by day
    Credentials,  ///< exams, credentials, goals
    Background,   ///< where one learns and works
    JobSearch,    ///< whom one asks for work
    Papers,       ///< memberships, accounts, documents, duties
    NoMenu,       ///< made elsewhere
};

/// Where in its group; among equals the order of kinds.h.
enum class MenuPlace { First, InOrder, Last };

/// What is said besides its own words when a record is named among others.
enum class NamedWith { Nothing, Day, KindAndDay };  // the kind is the choice in the field "kind"

struct KindDescription {
    const char* one;      ///< "study session": English, marked for translation in the context "Records"
    const char* many;     ///< "study sessions"
    const char* counted;  ///< "%Ln study session(s)": its translations say each number
    KindGroup group = KindGroup::NoMenu;
    MenuPlace place = MenuPlace::InOrder;
    NamedWith namedWith = NamedWith::Nothing;
    KindUse use = KindUse::Kept;
    std::vector<FieldSpec> fields{};
    std::vector<FieldAccess> access{};  ///< of `fields`
    std::function<QString(const void* record)> ownWords{};
    std::function<QDate(const void* record)> day{};  ///< a null date for a record without one
    std::function<int(const void* record)> rank{};   ///< before the day, where records are ranked
    std::function<void(const void* record, Findings&)> check{};
    std::function<void(void* record, const void* before)> fillIn{};
};

/// Made once, in the source file of the kind.
template <class R>
const KindDescription& describe();
#define CREDENCE_KIND(Kind, name) \
    template <>                   \
    const KindDescription& describe<Kind>();
CREDENCE_KINDS(CREDENCE_KIND)
#undef CREDENCE_KIND

const KindDescription& descriptionOf(RecordKind kind);
/// The kinds that a menu offers in `group`, in its order.
std::vector<RecordKind> kindsIn(KindGroup group);
/// Whether it is an entry of a day that is over when it is written: days away are planned.
bool isOfThePast(RecordKind kind);

// ---- making one -------------------------------------------------------------------------------------------

/// A described field on its way into a description.
struct DescribedField {
    FieldSpec spec;
    FieldAccess access;

    DescribedField required() &&;
    DescribedField means(FieldMeaning meaning) &&;
    DescribedField within(int first, int last) &&;
    DescribedField as(FieldType type) &&;
    DescribedField leaning(DayLean lean) &&;
    DescribedField among(const QStringList& properNames) &&;
};

template <auto kMember>
struct MemberOf;
template <class R, class T, T R::*kMember>
struct MemberOf<kMember> {
    using Owner = R;
    using Type = T;
};

template <class Owner>
const Owner& blankOwner()
{
    static const Owner kBlank{};
    return kBlank;
}

/// The field that is stored in the member `kMember` and called `label` on screen.
template <auto kMember>
DescribedField field(const char16_t* name, const char* label)
{
    using Owner = typename MemberOf<kMember>::Owner;
    using Codec = FieldCodec<typename MemberOf<kMember>::Type>;
    return {.spec = {.name = QString::fromUtf16(name),
                     .label = label,
                     .type = Codec::kFieldType,
                     .choices = Codec::choices(),
                     .choiceWords = Codec::choiceWords(),
                     .refersTo = Codec::refersTo(),
                     .rows = Codec::rows()},
            .access = {.get = [](const void* owner) { return Codec::get(static_cast<const Owner*>(owner)->*kMember); },
                       .set =
                           [](void* owner, const FieldValue& value) {
                               auto& member = static_cast<Owner*>(owner)->*kMember;
                               if (std::holds_alternative<std::monostate>(value)) {
                                   member = blankOwner<Owner>().*kMember;
                                   return SetOutcome::Set;
                               }
                               return Codec::set(member, value);
                           }}};
}

// Fields that many kinds have.
template <auto kMember>
DescribedField noteField()
{
    return field<kMember>(u"note", QT_TRANSLATE_NOOP("Records", "Note")).as(FieldType::LongText);
}

template <auto kMember>
DescribedField importKeyField()
{
    return field<kMember>(u"import_key", QT_TRANSLATE_NOOP("Records", "Key of the imported row"))
        .means(FieldMeaning::ImportKey);
}

template <auto kMember>
DescribedField credentialField(const char* label = QT_TRANSLATE_NOOP("Records", "Credential"))
{
    return field<kMember>(u"credential", label).required().means(FieldMeaning::CredentialCode);
}

template <auto kMember>
DescribedField bodyField()
{
    return field<kMember>(u"body", QT_TRANSLATE_NOOP("Records", "Body")).required().means(FieldMeaning::BodyCode);
}

inline constexpr int kDayMinutes = 24 * 60;
inline constexpr int kWeekMinutes = 7 * kDayMinutes;
inline constexpr int kManyContactMinutes = 10'000 * 60;
inline constexpr int kManyCeus = 100'00;
inline constexpr int kMuchMoney = 1'000'000'00;

/// The value if it is one, else nothing that counts.
inline QDate dayIn(QDate day)
{
    return day;
}
inline QDate dayIn(const std::optional<QDate>& day)
{
    return day.value_or(QDate());
}

/// The rows of type `Row`, of the table `table`.
template <class Row>
DescribedRows describedRows(const char16_t* table, std::vector<DescribedField> fields)
{
    DescribedRows rows{.shown = {.table = QString::fromUtf16(table)}, .access = {}};
    const Row blank{};
    for (DescribedField& described : fields) {
        rows.shown.blank.push_back(described.access.get(&blank));
        rows.shown.fields.push_back(std::move(described.spec));
        rows.access.push_back(described.access);
    }
    return rows;
}

/// Puts a description together, in the order in which the parts are said.
template <class R>
class Describe {
public:
    Describe(const char* one, const char* many, const char* counted)
    {
        m_made.one = one, m_made.many = many, m_made.counted = counted, m_made.use = R::kUse;
    }

    Describe& in(KindGroup group, MenuPlace place = MenuPlace::InOrder)
    {
        m_made.group = group;
        m_made.place = place;
        return *this;
    }
    Describe& with(DescribedField described)
    {
        m_made.fields.push_back(std::move(described.spec));
        m_made.access.push_back(described.access);
        return *this;
    }
    /// The first of these texts that is not empty are the user's words for a record.
    template <auto... kMembers>
    Describe& titled(NamedWith namedWith = NamedWith::Nothing)
    {
        return titledBy(
            [](const R& record) {
                QString words;
                (void)(((words = record.*kMembers).isEmpty()) && ...);
                return words;
            },
            namedWith);
    }
    template <class Words>
    Describe& titledBy(Words words, NamedWith namedWith = NamedWith::Nothing)
    {
        m_made.ownWords = [words](const void* record) { return words(*static_cast<const R*>(record)); };
        m_made.namedWith = namedWith;
        return *this;
    }
    /// The first of these days that is there is the record's day.
    template <auto... kMembers>
    Describe& onDay()
    {
        m_made.day = [](const void* record) {
            QDate day;
            (void)(((day = dayIn(static_cast<const R*>(record)->*kMembers)).isNull()) && ...);
            return day;
        };
        return *this;
    }
    /// As `day` finds it; a null date where there is none.
    Describe& onDayBy(QDate (*day)(const R& record))
    {
        m_made.day = [day](const void* record) { return day(*static_cast<const R*>(record)); };
        return *this;
    }
    template <auto kMember>
    Describe& ranked()
    {
        m_made.rank = [](const void* record) { return static_cast<const R*>(record)->*kMember; };
        return *this;
    }
    /// What must hold between the fields; single fields are checked by their descriptions.
    Describe& checked(void (*check)(const R& record, Findings& findings))
    {
        m_made.check = [check](const void* record, Findings& findings) {
            check(*static_cast<const R*>(record), findings);
        };
        return *this;
    }

    /// What follows from fields that are no longer as in `before`, where the user said nothing else.
    Describe& filledIn(void (*fillIn)(R& record, const R& before))
    {
        m_made.fillIn = [fillIn](void* record, const void* before) {
            fillIn(*static_cast<R*>(record), *static_cast<const R*>(before));
        };
        return *this;
    }

    operator KindDescription() { return std::move(m_made); }

private:
    KindDescription m_made{};
};

}  // namespace credence
