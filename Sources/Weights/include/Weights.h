#pragma once
#include <stddef.h>

/** The trained models of the language room: the first byte, aligned to 64, constant for the life of the process. */
const void *attest_language_weights(void);
size_t attest_language_weights_count(void);

/** The trained models of quotation, likewise. */
const void *attest_quotes_weights(void);
size_t attest_quotes_weights_count(void);

/** The trained model of check-worthiness, likewise. */
const void *attest_checking_weights(void);
size_t attest_checking_weights_count(void);

/** Has the processor fetch what will be read soon. */
static inline void attest_prefetch(const void *place) { __builtin_prefetch(place); }
