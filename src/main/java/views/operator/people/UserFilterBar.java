package views.operator.people;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import domain.people.Role;
import domain.people.UserStatus;
import services.people.directory.UserFilter;
import views.components.Texts;

/** Narrows the list of people. */
final class UserFilterBar extends Composite<Div> {

    private static final int PAUSE_MILLIS = 400;

    private final TextField text = new TextField();
    private final Select<UserStatus> status = new Select<>();
    private final Select<Role> role = new Select<>();
    private SerializableConsumer<UserFilter> listener = _ -> {};
    private boolean showing;

    UserFilterBar() {
        text.setLabel(Texts.of("people.users.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(_ -> changed());

        status.setLabel(Texts.of("common.status"));
        status.setItems(UserStatus.values());
        status.setItemLabelGenerator(value -> value == null ? all() : PeopleTexts.status(value));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(all());
        status.addValueChangeListener(_ -> changed());

        role.setLabel(Texts.of("people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(value -> value == null ? all() : PeopleTexts.role(value));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(all());
        role.addValueChangeListener(_ -> changed());

        getContent().addClassName("filter-bar");
        getContent().add(text, status, role);
    }

    private static String all() {
        return Texts.of("common.all");
    }

    void onChange(SerializableConsumer<UserFilter> listener) {
        this.listener = listener;
    }

    void show(UserFilter filter) {
        showing = true;
        text.setValue(filter.text());
        status.setValue(filter.status());
        role.setValue(filter.role());
        showing = false;
    }

    private void changed() {
        if (!showing) {
            listener.accept(new UserFilter(text.getValue(), status.getValue(), role.getValue()));
        }
    }
}
