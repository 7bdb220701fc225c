/** The audit log for sellers. */
@NullMarked
package views.seller.audit;

import org.jspecify.annotations.NullMarked;
