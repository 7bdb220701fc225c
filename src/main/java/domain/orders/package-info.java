/**
 * Orders: what a shopper bought, divided into one seller order per seller.
 *
 * <p>An {@code Order} is the whole; a {@code SellerOrder} is the part one seller fulfils and the
 * aggregate nearly everything happens to. Both are immutable and change only by events: a command
 * such as {@code ship} checks the rules and answers with the event that would happen, {@code after}
 * gives the state after an event, and replaying all events of a stream gives the stored state. A
 * line's status follows from its quantities and is never set by hand.
 *
 * <p>Amounts are minor units of the order's one currency, so they are plain {@code long}s inside an
 * order; {@code LineAmounts} says what each of them means. Every unit of a line has cents of its
 * own, which add up to the line.
 */
@NullMarked
package domain.orders;

import org.jspecify.annotations.NullMarked;
