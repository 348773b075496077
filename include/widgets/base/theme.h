// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>
#include <array>

class QApplication;
class QWidget;

namespace guiju {

// What a status means, the same everywhere: ✓ done or met, ● running or yours, ▲ attention, ▼ overdue or refused,
// ○ not begun.
enum class Tone { Ok, Info, Warn, Bad, Mute };

// The sign that stands with the colour, so that a grey picture can still be read.
[[nodiscard]] QString toneSign(Tone tone);

// "▲ 2 days left": sign and words with the space between that the sign needs.
[[nodiscard]] QString signedText(Tone tone, const QString& text);

struct ToneColors {
  QColor text;
  QColor back;
  QColor fill;
};

// The colours of the console under the names the style sheet and the painters use; nothing else holds a colour.
struct Tokens {
  QColor bg, surface, raised, border, line, grid, text, text2, text3;
  QColor accent, on, accent2, accentbg, sel, hover;
  QColor ok, okbg, okfill, warn, warnbg, warnfill, bad, badbg, badfill, info, infobg, mute, mutebg;
  QColor c1, c2, c3, c4, cur, past, target;
  QColor h1, h2, h3, h4, h5;

  [[nodiscard]] ToneColors tone(Tone tone) const;
  // Heat map, 0 (far below target) to 4 (far above).
  [[nodiscard]] QColor heat(int step) const;

  [[nodiscard]] static const Tokens& light();
  [[nodiscard]] static const Tokens& dark();
};

// The six sizes of type; only regular and bold exist.
enum class Type { Value = 20, Page = 18, Card = 14, Body = 13, Head = 12, Note = 11 };

// Which of the theme's colours an icon is drawn in.
enum class Ink { Text, Muted, Accent, On, Ok, Warn, Bad };

// Gives palette, style sheet, fonts and icons to the application and to painters; it must outlive the widgets.
class Theme : public QObject {
  Q_OBJECT

 public:
  enum class Scheme { Light, Dark };

  explicit Theme(QObject* parent = nullptr);

  // Dresses the whole application; may be called again at any time.
  void apply(Scheme scheme, double fontScale = 1.0);

  [[nodiscard]] const Tokens& tokens() const;
  [[nodiscard]] Scheme scheme() const { return scheme_; }
  [[nodiscard]] double fontScale() const { return fontScale_; }
  // Pixels of the design at the chosen font scale.
  [[nodiscard]] int px(int designPixels) const;
  [[nodiscard]] QFont font(Type type = Type::Body, bool bold = false) const;
  [[nodiscard]] QColor ink(Ink ink) const;

  // An icon by freedesktop name: Breeze where installed, otherwise our own drawing; it follows later changes of scheme.
  [[nodiscard]] QIcon icon(const QString& name, Ink ink = Ink::Text) const;

  // The style sheet with every @name and @px(n) replaced; fails a test when a name is unknown.
  [[nodiscard]] QString styleSheet() const;

 Q_SIGNALS:
  void changed();

 private:
  Scheme scheme_ = Scheme::Light;
  double fontScale_ = 1.0;
};

// Sets a property that the style sheet selects by ("look", "kind", "type", "tone") and dresses the widget anew.
void setLook(QWidget* widget, const char* property, const QString& value);

}  // namespace guiju
