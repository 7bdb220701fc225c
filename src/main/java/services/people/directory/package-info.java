/** Who is here: reads for the screens about people and teams. */
@NullMarked
package services.people.directory;

import org.jspecify.annotations.NullMarked;
