package views.aftersales;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import domain.returns.ReturnPolicy;
import domain.returns.ReturnReason;
import java.util.Optional;
import java.util.Set;
import views.components.Texts;

/** How long and why goods may come back. The rules it shows are checked where they count. */
public final class PolicyForm extends Composite<Div> {

    private static final int MOST_DAYS = 365;

    private final IntegerField days = new IntegerField(Texts.of("aftersales.policy.days"));
    private final CheckboxGroup<ReturnReason> reasons =
            new CheckboxGroup<>(Texts.of("aftersales.policy.reasons"));
    private final Checkbox shipping = new Checkbox(Texts.of("aftersales.policy.shipping"));
    private final Checkbox automatic = new Checkbox(Texts.of("aftersales.policy.automatic"));
    private final Button save;

    /**
     * @param onSave builds the policy only when it is called, so that its refusal can be shown
     */
    public PolicyForm(SerializableConsumer<PolicyForm> onSave) {
        days.setMin(0);
        days.setMax(MOST_DAYS);
        days.setStepButtonsVisible(true);
        reasons.setItems(ReturnReason.values());
        reasons.setItemLabelGenerator(AftersalesLabels::of);
        save = new Button(Texts.of("common.save"), _ -> onSave.accept(this));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("record-form");
        getContent().add(days, reasons, shipping, automatic, save);
    }

    public void show(ReturnPolicy policy, boolean mayChange) {
        days.setValue(policy.windowDays());
        reasons.setValue(policy.reasons());
        shipping.setValue(policy.refundShipping());
        automatic.setValue(policy.autoApprove());
        days.setReadOnly(!mayChange);
        reasons.setReadOnly(!mayChange);
        shipping.setReadOnly(!mayChange);
        automatic.setReadOnly(!mayChange);
        save.setVisible(mayChange);
    }

    /** What the fields say; refuses what no policy may be. */
    public ReturnPolicy policy() {
        return new ReturnPolicy(
                Optional.ofNullable(days.getValue()).orElse(0),
                Set.copyOf(reasons.getValue()),
                shipping.getValue(),
                automatic.getValue());
    }
}
