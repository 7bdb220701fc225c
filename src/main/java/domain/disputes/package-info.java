/**
 * Disputes: a shopper's claim about a seller order that the marketplace decides.
 *
 * <p>The seller has until a deadline to answer with evidence; after an answer, or after the
 * deadline without one, an operator decides for the shopper (in full or in part: the dispute is
 * LOST) or for the seller (WON): both words are the seller's. The disputed amount is frozen from
 * the opening to the decision, which the ledger books by the events published here. A lost dispute
 * makes a refund of what was awarded.
 */
@NullMarked
package domain.disputes;

import org.jspecify.annotations.NullMarked;
