package views.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import views.components.Texts;

/** What every new screen starts with: its look, its error handler, and words for a lost line. */
@SpringComponent
class ShellSetUp implements VaadinServiceInitListener {

    private static final int MILLIS_BETWEEN_RECONNECTS = 3000;
    private static final int RECONNECTS = 200;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(new Incidents()));
        service.addUIInitListener(init -> prepare(init.getUI()));
        service.setSystemMessagesProvider(
                info -> {
                    var messages = new CustomizedSystemMessages();
                    var locale = info.getLocale();
                    messages.setSessionExpiredNotificationEnabled(true);
                    messages.setSessionExpiredCaption(Texts.in(locale, "shell.session-expired"));
                    messages.setSessionExpiredMessage(
                            Texts.in(locale, "shell.session-expired.hint"));
                    messages.setSessionExpiredURL("/login");
                    return messages;
                });
    }

    private static void prepare(UI ui) {
        Look.restore(ui, VaadinRequest.getCurrent());
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(Texts.of("shell.connection-lost"));
        lost.setDialogTextGaveUp(Texts.of("shell.connection-given-up"));
        lost.setReconnectInterval(MILLIS_BETWEEN_RECONNECTS);
        lost.setReconnectAttempts(RECONNECTS);
    }
}
