package services.offers;

import java.util.List;

/**
 * What became of taking a bulk action back.
 *
 * @param refused one sentence for each that was changed since, or cannot go back
 */
public record UndoResult(int restored, List<String> refused) {}
