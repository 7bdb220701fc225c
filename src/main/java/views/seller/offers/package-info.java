/** Finding what is in the catalogue already, to offer it too. */
@NullMarked
package views.seller.offers;

import org.jspecify.annotations.NullMarked;
