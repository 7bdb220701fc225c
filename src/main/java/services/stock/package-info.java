/**
 * Stock: what sellers have, where, and who it is promised to.
 *
 * <p>Counts change only under the lock of a stock item's row, and each change of what is on hand
 * leaves a movement. What is reserved is the sum of the reservations, of carts for minutes and of
 * orders until they are shipped or cancelled; the database refuses to promise more than there is.
 */
@NullMarked
package services.stock;

import org.jspecify.annotations.NullMarked;
