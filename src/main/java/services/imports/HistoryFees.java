package services.imports;

import java.util.List;

/**
 * Policies under which fees can be charged on orders of the past; who knows policies implements it.
 * The choice goes into {@link domain.imports.HistoryTaken}.
 */
public interface HistoryFees {

    /** A policy as the import dialog offers it. */
    record Choice(String key, String label) {}

    List<Choice> choices();
}
