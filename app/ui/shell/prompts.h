// SPDX-License-Identifier: GPL-3.0-or-later
/// The questions that only the person can answer, as a seam: tests answer them without a dialog.
#pragma once

#include <QStringList>

class QWidget;

namespace credence {

class Prompts {
public:
    virtual ~Prompts() = default;
    /// An empty path: the user thought better of it.
    virtual QString fileToOpen(QWidget* parent, const QString& folder) = 0;
    virtual QString fileToCreate(QWidget* parent, const QString& folder) = 0;
    virtual QString csvToImport(QWidget* parent, const QString& title) = 0;
    virtual QString rulesToTake(QWidget* parent) = 0;
    /// None: the user thought better of it.
    virtual QStringList documentsToKeep(QWidget* parent) = 0;
    virtual QString resumeToSave(QWidget* parent) = 0;
    /// What must be seen before the window goes; nothing to be answered.
    virtual void tell(QWidget* parent, const QString& words) = 0;
};

class DialogPrompts final : public Prompts {
public:
    QString fileToOpen(QWidget* parent, const QString& folder) override;
    QString fileToCreate(QWidget* parent, const QString& folder) override;
    QString csvToImport(QWidget* parent, const QString& title) override;
    QString rulesToTake(QWidget* parent) override;
    QStringList documentsToKeep(QWidget* parent) override;
    QString resumeToSave(QWidget* parent) override;
    void tell(QWidget* parent, const QString& words) override;
};

}  // namespace credence
