// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_order.h"

#include <QStringList>

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// What is not there stands last, whichever the direction.
QString sortKeys(LogSort sort)
{
    switch (sort) {
        case LogSort::Day:
            return {};
        case LogSort::Time:
            return u"started IS NULL, started %1"_s;
        case LogSort::Kind:
            return u"kind %1"_s;
        case LogSort::About:
            return u"subject = '', subject COLLATE NOCASE %1"_s;
        case LogSort::Title:
            return u"title || note = '', CASE title WHEN '' THEN note ELSE title END COLLATE NOCASE %1"_s;
        case LogSort::Amount:
            return u"minutes IS NULL, ceus IS NULL, COALESCE(minutes, ceus, score) %1"_s;
        case LogSort::Proof:
            return u"proof IS NULL, proof %1"_s;
    }
    Q_UNREACHABLE();
}

bool areDaysOldestFirst(const LogArrangement& arrangement)
{
    return arrangement.sort == LogSort::Day && !arrangement.descending;
}

}  // namespace

QString periodOf(LogGrouping grouping)
{
    switch (grouping) {
        case LogGrouping::Day:
            return u"day"_s;
        case LogGrouping::Week:
            return u"date(day, '-6 days', 'weekday 1')"_s;
        case LogGrouping::Month:
            return u"date(day, 'start of month')"_s;
        case LogGrouping::None:
        case LogGrouping::About:
            return {};
    }
    Q_UNREACHABLE();
}

QString groupKeys(const LogArrangement& arrangement)
{
    if (arrangement.grouping == LogGrouping::About) {
        return u"kind, subject COLLATE NOCASE, subject"_s;
    }
    const QString period = periodOf(arrangement.grouping);
    return period.isEmpty() ? QString() : period + (areDaysOldestFirst(arrangement) ? u" ASC"_s : u" DESC"_s);
}

QString rowKeys(const LogArrangement& arrangement)
{
    QStringList keys{groupKeys(arrangement)};
    if (arrangement.sort != LogSort::Day) {
        keys << sortKeys(arrangement.sort).arg(arrangement.descending ? u"DESC"_s : u"ASC"_s);
    }
    keys << (areDaysOldestFirst(arrangement) ? u"day, id, kind DESC"_s : kNewestFirst);
    keys.removeAll(QString());
    return keys.join(u", "_s);
}

QString inOrder(const QString& columns, const QString& rows, const LogArrangement& arrangement)
{
    return u"SELECT %1 FROM (%2) ORDER BY "_s.arg(columns, rows) + rowKeys(arrangement);
}

}  // namespace credence
