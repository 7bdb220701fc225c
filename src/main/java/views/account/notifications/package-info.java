/** Which mails one wants. */
@NullMarked
package views.account.notifications;

import org.jspecify.annotations.NullMarked;
