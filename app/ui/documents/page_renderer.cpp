// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_renderer.h"

#include <QProcess>
#include <QTimer>

#include "render/drawn_page.h"
#include "services/attachments.h"  // where the program is, and what its end means

using namespace Qt::StringLiterals;

namespace credence {

PageRenderer::PageRenderer(QObject* parent) : QObject(parent), m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(kRenderPatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] { finish(false, 0); });
}

PageRenderer::~PageRenderer()
{
    giveUp();
}

void PageRenderer::draw(const QByteArray& bytes, int page, int width)
{
    giveUp();
    m_page = page;
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { finish(status == QProcess::NormalExit, code); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            static_cast<void>(takenAnswer());
            Q_EMIT cannotBeShown(std::nullopt);
        }
    });
    m_patience->start();
    m_process->start(renderProgram(), {QString::number(page), QString::number(width)});
    if (m_process) {  // it is gone where there is no program at all
        m_process->write(bytes);
        m_process->closeWriteChannel();
    }
}

void PageRenderer::giveUp()
{
    m_patience->stop();
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished();
        delete m_process;
        m_process = nullptr;
    }
}

QByteArray PageRenderer::takenAnswer()
{
    const QByteArray answer = m_process->readAllStandardOutput();
    m_patience->stop();
    m_process->disconnect(this);
    m_process->kill();  // no more than a word to one that has ended
    m_process->deleteLater();
    m_process = nullptr;
    return answer;
}

void PageRenderer::finish(bool hasExited, int code)
{
    const std::optional<FileTrouble> trouble = fileTroubleOf(hasExited, code);
    const std::optional<DrawnPage> page = drawnPage(takenAnswer());
    if (page && !trouble) {
        Q_EMIT drawn(page->image, m_page, page->pages);
    } else {
        Q_EMIT cannotBeShown(trouble ? trouble : FileTrouble::Damaged);
    }
}

}  // namespace credence
