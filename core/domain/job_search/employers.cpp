// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_search/employers.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>

#include "domain/text/near_words.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Letters and digits, without what only says that it is a company.
QString bareName(QStringView name)
{
    static const QRegularExpression kForm(uR"(\b(inc|llc|corp|corporation|the)\b\.?)"_s);
    QString bare = name.toString().toCaseFolded().remove(kForm);
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return bare;
}

template <class R>
const R* withId(const std::vector<R>& records, Id<R> id)
{
    const auto found = std::ranges::find(records, id, &R::id);
    return found == records.end() ? nullptr : &*found;
}

}  // namespace

bool isSameEmployer(QStringView one, QStringView other)
{
    const QString a = bareName(one);
    const QString b = bareName(other);
    return !a.isEmpty() && (a == b || isSlipOf(a, b));
}

std::vector<const Employer*> employersLike(const std::vector<Employer>& employers, QStringView name)
{
    std::vector<const Employer*> like;
    for (const Employer& employer : employers) {
        if (isSameEmployer(employer.name, name)) {
            like.push_back(&employer);
        }
    }
    std::ranges::stable_partition(
        like, [name](const Employer* each) { return each->name.compare(name, Qt::CaseInsensitive) == 0; });
    return like;
}

Employer employerFrom(const ShownReference& entry)
{
    return {.name = entry.title,
            .town = factOf(entry, u"region"),
            .setting = factOf(entry, u"type"),
            .reference = entry.published ? entry.published->id : QString()};
}

const Employer* employerOf(const Facts& facts, EmployerId id)
{
    return withId(facts.of<Employer>(), id);
}

const Application* applicationOf(const Facts& facts, ApplicationId id)
{
    return withId(facts.of<Application>(), id);
}

QString employerNameOf(const Facts& facts, const Application& application)
{
    const Employer* employer = employerOf(facts, application.employer);
    return employer ? employer->name : QString();
}

std::vector<const Application*> earlierApplications(const Facts& facts, QStringView name, RequestKind kind,
                                                    ApplicationId except)
{
    const std::vector<const Employer*> like = employersLike(facts.of<Employer>(), name);
    const auto isToOneOf = [&like](const Application& application) {
        return std::ranges::find(like, application.employer, &Employer::id) != like.end();
    };
    std::vector<const Application*> earlier;
    for (const Application& application : facts.of<Application>()) {
        const bool isItself = except.isStored() && application.id == except;
        if (!isItself && application.kind == kind && application.stage != ApplicationStage::Wanted &&
            isToOneOf(application)) {
            earlier.push_back(&application);
        }
    }
    std::ranges::stable_sort(earlier, std::greater(),
                             [](const Application* each) { return sentOn(*each).value_or(QDate()); });
    return earlier;
}

}  // namespace credence
