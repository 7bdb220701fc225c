package views.account.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import domain.people.Permissions;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;
import services.live.LiveFeed;
import services.live.Topic;
import services.purchases.PurchaseQueries;
import services.purchases.PurchaseRow;
import views.components.Formats;
import views.components.LiveUpdates;
import views.components.Texts;
import views.components.ViewHeader;

/** What one has ordered, newest first. */
@Route(PurchasesView.PATH)
@Menu(title = "aftersales.my-orders", order = 80, icon = "vaadin:cart")
@RolesAllowed(Permissions.PURCHASES_READ)
class PurchasesView extends Composite<VerticalLayout>
        implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "account/orders";

    private static final int AT_ONCE = 20;

    private final PurchaseQueries queries;
    private final Div cards = new Div();
    private int pages = 1;

    PurchasesView(PurchaseQueries queries, LiveFeed live) {
        this.queries = queries;
        cards.addClassName("purchase-cards");
        getContent().add(new ViewHeader(getPageTitle()), cards);
        LiveUpdates.refresh(this, live, this::show, Topic.of("order"));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("aftersales.my-orders");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        pages = 1;
        show();
    }

    private void show() {
        cards.removeAll();
        queries.find(PageRequest.of(0, pages * AT_ONCE)).forEach(row -> cards.add(card(row)));
        var count = queries.count();
        if (count == 0) {
            cards.add(new Paragraph(Texts.of("aftersales.my-orders.empty")));
            cards.add(new Anchor("/", Texts.of("aftersales.to-the-shop")));
        } else if (count > pages * AT_ONCE) {
            cards.add(
                    new Button(
                            Texts.of("aftersales.more"),
                            _ -> {
                                pages++;
                                show();
                            }));
        }
    }

    private static Anchor card(PurchaseRow row) {
        var number = new Span(Texts.of("aftersales.order-number", String.valueOf(row.number())));
        number.addClassName("card-label");
        var goods = new Span(String.join(", ", row.titles()));
        goods.addClassName("purchase-goods");
        var facts =
                new Span(
                        Texts.of(
                                "aftersales.my-orders.facts",
                                Formats.date(row.placedAt()),
                                row.goods(),
                                Formats.money(row.total())));
        facts.addClassName("quiet");
        var head = new Div(number, PurchaseLabels.badge(row.status()));
        head.addClassName("badges");
        var card = new Anchor(PATH + "/" + row.number(), head, goods, facts);
        card.addClassName("purchase-card");
        return card;
    }
}
