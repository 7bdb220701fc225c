/**
 * Who did what, from what to what, when and from where.
 *
 * <p>Entries are written in the transaction of what they describe and can never be changed: a
 * trigger refuses it. Values before and after are JSON; secrets are never part of them.
 */
@NullMarked
package services.audit;

import org.jspecify.annotations.NullMarked;
