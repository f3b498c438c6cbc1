// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

#include "services/attachments.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

class PromptWords {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

QString fileFilter()
{
    return PromptWords::tr("Credence files (*.credence);;All files (*)");
}

}  // namespace

QString DialogPrompts::fileToOpen(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, PromptWords::tr("Open a file"), folder, fileFilter());
}

QString DialogPrompts::fileToCreate(QWidget* parent, const QString& folder)
{
    QFileDialog dialog(parent, PromptWords::tr("New file"), folder, fileFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"credence"_s);
    // An existing file is never replaced by a new one: the program refuses and says so.
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogPrompts::csvToImport(QWidget* parent, const QString& title)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), PromptWords::tr("CSV files (*.csv);;All files (*)"));
}

QString DialogPrompts::rulesToTake(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, PromptWords::tr("Take newer rules"), QString(),
                                        PromptWords::tr("Files of rules (*.json);;All files (*)"));
}

QStringList DialogPrompts::documentsToKeep(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(
        parent, PromptWords::tr("Keep documents"), QString(),
        PromptWords::tr("PDF files and pictures (%1);;All files (*)").arg(documentPatterns().join(u' ')));
}

QString DialogPrompts::resumeToSave(QWidget* parent)
{
    QFileDialog dialog(parent, PromptWords::tr("Summary for a résumé"), QString(),
                       PromptWords::tr("PDF files (*.pdf);;Plain text (*.txt)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"pdf"_s);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.contains(u"*.txt"_s) ? u"txt"_s : u"pdf"_s);
    });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void DialogPrompts::tell(QWidget* parent, const QString& words)
{
    QMessageBox::warning(parent, PromptWords::tr("Credence"), words);
}

}  // namespace credence
