package domain.refunds;

import domain.orders.OrderLineId;

/**
 * So many whole units of a line that shall be paid back.
 *
 * @param withShipping whether their share of the shipping goes back too
 */
public record UnitsToRefund(OrderLineId line, int units, boolean withShipping) {}
