// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/stage_menu.h"

#include <QCoreApplication>

#include "ui/widgets/mnemonic.h"
#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StageMenu)
};

QMenu* makeMenu(const QString& name, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void addClosings(QMenu& menu, const Application& application, const StageAnswers& answers, QString& usedMnemonics)
{
    for (const auto& choice : EnumNames<ClosingReason>::kWords) {
        if (choice.value == ClosingReason::ExternshipDone && application.kind == RequestKind::Job) {
            continue;
        }
        const QString words =
            Words::tr("Closed: %1", "why").arg(format::amidSentence(format::recordText(choice.words)));
        QAction* action = menu.addAction(withMnemonic(words, usedMnemonics));
        action->setObjectName(nameOf(choice.value));
        QObject::connect(action, &QAction::triggered, &menu,
                         [answer = answers.closed, reason = choice.value] { answer(reason); });
    }
}

void popUp(QMenu& menu, const QWidget& place)
{
    menu.popup(place.mapToGlobal(place.rect().bottomLeft()));
    menu.setActiveAction(menu.actions().front());
}

}  // namespace

QMenu* popUpStages(const Application& application, const StageAnswers& answers, QWidget& place, QWidget* parent)
{
    QMenu* menu = makeMenu(u"stageMenu"_s, parent);
    QString usedMnemonics;
    for (const auto& choice : EnumNames<ApplicationStage>::kWords) {
        if (choice.value == ApplicationStage::Closed) {
            continue;
        }
        QAction* action = menu->addAction(withMnemonic(format::recordText(choice.words), usedMnemonics));
        action->setObjectName(nameOf(choice.value));
        action->setCheckable(true);
        action->setChecked(choice.value == application.stage);
        QObject::connect(action, &QAction::triggered, menu,
                         [answer = answers.moved, stage = choice.value] { answer(stage); });
    }
    menu->addSeparator();
    addClosings(*menu, application, answers, usedMnemonics);
    popUp(*menu, place);
    return menu;
}

QMenu* popUpClosings(const Application& application, const StageAnswers& answers, QWidget& place, QWidget* parent)
{
    QMenu* menu = makeMenu(u"closingMenu"_s, parent);
    QString usedMnemonics;
    addClosings(*menu, application, answers, usedMnemonics);
    popUp(*menu, place);
    return menu;
}

}  // namespace credence
