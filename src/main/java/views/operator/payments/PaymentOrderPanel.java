package views.operator.payments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import domain.orders.OrderId;
import domain.people.Permissions;
import java.util.Optional;
import services.payments.overview.PaymentQueries;
import services.payments.overview.PaymentRow;
import services.shared.CurrentUser;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.Facts;
import views.orders.OrderPanel;

/** How an order was paid, on the operator's order page. */
@org.springframework.stereotype.Component
class PaymentOrderPanel implements OrderPanel {

    private static final int POSITION = 10;

    private final PaymentQueries queries;
    private final CurrentUser currentUser;

    PaymentOrderPanel(PaymentQueries queries, CurrentUser currentUser) {
        this.queries = queries;
        this.currentUser = currentUser;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<Component> of(OrderId order) {
        if (!currentUser.may(Permissions.PAYMENTS_READ)) {
            return Optional.empty();
        }
        var payments = queries.ofOrder(order.value());
        if (payments.isEmpty()) {
            return Optional.empty();
        }
        var part = new Facts(Texts.of("payments.title"));
        payments.forEach(payment -> part.with(line(payment)));
        return Optional.of(part);
    }

    private static Div line(PaymentRow payment) {
        var line =
                new Div(
                        new Anchor(
                                PaymentNavigation.pathOf(payment.id()),
                                String.valueOf(payment.number())),
                        PaymentLabels.badge(payment.status()),
                        new Span(Formats.money(payment.amount())),
                        new Span(PaymentLabels.gateway(payment.gateway())));
        if (!payment.refunded().isZero()) {
            line.add(new Span(Texts.of("payments.refunded-of", Formats.money(payment.refunded()))));
        }
        line.addClassName("badges");
        return line;
    }
}
