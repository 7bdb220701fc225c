package views.operator.returns;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import services.returns.MarketplaceReturnPolicy;
import views.aftersales.PolicyForm;
import views.components.Feedback;
import views.components.Texts;
import views.components.ViewHeader;

/** What every seller grants at least. */
@Route(ReturnPolicyView.PATH)
@RolesAllowed(Permissions.CHECKOUT_CONFIGURE)
class ReturnPolicyView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "operator/return-policy";

    private final MarketplaceReturnPolicy policy;
    private final PolicyForm form;

    ReturnPolicyView(MarketplaceReturnPolicy policy) {
        this.policy = policy;
        form =
                new PolicyForm(
                        filled ->
                                Feedback.run(
                                        () -> policy.save(filled.policy()),
                                        Texts.of("aftersales.saved")));
        getContent()
                .add(
                        new ViewHeader(getPageTitle()),
                        new Paragraph(Texts.of("aftersales.policy.for-all")),
                        form);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.policy");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        form.show(policy.current(), true);
    }
}
