package app.config;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * Keeps out of the log that a browser has gone away while it was being told something: closing a
 * laptop is no error of ours.
 *
 * <p>Only the classes that report the end of a push connection are listened to, and only a failure
 * that says that the other side is gone is dropped; whatever else they report stays.
 */
@Component
class DepartedBrowsers extends TurboFilter {

    private static final Set<String> REPORTERS =
            Set.of(
                    "com.vaadin.flow.server.communication.PushAtmosphereHandler",
                    "org.atmosphere.cpr.DefaultBroadcaster");

    private static final String PROCESSOR = "org.atmosphere.cpr.AsynchronousProcessor";

    /** Its words when it ends a connection that has ended. */
    private static final String CANCELLED = "Failed to cancel resource: {}";

    private static final Set<String> GONE =
            Set.of(
                    "Broken pipe",
                    "Connection reset",
                    "Connection reset by peer",
                    "Connection remotely closed",
                    "Stream closed");

    @PostConstruct
    void listen() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            start();
            logging.addTurboFilter(this);
        }
    }

    @PreDestroy
    void leave() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.getTurboFilterList().remove(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] parameters,
            @Nullable Throwable failure) {
        var isOfAPushConnection =
                CANCELLED.equals(format) && logger.getName().equals(PROCESSOR)
                        || REPORTERS.contains(logger.getName())
                                && failure != null
                                && isGone(failure);
        return isOfAPushConnection ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static boolean isGone(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            var isGone =
                    switch (one) {
                        case EOFException _, ClosedChannelException _ -> true;
                        case IOException _ -> GONE.contains(String.valueOf(one.getMessage()));
                        case IllegalStateException _ -> isThrownByTheSocket(one);
                        default -> false;
                    };
            if (isGone) {
                return true;
            }
        }
        return false;
    }

    /** Written to while it was being closed, or still busy with words that nobody fetches. */
    private static boolean isThrownByTheSocket(Throwable failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0
                && trace[0].getClassName().startsWith("org.apache.tomcat.websocket.");
    }
}
