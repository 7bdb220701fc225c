package services.shared;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Runs something under another identity than the thread's own, and puts the old one back. */
public final class ActingAs {

    private ActingAs() {}

    /** For jobs, listeners and start-up: background work that nobody asked for just now. */
    public static void system(Runnable work) {
        systemGet(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** As {@link #system}, with a result. */
    public static <T> T systemGet(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new SystemIdentity()));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
