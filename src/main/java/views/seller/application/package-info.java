/** Where somebody who is logged in asks to sell. */
@NullMarked
package views.seller.application;

import org.jspecify.annotations.NullMarked;
