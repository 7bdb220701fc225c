/**
 * Carts of guests and customers.
 *
 * <p>A guest's cart belongs to whoever holds its token, of which only the SHA-256 is kept; a
 * customer's belongs to the customer, on every device. Row-level security knows neither tokens nor
 * several sellers at once, so all work here runs as the system and names the cart by its holder and
 * never by an id alone. When a guest logs in, the guest's cart is poured into the customer's.
 * Everything a cart shows is read in one statement, because every step of a checkout reads it.
 */
@NullMarked
package services.carts;

import org.jspecify.annotations.NullMarked;
