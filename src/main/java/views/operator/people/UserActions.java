package views.operator.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import domain.people.UserAction;
import domain.people.UserStatus;
import domain.shared.UserId;
import services.people.UserAdministration;
import services.people.directory.UserDetails;
import services.people.directory.UserRow;
import views.components.Feedback;
import views.components.Texts;

/** The buttons for what an operator may do to one account now. */
final class UserActions extends Composite<Div> {

    private final UserAdministration administration;

    UserActions(
            UserDetails details,
            UserAdministration administration,
            SerializableConsumer<UserId> lookThroughTheirEyes) {
        this.administration = administration;
        var row = details.row();
        getContent().addClassName("view-actions");
        if (details.mayViewAs()) {
            add("people.view-as", () -> run(() -> lookThroughTheirEyes.accept(row.id())));
        }
        if (details.mayChangeRoles() && row.status() == UserStatus.INVITED) {
            add("people.invite-again", () -> inviteAgain(row));
        }
        for (var action : details.actions()) {
            offer(action, row);
        }
    }

    private void offer(UserAction action, UserRow row) {
        switch (action) {
            case LOCK -> ask("people.lock", row, administration::lock);
            case UNLOCK -> ask("people.unlock", row, administration::unlock);
            case CLOSE -> ask("people.close", row, administration::close);
            case ACCEPT_INVITATION -> {
                // Only the invited person can.
            }
        }
    }

    private void ask(String key, UserRow row, ReasonDialog.Act act) {
        var button = add(key, () -> new ReasonDialog(key, row.displayName(), row.id(), act).open());
        if (!"people.unlock".equals(key)) {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
    }

    private void inviteAgain(UserRow row) {
        Feedback.run(
                () -> administration.resendInvitation(row.id()),
                Texts.of("people.users.invited", row.email()));
    }

    private static void run(Runnable action) {
        Feedback.run(action, Texts.of("people.view-as"));
    }

    private Button add(String key, Runnable action) {
        var button = new Button(Texts.of(key), _ -> action.run());
        getContent().add(button);
        return button;
    }
}
