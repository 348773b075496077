// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

#include "documents/base/print.h"

namespace guiju {

enum class Align { Left, Center, Right };

// The large title at the head of a document.
struct Title {
  QString text;
  QString above;  // smaller line above it: the center's name
};

struct Heading {
  QString text;
  int level = 1;  // 1 or 2
};

struct Paragraph {
  QString text;  // lines parted by '\n'
  Align align = Align::Left;
  bool strong = false;
  bool small = false;
  bool indented = false;  // running text: Chinese paragraphs begin two characters in
};

// Labels with their values in a ruled form, two pairs to a line unless one needs the whole.
struct KeyValues {
  struct Pair {
    QString label;
    QString value;
    bool wholeLine = false;
    bool strong = false;
  };
  std::vector<Pair> pairs;
};

// A ruled table whose titles are repeated on each page.
struct TextTable {
  struct Column {
    QString title;
    Align align = Align::Left;
    bool stretches = false;  // takes the width that the others leave; without any, texts share it
  };
  struct Row {
    QStringList cells;
    bool strong = false;  // totals
  };
  std::vector<Column> columns;
  std::vector<Row> rows;
};

// Where people sign by hand: label, line, and the name below it if it is known.
struct SignaturePlaces {
  struct Place {
    QString label;
    QString name;
  };
  std::vector<Place> places;
};

// Room for the round seal, with its label.
struct SealPlace {
  QString label;
  QString note;  // inside the room: "(seal)   date"
};

using Block = std::variant<Title, Heading, Paragraph, KeyValues, TextTable, SignaturePlaces, SealPlace>;

// A document as its content says it, before any page: PDF and DOCX are two ways of writing the same blocks.
struct Document {
  PrintedPage page;
  std::vector<Block> blocks;
  bool onOnePage = false;  // set smaller until it fits one page, as long as it can be read
  bool landscape = false;
};

}  // namespace guiju
