/**
 * What sellers must have done before they may sell, as operators configure it.
 *
 * <p>The list is short and ordered. A requirement keeps its key and kind for ever, because
 * documents refer to it; one that is no longer wanted is switched off. Checklists are computed from
 * the list each time somebody looks, so a change here shows everywhere at once.
 */
@NullMarked
package services.sellers.requirements;

import org.jspecify.annotations.NullMarked;
