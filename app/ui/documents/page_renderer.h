// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws pages of PDF files and pictures in a process of its own, one at a time. A file that crashes it, hangs it or
/// eats its memory cannot be shown; the window never notices more.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <optional>

#include "domain/records/document.h"

class QProcess;
class QTimer;

namespace credence {

class PageRenderer : public QObject {
    Q_OBJECT
public:
    explicit PageRenderer(QObject* parent = nullptr);
    ~PageRenderer() override;

    /// Draws page `page`, from 0, of the file `bytes` `width` pixels wide. What was asked before and is not drawn yet
    /// is given up.
    void draw(const QByteArray& bytes, int page, int width);
    void giveUp();

Q_SIGNALS:
    void drawn(const QImage& image, int page, int pages);
    /// Nothing: the program that draws did not start, so that nothing is known of the file.
    void cannotBeShown(std::optional<credence::FileTrouble> why);

private:
    void finish(bool hasExited, int code);
    [[nodiscard]] QByteArray takenAnswer();

    QProcess* m_process = nullptr;
    QTimer* m_patience;
    int m_page = 0;
};

}  // namespace credence
