/**
 * Reviews: written by who bought and received something, read by a moderator, then by everybody.
 *
 * <p>A shopper writes under the own identity and reaches only lines of own orders; a seller answers
 * published reviews of its goods. Whatever changes what the public sees is told as an event, by
 * which the catalogue's projection counts anew.
 */
@NullMarked
package services.reviews;

import org.jspecify.annotations.NullMarked;
