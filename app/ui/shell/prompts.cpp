// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QString promptWords(const char* text)
{
    return QCoreApplication::translate("Prompts", text);
}

QString fileFilter()
{
    return promptWords(QT_TRANSLATE_NOOP("Prompts", "Credence files (*.credence);;All files (*)"));
}

}  // namespace

QString DialogPrompts::fileToOpen(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, promptWords(QT_TRANSLATE_NOOP("Prompts", "Open a file")), folder,
                                        fileFilter());
}

QString DialogPrompts::fileToCreate(QWidget* parent, const QString& folder)
{
    QFileDialog dialog(parent, promptWords(QT_TRANSLATE_NOOP("Prompts", "New file")), folder, fileFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"credence"_s);
    // An existing file is never replaced by a new one: the program refuses and says so.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogPrompts::csvToImport(QWidget* parent, const QString& title)
{
    return QFileDialog::getOpenFileName(parent, title, QString(),
                                        promptWords(QT_TRANSLATE_NOOP("Prompts", "CSV files (*.csv);;All files (*)")));
}

QString DialogPrompts::rulesToTake(QWidget* parent)
{
    return QFileDialog::getOpenFileName(
        parent, promptWords(QT_TRANSLATE_NOOP("Prompts", "Take newer rules")), QString(),
        promptWords(QT_TRANSLATE_NOOP("Prompts", "Files of rules (*.json);;All files (*)")));
}

}  // namespace credence
