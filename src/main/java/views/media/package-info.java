/** Delivers stored pictures to whoever knows their address. */
@NullMarked
package views.media;

import org.jspecify.annotations.NullMarked;
