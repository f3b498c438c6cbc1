// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_size.h"

#include <QDialog>
#include <QScreen>
#include <QWidget>

namespace credence {
namespace {

constexpr qreal kScreenShare = 0.9;

}  // namespace

QSize roomFor(const QWidget& window)
{
    return window.screen()->availableSize() * kScreenShare;
}

void sizeInLetters(QWidget& dialog, int characters, int lines)
{
    const QFontMetrics metrics = dialog.fontMetrics();
    dialog.resize(QSize(metrics.averageCharWidth() * characters, metrics.height() * lines).boundedTo(roomFor(dialog)));
}

void openOnce(QDialog& dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

}  // namespace credence
