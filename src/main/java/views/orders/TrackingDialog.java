package views.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializablePredicate;
import domain.orders.Tracking;
import views.components.Texts;

/** Corrects how a parcel can be followed. */
final class TrackingDialog extends Dialog {

    TrackingDialog(Tracking now, SerializablePredicate<Tracking> onSubmit) {
        var fields = new TrackingFields(now);
        var save =
                new Button(
                        Texts.of("common.save"),
                        _ -> {
                            if (onSubmit.test(fields.typed())) {
                                close();
                            }
                        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("orders.parcel.track"));
        add(fields);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }
}
