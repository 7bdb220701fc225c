/** Starts the application and wires it together; nothing depends on it. */
@NullMarked
package app;

import org.jspecify.annotations.NullMarked;
