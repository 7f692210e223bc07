#pragma once
#include <qpdf/qpdf-c.h>
#include <stdlib.h>

/* What the library hands over is from malloc. */
static inline void cqpdf_free(unsigned char *bytes) { free(bytes); }
