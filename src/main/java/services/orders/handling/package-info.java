/**
 * What sellers do with their orders, and operators in their stead.
 *
 * <p>Every method asks the domain, keeps the event through {@link
 * services.orders.SellerOrderEvents} and leaves a line in the audit log. Who acts is a {@code
 * Party}: an operator's cancellation stays an operator's, even where the seller could have made it.
 * Things done to many orders at once are done one by one, each in its own transaction, and what was
 * refused is handed back.
 */
@NullMarked
@NamedInterface
package services.orders.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
