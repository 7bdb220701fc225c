package services.offers;

import domain.shared.DomainException;
import java.util.List;

/**
 * What became of taking a bulk action back.
 *
 * @param refused one for each that was changed since, or cannot go back
 */
public record UndoResult(int restored, List<DomainException> refused) {}
