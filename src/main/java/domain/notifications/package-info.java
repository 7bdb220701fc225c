/**
 * Notifications: which mails a shopper wants.
 *
 * <p>Mails about money and contracts, such as confirmations, refunds and decisions, are always sent
 * and are therefore no kind here.
 */
@NullMarked
package domain.notifications;

import org.jspecify.annotations.NullMarked;
