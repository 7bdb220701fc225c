package views.operator.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import domain.people.Role;
import java.util.Set;
import services.people.InviteUser;
import services.people.UserAdministration;
import views.components.Feedback;
import views.components.Texts;

/** Invites somebody by mail, with the roles they will have. */
final class InviteUserDialog extends Dialog {

    private final UserAdministration administration;
    private final EmailField email = new EmailField(Texts.of("people.email"));
    private final TextField name = new TextField(Texts.of("common.name"));
    private final RolePicker roles = new RolePicker(Set.of(Role.SUPPORT));

    InviteUserDialog(UserAdministration administration) {
        this.administration = administration;
        email.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        var submit = new Button(Texts.of("people.users.invite"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);

        setHeaderTitle(Texts.of("people.users.invite"));
        setCloseOnOutsideClick(false);
        add(new FormLayout(email, name, roles));
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
    }

    private void submit() {
        var command = new InviteUser(email.getValue(), name.getValue(), roles.getValue());
        var done =
                Feedback.run(
                        () -> administration.invite(command),
                        Texts.of("people.users.invited", command.email()));
        if (done) {
            close();
        }
    }
}
