// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers.h"

#include <QProcess>
#include <QSaveFile>

#include "exchange/file_look.h"
#include "exchange/paper_lines.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 15'000;

}  // namespace

Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{.code = Error::Code::Io, .subject = path, .detail = file.errorString()};
    }
    return {};
}

Result<QByteArray> pdfOf(const std::vector<PaperLine>& lines)
{
    const auto failed = [](const QString& why) { return Error{.code = Error::Code::Io, .subject = {}, .detail = why}; };
    const QString program = renderProgram();
    if (program.isEmpty()) {
        return failed(u"credence-render is not there"_s);
    }
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {u"paper"_s});
    process.write(handedOn(lines));
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
        return failed(u"credence-render gave no answer"_s);
    }
    const QByteArray bytes = process.readAllStandardOutput();
    const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!isDone || !bytes.startsWith("%PDF-")) {
        return failed(u"credence-render could not draw it"_s);
    }
    return bytes;
}

}  // namespace credence
