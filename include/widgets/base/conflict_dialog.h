// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>
#include <optional>
#include <vector>

#include "domain/policy/refusal.h"
#include "widgets/base/theme.h"

class QButtonGroup;

namespace guiju {

// Shows, field by field, what someone else wrote meanwhile and what one has typed, and lets one choose; nothing is lost
// on either side until then.
class ConflictDialog : public QDialog {
  Q_OBJECT

 public:
  // Names a reference or a choice ("Zhou Qiming" for 7); nothing: the value says itself.
  using Naming = std::function<std::optional<QString>(const FieldInfo&, const FieldValue&)>;

  ConflictDialog(const Theme& theme, const Conflict& conflict, const Naming& naming = {}, QWidget* parent = nullptr);

  struct Choice {
    const FieldInfo* field;
    FieldValue value;
    bool mine;
  };
  // What the record shall hold, one entry for each field of the conflict.
  [[nodiscard]] std::vector<Choice> choices() const;

 private:
  void choose(bool mine);

  Conflict conflict_;
  std::vector<QButtonGroup*> groups_;  // 0: theirs, 1: mine
};

}  // namespace guiju
