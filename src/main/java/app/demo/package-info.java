/**
 * A small invented marketplace for whoever tries the console for the first time: made through the
 * services, as people would make it.
 */
@NullMarked
package app.demo;

import org.jspecify.annotations.NullMarked;
