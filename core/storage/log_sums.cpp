// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/log_sums.h"

#include "storage/database.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

const QString kBySubject =
    uR"sql(
    SELECT subject, SUM(minutes), SUM(entries), SUM(brought)
    FROM (
        SELECT subject, SUM(minutes) AS minutes, COUNT(*) AS entries, 0 AS brought
        FROM study_session
        WHERE on_date <= :as_of
        GROUP BY subject
        UNION ALL
        SELECT subject, minutes, 1, minutes
        FROM study_brought_forward
        WHERE until <= :as_of)
    GROUP BY subject
    ORDER BY subject)sql"_s;

const QString kByPlacement =
    uR"sql(
    SELECT placement, SUM(minutes), COUNT(*)
    FROM experience_entry
    WHERE on_date <= :as_of
    GROUP BY placement
    ORDER BY placement)sql"_s;

const QString kByDay =
    uR"sql(
    SELECT day, SUM(study), SUM(experience)
    FROM (
        SELECT on_date AS day, minutes AS study, 0 AS experience
        FROM study_session
        WHERE on_date BETWEEN :recent_from AND :as_of
        UNION ALL
        SELECT on_date, 0, minutes
        FROM experience_entry
        WHERE on_date BETWEEN :recent_from AND :as_of)
    GROUP BY day
    ORDER BY day)sql"_s;

}  // namespace

LogSums readSums(const Database& database, QDate asOf, QDate recentFrom)
{
    LogSums sums;
    Statement bySubject(database, kBySubject);
    bySubject.bind(u":as_of"_s, asOf);
    while (bySubject.next()) {
        sums.bySubject.push_back({.subject = bySubject.text(0),
                                  .minutes = {bySubject.integer(1)},
                                  .entries = bySubject.integer(2),
                                  .broughtForward = {bySubject.integer(3)}});
    }
    Statement byPlacement(database, kByPlacement);
    byPlacement.bind(u":as_of"_s, asOf);
    while (byPlacement.next()) {
        sums.byPlacement.push_back({.placement = PlacementId(byPlacement.number(0)),
                                    .minutes = {byPlacement.integer(1)},
                                    .entries = byPlacement.integer(2)});
    }
    Statement byDay(database, kByDay);
    byDay.bind(u":as_of"_s, asOf).bind(u":recent_from"_s, recentFrom);
    while (byDay.next()) {
        sums.recentDays.push_back(
            {.day = byDay.date(0), .study = {byDay.integer(1)}, .experience = {byDay.integer(2)}});
    }
    return sums;
}

}  // namespace credence
