/// Deliveries on their way out, in the order of their numbers or as they come.
struct DeliveryQueue {
  private let isOrdered: Bool
  private let room: Int
  private var held: [Int: Pool.Delivery] = [:]
  private var ready: [Pool.Delivery] = []
  private var nextNumber = 0

  /// With an order, entries up to `room` numbers ahead of the next delivery may be begun.
  init(isOrdered: Bool, room: Int) {
    self.isOrdered = isOrdered
    self.room = room
  }

  var isEmpty: Bool { held.isEmpty && ready.isEmpty }

  func hasRoom(for number: Int) -> Bool { !isOrdered || number < nextNumber + room }

  mutating func add(_ delivery: Pool.Delivery, number: Int) {
    guard isOrdered else { return ready.append(delivery) }
    held[number] = delivery
    while let next = held.removeValue(forKey: nextNumber) {
      ready.append(next)
      nextNumber += 1
    }
  }

  mutating func next() -> Pool.Delivery? { ready.isEmpty ? nil : ready.removeFirst() }
}
