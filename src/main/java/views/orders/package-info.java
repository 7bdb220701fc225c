/**
 * What screens about orders share, whoever looks at them: a seller order with its actions, parcels,
 * messages, notes, papers and timeline.
 */
@NullMarked
package views.orders;

import org.jspecify.annotations.NullMarked;
