/**
 * The one feed behind every live screen.
 *
 * <p>A use case names what it changed after its commit; subscribers, which are views, jobs and
 * caches, are told within a fraction of a second, on this node and, through PostgreSQL's
 * LISTEN/NOTIFY, on every other. Many changes in a short time become one notification per topic. A
 * message says what changed, never the new value, so nothing can leak through it: who is told reads
 * again with their own permissions.
 */
@NullMarked
package services.live;

import org.jspecify.annotations.NullMarked;
