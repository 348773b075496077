// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/message.h"

namespace guiju {

Message message(const char* context, const char* text, std::initializer_list<Argument> arguments) {
  return Message{QString::fromLatin1(context), QString::fromUtf8(text), {arguments}};
}

}  // namespace guiju
