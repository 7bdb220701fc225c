package domain.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import has brought orders of the past; told once per import, when all of them are there, in
 * place of what is told of every order that is placed here.
 *
 * @param source the orders' source, which their rows carry
 * @param orders how many
 * @param feePolicy under which fees are to be charged on them, as chosen by the person; null: none
 */
public record HistoryTaken(
        UUID job, String source, long orders, @Nullable String feePolicy, Instant at) {}
