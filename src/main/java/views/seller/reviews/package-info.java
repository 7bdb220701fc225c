/** What people say about the seller’s goods. */
@NullMarked
package views.seller.reviews;

import org.jspecify.annotations.NullMarked;
