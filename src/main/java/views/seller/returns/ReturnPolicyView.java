package views.seller.returns;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.returns.OwnReturnPolicy;
import services.shared.CurrentUser;
import views.aftersales.PolicyForm;
import views.components.Feedback;
import views.components.Texts;
import views.components.ViewHeader;

/** What the seller grants who wants to send goods back. */
@Route(ReturnPolicyView.PATH)
@RolesAllowed(Permissions.OWN_RETURNS_READ)
class ReturnPolicyView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "seller/return-policy";

    private final OwnReturnPolicy policy;
    private final CurrentUser currentUser;
    private final Paragraph least = new Paragraph();
    private final PolicyForm form;

    ReturnPolicyView(OwnReturnPolicy policy, CurrentUser currentUser) {
        this.policy = policy;
        this.currentUser = currentUser;
        form =
                new PolicyForm(
                        filled ->
                                Feedback.run(
                                        () -> policy.save(filled.policy()),
                                        Texts.of("aftersales.saved")));
        getContent().add(new ViewHeader(getPageTitle()), least, form);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.policy");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        least.setText(Texts.of("aftersales.policy.least", policy.marketplace().windowDays()));
        form.show(policy.effective(), currentUser.may(Permissions.OWN_RETURNS_HANDLE));
    }
}
