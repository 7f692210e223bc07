#pragma once
#include <png.h>
#include <string.h>

/* Writes an image of 16 greys, one byte a pixel from 0 for black to 15 for white, as a PNG of four bits a pixel.
   Gives its length, or 0 when it has no room. */
static inline size_t cpng_write_greys(const unsigned char *pixels, unsigned width, unsigned height, void *out,
                                      size_t room) {
  png_image image;
  memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  image.width = width;
  image.height = height;
  image.format = PNG_FORMAT_RGB_COLORMAP;
  image.colormap_entries = 16;
  unsigned char greys[16 * 3];
  for (int i = 0; i < 16 * 3; i++) greys[i] = (unsigned char)(i / 3 * 17);
  png_alloc_size_t length = room;
  int done = png_image_write_to_memory(&image, out, &length, 0, pixels, (png_int_32)width, greys);
  png_image_free(&image);
  return done ? (size_t)length : 0;
}
