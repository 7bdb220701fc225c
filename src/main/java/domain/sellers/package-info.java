/**
 * The businesses that sell on the marketplace, from the application to the last day.
 *
 * <p>A seller moves only along {@link domain.sellers.SellerStatus}; operators decide, the seller
 * submits. What must be done before a review is a list of requirements that operators configure;
 * which of them are fulfilled is never stored but computed from facts, so it cannot be out of date.
 * Texts keep what was typed. Rules are checked when something is changed, not when it is loaded:
 * imported sellers may lack what an applicant must give.
 */
@NullMarked
package domain.sellers;

import org.jspecify.annotations.NullMarked;
