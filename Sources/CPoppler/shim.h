#pragma once
#include <gio/gio.h>
#include <poppler.h>

/* Swift does not import function-like macros. */
static inline GQuark cpoppler_error_quark(void) { return POPPLER_ERROR; }
