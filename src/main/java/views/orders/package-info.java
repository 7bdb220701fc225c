/** What screens about orders share, whoever looks at them. */
@NullMarked
package views.orders;

import org.jspecify.annotations.NullMarked;
