// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes a picture of each page of the sample, and on request of its further views, of the pages of an empty record
/// and of every dialog. Says of each how large it is and how much of the page lies below the fold.
///
///     credence_pictures FOLDER [--dark] [--zoom PERCENT] [--size WIDTHxHEIGHT] [--language CODE] [--all]
#include <QApplication>
#include <QCommandLineParser>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>

#include "surfaces/every_surface.h"
#include "ui/theme/theme.h"
#include "words/language.h"

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

void take(const QString& folder, const QString& name, QWidget& widget)
{
    int below = 0;
    for (const QScrollArea* scroll : widget.findChildren<QScrollArea*>()) {
        if (scroll->isVisible()) {
            below = std::max(below, scroll->verticalScrollBar()->maximum());
        }
    }
    const QPixmap picture = widget.grab();
    picture.save(u"%1/%2.png"_s.arg(folder, name));
    std::printf("%-34s %5d x %-5d below the fold: %d\n", qPrintable(name), picture.width(), picture.height(), below);
    std::fflush(stdout);
}

struct Form {
    ColourScheme scheme = ColourScheme::Light;
    int zoom = 100;
    QSize size{1280, 800};
};

Form formOf(const QCommandLineParser& words)
{
    Form form;
    form.scheme = words.isSet(u"dark"_s) ? ColourScheme::Dark : ColourScheme::Light;
    if (words.isSet(u"zoom"_s)) {
        form.zoom = words.value(u"zoom"_s).toInt();
    }
    if (words.isSet(u"size"_s)) {
        const QString size = words.value(u"size"_s);
        form.size = {size.section(u'x', 0, 0).toInt(), size.section(u'x', 1, 1).toInt()};
    }
    return form;
}

}  // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"credence-pictures"_s);
    QCommandLineParser words;
    words.addPositionalArgument(u"FOLDER"_s, u"where the pictures go"_s);
    words.addOptions({{u"dark"_s, u"dark instead of light"_s},
                      {u"zoom"_s, u"of the type"_s, u"PERCENT"_s},
                      {u"size"_s, u"of the window"_s, u"WIDTHxHEIGHT"_s},
                      {u"language"_s, u"en, es or pt_BR"_s, u"CODE"_s, u"en"_s},
                      {u"all"_s, u"further views, an empty record and the dialogs too"_s}});
    words.addHelpOption();
    words.process(application);
    if (words.positionalArguments().size() != 1) {
        words.showHelp(2);
    }
    language::speak(words.value(u"language"_s));
    const Form form = formOf(words);
    applyTheme(application, form.scheme, form.zoom);
    const QString folder = words.positionalArguments().front();
    testing::EverySurface surfaces(form.size,
                                   [&](const QString& name, QWidget& surface) { take(folder, name, surface); });
    if (!surfaces.isReady()) {
        std::fputs("no sample\n", stderr);
        return 1;
    }
    surfaces.pages();
    if (words.isSet(u"all"_s)) {
        surfaces.views();
        surfaces.forms();
        surfaces.dialogs();
        surfaces.beginnings();
    }
    return 0;
}
