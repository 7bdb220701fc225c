package views.seller.stock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import services.stock.StockLocations;
import views.components.Feedback;
import views.components.Texts;

/** Asks for the name and the country of a location. */
final class LocationDialog extends Dialog {

    /** What to do with the answer. */
    interface Submission extends Serializable {
        void submit(String name, String country);
    }

    LocationDialog(String knownName, String knownCountry, Submission submission) {
        var name = new TextField(Texts.of("common.name"));
        name.setValue(knownName);
        name.setMaxLength(StockLocations.NAME_MAX_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.focus();
        var country = new TextField(Texts.of("stock.country"));
        country.setValue(knownCountry);
        country.setMaxLength(2);
        country.setHelperText(Texts.of("stock.country.hint"));
        var form = new FormLayout(name, country);
        form.setAutoResponsive(true);
        var save =
                new Button(
                        Texts.of("common.save"),
                        _ -> {
                            if (Feedback.run(
                                    () -> submission.submit(name.getValue(), country.getValue()),
                                    Texts.of("stock.saved"))) {
                                close();
                            }
                        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(
                Texts.of(knownName.isEmpty() ? "stock.location.new" : "stock.location.edit"));
        setCloseOnOutsideClick(false);
        add(form);
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }
}
