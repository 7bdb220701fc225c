package views.seller.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import domain.sellers.Checklist;
import domain.sellers.ChecklistItem;
import domain.sellers.SellerAction;
import domain.sellers.SellerStatus;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import services.live.LiveFeed;
import services.live.Topic;
import services.sellers.OwnOnboarding;
import services.sellers.OwnSellerQueries;
import services.sellers.SellerDetails;
import services.shared.CurrentUser;
import services.stock.StockQueries;
import views.components.Feedback;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.ChecklistPanel;
import views.components.sellers.Facts;
import views.components.sellers.SellerLabels;

/** A seller's first screen: how it stands and what to do next. */
@Route("seller")
@Menu(title = "sellers.home", order = 1, icon = "vaadin:home")
@RolesAllowed(Permissions.OWN_SELLER_READ)
class SellerHomeView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    private final OwnSellerQueries queries;
    private final OwnOnboarding onboarding;
    private final StockQueries stock;
    private final Clock clock;
    private final Div panels = new Div();

    SellerHomeView(
            OwnSellerQueries queries,
            OwnOnboarding onboarding,
            StockQueries stock,
            CurrentUser currentUser,
            LiveFeed live,
            Clock clock) {
        this.queries = queries;
        this.onboarding = onboarding;
        this.stock = stock;
        this.clock = clock;
        panels.addClassName("panels");
        getContent().add(panels);
        LiveUpdates.refresh(
                this,
                live,
                this::show,
                Topic.of("seller", currentUser.sellerId()),
                Topic.of("onboarding-requirement"),
                stock.topic());
    }

    @Override
    public String getPageTitle() {
        return Texts.of("sellers.home");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var seller = queries.details();
        var name = seller.profile().displayName();
        panels.removeAll();
        panels.add(new ViewHeader(name, SellerLabels.badge(seller.status())));
        panels.add(Facts.notice(Texts.of("sellers.home.status." + seller.status().name())));
        Optional.ofNullable(seller.reason())
                .map(reason -> Facts.notice(Texts.of("sellers.home.reason", reason)))
                .ifPresent(panels::add);
        if (seller.status().isBeforeApproval()) {
            panels.add(onboarding(seller, queries.checklist()));
        }
        panels.add(holiday(seller));
        if (seller.status() == SellerStatus.APPROVED) {
            panels.add(publicPage(seller));
            LowStockPanel.of(stock).ifPresent(panels::add);
        }
        panels.add(
                new Facts(Texts.of("sellers.performance"))
                        .empty(Texts.of("sellers.performance.none-yet")));
    }

    private Component onboarding(SellerDetails seller, Checklist checklist) {
        var mayEdit = queries.mayEdit();
        var panel =
                new ChecklistPanel(item -> mayEdit ? wayToDo(item) : Optional.<Component>empty());
        panel.show(checklist);
        var part = new Facts(Texts.of("sellers.checklist.title")).with(panel);
        if (seller.allows(SellerAction.SUBMIT)) {
            part.with(new Paragraph(next(checklist)), submit(checklist));
        }
        return part;
    }

    private static String next(Checklist checklist) {
        return checklist
                .next()
                .map(item -> Texts.of("sellers.home.next", item.label()))
                .orElseGet(() -> Texts.of("sellers.home.ready"));
    }

    private Button submit(Checklist checklist) {
        var submit =
                new Button(
                        Texts.of("sellers.action.SUBMIT"),
                        _ -> run(onboarding::submitForReview, "sellers.home.submitted"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setEnabled(checklist.isReadyForReview());
        return submit;
    }

    private Optional<Component> wayToDo(ChecklistItem item) {
        return switch (item.kind()) {
            case TERMS -> Optional.of(terms());
            case PROFILE -> Optional.of(link("seller/profile?part=profile"));
            case ADDRESS -> Optional.of(link("seller/profile?part=address"));
            case BANK_ACCOUNT -> Optional.of(link("seller/profile?part=bank"));
            case DOCUMENT -> Optional.of(link("seller/profile?part=documents"));
            case MINIMUM_PRODUCTS -> Optional.of(link("seller/products"));
            case OPERATOR_REVIEW -> Optional.empty();
        };
    }

    private static Anchor link(String path) {
        return new Anchor(path, Texts.of("sellers.home.do-it"));
    }

    private Button terms() {
        return new Button(
                Texts.of("sellers.terms.read"),
                _ ->
                        new TermsDialog(() -> run(onboarding::acceptTerms, "sellers.terms.done"))
                                .open());
    }

    private static Component publicPage(SellerDetails seller) {
        return new Facts(Texts.of("sellers.public-page.title"))
                .with(new Anchor("s/" + seller.slug(), Texts.of("sellers.public-page")));
    }

    private Component holiday(SellerDetails seller) {
        var part = new Facts(Texts.of("sellers.holiday"));
        var today = LocalDate.now(clock.withZone(Formats.zone()));
        if (seller.holiday().isOn(today)) {
            part.with(Facts.notice(Texts.of("sellers.home.on-holiday")));
        } else if (seller.holiday().isPlanned()) {
            part.empty(Texts.of("sellers.home.holiday-planned"));
        } else {
            part.empty(Texts.of("sellers.home.no-holiday"));
        }
        return part.with(
                new Anchor("seller/profile?part=holiday", Texts.of("sellers.home.plan-holiday")));
    }

    private boolean run(Runnable action, String success) {
        var done = Feedback.run(action, Texts.of(success));
        show();
        return done;
    }
}
