package views.account.addresses;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import domain.shared.Recipient;
import java.io.Serializable;
import java.util.Optional;
import views.components.Texts;
import views.components.sellers.CountryField;

/** Asks for an address; stays open when it was refused. */
final class AddressDialog extends Dialog {

    /** Keeps the address, and says whether it went through. */
    interface Keeping extends Serializable {
        boolean keep(String label, Recipient address);
    }

    private final TextField label = new TextField(Texts.of("aftersales.address.label"));
    private final TextField name = new TextField(Texts.of("common.name"));
    private final TextField company = new TextField(Texts.of("aftersales.address.company"));
    private final TextField street = new TextField(Texts.of("aftersales.address.street"));
    private final TextField extra = new TextField(Texts.of("aftersales.address.extra"));
    private final TextField postalCode = new TextField(Texts.of("aftersales.address.postal-code"));
    private final TextField city = new TextField(Texts.of("aftersales.address.city"));
    private final TextField region = new TextField(Texts.of("aftersales.address.region"));
    private final CountryField country = new CountryField();
    private final TextField phone = new TextField(Texts.of("aftersales.address.phone"));

    AddressDialog(String labelBefore, Recipient before, Keeping keeping) {
        label.setValue(labelBefore);
        name.setValue(before.name());
        company.setValue(before.company());
        street.setValue(before.street());
        extra.setValue(before.extra());
        postalCode.setValue(before.postalCode());
        city.setValue(before.city());
        region.setValue(before.region());
        country.setValue(before.country());
        phone.setValue(before.phone());
        name.setRequiredIndicatorVisible(true);
        street.setRequiredIndicatorVisible(true);
        city.setRequiredIndicatorVisible(true);
        country.setRequiredIndicatorVisible(true);
        var save =
                new Button(
                        Texts.of("common.save"),
                        _ -> {
                            if (keeping.keep(label.getValue(), address())) {
                                close();
                            }
                        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(Texts.of("aftersales.address"));
        setCloseOnOutsideClick(false);
        setWidth("min(44rem, 94vw)");
        add(
                new FormLayout(
                        label,
                        name,
                        company,
                        street,
                        extra,
                        postalCode,
                        city,
                        region,
                        country,
                        phone));
        getFooter().add(new Button(Texts.of("common.cancel"), _ -> close()), save);
    }

    private Recipient address() {
        return new Recipient(
                name.getValue(),
                company.getValue(),
                street.getValue(),
                extra.getValue(),
                postalCode.getValue(),
                city.getValue(),
                region.getValue(),
                Optional.ofNullable(country.getValue()).orElse(""),
                phone.getValue());
    }
}
