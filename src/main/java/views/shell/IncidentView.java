package views.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import views.components.Texts;

/** The one page for a screen that failed: says so, gives the incident's number and a way on. */
@Tag("main")
@AnonymousAllowed
@ParentLayout(MainLayout.class)
final class IncidentView extends Div implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassName("message-page");
        var number = Incidents.record(parameter.getException());
        add(
                new H1(Texts.of("shell.incident.title")),
                new Paragraph(Texts.of("shell.incident.hint")),
                new Paragraph(Texts.of("shell.incident", number)),
                new Anchor("console", Texts.of("shell.to-start")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
