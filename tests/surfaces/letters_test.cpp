// SPDX-License-Identifier: GPL-3.0-or-later
/// The letters for Alt, on everything that the window shows, in each language: one letter goes to one place.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QMap>
#include <QMenuBar>

#include "support/printers.h"
#include "surfaces/every_surface.h"
#include "surfaces/room.h"
#include "ui/widgets/mnemonic.h"
#include "words/language.h"

namespace credence {
namespace letters_test {

using namespace Qt::StringLiterals;

/// What each letter goes to in `surface`.
QMap<QChar, QStringList> lettersOf(const QWidget& surface)
{
    QMap<QChar, QStringList> places;
    const auto add = [&places](const QString& text, const QString& place) {
        const QChar letter = mnemonicOf(text);
        if (!letter.isNull()) {
            places[letter] << place;
        }
    };
    for (const QWidget* widget : surface.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy()) {
            add(label->text(), testing::nameOfWidget(*label, label->text()));
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            add(button->text(), testing::nameOfWidget(*button, button->text()));
        } else if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions()) {
                add(action->text(), u"menu "_s + action->text());
            }
        }
    }
    return places;
}

class Letters : public ::testing::TestWithParam<const char*> {
protected:
    void SetUp() override { language::speak(QString::fromLatin1(GetParam())); }
    void TearDown() override { language::speak(u"en"_s); }
};

INSTANTIATE_TEST_SUITE_P(Languages, Letters, ::testing::Values("en", "es", "pt_BR"),
                         [](const auto& language) { return std::string(language.param); });

TEST_P(Letters, GoToOnePlaceEachOnEverySurface)
{
    int visited = 0;
    testing::EverySurface surfaces({1280, 800}, [&visited](const QString& name, const QWidget& surface) {
        ++visited;
        const QMap<QChar, QStringList> letters = lettersOf(surface);
        for (auto at = letters.begin(); at != letters.end(); ++at) {
            EXPECT_EQ(at->size(), 1) << name.toStdString() << ": " << QString(at.key()).toStdString() << "\n  "
                                     << at->join(u"\n  "_s).toStdString();
        }
    });
    ASSERT_TRUE(surfaces.isReady());
    surfaces.pages();
    surfaces.views();
    surfaces.forms();
    surfaces.dialogs();
    surfaces.beginnings();
    constexpr int kAtLeast = 80;
    EXPECT_GT(visited, kAtLeast);
}

TEST_P(Letters, OfAMenuGoToOneActEach)
{
    testing::EverySurface surfaces({1280, 800}, [](const QString&, const QWidget&) {});
    ASSERT_TRUE(surfaces.isReady());
    for (const QMenu* menu : surfaces.window().menuBar()->findChildren<QMenu*>()) {
        QMap<QChar, QStringList> letters;
        for (const QAction* action : menu->actions()) {
            if (const QChar letter = mnemonicOf(action->text()); !letter.isNull() && action->isVisible()) {
                letters[letter] << action->text();
            }
        }
        for (const QStringList& acts : letters) {
            EXPECT_EQ(acts.size(), 1) << menu->title().toStdString() << ": " << acts.join(u" / "_s).toStdString();
        }
    }
}

}  // namespace letters_test
}  // namespace credence
