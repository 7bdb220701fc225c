/** The operator's first screen: what waits, and since when. */
@NullMarked
package views.operator.home;

import org.jspecify.annotations.NullMarked;
