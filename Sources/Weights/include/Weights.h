#pragma once
#include <stddef.h>

/** The trained models of the language room: the first byte, aligned to 64, constant for the life of the process. */
const void *attest_language_weights(void);
size_t attest_language_weights_count(void);
