/**
 * Reviews: what people who bought something say about it.
 *
 * <p>Only who bought and received a line may review it, once; nothing is public before a moderator
 * published it, and whoever changes a review sends it back to the moderators. The seller may answer
 * in public. A product's average counts published reviews only.
 */
@NullMarked
package domain.reviews;

import org.jspecify.annotations.NullMarked;
