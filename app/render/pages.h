// SPDX-License-Identifier: GPL-3.0-or-later
/// What a PDF or a picture shows, page by page. A picture is one page.
#pragma once

#include <QByteArray>
#include <QImage>
#include <memory>

#include "exchange/file_look.h"

namespace credence::render {

class Pages {
public:
    virtual ~Pages() = default;
    [[nodiscard]] virtual int count() const = 0;
    /// Page `number`, from 0, `width` pixels wide and at most kTallest high; a null image if it cannot be drawn.
    [[nodiscard]] virtual QImage page(int number, int width) const = 0;
};

constexpr int kTallest = 8192;

struct OpenedFile {
    std::unique_ptr<Pages> pages{};            ///< null: they cannot be shown
    RenderEnd end = RenderEnd::CannotBeShown;  ///< why not
};

/// Bytes that are neither, that are damaged, that ask for a password, or for which there is no reader have no pages.
OpenedFile opened(const QByteArray& bytes);

}  // namespace credence::render
