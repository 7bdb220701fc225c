/**
 * Orders: placing them, and everything sellers, operators and shoppers do with them afterwards.
 *
 * <p>What happens to a seller order is decided by the domain under the lock of its row, kept as an
 * event and written to the tables in the same transaction, so that replaying the events always
 * gives the stored state. The order as a whole follows its seller orders by listening.
 */
@NullMarked
package services.orders;

import org.jspecify.annotations.NullMarked;
