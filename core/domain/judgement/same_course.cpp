// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/same_course.h"

#include <QHash>
#include <QString>

namespace credence {

namespace {

/// What makes two activities the same course.
QString courseKey(const CeuActivity& activity)
{
    const QStringView index = QStringView(activity.indexNumber).trimmed();
    return index.isEmpty() ? activity.title.simplified().toLower() + u'\n' + activity.provider.simplified().toLower()
                           : index.toString().toUpper();
}

}  // namespace

SameCourses::SameCourses(const std::vector<CeuActivity>& byDay)
{
    QHash<QString, std::size_t> latest;
    latest.reserve(std::ssize(byDay));
    m_before.reserve(byDay.size());
    for (std::size_t place = 0; place < byDay.size(); ++place) {
        const QString course = courseKey(byDay[place]);
        const auto known = latest.constFind(course);
        m_before.push_back(known == latest.constEnd() ? std::nullopt : std::optional(known.value()));
        latest.insert(course, place);
    }
}

}  // namespace credence
