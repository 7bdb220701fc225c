/** How a seller sends: its methods, with a preview of what they cost. */
@NullMarked
package views.seller.shipping;

import org.jspecify.annotations.NullMarked;
