package views.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import views.components.Texts;

/** Where people prove who they are. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Paragraph goodbye = new Paragraph(Texts.of("people.login.out"));

    LoginView() {
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        goodbye.setVisible(false);
        goodbye.addClassName("door-note");
        var links =
                new Nav(
                        new Anchor("forgot-password", Texts.of("people.login.forgot")),
                        new Anchor("sign-up", Texts.of("people.login.sign-up")));
        links.getElement().setAttribute("aria-label", Texts.of("people.login.links"));
        var card = new Div(new H1("RefCommerce"), goodbye, form, links);
        card.addClassName("door-card");
        getContent().addClassName("door");
        getContent().add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var reason = parameters.getSingleParameter("error");
        form.setI18n(texts(reason.orElse("wrong")));
        form.setError(reason.isPresent());
        goodbye.setVisible(parameters.getParameters().containsKey("out"));
    }

    private static LoginI18n texts(String reason) {
        var texts = LoginI18n.createDefault();
        var form = texts.getForm();
        form.setTitle(Texts.of("people.login.title"));
        form.setUsername(Texts.of("people.email"));
        form.setPassword(Texts.of("people.password"));
        form.setSubmit(Texts.of("people.login.submit"));
        var message = texts.getErrorMessage();
        message.setTitle(Texts.of("people.login.refused"));
        message.setMessage(explanation(reason));
        message.setUsername(Texts.of("people.login.email-missing"));
        message.setPassword(Texts.of("people.login.password-missing"));
        return texts;
    }

    /** The reason comes from the address line, so anything unknown reads as the plain refusal. */
    private static String explanation(String reason) {
        return switch (reason) {
            case "throttled" -> Texts.of("people.login.throttled");
            case "locked" -> Texts.of("people.login.locked");
            case "unverified" -> Texts.of("people.login.unverified");
            default -> Texts.of("people.login.wrong");
        };
    }

    @Override
    public String getPageTitle() {
        return Texts.of("people.login.title");
    }
}
