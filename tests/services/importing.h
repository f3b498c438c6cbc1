// SPDX-License-Identifier: GPL-3.0-or-later
/// A file of records into which reports and lists are imported.
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <algorithm>

#include "services/import.h"
#include "support/test_workspace.h"

namespace credence {
namespace importing_test {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

inline const QString kTimeHeader = u"Client,Project,Description,Start date,Start time,Duration\n"_s;
inline const QString kCeuHeader = u"Date,Title,Provider,Index number,CEUs,HIIM domain,Source,Certificate\n"_s;

/// A file of records and what is imported into it.
class Importing {
public:
    [[nodiscard]] ImportPlan planned(const QString& text)
    {
        const ImportSource source =
            text.startsWith(kCeuHeader.trimmed()) ? ImportSource::CeuList : ImportSource::TimeTracker;
        const QString path = m_file.folder() + u"/import.csv"_s;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        const Result<ImportPlan> plan =
            planImport(m_file.workspace(), source, path,
                       {.dates = DateOrder::MonthFirst, .durations = DurationParts::HoursAndMinutes});
        EXPECT_TRUE(plan.ok()) << (plan ? "" : plan.error().detail.toStdString());
        return plan ? plan.value() : ImportPlan{};
    }

    ImportOutcome taken(const ImportPlan& plan)
    {
        const Result<ImportOutcome> outcome = m_file.ledger().import(plan);
        EXPECT_TRUE(outcome.ok()) << (outcome ? "" : outcome.error().detail.toStdString());
        return outcome ? outcome.value() : ImportOutcome{};
    }

    ImportOutcome imported(const QString& text) { return taken(planned(text)); }

    template <class R>
    [[nodiscard]] std::vector<R> all()
    {
        return allOf<R>(m_file.workspace().file()).value();
    }

    TestWorkspace& file() { return m_file; }

private:
    TestWorkspace m_file;
};

class ImportAgain : public ::testing::Test, protected Importing {
protected:
    [[nodiscard]] StudySession onlySession()
    {
        const std::vector<StudySession> sessions = all<StudySession>();
        EXPECT_EQ(sessions.size(), 1U);
        return sessions.empty() ? StudySession{.onDate = {}, .minutes = {}, .subject = {}} : sessions.front();
    }

    /// The fate of each row.
    [[nodiscard]] std::vector<RowFate> fates(const QString& text)
    {
        std::vector<RowFate> fates;
        std::ranges::transform(planned(text).rows, std::back_inserter(fates), &ImportRow::fate);
        return fates;
    }
};

}  // namespace importing_test
}  // namespace credence
