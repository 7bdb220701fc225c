/**
 * What screens of operators and of sellers both show of a seller: its standing, its checklist, its
 * documents. None of it knows a service; rows come in, wishes go out.
 */
@NullMarked
package views.components.sellers;

import org.jspecify.annotations.NullMarked;
