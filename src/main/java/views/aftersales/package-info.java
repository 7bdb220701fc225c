/** What screens about returns, refunds, disputes and reviews share, whoever looks at them. */
@NullMarked
package views.aftersales;

import org.jspecify.annotations.NullMarked;
