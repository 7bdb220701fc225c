package views.seller.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializablePredicate;
import views.components.Texts;

/** Fields for one record and a button that hands the record over. */
abstract class RecordForm<R extends Record> extends Composite<Div> {

    protected final Binder<R> binder;
    private final Button save = new Button(Texts.of("common.save"), _ -> submit());
    private final SerializablePredicate<R> onSubmit;

    /**
     * @param onSubmit returns whether it went through
     */
    RecordForm(Class<R> type, SerializablePredicate<R> onSubmit) {
        this.binder = new Binder<>(type);
        this.onSubmit = onSubmit;
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("record-form");
    }

    final void arrange(Component... fields) {
        getContent().add(new FormLayout(fields), save);
    }

    /** The record as it is kept now; what was typed and not saved is lost. */
    final void show(R current, boolean editable) {
        binder.readRecord(current);
        binder.setReadOnly(!editable);
        save.setVisible(editable);
    }

    private void submit() {
        try {
            // What became of it is told by whoever takes the record.
            var _ = onSubmit.test(binder.writeRecord());
        } catch (ValidationException _) {
            // The binder has marked the fields.
        }
    }
}
