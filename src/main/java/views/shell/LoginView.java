package views.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where people prove who they are. */
@Route(value = "login", autoLayout = false)
@PageTitle("Log in")
@AnonymousAllowed
public class LoginView extends Composite<VerticalLayout> {

    LoginView() {
        var form = new LoginForm();
        form.setAction("login");
        getContent().add(form);
    }
}
