package views.orders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import services.orders.details.LineView;
import services.orders.details.SellerOrderView;
import views.components.Formats;
import views.components.Texts;

/** One seller's part of an order: what can be done with it, its lines and its parcels. */
public final class SellerOrderPanel extends Composite<Section> {

    private final SellerOrderView order;
    private final OrderActions actions;
    private final boolean mayAct;

    /**
     * @param changed called after something was done, to show it
     */
    public SellerOrderPanel(
            SellerOrderView order, OrderDesk desk, boolean mayAct, Runnable changed) {
        this.order = order;
        this.actions = new OrderActions(order, desk, changed);
        this.mayAct = mayAct;
        getContent().addClassNames("panel", "order-part");
        getContent().add(head(), deadlines(), lines());
        order.parcels().stream()
                .map(parcel -> new ParcelCard(parcel, actions, mayAct))
                .forEach(getContent()::add);
    }

    private Component head() {
        var title = new H2(Texts.of("orders.part", order.number(), order.sellerName()));
        var buttons = new Div();
        buttons.addClassName("row-actions");
        if (mayAct) {
            if (order.canBeAccepted()) {
                buttons.add(primary("orders.accept-all", actions::acceptAll));
            }
            if (order.canBeShipped()) {
                buttons.add(primary("orders.ship", actions::ship));
            }
            if (order.canBeEdited()) {
                buttons.add(button("orders.add-line", actions::addLine));
            }
            if (order.canBeCancelled()) {
                buttons.add(danger("orders.cancel", actions::cancel));
            }
        }
        var head = new Div(title, OrderLabels.badge(order.status()), buttons);
        head.addClassName("order-head");
        return head;
    }

    private Component deadlines() {
        var parts =
                Stream.of(
                                Texts.of(
                                        "orders.shipping-by",
                                        order.shippingMethod().isEmpty()
                                                ? Texts.of("common.none")
                                                : order.shippingMethod()),
                                order.acceptBy() == null || !order.canBeAccepted()
                                        ? ""
                                        : Texts.of(
                                                "orders.accept-by",
                                                Formats.dateTime(order.acceptBy())),
                                order.shipBy() == null || !order.canBeShipped()
                                        ? ""
                                        : Texts.of(
                                                "orders.ship-by", Formats.dateTime(order.shipBy())))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
        var text = new Div(parts);
        text.addClassName("secondary");
        return text;
    }

    private Component lines() {
        var list = new Div();
        list.addClassName("order-lines");
        order.lines().forEach(line -> list.add(line(line)));
        list.add(total());
        return list;
    }

    private Component line(LineView line) {
        var name = new Div(new Span(line.name()), quiet(line.sku()));
        name.addClassName("order-line-name");
        var state = new Div(OrderLabels.badge(line.status()));
        if (line.cancelled() > 0 && line.cancelled() < line.quantity()) {
            state.add(quiet(Texts.of("orders.line.cancelled", line.cancelled())));
        }
        if (line.shipped() > 0 && line.open() > 0) {
            state.add(quiet(Texts.of("orders.line.shipped", line.shipped())));
        }
        if (line.returned() > 0) {
            state.add(quiet(Texts.of("orders.line.returned", line.returned())));
        }
        state.addClassName("order-line-state");
        var amount =
                new Div(
                        new Span(
                                Texts.of(
                                        "orders.line.price",
                                        line.quantity(),
                                        Formats.money(line.unitPrice()))),
                        new Span(Formats.money(line.goods())));
        if (line.refunded().isPositive()) {
            amount.add(quiet(Texts.of("orders.line.refunded", Formats.money(line.refunded()))));
        }
        amount.addClassName("order-line-amount");
        var row = new Div(name, state, amount, lineActions(line));
        row.addClassName("order-line");
        return row;
    }

    private Component lineActions(LineView line) {
        var buttons = new Div();
        buttons.addClassName("row-actions");
        if (mayAct && line.canBeAccepted()) {
            buttons.add(small("orders.accept", () -> actions.accept(line)));
            buttons.add(small("orders.refuse", () -> actions.refuse(line)));
        }
        return buttons;
    }

    private Component total() {
        var sums = order.sums();
        var shipping = Texts.of("orders.sum.shipping", Formats.money(sums.shipping()));
        var discount =
                sums.discounts().isPositive()
                        ? Texts.of("orders.sum.discounts", Formats.money(sums.discounts())) + " · "
                        : "";
        var tax =
                sums.tax().isPositive()
                        ? Texts.of("orders.sum.tax", Formats.money(sums.tax())) + " · "
                        : "";
        var total = new Span(Texts.of("orders.sum.total", Formats.money(sums.total())));
        total.addClassName("order-total");
        var row = new Div(quiet(discount + tax + shipping), total);
        row.addClassName("order-sums");
        return row;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private static Button button(String key, Runnable action) {
        return new Button(Texts.of(key), _ -> action.run());
    }

    private static Button primary(String key, Runnable action) {
        var button = button(key, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button danger(String key, Runnable action) {
        var button = button(key, action);
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private static Button small(String key, Runnable action) {
        var button = button(key, action);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
