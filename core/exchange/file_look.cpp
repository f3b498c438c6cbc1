// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file_look.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace credence {

using namespace Qt::StringLiterals;

QString renderProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString& place :
         {u"credence-render"_s, u"../render/credence-render"_s, u"../../app/render/credence-render"_s}) {
        if (QFileInfo(here.filePath(place)).isExecutable()) {
            return here.filePath(place);
        }
    }
    return {};
}

std::optional<FileTrouble> fileTroubleOf(bool hasExited, int code)
{
    if (!hasExited) {
        return FileTrouble::Damaged;
    }
    switch (static_cast<RenderEnd>(code)) {
        case RenderEnd::Shown:
            return std::nullopt;
        case RenderEnd::Locked:
            return FileTrouble::Locked;
        case RenderEnd::NoReader:
            return FileTrouble::NoReader;
        case RenderEnd::CannotBeShown:
        case RenderEnd::NotUnderstood:
            break;
    }
    return FileTrouble::Damaged;
}

Result<RenderAnswer> askRender(const QStringList& words, const QByteArray& input)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(renderProgram(), words);
    if (!process.waitForStarted()) {
        return Error{.code = Error::Code::NotFound, .subject = u"credence-render"_s, .detail = process.errorString()};
    }
    process.write(input);
    process.closeWriteChannel();
    const bool hasEnded = process.waitForFinished(kRenderPatienceMs);
    if (!hasEnded) {
        process.kill();
        process.waitForFinished();
    }
    return RenderAnswer{.hasExited = hasEnded && process.exitStatus() == QProcess::NormalExit,
                        .code = process.exitCode(),
                        .output = process.readAllStandardOutput()};
}

Result<std::optional<FileTrouble>> lookInto(const QByteArray& bytes)
{
    const Result<RenderAnswer> answer = askRender({u"0"_s, u"16"_s}, bytes);
    if (!answer) {
        return answer.error();
    }
    return fileTroubleOf(answer.value().hasExited, answer.value().code);
}

}  // namespace credence
