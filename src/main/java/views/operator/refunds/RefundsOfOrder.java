package views.operator.refunds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import domain.orders.OrderId;
import domain.people.Permissions;
import java.util.Optional;
import services.refunds.OperatorRefunds;
import services.refunds.RefundQueries;
import services.refunds.RefundRow;
import services.shared.CurrentUser;
import views.aftersales.AftersalesLabels;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.Facts;
import views.orders.OrderPanel;

/** What was paid back of an order, on its page, and the way to pay back more. */
@SpringComponent
class RefundsOfOrder implements OrderPanel {

    private static final int POSITION = 20;

    private final RefundQueries queries;
    private final OperatorRefunds refunds;
    private final CurrentUser currentUser;

    RefundsOfOrder(RefundQueries queries, OperatorRefunds refunds, CurrentUser currentUser) {
        this.queries = queries;
        this.refunds = refunds;
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
        var rows = queries.of(order);
        var mayRefund =
                currentUser.may(Permissions.REFUNDS_MAKE) && !refunds.refundable(order).isEmpty();
        if (rows.isEmpty() && !mayRefund) {
            return Optional.empty();
        }
        var facts = new Facts(Texts.of("aftersales.refunds"));
        if (rows.isEmpty()) {
            facts.empty(Texts.of("aftersales.refunds.none"));
        } else {
            var list = new UnorderedList();
            rows.forEach(row -> list.add(item(row)));
            facts.with(list);
        }
        if (mayRefund) {
            facts.with(
                    new Div(
                            new Button(
                                    Texts.of("aftersales.refund.make"),
                                    _ -> new RefundDialog(order, refunds).open())));
        }
        return Optional.of(facts);
    }

    private static ListItem item(RefundRow row) {
        return new ListItem(
                new Span(
                        Texts.of(
                                "aftersales.refund.line",
                                row.number(),
                                Formats.money(row.amount()),
                                AftersalesLabels.of(row.cause()),
                                row.sellerName())),
                AftersalesLabels.badge(row.status()));
    }
}
