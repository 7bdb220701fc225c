package views.operator.people;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import domain.people.Role;
import java.util.Arrays;
import java.util.Set;
import views.components.Texts;

/** Chooses roles of the marketplace; those of sellers' teams are given by the teams. */
final class RolePicker extends CheckboxGroup<Role> {

    RolePicker(Set<Role> chosen) {
        setLabel(Texts.of("people.roles"));
        setItems(Arrays.stream(Role.values()).filter(role -> !role.isSellerRole()).toList());
        setItemLabelGenerator(PeopleTexts::role);
        addThemeName("vertical");
        setValue(chosen);
    }
}
