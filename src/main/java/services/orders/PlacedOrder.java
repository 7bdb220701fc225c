package services.orders;

import domain.orders.OrderId;

/** An order that has just come into being. */
public record PlacedOrder(OrderId id, long number) {}
