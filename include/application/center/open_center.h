// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "application/access/sign_in.h"
#include "application/base/executor.h"
#include "application/base/pipeline.h"
#include "application/center/founding.h"
#include "domain/base/center.h"

namespace guiju {

// A center that is open on this desk before anyone has signed in: the way in for the window. The window's thread is
// never kept waiting; answers come back through continuations.
class OpenCenter {
 public:
  struct Parts {
    const Pipeline& pipeline;
    PasswordCost cost;
    bool inThread = true;  // false: everything at once, for tests and for drawing
  };
  static Result<std::unique_ptr<OpenCenter>> open(const storage::Location& location, storage::OpenMode mode,
                                                  const Parts& parts);
  // Founds a center in an empty place and opens it; an unfinished file is removed again.
  static Outcome<std::unique_ptr<OpenCenter>> create(const storage::Location& location, const NewCenter& wanted,
                                                     const Parts& parts, const std::vector<FoundingStep>& steps);

  [[nodiscard]] const Center& center() const { return center_; }
  [[nodiscard]] const storage::Location& location() const { return database_->location(); }
  [[nodiscard]] bool isReadOnly() const { return database_->isReadOnly(); }
  [[nodiscard]] Executor& executor() { return *executor_; }
  [[nodiscard]] const Pipeline& pipeline() const { return parts_.pipeline; }
  [[nodiscard]] PasswordCost cost() const { return parts_.cost; }

  using SignedInThen = std::function<void(Result<access::SignedIn>)>;
  void signIn(const QString& login, const access::Password& password, SignedInThen then);
  void choose(access::AccountId account, SignedInThen then);
  void choices(std::function<void(Result<std::vector<access::Choice>>)> then);

 private:
  explicit OpenCenter(const Parts& parts) : parts_(parts) {}
  Result<void> start();
  [[nodiscard]] access::SignInDesk desk() const;

  Parts parts_;
  std::unique_ptr<storage::Database> database_;
  std::unique_ptr<Executor> executor_;
  Center center_;
};

}  // namespace guiju
