/** A shopper’s own orders and everything that can be done about them. */
@NullMarked
package views.account.orders;

import org.jspecify.annotations.NullMarked;
