package views.operator.disputes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import domain.orders.OrderId;
import domain.people.Permissions;
import java.util.Optional;
import services.disputes.DisputeQueries;
import services.disputes.DisputeRow;
import services.shared.CurrentUser;
import views.aftersales.AftersalesLabels;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.Facts;
import views.orders.OrderPanel;

/** The disputes about an order, on its page. */
@SpringComponent
class DisputesOfOrder implements OrderPanel {

    private static final int POSITION = 40;

    private final DisputeQueries queries;
    private final CurrentUser currentUser;

    DisputesOfOrder(DisputeQueries queries, CurrentUser currentUser) {
        this.queries = queries;
        this.currentUser = currentUser;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<Component> of(OrderId order) {
        if (!currentUser.may(Permissions.ORDERS_READ)) {
            return Optional.empty();
        }
        var disputes = queries.of(order);
        if (disputes.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        disputes.forEach(row -> list.add(item(row)));
        return Optional.of(new Facts(Texts.of("aftersales.disputes")).with(list));
    }

    private static ListItem item(DisputeRow row) {
        return new ListItem(
                new Anchor(
                        DisputesView.PATH + "/" + row.id(),
                        Texts.of("aftersales.dispute-number", row.number())),
                new Span(" " + Formats.money(row.amount()) + " "),
                AftersalesLabels.badge(row.status()));
    }
}
