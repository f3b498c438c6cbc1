// SPDX-License-Identifier: GPL-3.0-or-later
/// The layering law, read from the includes: the include root lets any header compile anywhere, so that
/// only this test keeps a folder from reaching where it may not.
#include <gtest/gtest.h>

#include "sources.h"
#include "support/printers.h"

namespace credence {
namespace includes_test {

using namespace Qt::StringLiterals;
using namespace credence::testing;

struct Law {
    const char* folder;
    QStringList mayInclude;  ///< first path parts of our own headers
    bool mayUseWidgets;
    bool mayUseSql;
    QStringList forbiddenWords;
};

void PrintTo(const Law& law, std::ostream* out)
{
    *out << law.folder;
}

bool isWidgetHeader(const QString& name)
{
    static const QRegularExpression kGui(
        uR"(^(QtGui|QtWidgets|QtCharts|QtSvg|QtPrintSupport)/|^Q(Widget|Application|GuiApplication|Color|Font|Icon|Painter|Pixmap|Image|Palette|Label|Dialog|MainWindow|Action|Menu|.*Layout|.*Button|(Table|List|Tree|Column|Graphics|Chart|AbstractItem)View|.*Box)$)"_s);
    return kGui.match(name).hasMatch();
}

bool isSqlHeader(const QString& name)
{
    static const QRegularExpression kSql(uR"(^QtSql/|^QSql|^sqlite3)"_s);
    return kSql.match(name).hasMatch();
}

const QStringList kFolders{u"domain"_s, u"catalog"_s, u"storage"_s, u"exchange"_s, u"services"_s, u"words"_s,
                           u"json"_s,   u"models"_s,  u"render"_s,  u"ui"_s,       u"cli"_s};

const QString kClockCalls = u"currentDate|currentDateTime|system_clock"_s;
const QString kTr = u"\\btr\\("_s;
const QString kTranslation = kTr + u"|QCoreApplication::translate"_s;

class Layering : public ::testing::TestWithParam<Law> {};

TEST_P(Layering, IncludesOnlyWhatItsFolderMay)
{
    const Law& law = GetParam();
    const std::vector<SourceFile> sources = sourcesBelow(QString::fromLatin1(law.folder));
    ASSERT_FALSE(sources.empty());
    for (const SourceFile& source : sources) {
        for (const QString& name : includesOf(source.text)) {
            const QString place = source.path + u" includes "_s + name;
            const QString top = name.section(u'/', 0, 0);
            if (name.contains(u'/') && kFolders.contains(top)) {
                EXPECT_TRUE(law.mayInclude.contains(top)) << place.toStdString();
            }
            EXPECT_TRUE(law.mayUseWidgets || !isWidgetHeader(name)) << place.toStdString();
            EXPECT_TRUE(law.mayUseSql || !isSqlHeader(name)) << place.toStdString();
        }
    }
}

TEST_P(Layering, UsesNoWordThatItsFolderMustNot)
{
    for (const SourceFile& source : sourcesBelow(QString::fromLatin1(GetParam().folder))) {
        for (const QString& word : GetParam().forbiddenWords) {
            const QRegularExpressionMatch match = QRegularExpression(word).match(source.text);
            EXPECT_FALSE(match.hasMatch()) << source.path.toStdString() << ": " << match.captured().toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Law, Layering,
    ::testing::Values(
        Law{"core/domain",
            {u"domain"_s},
            false,
            false,
            {kClockCalls, kTranslation, u"\\bthrow\\b"_s, u"qDebug|qWarning"_s}},
        // Its own words are translated as they are read: catalogue_words.h.
        Law{"core/catalog", {u"domain"_s, u"catalog"_s}, false, false, {kClockCalls, kTr}},
        Law{"core/storage", {u"domain"_s, u"storage"_s}, false, true, {kTranslation}},
        Law{"core/exchange", {u"domain"_s, u"exchange"_s}, false, false, {kClockCalls, kTranslation}},
        Law{"core/services",
            {u"domain"_s, u"catalog"_s, u"storage"_s, u"exchange"_s, u"services"_s},
            false,
            false,
            {kTranslation}},
        Law{"app/words",
            {u"domain"_s, u"catalog"_s, u"storage"_s, u"services"_s, u"words"_s},
            false,
            false,
            {kClockCalls}},
        Law{"app/json",
            {u"domain"_s, u"catalog"_s, u"storage"_s, u"exchange"_s, u"services"_s, u"words"_s, u"json"_s},
            false,
            false,
            {kClockCalls}},
        Law{"app/models",
            {u"domain"_s, u"catalog"_s, u"storage"_s, u"services"_s, u"words"_s, u"models"_s},
            false,
            false,
            {kClockCalls}},
        Law{"app/cli",
            {u"domain"_s, u"catalog"_s, u"storage"_s, u"exchange"_s, u"services"_s, u"words"_s, u"json"_s, u"models"_s,
             u"cli"_s},
            false,
            false,
            {}},
        Law{"app/render", {u"domain"_s, u"exchange"_s, u"render"_s}, true, false, {kClockCalls}},
        Law{"app/ui",
            {u"domain"_s, u"catalog"_s, u"storage"_s, u"services"_s, u"words"_s, u"models"_s, u"render"_s, u"ui"_s},
            true,
            false,
            {u"QDate::currentDate"_s}}),
    [](const auto& law) { return QString::fromLatin1(law.param.folder).replace(u'/', u'_').toStdString(); });

TEST(Layering, StorageHeadersShowNoDatabaseTypeToOthers)
{
    for (const char* header : {"record_file.h", "backup.h", "history.h", "log_query.h"}) {
        QFile file(sourceRoot() + u"/core/storage/"_s + QString::fromLatin1(header));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << header;
        const QString text = QString::fromUtf8(file.readAll());
        EXPECT_FALSE(text.contains(u"QSql"_s)) << header;
        EXPECT_FALSE(text.contains(u"sqlite3"_s)) << header;
    }
}

}  // namespace includes_test
}  // namespace credence
