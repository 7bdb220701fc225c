package services.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the transactions of some work not wait for the disk when they commit. Should the power fail,
 * those of the last fraction of a second may be gone, wholly and the latest first; nothing is ever
 * torn, and whatever commits afterwards and does wait makes everything before it safe too.
 *
 * <p>For work that nobody has been promised anything about, such as filling a cart, and for work
 * that is done again when it was not done, such as listeners. Never for what a person was told is
 * done, or another system was asked to do.
 */
public final class LazyCommit {

    private static final ThreadLocal<@Nullable Boolean> LAZY = new ThreadLocal<>();

    private LazyCommit() {}

    public static <T> T get(Supplier<T> work) {
        var outer = LAZY.get();
        LAZY.set(true);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                LAZY.remove();
            }
        }
    }

    public static void run(Runnable work) {
        var _ =
                get(
                        () -> {
                            work.run();
                            return true;
                        });
    }

    /** For a part of lazy work that somebody is told about: it waits all the same. */
    public static <T> T notFor(Supplier<T> work) {
        var outer = LAZY.get();
        LAZY.remove();
        try {
            return work.get();
        } finally {
            if (outer != null) {
                LAZY.set(outer);
            }
        }
    }

    static boolean isOn() {
        return LAZY.get() != null;
    }
}
