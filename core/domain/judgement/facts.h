// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything the rules look at: the user's records, the log as sums, and her habits. Plain values, read in one go.
#pragma once

#include <QDate>
#include <QString>
#include <tuple>
#include <vector>

#include "domain/judgement/search_habits.h"
#include "domain/records/any_record.h"

namespace credence {

/// Minutes logged on one subject (study) up to the as-of date.
struct SubjectSum {
    QString subject;
    Minutes minutes;
    int entries;
    Minutes broughtForward{};  ///< of the minutes; they lie on no day
};

/// Minutes logged at one placement up to the as-of date.
struct PlacementSum {
    PlacementId placement;
    Minutes minutes;
    int entries;
};

/// Minutes of one day; only recent days are asked for.
struct DaySum {
    QDate day;
    Minutes study;
    Minutes experience;

    friend bool operator==(const DaySum&, const DaySum&) = default;
};

struct LogSums {
    std::vector<SubjectSum> bySubject{};
    std::vector<PlacementSum> byPlacement{};
    std::vector<DaySum> recentDays{};  ///< ascending, days without entries left out
};

/// The records of every judged kind. They may lie after the as-of date (an exam planned, a deadline); each judgement
/// looks at its own dates.
class Facts {
public:
    // In facts.cpp, so that copying the lists of all kinds is compiled once.
    Facts();
    ~Facts();
    Facts(const Facts& other);
    Facts(Facts&& other) noexcept;
    Facts& operator=(const Facts& other);
    Facts& operator=(Facts&& other) noexcept;

    template <class R>
    [[nodiscard]] const std::vector<R>& of() const
    {
        static_assert(R::kUse == KindUse::Judged, "say in its header that the kind is judged");
        return std::get<std::vector<R>>(m_lists);
    }
    template <class R>
    [[nodiscard]] std::vector<R>& of()
    {
        static_assert(R::kUse == KindUse::Judged, "say in its header that the kind is judged");
        return std::get<std::vector<R>>(m_lists);
    }

    /// Calls `visit` with the list of each judged kind.
    template <class Visit>
    void forEachList(Visit visit)
    {
        std::apply([&visit](auto&... list) { (visitJudged(list, visit), ...); }, m_lists);
    }

    template <class Visit>
    void forEachList(Visit visit) const
    {
        std::apply([&visit](const auto&... list) { (visitJudged(list, visit), ...); }, m_lists);
    }

    LogSums log{};
    SearchHabits habits{};

private:
    template <class R, class Visit>
    static void visitJudged(std::vector<R>& list, Visit& visit)
    {
        if constexpr (R::kUse == KindUse::Judged) {
            visit(list);
        }
    }

    template <class R, class Visit>
    static void visitJudged(const std::vector<R>& list, Visit& visit)
    {
        if constexpr (R::kUse == KindUse::Judged) {
            visit(list);
        }
    }

    template <class... Rs>
    using Lists = std::tuple<std::vector<Rs>...>;

    OfKinds<Lists>::type m_lists;
};

}  // namespace credence
