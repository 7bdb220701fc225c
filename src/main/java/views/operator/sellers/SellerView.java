package views.operator.sellers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.sellers.SellerAction;
import domain.shared.SellerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import services.live.LiveFeed;
import services.live.Topic;
import services.sellers.DocumentReview;
import services.sellers.DocumentRow;
import services.sellers.SellerDecisions;
import services.sellers.SellerDetails;
import services.sellers.SellerFile;
import services.shared.CurrentUser;
import services.shared.NotFound;
import views.components.Feedback;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.ReasonDialog;
import views.components.sellers.SellerLabels;

/** One seller's file, and what an operator may decide about it now. */
@Route(SellerNavigation.LIST + "/:seller")
@RolesAllowed(Permissions.SELLERS_READ)
class SellerView extends Composite<VerticalLayout> implements BeforeEnterObserver, HasDynamicTitle {

    private final SellerFile file;
    private final SellerDecisions decisions;
    private final DocumentReview review;
    private final CurrentUser currentUser;
    private final LiveFeed live;
    private Div panels = new Div();
    private String title = "";

    SellerView(
            SellerFile file,
            SellerDecisions decisions,
            DocumentReview review,
            CurrentUser currentUser,
            LiveFeed live) {
        this.file = file;
        this.decisions = decisions;
        this.review = review;
        this.currentUser = currentUser;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = SellerId.of(event.getRouteParameters().get("seller").orElse(""));
            panels = new Div();
            panels.addClassName("panels");
            show(id);
            LiveUpdates.refresh(panels, live, () -> show(id), Topic.of("seller", id));
            getContent().removeAll();
            getContent().add(panels);
        } catch (NotFound | IllegalArgumentException _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(SellerId id) {
        var seller = file.require(id);
        title = seller.profile().displayName();
        panels.removeAll();
        panels.add(new ViewHeader(title, header(seller)));
        var parts = new SellerFileParts(file, currentUser, seller);
        panels.add(parts.standing(), parts.business(), parts.checklist());
        panels.add(parts.documents(review::open, row -> actions(seller.id(), row)));
        panels.add(parts.bankAccount(), parts.performance(), parts.history(), parts.audit());
    }

    private Component[] header(SellerDetails seller) {
        var badge = SellerLabels.badge(seller.status());
        var buttons =
                Arrays.stream(SellerAction.values())
                        .filter(seller::allows)
                        .<Component>map(action -> button(seller, action));
        return Stream.concat(Stream.of(badge), buttons).toArray(Component[]::new);
    }

    private Button button(SellerDetails seller, SellerAction action) {
        var button = new Button(SellerLabels.of(action), _ -> ask(seller, action));
        if (action == SellerAction.APPROVE || action == SellerAction.REINSTATE) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else if (action.needsReason()) {
            button.addThemeVariants(ButtonVariant.ERROR);
        }
        return button;
    }

    private void ask(SellerDetails seller, SellerAction action) {
        var name = seller.profile().displayName();
        new ReasonDialog(
                        SellerLabels.of(action),
                        Texts.of("sellers.decide." + action.name(), name),
                        action.needsReason(),
                        reason ->
                                run(
                                        seller.id(),
                                        () -> decisions.decide(seller.id(), action, reason),
                                        Texts.of("sellers.decided", name)))
                .open();
    }

    private List<Component> actions(SellerId seller, DocumentRow row) {
        if (!row.decidable() || !currentUser.may(Permissions.SELLERS_REVIEW)) {
            return List.of();
        }
        var accept =
                new Button(
                        Texts.of("sellers.document.accept"),
                        _ ->
                                run(
                                        seller,
                                        () -> review.accept(row.id()),
                                        Texts.of("sellers.document.accepted")));
        var refuse = new Button(Texts.of("sellers.document.refuse"), _ -> askWhy(seller, row));
        accept.addThemeVariants(ButtonVariant.SMALL);
        refuse.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        return List.of(accept, refuse);
    }

    private void askWhy(SellerId seller, DocumentRow row) {
        new ReasonDialog(
                        Texts.of("sellers.document.refuse"),
                        Texts.of("sellers.document.refuse.question", row.fileName()),
                        true,
                        reason ->
                                run(
                                        seller,
                                        () -> review.refuse(row.id(), reason),
                                        Texts.of("sellers.document.refused")))
                .open();
    }

    /** Shows at once what the live feed would show a moment later. */
    private boolean run(SellerId seller, Runnable action, String success) {
        var done = Feedback.run(action, success);
        show(seller);
        return done;
    }
}
