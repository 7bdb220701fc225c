package views.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import domain.shared.DomainException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import views.components.Feedback;
import views.components.Refusals;
import views.components.Texts;

/**
 * What happens to an error nobody caught: refusals are shown as such; everything else is logged
 * under a number, and the person sees that number and no more.
 */
final class Incidents implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(Incidents.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var sentence = sentenceFor(failure);
        if (UI.getCurrent() != null) {
            Feedback.refused(sentence);
        }
    }

    private static String sentenceFor(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DomainException refused -> {
                    return Refusals.sentence(refused);
                }
                case OptimisticLockingFailureException _ -> {
                    return Texts.of("common.changed-meanwhile");
                }
                case AccessDeniedException _ -> {
                    return Texts.of("shell.not-allowed");
                }
                default -> {}
            }
        }
        return Texts.of("shell.incident", record(failure));
    }

    /** Logs the failure and returns the number to ask for. */
    static String record(Throwable failure) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var number = HexFormat.of().withUpperCase().formatHex(bytes);
        log.error("Incident {}", number, failure);
        return number;
    }
}
