package services.orders.details;

import domain.shared.Money;

/** What an order, or a seller's part of it, costs, as it was placed. */
public record Sums(Money items, Money discounts, Money shipping, Money tax, Money total) {}
