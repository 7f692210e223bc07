internal import CPNG

/// The bytes of a PNG of 16 greys, one byte a pixel in `greys`; `nil` when there is no memory for it.
func encodedPNG(_ greys: [UInt8], width: Int, height: Int) -> [UInt8]? {
  guard width > 0, height > 0, greys.count == width * height else { return nil }
  // What cannot be compressed takes a little more than its four bits a pixel.
  let room = greys.count + PictureMeasure.head
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
    unsafe count = greys.withUnsafeBufferPointer { pixels in
      unsafe cpng_write_greys(
        pixels.baseAddress, UInt32(width), UInt32(height), buffer.baseAddress, buffer.count)
    }
  }
  return bytes.isEmpty ? nil : bytes
}
