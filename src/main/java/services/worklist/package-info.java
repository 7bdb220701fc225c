/**
 * What waits for a person: how many of each kind, and since when the oldest.
 *
 * <p>Figures are counted from the rows themselves whenever they are asked for; queues are kept
 * short by partial indexes, so that counting stays cheap.
 */
@NullMarked
package services.worklist;

import org.jspecify.annotations.NullMarked;
