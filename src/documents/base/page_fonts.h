// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <array>
#include <memory>

#include "documents/base/document.h"

class QTextLayout;
class QPaintDevice;

namespace guiju {

enum class TextRole {
  Title,
  AboveTitle,
  Heading,
  Subheading,
  Body,
  Strong,
  Small,
  Label,
  Cell,
  StrongCell,
  Furniture,
  Hash
};

// The fonts of printed pages: songti for what is read, heiti for labels and headings, the first of each that the
// machine has.
class PageFonts {
 public:
  explicit PageFonts(double scale);

  [[nodiscard]] QFont font(TextRole role) const { return fonts_[static_cast<std::size_t>(role)]; }
  [[nodiscard]] double points(TextRole role) const;
  [[nodiscard]] double lineHeight(TextRole role) const;  // points

  [[nodiscard]] static QString serifFamily();
  [[nodiscard]] static QString sansFamily();

 private:
  static constexpr std::size_t kRoles = static_cast<std::size_t>(TextRole::Hash) + 1;
  double scale_;
  std::array<QFont, kRoles> fonts_;  // finding a family is slow, and each cell asks
};

// A text broken into lines of one width; lines can be drawn apart where a page ends between them.
struct LaidText {
  std::shared_ptr<QTextLayout> layout;
  int lines = 0;
  double lineHeight = 0;  // device units
  double naturalWidth = 0;

  [[nodiscard]] double height() const { return lines * lineHeight; }
};

// Lays `text` out for `device`; a width of 0 means one line per paragraph, for measuring.
[[nodiscard]] LaidText layText(const QString& text, const PageFonts& fonts, TextRole role, Align align, double width,
                               QPaintDevice* device);

}  // namespace guiju
