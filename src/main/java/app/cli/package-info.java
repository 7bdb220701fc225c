/** What the application does from a command line, without anybody looking at a screen. */
@NullMarked
package app.cli;

import org.jspecify.annotations.NullMarked;
