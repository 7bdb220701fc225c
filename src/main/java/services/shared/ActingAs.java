package services.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Runs something under another identity than the thread's own, and puts the old one back.
 *
 * <p>The identity is kept here as well as in Spring Security's holder, because on a screen's thread
 * the holder prefers what the screen's session says; the application's holder strategy asks {@link
 * #current} first.
 */
public final class ActingAs {

    private static final ThreadLocal<@Nullable SecurityContext> CURRENT = new ThreadLocal<>();

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
        return somebody(new SystemIdentity(), work);
    }

    /** For the moment in which somebody is known but not yet, or no longer, logged in. */
    public static <T> T somebody(Authentication identity, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var outer = CURRENT.get();
        var context = new SecurityContextImpl(identity);
        CURRENT.set(context);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
            SecurityContextHolder.setContext(before);
        }
    }

    /** For work of somebody who has proved who they are outside a request. */
    public static <T> T person(SignedIn person, Supplier<T> work) {
        return somebody(
                UsernamePasswordAuthenticationToken.authenticated(
                        person, null, person.getAuthorities()),
                work);
    }

    /** The identity this thread acts under for the moment; empty when it is its own. */
    public static Optional<SecurityContext> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
