/**
 * What sellers and operators do about a seller's standing: apply, fill the checklist, hand in
 * documents, review, suspend, close.
 *
 * <p>Classes whose name begins with {@code Own} serve the seller itself and take it from who is
 * asking; all others serve operators and take an id. Each change is audited, kept in the history
 * when it is a step of the seller's life, told to the screens that show the seller, and mailed to
 * it when an operator decided. Imports create sellers with SQL of their own and do not come by
 * here.
 */
@NullMarked
package services.sellers;

import org.jspecify.annotations.NullMarked;
