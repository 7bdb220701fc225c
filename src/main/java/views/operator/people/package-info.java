/** Screens for those who look after accounts: list, one person, roles. */
@NullMarked
package views.operator.people;

import org.jspecify.annotations.NullMarked;
