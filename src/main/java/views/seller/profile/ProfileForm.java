package views.seller.profile;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import domain.sellers.SellerProfile;
import views.components.Texts;

/** How a seller is called, reached and described. */
final class ProfileForm extends RecordForm<SellerProfile> {

    ProfileForm(SerializablePredicate<SellerProfile> onSubmit) {
        super(SellerProfile.class, onSubmit);
        var required = Texts.of("sellers.form.required");
        var displayName = new TextField(Texts.of("sellers.display-name"));
        displayName.setHelperText(Texts.of("sellers.display-name.help"));
        displayName.setMaxLength(SellerProfile.NAME_MAX_LENGTH);
        var legalName = new TextField(Texts.of("sellers.legal-name"));
        legalName.setHelperText(Texts.of("sellers.legal-name.help"));
        legalName.setMaxLength(SellerProfile.NAME_MAX_LENGTH);
        var email = new EmailField(Texts.of("common.email"));
        email.setHelperText(Texts.of("sellers.email.help"));
        var phone = new TextField(Texts.of("sellers.phone"));
        var about = new TextArea(Texts.of("sellers.about"));
        about.setHelperText(Texts.of("sellers.about.help"));
        about.setMaxLength(SellerProfile.ABOUT_MAX_LENGTH);

        binder.forField(displayName).asRequired(required).bind("displayName");
        binder.forField(legalName).asRequired(required).bind("legalName");
        binder.forField(email).asRequired(required).bind("contactEmail");
        binder.forField(phone).bind("phone");
        binder.forField(about).bind("about");
        arrange(displayName, legalName, email, phone, about);
    }
}
