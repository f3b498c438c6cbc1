// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "domain/rules/rule_book.h"
#include "words/format_rules.h"
#include "ui/shell/commands.h"
#include "ui/shell/pages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mnemonic.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kAboutCharacters = 64;

class HelpWords {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

void addLine(QTreeWidgetItem* group, const QString& keys, const QString& act)
{
    group->addChild(new QTreeWidgetItem({act, keys}));
}

QTreeWidgetItem* menuKeys(const CommandMenu& menu)
{
    auto* lines = new QTreeWidgetItem({withoutMnemonic(menu.text)});
    for (const CommandGroup& group : menu.groups) {
        for (const Command& command : group.commands) {
            if (!command.keys.isEmpty()) {
                QStringList keys;
                for (const QKeySequence& sequence : command.keys) {
                    keys << sequence.toString(QKeySequence::NativeText);
                }
                addLine(lines, keys.join(u", "_s), withoutMnemonic(command.text));
            }
        }
    }
    return lines;
}

QTreeWidgetItem* pageKeys(const PageSpec& page)
{
    auto* lines = new QTreeWidgetItem({HelpWords::tr("On the page %1").arg(withoutMnemonic(page.name()))});
    if (page.acts) {
        for (const PageAct& act : page.acts()) {
            addLine(lines, act.keys.toString(QKeySequence::NativeText), withoutMnemonic(act.text));
        }
    }
    return lines;
}

/// Shows a group only if it has lines.
void addGroup(QTreeWidget* tree, QTreeWidgetItem* lines)
{
    if (lines->childCount() > 0) {
        tree->addTopLevelItem(lines);
    } else {
        delete lines;
    }
}

QTreeWidgetItem* quickLineKeys()
{
    auto* group = new QTreeWidgetItem({HelpWords::tr("Quick entry line")});
    addLine(group, u"Enter"_s, HelpWords::tr("Save the entry"));
    addLine(group, u"Up, Down"_s, HelpWords::tr("Recall the last lines"));
    addLine(group, u"Esc"_s, HelpWords::tr("Clear the line"));
    return group;
}

/// Headline, `body` and a close button in one calm dialog.
void showDialog(const QString& title, QWidget* body, QDialog* dialog)
{
    dialog->setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(body, 1);
    layout->addWidget(buttons);
    openOnce(*dialog);
}

}  // namespace

void showKeyboardHelp(const std::vector<CommandMenu>& menus, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    auto* tree = new QTreeWidget(dialog);
    tree->setObjectName(u"keyboardHelp"_s);
    tree->setAccessibleName(HelpWords::tr("Keys"));
    tree->setHeaderLabels({HelpWords::tr("Act"), HelpWords::tr("Keys")});
    tree->addTopLevelItem(quickLineKeys());
    for (const CommandMenu& menu : menus) {
        addGroup(tree, menuKeys(menu));
    }
    for (const PageSpec& page : pageSpecs()) {
        addGroup(tree, pageKeys(page));
    }
    tree->expandAll();
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    sizeInLetters(*dialog, 70, 30);
    showDialog(HelpWords::tr("Keyboard"), tree, dialog);
}

void showAbout(const RuleBook& rules, const QString& filePath, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    auto* body = new QWidget(dialog);
    body->setMinimumWidth(body->fontMetrics().averageCharWidth() * kAboutCharacters);
    auto* layout = new QVBoxLayout(body);
    layout->addWidget(new RoleLabel(TextRole::Title, u"Credence " CREDENCE_VERSION ""_s, body));
    layout->addWidget(makeLabel(HelpWords::tr("For people who become, and stay, certified medical coders. Your data "
                                              "stay in one file on this machine."),
                                body));
    if (!filePath.isEmpty()) {
        layout->addWidget(
            makeLabel(HelpWords::tr("Your file: %1").arg(QDir::toNativeSeparators(filePath)), body, u"aboutFile"_s));
    }
    QStringList versions;
    for (const CatalogueVersion& version : rules.versions) {
        versions << format::catalogueName(version.catalogue, rules) + u' ' + version.version;
    }
    layout->addWidget(makeSecondaryLabel(HelpWords::tr("Rules: %1").arg(versions.join(u" · "_s)), body));
    layout->addWidget(
        makeSecondaryLabel(HelpWords::tr("What a body asks of you in the end, only the body itself can say."), body));
    layout->addWidget(
        makeSecondaryLabel(HelpWords::tr("Free software under the GNU General Public License, version 3 or "
                                         "later."),
                           body));
    showDialog(HelpWords::tr("About Credence"), body, dialog);
}

}  // namespace credence
