/**
 * The page of an order for whoever has its link: no log-in, no session, nothing kept by anybody.
 */
@NullMarked
package views.shop.order;

import org.jspecify.annotations.NullMarked;
