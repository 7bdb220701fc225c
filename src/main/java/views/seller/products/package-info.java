/** Screens on which sellers look after their products. */
@NullMarked
package views.seller.products;

import org.jspecify.annotations.NullMarked;
