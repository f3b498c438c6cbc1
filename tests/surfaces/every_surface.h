// SPDX-License-Identifier: GPL-3.0-or-later
/// Goes to every page, view, form and dialog of the real window on the sample and shows each to whom it may concern.
#pragma once

#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "domain/result.h"
#include "domain/rules/rule_book.h"
#include "services/clock.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"

namespace credence::testing {

/// Answers with files that the repository has.
class KnownFiles final : public Prompts {
public:
    QString csv{};

    QString fileToOpen(QWidget*, const QString&) override { return {}; }
    QString fileToCreate(QWidget*, const QString&) override { return {}; }
    QString csvToImport(QWidget*, const QString&) override;
    QString rulesToTake(QWidget*) override;
    QStringList documentsToKeep(QWidget*) override;
    QString resumeToSave(QWidget*) override { return {}; }
    void tell(QWidget*, const QString&) override {}
};

class EverySurface {
public:
    /// Its name, and the window or dialog that shows it.
    using Visit = std::function<void(const QString& name, QWidget& surface)>;

    /// The sample, in a window of `size`. The theme and the language are the caller's.
    EverySurface(QSize size, Visit visit);
    ~EverySurface();
    Q_DISABLE_COPY_MOVE(EverySurface)

    /// Whether the sample stands in the window.
    [[nodiscard]] bool isReady() const { return m_window != nullptr; }
    [[nodiscard]] MainWindow& window() const { return *m_window; }

    void pages(const QString& before = {}) const;
    void views() const;
    void forms() const;
    void dialogs();
    /// The first questions, and the pages of a record with nothing in it.
    void beginnings();

private:
    [[nodiscard]] QWidget& page() const;
    void visit(const QString& name, QWidget& surface) const;
    void visitDialog(const QString& name, const std::function<void()>& open) const;
    void press(const QString& button) const;
    void runKey(Qt::Key key) const;
    void run(const QString& id) const;

    QTemporaryDir m_files;
    PinnedClock m_clock;
    Result<RuleBook> m_rules;
    KnownFiles m_prompts;
    std::unique_ptr<MainWindow> m_window;
    Visit m_visit;
};

/// Lets the window answer what is waiting, for that long at least.
void settle(int milliseconds = 0);

}  // namespace credence::testing
