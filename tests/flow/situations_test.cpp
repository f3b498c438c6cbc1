// SPDX-License-Identifier: GPL-3.0-or-later
/// What the program answers in the situations that cost a credential: the command line, its JSON and the pages, each
/// read for the words of tests/data/situations.json.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <map>
#include <memory>

#include "services/ledger.h"
#include "support/test_workspace.h"
#include "ui/pages/ceus/ceus_page.h"
#include "ui/pages/credentials/credentials_page.h"
#include "ui/pages/today/today_page.h"

namespace credence {

using namespace Qt::StringLiterals;

struct NamedSituation {
    QString name;
    QJsonObject told;
};

void PrintTo(const NamedSituation& situation, std::ostream* out)
{
    *out << qPrintable(situation.name);
}

namespace situations_test {

std::vector<NamedSituation> situations()
{
    QFile file(QStringLiteral(CREDENCE_TEST_DATA "/situations.json"));
    QJsonArray all;
    if (file.open(QIODevice::ReadOnly)) {
        all = QJsonDocument::fromJson(file.readAll()).array();
    }
    std::vector<NamedSituation> named;
    for (const QJsonValue& one : all) {
        named.push_back({.name = one[u"name"_s].toString(), .told = one.toObject()});
    }
    return named;
}

/// The value at "goals.0.exam".
QJsonValue at(QJsonValue value, const QString& path)
{
    for (const QString& step : path.split(u'.')) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        value = isIndex ? value[index] : value[step];
    }
    return value;
}

/// All that `page` shows or says, a line each.
QString wordsOf(const QWidget& page)
{
    QStringList words;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page)) {
            continue;
        }
        words << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            words << label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            words << button->text();
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    words << view->model()->index(row, column).data().toString();
                }
            }
        }
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

class Situations : public ::testing::TestWithParam<NamedSituation> {
protected:
    void SetUp() override
    {
        auto& folder = s_folders[GetParam().name];
        if (folder) {
            return;
        }
        folder = std::make_unique<QTemporaryDir>();
        ASSERT_TRUE(run({u"new"_s}));
        for (const QJsonValue& record : told()[u"records"_s].toArray()) {
            ASSERT_TRUE(run(QStringList{u"add"_s} + QProcess::splitCommand(record.toString())))
                << qPrintable(record.toString()) << qPrintable(m_answer);
        }
    }

    [[nodiscard]] const QJsonObject& told() const { return GetParam().told; }
    [[nodiscard]] QString path() const { return s_folders[GetParam().name]->filePath(u"record.credence"_s); }

    /// What the command answers is `m_answer` then.
    bool run(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(CREDENCE_CLI),
                      QStringList{u"--file"_s, path(), u"--today"_s, told()[u"today"_s].toString()} + arguments);
        const bool ended = process.waitForFinished(120'000);
        m_answer = QString::fromUtf8(process.readAll());
        return ended && process.exitCode() == 0;
    }

    void expectWords(const QString& where, const QString& said, const QJsonValue& words) const
    {
        for (const QJsonValue& one : words.toArray()) {
            EXPECT_TRUE(said.contains(one.toString()))
                << qPrintable(one.toString()) << "\nis not said by " << qPrintable(where) << ":\n"
                << qPrintable(said);
        }
        for (const QJsonValue& one : told()[u"never"_s].toArray()) {
            EXPECT_FALSE(said.contains(one.toString())) << qPrintable(where) << " says " << qPrintable(one.toString());
        }
    }

    template <class P>
    void expectOnPage(Workspace& workspace, Ledger& ledger, const QString& name)
    {
        P page(workspace, ledger, nullptr);
        page.resize(1280, 900);
        page.refresh();
        page.show();
        expectWords(u"page "_s + name, wordsOf(page), told()[u"pages"_s][name]);
    }

    QString m_answer;

    static void TearDownTestSuite() { s_folders.clear(); }

private:
    /// Of each situation its file: nothing that is asked changes it.
    inline static std::map<QString, std::unique_ptr<QTemporaryDir>> s_folders;
};

TEST_P(Situations, AreAnsweredByTheCommandLine)
{
    const QJsonObject verbs = told()[u"command_line"_s].toObject();
    ASSERT_GE(verbs.size(), 2);
    for (auto verb = verbs.begin(); verb != verbs.end(); ++verb) {
        ASSERT_TRUE(run(verb.key().split(u' '))) << qPrintable(verb.key()) << qPrintable(m_answer);
        expectWords(verb.key(), m_answer, verb.value());
    }
}

TEST_P(Situations, AreAnsweredInJson)
{
    ASSERT_TRUE(run({u"status"_s, u"--json"_s})) << qPrintable(m_answer);
    const QJsonObject status = QJsonDocument::fromJson(m_answer.toUtf8()).object();
    const QJsonObject expected = told()[u"json"_s].toObject();
    ASSERT_FALSE(expected.isEmpty());
    for (auto value = expected.begin(); value != expected.end(); ++value) {
        EXPECT_EQ(at(status, value.key()), value.value()) << qPrintable(value.key());
    }
}

TEST_P(Situations, AreAnsweredByThePages)
{
    const PinnedClock clock(QDate::fromString(told()[u"today"_s].toString(), Qt::ISODate));
    auto opened = Workspace::open(path(), FileAccess::ReadWrite, testing::builtInRules(), clock);
    ASSERT_TRUE(opened.ok());
    Workspace& workspace = *opened.value();
    Ledger ledger(workspace);
    expectOnPage<TodayPage>(workspace, ledger, u"today"_s);
    expectOnPage<CredentialsPage>(workspace, ledger, u"credentials"_s);
    expectOnPage<CeusPage>(workspace, ledger, u"ceus"_s);
}

INSTANTIATE_TEST_SUITE_P(All, Situations, ::testing::ValuesIn(situations()),
                         [](const ::testing::TestParamInfo<NamedSituation>& one) {
                             return one.param.name.toStdString();
                         });

}  // namespace situations_test
}  // namespace credence
