// SPDX-License-Identifier: GPL-3.0-or-later
/// A workspace on a new real file in a temporary folder, with the built-in rules and a pinned day.
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "catalog/catalogue.h"
#include "services/ledger.h"
#include "services/workspace.h"
#include "support/printers.h"

namespace credence::testing {

inline const RuleBook& builtInRules()
{
    static const RuleBook kRules = [] {
        Result<RuleBook> rules = builtInCatalogue();
        EXPECT_TRUE(rules.ok()) << (rules ? "" : rules.error().detail.toStdString());
        return rules ? std::move(rules).value() : RuleBook();
    }();
    return kRules;
}

class TestWorkspace {
public:
    explicit TestWorkspace(QDate today = QDate(2026, 11, 23)) : m_clock(today)
    {
        Result<std::unique_ptr<Workspace>> made =
            Workspace::create(m_folder.filePath(QStringLiteral("record.credence")), builtInRules(), m_clock);
        EXPECT_TRUE(made.ok()) << (made ? "" : made.error().detail.toStdString());
        m_workspace = std::move(made).value();
        m_ledger.emplace(*m_workspace);
    }

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("record.credence")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Adds and expects that it is taken, with the content that it names.
    RecordRef add(const AnyRecord& draft, const QByteArray& content = {})
    {
        const Result<RecordRef> ref = m_ledger->add(draft, content);
        EXPECT_TRUE(ref.ok()) << (ref ? ""
                                      : ref.error().subject.toStdString() + " " + ref.error().detail.toStdString());
        return ref ? ref.value() : RecordRef{kindOf(draft), 0};
    }

    /// Closes the file and opens it again, as a restart would.
    void reopen()
    {
        m_ledger.reset();
        m_workspace.reset();
        Result<std::unique_ptr<Workspace>> opened =
            Workspace::open(path(), FileAccess::ReadWrite, builtInRules(), m_clock);
        ASSERT_TRUE(opened.ok());
        m_workspace = std::move(opened).value();
        m_ledger.emplace(*m_workspace);
    }

private:
    QTemporaryDir m_folder;
    PinnedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Ledger> m_ledger;
};

}  // namespace credence::testing
