/** Files in the data directory, or wherever else an adapter of this package keeps them. */
@NullMarked
package services.adapters.storage;

import org.jspecify.annotations.NullMarked;
