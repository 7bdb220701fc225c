/**
 * How stock is promised and moved.
 *
 * <p>Whatever changes a stock item first locks its row, several rows in the order of their ids;
 * that alone keeps any number of shoppers from overselling and from waiting for each other in a
 * circle. What is promised is then changed by one statement for all rows of a cart or an order,
 * because it is on the way of every sale.
 */
@NullMarked
package services.stock.internal;

import org.jspecify.annotations.NullMarked;
