// SPDX-License-Identifier: GPL-3.0-or-later
/// The descriptions themselves: one tuple of fields per record kind, and the generic access over them.
#include "domain/records/fields.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "domain/records/field_codec.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

template <class R, class T>
struct Field {
    const char16_t* name;
    T R::*member;
    FieldNeed need = FieldNeed::Optional;
    FieldMeaning meaning = FieldMeaning::Plain;
    NumberRange range{};
    std::optional<FieldType> type{};  // where the member's type alone does not say it
    QStringList choices{};
    std::optional<RecordKind> refersTo{};
    DayLean lean = DayLean::Past;
};

constexpr auto kRequired = FieldNeed::Required;
constexpr auto kOptional = FieldNeed::Optional;
constexpr NumberRange kDayMinutes{.first = 1, .last = 24 * 60};
constexpr NumberRange kTimeOfDay{.first = 0, .last = 24 * 60 - 1};
constexpr NumberRange kWeekMinutes{.first = 0, .last = 7 * 24 * 60};
constexpr NumberRange kContactMinutes{.first = 0, .last = 10'000 * 60};
constexpr NumberRange kCeus{.first = 1, .last = 100'00};
constexpr NumberRange kMoney{.first = 0, .last = 1'000'000'00};

template <class R>
auto longText(const char16_t* name, QString R::*member)
{
    return Field{.name = name, .member = member, .type = FieldType::LongText};
}

template <class R>
auto note(QString R::*member)
{
    return longText(u"note", member);
}

template <class R>
auto importKey(QString R::*member)
{
    return Field{.name = u"import_key", .member = member, .meaning = FieldMeaning::ImportKey};
}

template <class R>
auto startedAt(std::optional<Minutes> R::*member)
{
    return Field{.name = u"started_at", .member = member, .range = kTimeOfDay, .type = FieldType::TimeOfDay};
}

template <class R>
auto money(const char16_t* name, std::optional<Cents> R::*member)
{
    return Field{.name = name, .member = member, .range = kMoney};
}

template <class R, class T>
auto credential(T R::*member)
{
    return Field{.name = u"credential", .member = member, .need = kRequired, .meaning = FieldMeaning::CredentialCode};
}

template <class R, class T>
auto required(const char16_t* name, T R::*member, NumberRange range = {})
{
    return Field{.name = name, .member = member, .need = kRequired, .range = range};
}

template <class R, class T>
auto plain(const char16_t* name, T R::*member, FieldMeaning meaning = FieldMeaning::Plain, NumberRange range = {})
{
    return Field{.name = name, .member = member, .meaning = meaning, .range = range};
}

/// A day that usually lies ahead, or that may lie on either side.
template <class R, class T>
auto day(const char16_t* name, T R::*member, DayLean lean, FieldNeed need = kOptional)
{
    return Field{.name = name, .member = member, .need = need, .lean = lean};
}

template <class R, class T>
auto link(const char16_t* name, T R::*member, RecordKind kind, FieldNeed need = kOptional)
{
    return Field{.name = name, .member = member, .need = need, .refersTo = kind};
}

template <class R>
auto describe()
{
    if constexpr (std::is_same_v<R, Programme>) {
        return std::tuple(required(u"name", &R::name), plain(u"provider", &R::provider, FieldMeaning::Provider),
                          required(u"kind", &R::kind), plain(u"delivery", &R::delivery),
                          plain(u"contact_hours", &R::contactHours, FieldMeaning::Plain, kContactMinutes),
                          plain(u"started_on", &R::startedOn), plain(u"completed_on", &R::completedOn),
                          plain(u"coding_preparation", &R::codingPreparation), plain(u"recognition", &R::recognition),
                          money(u"cost", &R::cost), note(&R::note));
    } else if constexpr (std::is_same_v<R, Course>) {
        return std::tuple(link(u"programme", &R::programme, RecordKind::Programme, kRequired),
                          required(u"name", &R::name), plain(u"subject", &R::subject, FieldMeaning::SubjectCode),
                          plain(u"contact_hours", &R::contactHours, FieldMeaning::Plain, kContactMinutes),
                          plain(u"started_on", &R::startedOn), plain(u"completed_on", &R::completedOn),
                          plain(u"grade", &R::grade), note(&R::note));
    } else if constexpr (std::is_same_v<R, StudySession>) {
        return std::tuple(
            required(u"on_date", &R::onDate), required(u"minutes", &R::minutes, kDayMinutes),
            Field{.name = u"subject", .member = &R::subject, .need = kRequired, .meaning = FieldMeaning::SubjectCode},
            startedAt(&R::startedAt), plain(u"title", &R::title), note(&R::note), importKey(&R::importKey));
    } else if constexpr (std::is_same_v<R, PracticeExam>) {
        return std::tuple(required(u"on_date", &R::onDate), credential(&R::credential), plain(u"title", &R::title),
                          required(u"correct", &R::correct, {.first = 0, .last = 1000}),
                          required(u"items", &R::items, {.first = 1, .last = 1000}),
                          plain(u"minutes", &R::minutes, FieldMeaning::Plain, kDayMinutes),
                          plain(u"domain_scores", &R::domainScores), note(&R::note));
    } else if constexpr (std::is_same_v<R, Placement>) {
        return std::tuple(
            required(u"kind", &R::kind),
            Field{.name = u"employer", .member = &R::employer, .need = kRequired, .meaning = FieldMeaning::Employer},
            plain(u"role", &R::role), plain(u"setting", &R::setting),
            Field{.name = u"code_sets",
                  .member = &R::codeSets,
                  .choices = {u"CPT"_s, u"ICD-10-CM"_s, u"ICD-10-PCS"_s, u"HCPCS Level II"_s}},
            day(u"first_day", &R::firstDay, DayLean::Nearest, kRequired),
            day(u"last_day", &R::lastDay, DayLean::Nearest),
            plain(u"weekly", &R::weekly, FieldMeaning::Plain, kWeekMinutes), plain(u"supervisor", &R::supervisor),
            note(&R::note));
    } else if constexpr (std::is_same_v<R, ExperienceEntry>) {
        return std::tuple(required(u"on_date", &R::onDate), required(u"minutes", &R::minutes, kDayMinutes),
                          link(u"placement", &R::placement, RecordKind::Placement, kRequired), startedAt(&R::startedAt),
                          plain(u"title", &R::title), note(&R::note), importKey(&R::importKey));
    } else if constexpr (std::is_same_v<R, ExamAttempt>) {
        return std::tuple(credential(&R::credential), day(u"on_date", &R::onDate, DayLean::Nearest, kRequired),
                          required(u"result", &R::result),
                          plain(u"score", &R::score, FieldMeaning::Plain, {.first = 0, .last = 1000}),
                          plain(u"pass_mark", &R::passMark, FieldMeaning::Plain, {.first = 1, .last = 1000}),
                          plain(u"attempt_number", &R::attemptNumber, FieldMeaning::Plain, {.first = 1, .last = 99}),
                          plain(u"attempts_bought", &R::attemptsBought, FieldMeaning::Plain, {.first = 1, .last = 99}),
                          money(u"fee", &R::fee), note(&R::note));
    } else if constexpr (std::is_same_v<R, HeldCredential>) {
        return std::tuple(credential(&R::credential), required(u"awarded_on", &R::awardedOn),
                          plain(u"ended_on", &R::endedOn), required(u"status", &R::status),
                          plain(u"number", &R::number), note(&R::note));
    } else if constexpr (std::is_same_v<R, Membership>) {
        return std::tuple(
            Field{.name = u"body", .member = &R::body, .need = kRequired, .meaning = FieldMeaning::BodyCode},
            plain(u"number", &R::number), day(u"due_on", &R::dueOn, DayLean::Future, kRequired),
            money(u"dues", &R::dues), note(&R::note));
    } else if constexpr (std::is_same_v<R, PortalCycle>) {
        return std::tuple(
            Field{.name = u"body", .member = &R::body, .need = kRequired, .meaning = FieldMeaning::BodyCode},
            required(u"first_day", &R::firstDay), day(u"last_day", &R::lastDay, DayLean::Future, kRequired),
            plain(u"required", &R::required, FieldMeaning::Plain, {.first = 0, .last = 1000'00}), note(&R::note));
    } else if constexpr (std::is_same_v<R, CeuActivity>) {
        return std::tuple(required(u"on_date", &R::onDate), required(u"title", &R::title),
                          required(u"ceus", &R::ceus, kCeus), plain(u"provider", &R::provider, FieldMeaning::Provider),
                          plain(u"index_number", &R::indexNumber), plain(u"hiim", &R::hiim),
                          required(u"source", &R::source), plain(u"subject", &R::subject),
                          plain(u"certificate", &R::certificate), plain(u"next_cycle", &R::nextCycle),
                          plain(u"credits", &R::credits), note(&R::note), importKey(&R::importKey));
    } else if constexpr (std::is_same_v<R, Document>) {
        return std::tuple(required(u"kind", &R::kind), required(u"title", &R::title),
                          plain(u"location", &R::location, FieldMeaning::Location), plain(u"asked_on", &R::askedOn),
                          plain(u"received_on", &R::receivedOn), plain(u"covers_from", &R::coversFrom),
                          plain(u"covers_until", &R::coversUntil),
                          link(u"programme", &R::programme, RecordKind::Programme),
                          link(u"placement", &R::placement, RecordKind::Placement),
                          link(u"ceu_activity", &R::ceuActivity, RecordKind::CeuActivity),
                          link(u"exam_attempt", &R::examAttempt, RecordKind::ExamAttempt),
                          link(u"held_credential", &R::heldCredential, RecordKind::HeldCredential), note(&R::note));
    } else if constexpr (std::is_same_v<R, Deadline>) {
        return std::tuple(required(u"title", &R::title), day(u"due_on", &R::dueOn, DayLean::Future, kRequired),
                          required(u"repeat", &R::repeat), plain(u"done_on", &R::doneOn), note(&R::note));
    } else if constexpr (std::is_same_v<R, Goal>) {
        return std::tuple(credential(&R::credential), day(u"by_date", &R::byDate, DayLean::Future),
                          plain(u"weekly", &R::weekly, FieldMeaning::Plain, kWeekMinutes),
                          required(u"rank", &R::rank, {.first = 1, .last = 99}), note(&R::note));
    } else if constexpr (std::is_same_v<R, Scenario>) {
        return std::tuple(required(u"name", &R::name), day(u"as_of", &R::asOf, DayLean::Future),
                          plain(u"pace_percent", &R::pacePercent, FieldMeaning::Plain, {.first = 0, .last = 1000}),
                          plain(u"weekly_study", &R::weeklyStudy, FieldMeaning::Plain, kWeekMinutes),
                          day(u"work_until", &R::workUntil, DayLean::Future),
                          plain(u"credential", &R::credential, FieldMeaning::CredentialCode),
                          day(u"awarded_on", &R::awardedOn, DayLean::Future),
                          plain(u"exam", &R::exam, FieldMeaning::CredentialCode),
                          day(u"exam_on", &R::examOn, DayLean::Future), note(&R::note));
    } else if constexpr (std::is_same_v<R, StepChoice>) {
        return std::tuple(required(u"step", &R::step), required(u"fate", &R::fate),
                          day(u"until", &R::until, DayLean::Future), note(&R::note));
    } else if constexpr (std::is_same_v<R, RuleOverride>) {
        return std::tuple(required(u"rule", &R::rule), plain(u"edition_from", &R::editionFrom),
                          required(u"part", &R::part), required(u"value", &R::value), plain(u"source", &R::source),
                          note(&R::note));
    } else if constexpr (std::is_same_v<R, RulePack>) {
        return std::tuple(required(u"catalogue", &R::catalogue), required(u"version", &R::version),
                          required(u"taken_on", &R::takenOn), required(u"sha256", &R::sha256),
                          Field{.name = u"content",
                                .member = &R::content,
                                .need = kRequired,
                                .meaning = FieldMeaning::FileContent,
                                .type = FieldType::LongText},
                          note(&R::note));
    } else if constexpr (std::is_same_v<R, OwnCredential>) {
        return std::tuple(
            required(u"code", &R::code), required(u"name", &R::name),
            Field{.name = u"body", .member = &R::body, .need = kRequired, .meaning = FieldMeaning::BodyCode},
            required(u"level", &R::level), plain(u"subject", &R::subject),
            plain(u"ceus", &R::ceus, FieldMeaning::Plain, kCeus), note(&R::note));
    } else {
        static_assert(std::is_same_v<R, ReferenceCopy>);
        return std::tuple(required(u"kind", &R::kind), required(u"title", &R::title), longText(u"text", &R::text),
                          longText(u"facts", &R::facts), plain(u"checked_on", &R::checkedOn),
                          plain(u"reference", &R::reference), note(&R::note));
    }
}

template <class R>
const auto& fieldsOf()
{
    static const auto kFields = describe<R>();
    return kFields;
}

template <class R, class T>
FieldSpec specOf(const Field<R, T>& field)
{
    return {.name = QString::fromUtf16(field.name),
            .type = field.type.value_or(FieldCodec<T>::kFieldType),
            .need = field.need,
            .meaning = field.meaning,
            .range = field.range,
            .choices = field.choices.isEmpty() ? FieldCodec<T>::choices() : field.choices,
            .refersTo = field.refersTo,
            .lean = field.lean};
}

template <class R>
std::span<const FieldSpec> specsOf()
{
    static const std::vector<FieldSpec> kSpecs =
        std::apply([](const auto&... field) { return std::vector<FieldSpec>{specOf(field)...}; }, fieldsOf<R>());
    return kSpecs;
}

/// Calls `visit` with the field at `index` of R.
template <class R, class Visit>
void atIndex(int index, Visit visit)
{
    std::apply(
        [&](const auto&... field) {
            int at = 0;
            (void)((at++ == index ? (visit(field), true) : false) || ...);
        },
        fieldsOf<R>());
}

template <class R, class T>
SetOutcome setField(R& record, const Field<R, T>& field, const FieldValue& value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        record.*field.member = R{}.*field.member;
        return SetOutcome::Set;
    }
    if (FieldCodec<T>::set(record.*field.member, value)) {
        return SetOutcome::Set;
    }
    const bool wasName = FieldCodec<T>::kFieldType == FieldType::Choice && std::holds_alternative<QString>(value);
    return wasName ? SetOutcome::UnknownChoice : SetOutcome::WrongType;
}

}  // namespace

std::span<const FieldSpec> fieldSpecs(RecordKind kind)
{
    return std::visit([](const auto& r) { return specsOf<std::decay_t<decltype(r)>>(); }, blankRecord(kind));
}

std::optional<int> fieldIndex(RecordKind kind, QStringView name)
{
    const std::span<const FieldSpec> specs = fieldSpecs(kind);
    const auto found = std::ranges::find(specs, name, &FieldSpec::name);
    return found == specs.end() ? std::nullopt : std::optional(static_cast<int>(found - specs.begin()));
}

FieldValue fieldValue(const AnyRecord& record, int index)
{
    FieldValue result;
    std::visit(
        [&](const auto& r) {
            atIndex<std::decay_t<decltype(r)>>(index, [&]<class R, class T>(const Field<R, T>& field) {
                result = FieldCodec<T>::get(r.*field.member);
            });
        },
        record);
    return result;
}

bool isWrittenByPrograms(const FieldSpec& spec)
{
    return spec.meaning == FieldMeaning::ImportKey || spec.meaning == FieldMeaning::FileContent;
}

bool isTyped(RecordKind kind)
{
    return std::ranges::none_of(fieldSpecs(kind), [](const FieldSpec& spec) {
        return spec.need == FieldNeed::Required && isWrittenByPrograms(spec);
    });
}

SetOutcome setFieldValue(AnyRecord& record, int index, const FieldValue& value)
{
    SetOutcome outcome = SetOutcome::WrongType;
    std::visit(
        [&](auto& r) {
            atIndex<std::decay_t<decltype(r)>>(index, [&](const auto& field) { outcome = setField(r, field, value); });
        },
        record);
    return outcome;
}

}  // namespace credence
