#include "Weights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char language[] = {
#embed "language.bin"
};

_Alignas(64) static const unsigned char quotes[] = {
#embed "quotes.bin"
};

_Alignas(64) static const unsigned char checking[] = {
#embed "checking.bin"
};

const void *attest_language_weights(void) { return language; }
size_t attest_language_weights_count(void) { return sizeof language; }
const void *attest_quotes_weights(void) { return quotes; }
size_t attest_quotes_weights_count(void) { return sizeof quotes; }
const void *attest_checking_weights(void) { return checking; }
size_t attest_checking_weights_count(void) { return sizeof checking; }
