/** What screens about vouchers share, whoever looks at them. */
@NullMarked
package views.vouchers;

import org.jspecify.annotations.NullMarked;
