// SPDX-License-Identifier: GPL-3.0-or-later
/// The product's own sources as the tests of layering read them.
#pragma once

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace credence::testing {

using namespace Qt::StringLiterals;

inline QString sourceRoot()
{
    return QStringLiteral(CREDENCE_SOURCE_DIR);
}

struct SourceFile {
    QString path;
    QString text;
};

inline std::vector<SourceFile> sourcesBelow(const QString& folder)
{
    std::vector<SourceFile> sources;
    QDirIterator it(sourceRoot() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        sources.push_back({file.fileName(), QString::fromUtf8(file.readAll())});
    }
    return sources;
}

inline QStringList includesOf(const QString& text)
{
    static const QRegularExpression kInclude(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s,
                                             QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch& match : kInclude.globalMatch(text)) {
        names << match.captured(1);
    }
    return names;
}

}  // namespace credence::testing
