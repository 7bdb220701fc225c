/**
 * What sellers ask for the variants of approved products, and their own before approval.
 *
 * <p>An offer belongs to one seller and one variant. Every price it ever had is kept by a trigger,
 * so that the lowest price of 30 days can be shown beside a discount. What is done to many offers
 * at once is written down row by row and can be taken back once, as long as nobody touched the row
 * since; "many" are the offers of the selected products, and deleting also deletes the seller's own
 * products among them.
 */
@NullMarked
package services.offers;

import org.jspecify.annotations.NullMarked;
