/** The shopper's cart: its page, and putting things into it from everywhere in the shop. */
@NullMarked
package views.shop.cart;

import org.jspecify.annotations.NullMarked;
