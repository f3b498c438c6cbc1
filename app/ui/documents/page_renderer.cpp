// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_renderer.h"

#include <QProcess>
#include <QTimer>

#include "render/drawn_page.h"
#include "services/papers.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kPatienceMs = 15'000;

}  // namespace

PageRenderer::PageRenderer(QObject* parent) : QObject(parent), m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceMs);
    connect(m_patience, &QTimer::timeout, this, [this] { finish(false); });
}

PageRenderer::~PageRenderer()
{
    giveUp();
}

QString PageRenderer::program()
{
    return renderProgram();
}

void PageRenderer::draw(const QByteArray& bytes, int page, int width)
{
    giveUp();
    m_page = page;
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { finish(code == 0 && status == QProcess::NormalExit); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish(false);
        }
    });
    m_patience->start();
    m_process->start(program(), {QString::number(page), QString::number(width)});
    m_process->write(bytes);
    m_process->closeWriteChannel();
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

void PageRenderer::finish(bool isDone)
{
    const std::optional<DrawnPage> page = isDone ? drawnPage(m_process->readAllStandardOutput()) : std::nullopt;
    m_patience->stop();
    m_process->disconnect(this);
    m_process->kill();  // no more than a word to one that has ended
    m_process->deleteLater();
    m_process = nullptr;
    if (page) {
        Q_EMIT drawn(page->image, m_page, page->pages);
    } else {
        Q_EMIT cannotBeShown();
    }
}

}  // namespace credence
