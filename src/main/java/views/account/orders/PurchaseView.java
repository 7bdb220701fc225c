package views.account.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import domain.people.Permissions;
import domain.shared.Recipient;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import services.live.LiveFeed;
import services.live.Topic;
import services.purchases.Purchase;
import services.purchases.PurchaseQueries;
import services.shared.NotFound;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;
import views.components.sellers.Facts;

/** One own order: how it stands with each seller, and what can be done about it; live. */
@Route(PurchasesView.PATH + "/:number")
@RolesAllowed(Permissions.PURCHASES_READ)
class PurchaseView extends Composite<VerticalLayout>
        implements BeforeEnterObserver, HasDynamicTitle {

    private static final long SIZE_UNKNOWN = -1;

    private final PurchaseQueries queries;
    private final PurchaseActions actions;
    private final LiveFeed live;
    private String title = "";

    PurchaseView(PurchaseQueries queries, PurchaseActions actions, LiveFeed live) {
        this.queries = queries;
        this.actions = actions;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var number = Long.parseLong(event.getRouteParameters().get("number").orElse(""));
            var panels = new Div();
            panels.addClassName("panels");
            var purchase = queries.require(number);
            show(panels, purchase);
            LiveUpdates.refresh(
                    panels,
                    live,
                    () -> show(panels, queries.require(number)),
                    Topic.of("order", purchase.id()));
            getContent().removeAll();
            getContent().add(panels);
        } catch (NotFound | NumberFormatException _) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Div panels, Purchase purchase) {
        title = Texts.of("aftersales.order-number", String.valueOf(purchase.number()));
        panels.removeAll();
        panels.add(new ViewHeader(title, PurchaseLabels.badge(purchase.status())));
        purchase.parts().forEach(part -> panels.add(new PurchasePart(part, actions)));
        panels.add(sums(purchase));
        Optional.ofNullable(purchase.shipTo())
                .ifPresent(
                        to ->
                                panels.add(
                                        new Facts(Texts.of("aftersales.ship-to"))
                                                .empty(lines(to))));
        if (!purchase.papers().isEmpty()) {
            panels.add(papers(purchase));
        }
    }

    private static Component sums(Purchase purchase) {
        var sums = purchase.sums();
        var facts =
                new Facts(Texts.of("aftersales.sums"))
                        .fact(
                                Texts.of("aftersales.placed-at"),
                                Formats.dateTime(purchase.placedAt()))
                        .fact(Texts.of("aftersales.sums.items"), Formats.money(sums.items()));
        if (sums.discounts().isPositive()) {
            facts.fact(
                    Texts.of("aftersales.sums.discounts"), "−" + Formats.money(sums.discounts()));
        }
        facts.fact(Texts.of("aftersales.sums.shipping"), Formats.money(sums.shipping()));
        if (sums.tax().isPositive()) {
            facts.fact(Texts.of("aftersales.sums.tax"), Formats.money(sums.tax()));
        }
        return facts.fact(Texts.of("aftersales.sums.total"), Formats.money(sums.total()));
    }

    private static String lines(Recipient to) {
        return Stream.of(
                        to.name(),
                        to.company(),
                        to.street(),
                        to.extra(),
                        (to.postalCode() + " " + to.city()).strip(),
                        to.country())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "));
    }

    private Component papers(Purchase purchase) {
        var facts = new Facts(Texts.of("aftersales.papers"));
        for (var paper : purchase.papers()) {
            var name =
                    Texts.of(
                            "aftersales.paper",
                            Texts.of("aftersales.paper-kind." + paper.kind()),
                            paper.number());
            facts.with(
                    new Div(
                            new Anchor(
                                    DownloadHandler.fromInputStream(
                                            _ -> response(purchase.number(), paper)),
                                    name)));
        }
        return facts;
    }

    private DownloadResponse response(long number, Purchase.Paper paper) {
        try {
            return new DownloadResponse(
                    queries.open(number, paper.id()),
                    paper.number() + ".pdf",
                    "application/pdf",
                    SIZE_UNKNOWN);
        } catch (NotFound _) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
