package views.seller.stock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import services.stock.Stocktaking;
import views.components.Feedback;
import views.components.Texts;

/** Asks how many of one item move, why, and, where there is a choice, where to or what for. */
final class MoveDialog<C> extends Dialog {

    /** What to do with the answer. */
    interface Submission<C> extends Serializable {
        void submit(int quantity, @Nullable C choice, String reason);
    }

    private final IntegerField quantity = new IntegerField(Texts.of("stock.quantity"));
    private final Select<C> choice = new Select<>();
    private final TextField reason = new TextField(Texts.of("common.reason"));
    private final FormLayout form = new FormLayout(quantity);

    MoveDialog(String title, Submission<C> submission) {
        quantity.setMin(0);
        quantity.setStepButtonsVisible(true);
        quantity.setRequiredIndicatorVisible(true);
        quantity.focus();
        reason.setMaxLength(Stocktaking.REASON_MAX_LENGTH);
        form.add(reason);
        form.setAutoResponsive(true);
        var save = new Button(Texts.of("common.save"), _ -> submit(submission));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth("min(32rem, 95vw)");
        add(form);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }

    MoveDialog<C> startingWith(int number) {
        quantity.setValue(number);
        return this;
    }

    MoveDialog<C> choosing(String label, List<C> choices, SerializableFunction<C, String> names) {
        choice.setLabel(label);
        choice.setItems(choices);
        choice.setItemLabelGenerator(names::apply);
        choice.setValue(choices.getFirst());
        form.addComponentAtIndex(1, choice);
        return this;
    }

    private void submit(Submission<C> submission) {
        var done =
                Feedback.run(
                        () ->
                                submission.submit(
                                        Optional.ofNullable(quantity.getValue()).orElse(0),
                                        choice.getValue(),
                                        reason.getValue()),
                        Texts.of("stock.saved"));
        if (done) {
            close();
        }
    }
}
