package views.seller.application;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.people.Role;
import domain.sellers.SellerProfile;
import domain.shared.SellerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import services.sellers.ApplyToSell;
import services.sellers.SellerApplications;
import services.shared.CurrentUser;
import services.shared.SignedIn;
import services.shared.SignedIn.Membership;
import views.components.Feedback;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.CountryField;
import views.shell.Identity;

/** Asks for the few things an application needs; the checklist asks for the rest. */
@Route("account/sell")
@Menu(title = "sellers.apply.title", order = 50, icon = "vaadin:handshake")
@RolesAllowed(Permissions.ACCOUNT_EDIT)
class ApplyToSellView extends Composite<VerticalLayout> implements HasDynamicTitle {

    private final Binder<ApplyToSell> binder = new Binder<>(ApplyToSell.class);
    private final Button apply = new Button(Texts.of("sellers.apply.send"));
    private final SellerApplications applications;
    private final CurrentUser currentUser;

    ApplyToSellView(SellerApplications applications, CurrentUser currentUser) {
        this.applications = applications;
        this.currentUser = currentUser;
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setDisableOnClick(true);
        // Added after the line above, so that a refusal can enable the button again.
        apply.addClickListener(_ -> apply());
        getContent()
                .add(
                        new ViewHeader(getPageTitle()),
                        new Paragraph(Texts.of("sellers.apply.intro")),
                        form(),
                        apply);
        binder.readRecord(new ApplyToSell("", "", currentUser.require().email(), ""));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("sellers.apply.title");
    }

    private FormLayout form() {
        var required = Texts.of("sellers.form.required");
        var name = new TextField(Texts.of("sellers.display-name"));
        name.setHelperText(Texts.of("sellers.display-name.help"));
        name.setMaxLength(SellerProfile.NAME_MAX_LENGTH);
        var legalName = new TextField(Texts.of("sellers.legal-name"));
        legalName.setHelperText(Texts.of("sellers.legal-name.help"));
        legalName.setMaxLength(SellerProfile.NAME_MAX_LENGTH);
        var email = new EmailField(Texts.of("common.email"));
        email.setHelperText(Texts.of("sellers.email.help"));
        var country = new CountryField();
        binder.forField(name).asRequired(required).bind("displayName");
        binder.forField(legalName).asRequired(required).bind("legalName");
        binder.forField(email).asRequired(required).bind("contactEmail");
        binder.forField(country).asRequired(required).bind("country");
        return new FormLayout(name, legalName, email, country);
    }

    private void apply() {
        try {
            var wish = binder.writeRecord();
            var done =
                    Feedback.run(
                            () -> Identity.become(ownerOf(applications.apply(wish), wish)),
                            Texts.of("sellers.apply.done"));
            apply.setEnabled(!done);
            if (done) {
                // A whole new page: the navigation has entries that were not there before.
                UI.getCurrentOrThrow().getPage().setLocation("/seller");
            }
        } catch (ValidationException _) {
            // The binder has marked the fields.
            apply.setEnabled(true);
        }
    }

    /** The same person with a place in the new team, working for it. */
    private SignedIn ownerOf(SellerId seller, ApplyToSell wish) {
        var person = currentUser.require();
        var places = new ArrayList<>(person.memberships());
        places.add(new Membership(seller, wish.displayName(), Role.SELLER_OWNER));
        return new SignedIn(
                person.id(),
                person.email(),
                person.displayName(),
                person.passwordHash(),
                person.enabled(),
                person.locked(),
                person.roles(),
                places,
                seller,
                person.viewedBy(),
                person.locale(),
                person.timeZone(),
                person.since());
    }
}
