/**
 * Mails about orders: to shoppers what was placed, accepted, shipped, delivered and cancelled, to
 * sellers what they have to do. About money and contracts always, about parcels and messages only
 * to those who want them; imported history writes to nobody. Money that goes back is told by
 * refunds.
 */
@NullMarked
package services.notifications.orders;

import org.jspecify.annotations.NullMarked;
