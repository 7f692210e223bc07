import Glibc

/// Counts what the processor does for a piece of work: its instructions where the kernel tells them, else its time.
///
/// A machine that is busy with other things carries out no more instructions for the same work, so that they can be held
/// against a law of growth; time can only be held against a looser one.
final class StepCounter {
  private let descriptor: CInt

  /// How much faster than the size the work may grow, as an exponent: n log n is about 1.1 between these sizes.
  var steepest: Double { descriptor >= 0 ? 1.15 : 1.5 }

  init() { descriptor = Self.openInstructions() }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// What `body` took of the thread that runs it.
  func steps(of body: () -> Void) -> Double {
    if descriptor >= 0 {
      let before = instructions
      body()
      return Double(instructions - before)
    }
    return (0..<3).map { _ in
      let before = Self.threadTime
      body()
      return Self.threadTime - before
    }.min() ?? 0
  }

  private var instructions: UInt64 {
    var count: UInt64 = 0
    return read(descriptor, &count, MemoryLayout<UInt64>.size) == MemoryLayout<UInt64>.size ? count : 0
  }

  private static var threadTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  private typealias Open = @convention(c) (Int, UnsafeMutableRawPointer, Int, Int, Int, UInt) -> Int

  /// A counter of the instructions of this thread outside the kernel; −1 where there is none.
  ///
  /// The C library has no function for this call but the one that takes any arguments, which Swift cannot call by name.
  private static func openInstructions() -> CInt {
    #if arch(x86_64)
      let call = 298
    #else
      let call = 241
    #endif
    guard let symbol = dlsym(nil, "syscall") else { return -1 }
    let open = unsafeBitCast(symbol, to: Open.self)
    // struct perf_event_attr in its first form: type, size, config, period, sample type, read format, flags, …
    var attributes = [UInt64](repeating: 0, count: 8)
    let (hardware, size, instructions) = (UInt64(0), UInt64(64), UInt64(1))
    attributes[0] = size << 32 | hardware
    attributes[1] = instructions
    attributes[5] = 1 << 5 | 1 << 6
    let closeOnExec: UInt = 8
    return attributes.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { CInt(truncatingIfNeeded: open(call, $0, 0, -1, -1, closeOnExec)) } ?? -1
    }
  }
}
