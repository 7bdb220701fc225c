/** A seller's stock: what is there, who it is promised to, where it is, and what takes from it. */
@NullMarked
package views.seller.stock;

import org.jspecify.annotations.NullMarked;
