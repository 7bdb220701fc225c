package domain.returns;

import domain.orders.OrderLineId;

/**
 * What somebody who looked at returned goods found.
 *
 * @param accepted how many are as they may come back
 * @param restocked how many can be sold again
 */
public record InspectedLine(OrderLineId line, int accepted, int restocked, String finding) {}
