// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

Tone toneFor(QIcon::Mode mode, QIcon::State state)
{
    if (mode == QIcon::Selected || state == QIcon::On) {
        return Tone::Accent;
    }
    return mode == QIcon::Disabled ? Tone::Border : Tone::Secondary;
}

class LineDrawing : public QIconEngine {
public:
    explicit LineDrawing(const QString& name) : m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        QFile file(u":/icons/"_s + m_name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            Q_ASSERT_X(false, "themedIcon", "no such drawing");
            return;
        }
        const QColor stroke = colour(toneFor(mode, state), QGuiApplication::palette());
        QSvgRenderer renderer(file.readAll().replace("currentColor", stroke.name().toLatin1()));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineDrawing(m_name); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
};

}  // namespace

QIcon themedIcon(const QString& name)
{
    return QIcon(new LineDrawing(name));
}

}  // namespace credence
