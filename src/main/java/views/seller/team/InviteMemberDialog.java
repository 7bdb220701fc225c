package views.seller.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import domain.people.Role;
import services.people.InviteMember;
import services.people.Teams;
import views.components.Feedback;
import views.components.Texts;
import views.operator.people.PeopleTexts;

/** Invites somebody into the team. */
final class InviteMemberDialog extends Dialog {

    private final Teams teams;
    private final Runnable afterwards;
    private final EmailField email = new EmailField(Texts.of("people.email"));
    private final TextField name = new TextField(Texts.of("common.name"));
    private final Select<Role> role = new Select<>();

    InviteMemberDialog(Teams teams, Runnable afterwards) {
        this.teams = teams;
        this.afterwards = afterwards;
        email.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        role.setLabel(Texts.of("people.role"));
        role.setItems(Role.SELLER_OWNER, Role.SELLER_STAFF);
        role.setItemLabelGenerator(PeopleTexts::role);
        role.setValue(Role.SELLER_STAFF);
        var submit = new Button(Texts.of("people.team.invite"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);

        setHeaderTitle(Texts.of("people.team.invite"));
        setCloseOnOutsideClick(false);
        add(new FormLayout(email, name, role));
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
    }

    private void submit() {
        var command = new InviteMember(email.getValue(), name.getValue(), role.getValue());
        var done =
                Feedback.run(
                        () -> teams.invite(command),
                        Texts.of("people.users.invited", command.email()));
        if (done) {
            afterwards.run();
            close();
        }
    }
}
