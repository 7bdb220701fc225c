package views.operator.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import services.people.UserAdministration;
import services.people.directory.UserDetails;
import views.components.Feedback;
import views.components.Texts;

/** The marketplace roles of one person, to read or to change. */
final class UserRoles extends Composite<Div> {

    UserRoles(UserDetails details, UserAdministration administration) {
        var row = details.row();
        var picker = new RolePicker(row.roles());
        picker.setReadOnly(!details.mayChangeRoles());
        getContent().addClassName("person-roles");
        getContent().add(picker);
        if (details.mayChangeRoles()) {
            var save =
                    new Button(
                            Texts.of("people.roles.save"),
                            _ ->
                                    Feedback.run(
                                            () ->
                                                    administration.changeRoles(
                                                            row.id(), picker.getValue()),
                                            Texts.of("people.roles.saved", row.displayName())));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(save);
        }
    }
}
