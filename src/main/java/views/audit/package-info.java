/** The audit log on screen, for operators and for sellers. */
@NullMarked
package views.audit;

import org.jspecify.annotations.NullMarked;
