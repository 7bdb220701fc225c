package domain.people;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How guessing passwords is slowed down: a few mistakes are free, then every further one doubles
 * the wait, up to an hour. Mistakes older than an hour are forgotten.
 */
public final class LoginThrottle {

    /** Mistakes with one account that cost nothing. */
    public static final int FREE_MISTAKES = 5;

    /** Mistakes from one network address within {@link #MEMORY}, with whatever accounts. */
    public static final int FREE_MISTAKES_OF_AN_ADDRESS = 30;

    public static final Duration MEMORY = Duration.ofHours(1);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int DOUBLINGS_TO_THE_LIMIT = 7;

    private LoginThrottle() {}

    /**
     * When the next attempt may be made.
     *
     * @param mistakes those within {@link #MEMORY}, the last one included
     * @param free how many of them cost nothing
     * @return null while there is no wait
     */
    public static @Nullable Instant nextAttemptAt(int mistakes, int free, Instant lastMistake) {
        if (mistakes < free) {
            return null;
        }
        var doublings = Math.min(mistakes - free, DOUBLINGS_TO_THE_LIMIT);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return lastMistake.plus(wait.compareTo(MEMORY) > 0 ? MEMORY : wait);
    }
}
