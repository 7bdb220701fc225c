/** A product's page: all its offers compared, and told of changes while it is open. */
@NullMarked
package views.shop.product;

import org.jspecify.annotations.NullMarked;
