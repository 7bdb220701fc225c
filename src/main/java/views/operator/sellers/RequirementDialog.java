package views.operator.sellers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializablePredicate;
import domain.sellers.RequirementKind;
import java.util.Optional;
import services.sellers.requirements.RequirementDraft;
import services.sellers.requirements.RequirementRow;
import views.components.Texts;
import views.components.sellers.SellerLabels;

/** Asks what sellers shall have done; the kind of one that exists cannot be changed. */
final class RequirementDialog extends Dialog {

    private final Binder<RequirementDraft> binder = new Binder<>(RequirementDraft.class);
    private final SerializablePredicate<RequirementDraft> onSubmit;

    RequirementDialog(
            Optional<RequirementRow> existing, SerializablePredicate<RequirementDraft> onSubmit) {
        this.onSubmit = onSubmit;
        var amount = new IntegerField(Texts.of("sellers.requirements.amount"));
        amount.setMin(0);
        amount.setStepButtonsVisible(true);
        var kind = new Select<RequirementKind>();
        kind.setLabel(Texts.of("sellers.requirements.kind"));
        kind.setItems(RequirementKind.values());
        kind.setItemLabelGenerator(SellerLabels::of);
        kind.setReadOnly(existing.isPresent());
        kind.addValueChangeListener(event -> amount.setVisible(event.getValue().counts()));
        var label = new TextField(Texts.of("sellers.requirements.label"));
        var hint = new TextArea(Texts.of("sellers.requirements.hint"));
        var mandatory = new Checkbox(Texts.of("sellers.requirements.mandatory"));

        binder.forField(kind).bind("kind");
        binder.forField(label).asRequired(Texts.of("sellers.form.required")).bind("label");
        binder.forField(hint).bind("hint");
        binder.forField(amount).asRequired(Texts.of("sellers.form.required")).bind("amount");
        binder.forField(mandatory).bind("mandatory");
        var shown =
                existing.map(RequirementDialog::draftOf)
                        .orElse(new RequirementDraft(RequirementKind.DOCUMENT, "", "", 1, true));
        amount.setVisible(shown.kind().counts());
        binder.readRecord(shown);

        var submit = new Button(Texts.of("common.save"), _ -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(
                Texts.of(
                        existing.isPresent()
                                ? "sellers.requirements.change"
                                : "sellers.requirements.add"));
        setCloseOnOutsideClick(false);
        add(new FormLayout(kind, amount, label, hint, mandatory));
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), submit);
    }

    private static RequirementDraft draftOf(RequirementRow row) {
        return new RequirementDraft(
                row.kind(), row.label(), row.hint(), row.amount(), row.mandatory());
    }

    private void submit() {
        try {
            if (onSubmit.test(binder.writeRecord())) {
                close();
            }
        } catch (ValidationException _) {
            // The binder has marked the fields.
        }
    }
}
