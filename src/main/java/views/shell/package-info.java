/**
 * The frame around every screen: layout, navigation, log-in, search and what is shown when
 * something goes wrong.
 */
@NullMarked
package views.shell;

import org.jspecify.annotations.NullMarked;
