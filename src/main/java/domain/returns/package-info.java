/**
 * Returns: permission to send goods back (an RMA), and what becomes of it.
 *
 * <p>A shopper asks within the window of the policy and gives one of its reasons; the seller
 * approves or refuses, receives the goods, inspects them line by line, and then pays back, replaces
 * or rejects. The marketplace's policy is the least every seller grants. What a policy says about
 * shipping is kept with the request when it is made, so that changing the policy later changes
 * nothing for goods on their way.
 */
@NullMarked
package domain.returns;

import org.jspecify.annotations.NullMarked;
