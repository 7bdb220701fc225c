/**
 * Payments: money a shopper pays through a gateway, as a state machine that news may reach in any
 * order and any number of times.
 *
 * <p>A payment is for a cart that is being ordered, or for lines added to an order later. What a
 * gateway tells is {@code GatewayNews}; news that is old or said twice changes nothing. What a
 * gateway has still to do for us is an instruction. A payment that we have given up stays given up:
 * money that arrives for it afterwards is sent back, never silently kept.
 */
@NullMarked
package domain.payments;

import org.jspecify.annotations.NullMarked;
