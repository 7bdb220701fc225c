/** The addresses one keeps. */
@NullMarked
package views.account.addresses;

import org.jspecify.annotations.NullMarked;
