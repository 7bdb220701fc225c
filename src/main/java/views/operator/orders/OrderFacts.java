package views.operator.orders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import services.orders.details.OrderView;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.Facts;
import views.orders.OrderLabels;

/** Who ordered, where it goes and what it cost, as it was placed. */
final class OrderFacts extends Composite<Div> {

    OrderFacts(OrderView order) {
        var sums = order.sums();
        var facts =
                new Facts(Texts.of("orders.facts"))
                        .fact(Texts.of("orders.customer"), order.customerName())
                        .fact(Texts.of("common.email"), order.email())
                        .fact(Texts.of("orders.ship-to"), OrderLabels.address(order.shipTo()))
                        .fact(Texts.of("orders.bill-to"), OrderLabels.address(order.billTo()))
                        .fact(Texts.of("orders.placed"), Formats.dateTime(order.placedAt()))
                        .fact(Texts.of("orders.source"), order.source())
                        .fact(Texts.of("orders.items-sum"), Formats.money(sums.items()))
                        .fact(Texts.of("orders.discounts"), Formats.money(sums.discounts()))
                        .fact(Texts.of("orders.shipping"), Formats.money(sums.shipping()))
                        .fact(Texts.of("orders.tax"), Formats.money(sums.tax()))
                        .fact(Texts.of("orders.total"), Formats.money(sums.total()));
        if (!order.remark().isBlank()) {
            facts.fact(Texts.of("orders.remark"), order.remark());
        }
        var customer = order.customer();
        if (customer != null) {
            facts.with(
                    new Anchor(
                            OrderNavigation.LIST + "?customer=" + customer,
                            Texts.of("orders.of-customer")));
        }
        getContent().addClassName("order-facts");
        getContent().add(facts);
    }
}
