/**
 * Jobs on the database (db-scheduler): each is picked by one node, and by another when that node
 * dies.
 */
@NullMarked
package services.adapters.jobs;

import org.jspecify.annotations.NullMarked;
