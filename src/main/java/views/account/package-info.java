/** Screens of one's own account, and those through which one comes to have one. */
@NullMarked
package views.account;

import org.jspecify.annotations.NullMarked;
