import Exports
import Files
import Glibc
import Pages
import Pipeline

extension Pool {
  /// Whether a worker has no task or one more may be started.
  var mayHaveIdleWorker: Bool { workers.count < jobs || workers.contains { $0.assignment == nil } }

  /// A worker without a task, started when there may be one more.
  func idleWorker() throws(FileFault) -> WorkerProcess? {
    if let idle = workers.first(where: { $0.assignment == nil }) { return idle }
    guard workers.count < jobs else { return nil }
    do {
      let worker = try WorkerProcess(plan.executable, word: Worker.word, setup: plan.setup)
      workers.append(worker)
      return worker
    } catch {
      // Where descriptors or processes are few, those that run go on alone.
      if workers.isEmpty { throw error }
      jobs = workers.count
      return nil
    }
  }

  func give(_ assignment: Assignment, to worker: WorkerProcess) throws(FileFault) {
    var assignment = assignment
    assignment.restart(limits: plan.limits, now: clock.now, time: worker.time)
    if worker.send(.read(assignment.task)) {
      worker.assignment = assignment
    } else {
      // It died while it had nothing to do.
      workers.removeAll { $0 === worker }
      waiting.append(assignment)
    }
  }

  /// Sees to the workers that have something to say or have run out of time; waits for one if need be, or for
  /// something on `source`.
  func listen(
    _ queue: inout DeliveryQueue, _ wants: Choice, _ watch: (RawPath) -> Void, isWaiting: Bool, source: CInt?
  ) throws {
    let busy = workers.filter { $0.assignment != nil }
    var polls = (busy.map(\.responses) + (source.map { [$0] } ?? [])).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let now = clock.now
    let deadline = busy.compactMap { $0.assignment?.deadline(after: $0.time, now: now) }.min() ?? now
    let milliseconds = (deadline - now) / .milliseconds(1)
    let pause = isWaiting ? CInt(min(max(Int(milliseconds), 0), Self.longestPause)) + 1 : 0
    let count = unsafe poll(&polls, nfds_t(polls.count), pause)
    if count == 0, isWaiting, let slowest = busy.compactMap(\.assignment).min(by: { $0.started < $1.started })
    {
      watch(slowest.entry.path)
    }
    for (worker, poll) in zip(busy, polls) where poll.revents != 0 {
      try hear(worker, &queue, wants)
    }
    for worker in busy {
      let now = clock.now
      if let assignment = worker.assignment, assignment.deadline(after: worker.time, now: now) <= now {
        replace(worker, .timeout, &queue)
      }
    }
  }

  private func hear(_ worker: WorkerProcess, _ queue: inout DeliveryQueue, _ wants: Choice) throws {
    guard let responses = worker.receive() else { return replace(worker, nil, &queue) }
    for response in responses {
      guard let assignment = worker.assignment else { return }
      switch response {
      case .fingerprint(let sha256, let size):
        worker.assignment?.identify(sha256, size: size, limits: plan.limits)
        let isWanted = try wants(assignment.entry, sha256, size)
        _ = worker.send(.proceed(isWanted))
        if !isWanted { deliver(nil, from: worker, &queue) }
      case .page(let number, let count):
        worker.assignment?.come(toPage: number, of: count, limits: plan.limits)
      case .opened: worker.assignment?.isOpen = true
      case .done(let filing): deliver(filing, from: worker, &queue)
      }
    }
  }

  private func deliver(_ filing: Filing?, from worker: WorkerProcess, _ queue: inout DeliveryQueue) {
    guard let assignment = worker.assignment else { return }
    worker.assignment = nil
    queue.add(assignment.delivery(filing, after: worker.time), number: assignment.number)
  }

  /// Takes leave of a worker that hangs or is gone; its file is tried again or given up.
  private func replace(_ worker: WorkerProcess, _ status: Status?, _ queue: inout DeliveryQueue) {
    workers.removeAll { $0 === worker }
    let time = worker.time
    let end = worker.end(atOnce: status == .timeout)
    guard let assignment = worker.assignment else { return }
    let status = status ?? (end == .outOfMemory ? .outOfMemory : .crashed)
    if let again = assignment.retry(after: end, status: status) {
      waiting.append(again)
    } else {
      let filing = assignment.lost(status, parts: plan.reader.parts)
      queue.add(assignment.delivery(filing, after: time), number: assignment.number)
    }
  }
}

extension Assignment {
  fileprivate func delivery(_ filing: Filing?, after time: Duration) -> Pool.Delivery {
    Pool.Delivery(entry: entry, filing: filing, sha256: sha256, size: size, duration: taken(of: time))
  }
}

extension Walk.Entry {
  /// Whether it is something that is not read.
  var needsNoWorker: Bool { obstacle != nil }
}
