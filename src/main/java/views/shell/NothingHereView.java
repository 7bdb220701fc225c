package views.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import views.components.Texts;

/** What is not there, or not for this person: both look the same. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
final class NothingHereView extends RouteNotFoundError implements HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return Texts.of("shell.nothing-here");
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var page =
                new Div(
                        new H1(Texts.of("shell.nothing-here")),
                        new Paragraph(Texts.of("shell.nothing-here.hint")),
                        new Anchor("console", Texts.of("shell.to-start")));
        page.addClassName("message-page");
        getElement().appendChild(page.getElement());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
