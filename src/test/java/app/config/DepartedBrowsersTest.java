package app.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.core.spi.FilterReply;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class DepartedBrowsersTest {

    private static final String PUSH = "com.vaadin.flow.server.communication.PushAtmosphereHandler";

    private final DepartedBrowsers departed = new DepartedBrowsers();

    @Test
    void saysNothingOfABrowserThatHasGone() {
        assertThat(reply(PUSH, new EOFException())).isEqualTo(FilterReply.DENY);
        assertThat(reply(PUSH, new IOException("Broken pipe"))).isEqualTo(FilterReply.DENY);
        assertThat(reply(PUSH, new RuntimeException(new ClosedChannelException())))
                .isEqualTo(FilterReply.DENY);
        assertThat(reply(PUSH, thrownBy("org.apache.tomcat.websocket.WsSession")))
                .isEqualTo(FilterReply.DENY);
    }

    @Test
    void keepsOtherFailuresOfAPushConnection() {
        assertThat(reply(PUSH, new IOException("No space left on device")))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(reply(PUSH, new NullPointerException())).isEqualTo(FilterReply.NEUTRAL);
        assertThat(reply(PUSH, thrownBy("views.sellers.SellersView")))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(reply(PUSH, null)).isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void saysNothingOfAConnectionThatHadEndedBeforeItWasEnded() {
        var processor = "org.atmosphere.cpr.AsynchronousProcessor";

        assertThat(reply(processor, "Failed to cancel resource: {}", null))
                .isEqualTo(FilterReply.DENY);
        assertThat(reply(processor, "Interceptor crashed", null)).isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void keepsWhatOthersReport() {
        assertThat(reply("services.storage.Anything", new EOFException()))
                .isEqualTo(FilterReply.NEUTRAL);
    }

    private static IllegalStateException thrownBy(String type) {
        var failure = new IllegalStateException("closed");
        failure.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(type, "write", null, 1)});
        return failure;
    }

    private FilterReply reply(String name, @Nullable Throwable failure) {
        return reply(name, "Exception", failure);
    }

    private FilterReply reply(String name, String words, @Nullable Throwable failure) {
        var logger = (Logger) LoggerFactory.getLogger(name);
        return departed.decide(null, logger, Level.ERROR, words, null, failure);
    }
}
