// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/crypto.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace guiju {
namespace {

// Cheap, so that tests are quick; the program's own cost is tried once.
constexpr PasswordCost kCheap{1, 8U * 1024U};

QByteArray hex(const char* text) {
  return QByteArray::fromHex(text);
}
QByteArray anyBytes() {
  const auto bytes = *rc::gen::container<std::vector<char>>(rc::gen::arbitrary<char>());
  return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

TEST(Crypto, HashesTheKnownAnswers) {
  EXPECT_EQ(sha256(QByteArray()), hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
  EXPECT_EQ(sha256("abc"), hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

// RFC 8032, 7.1, tests 1 and 2.
TEST(Crypto, SignsTheKnownAnswers) {
  const KeyPair first = makeKeyPair(hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
  EXPECT_EQ(first.publicKey, hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
  EXPECT_EQ(first.privateKey.size(), 64);
  EXPECT_EQ(
      sign(QByteArray(), first.privateKey),
      hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595"
          "bbe24655141438e7a100b"));
  const KeyPair second = makeKeyPair(hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
  EXPECT_EQ(
      sign("\x72", second.privateKey),
      hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4"
          "302aeeb00d291612bb0c00"));
}

TEST(Crypto, ASignatureHoldsForItsContentAndKeyAlone) {
  SystemRandom random;
  const KeyPair pair = makeKeyPair(random.bytes(32));
  const KeyPair other = makeKeyPair(random.bytes(32));
  EXPECT_TRUE(rc::check("any other content, signature or key is refused", [&] {
    const QByteArray content = anyBytes();
    const QByteArray signature = sign(content, pair.privateKey);
    RC_ASSERT(verifySignature(content, signature, pair.publicKey));
    RC_ASSERT(!verifySignature(content, signature, other.publicKey));
    RC_ASSERT(!verifySignature(content + 'x', signature, pair.publicKey));
    QByteArray altered = signature;
    const int bit = *rc::gen::inRange(0, 512);
    altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
    RC_ASSERT(!verifySignature(content, altered, pair.publicKey));
  }));
  const QByteArray signature = sign("a", pair.privateKey);
  EXPECT_FALSE(verifySignature("a", signature.chopped(1), pair.publicKey));
  EXPECT_FALSE(verifySignature("a", QByteArray(), pair.publicKey));
  EXPECT_FALSE(verifySignature("a", signature, pair.publicKey.chopped(1)));
  EXPECT_FALSE(verifySignature("a", signature, QByteArray()));
}

TEST(Crypto, OpensWhatItSealed) {
  SystemRandom random;
  const QByteArray key = random.bytes(32);
  EXPECT_TRUE(rc::check("open(seal(x)) == x, and nothing altered opens", [&] {
    const QByteArray content = anyBytes();
    QByteArray sealedContent = seal(content, key, random);
    RC_ASSERT(open(sealedContent, key).value() == content);
    const int at = *rc::gen::inRange(0, static_cast<int>(sealedContent.size()));
    sealedContent[at] = static_cast<char>(sealedContent[at] ^ 0x10);
    RC_ASSERT(open(sealedContent, key).error().code == ErrorCode::Corrupt);
  }));
}

TEST(Crypto, RefusesAWrongKeyAndShortContent) {
  SystemRandom random;
  const QByteArray key = random.bytes(32);
  const QByteArray sealedContent = seal("content", key, random);
  EXPECT_FALSE(open(sealedContent, random.bytes(32)));
  for (qsizetype size = 0; size < sealedContent.size(); ++size)
    EXPECT_FALSE(open(sealedContent.left(size), key)) << size;
  EXPECT_NE(seal("content", key, random), sealedContent);  // another nonce each time
  EXPECT_DEATH((void)open(sealedContent, "short"), "32 bytes");
}

TEST(Crypto, DerivesTheSameKeyFromTheSamePassword) {
  const QByteArray salt(16, 's');
  const QByteArray key = deriveKey(QStringLiteral("规矩"), salt, kCheap).value();
  EXPECT_EQ(key.size(), 32);
  EXPECT_EQ(deriveKey(QStringLiteral("规矩"), salt, kCheap).value(), key);
  EXPECT_NE(deriveKey(QStringLiteral("规 矩"), salt, kCheap).value(), key);
  EXPECT_NE(deriveKey(QStringLiteral("规矩"), QByteArray(16, 't'), kCheap).value(), key);
  EXPECT_NE(deriveKey(QStringLiteral("规矩"), salt, PasswordCost{2, 8U * 1024U}).value(), key);
  EXPECT_DEATH((void)deriveKey(QStringLiteral("x"), "short", kCheap), "16 bytes");
}

TEST(Crypto, APasswordIsTheSameComposedAndDecomposed) {
  const QByteArray salt(16, 's');
  EXPECT_EQ(deriveKey(QString::fromUtf16(u"caf\u00e9"), salt, kCheap).value(),
            deriveKey(QString::fromUtf16(u"cafe\u0301"), salt, kCheap).value());
}

TEST(Crypto, TheDefaultCostIsThatOfTheQualityRules) {
  const PasswordCost cost;
  EXPECT_EQ(cost.passes, 3U);
  EXPECT_EQ(cost.memoryBytes, 64U * 1024U * 1024U);
  EXPECT_TRUE(deriveKey(QStringLiteral("correct horse"), QByteArray(16, 's'), cost));
}

TEST(Crypto, SaysWhenMemoryCantBeHad) {
  const PasswordCost tooMuch{1, std::size_t{1} << 41U};
  const auto key = deriveKey(QStringLiteral("x"), QByteArray(16, 's'), tooMuch);
  ASSERT_FALSE(key);
  EXPECT_EQ(key.error().code, ErrorCode::Unavailable);
  EXPECT_FALSE(key.error().next.isEmpty());
}

TEST(Crypto, RandomBytesDiffer) {
  SystemRandom random;
  EXPECT_EQ(random.bytes(0).size(), 0);
  EXPECT_EQ(random.bytes(32).size(), 32);
  EXPECT_NE(random.bytes(32), random.bytes(32));
}

TEST(Crypto, ComparesWholeValues) {
  EXPECT_TRUE(equalInConstantTime("abc", "abc"));
  EXPECT_FALSE(equalInConstantTime("abc", "abd"));
  EXPECT_FALSE(equalInConstantTime("abc", "ab"));
  EXPECT_TRUE(equalInConstantTime(QByteArray(), QByteArray()));
}

}  // namespace
}  // namespace guiju
