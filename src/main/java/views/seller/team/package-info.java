/** The people of a seller. */
@NullMarked
package views.seller.team;

import org.jspecify.annotations.NullMarked;
