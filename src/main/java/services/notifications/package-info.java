/**
 * Notifications: mails to sellers and shoppers about what happened to them, and which of them a
 * shopper wants.
 *
 * <p>Areas say to whom, what and of which kind; here it is known who that is, whether they want it
 * and where they find the order. Guests get the link that opens their order, others the address in
 * their account.
 */
@NullMarked
package services.notifications;

import org.jspecify.annotations.NullMarked;
