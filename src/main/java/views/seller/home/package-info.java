/** Where a seller begins: its standing, what to do next, holidays. */
@NullMarked
package views.seller.home;

import org.jspecify.annotations.NullMarked;
