package views.seller.profile;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import domain.sellers.Address;
import views.components.Texts;
import views.components.sellers.CountryField;

/** Where the business is. */
final class AddressForm extends RecordForm<Address> {

    AddressForm(SerializablePredicate<Address> onSubmit) {
        super(Address.class, onSubmit);
        var required = Texts.of("sellers.form.required");
        var street = new TextField(Texts.of("sellers.street"));
        var postalCode = new TextField(Texts.of("sellers.postal-code"));
        var city = new TextField(Texts.of("sellers.city"));
        var region = new TextField(Texts.of("sellers.region"));
        var country = new CountryField();

        binder.forField(street).asRequired(required).bind("street");
        binder.forField(postalCode).bind("postalCode");
        binder.forField(city).asRequired(required).bind("city");
        binder.forField(region).bind("region");
        binder.forField(country).asRequired(required).bind("country");
        arrange(street, postalCode, city, region, country);
    }
}
