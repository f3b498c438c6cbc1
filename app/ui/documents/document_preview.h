// SPDX-License-Identifier: GPL-3.0-or-later
/// The kept file of a document, page by page.
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace credence {

class PageRenderer;

class DocumentPreview : public QWidget {
    Q_OBJECT
public:
    explicit DocumentPreview(QWidget* parent = nullptr);

    /// `name`: what it is called, for who does not see it.
    void showFile(const QByteArray& bytes, const QString& name);
    /// There is nothing to be shown, and why.
    void showWords(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Its words wrap, but a page wants its own height.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    void turn(int pages);
    void showPage(const QImage& image, int page, int pages);

    PageRenderer* m_renderer;
    QLabel* m_page;
    QWidget* m_turning;
    QPushButton* m_back;
    QPushButton* m_on;
    QLabel* m_number;
    QByteArray m_bytes;
    QString m_name;
    QImage m_image;
    int m_current = 0;
    int m_drawnWidth = 0;
};

}  // namespace credence
