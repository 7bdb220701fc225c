package views.operator.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import domain.orders.OrderId;
import domain.people.Permissions;
import java.util.Optional;
import services.returns.ReturnQueries;
import services.returns.ReturnRow;
import services.shared.CurrentUser;
import views.aftersales.AftersalesLabels;
import views.components.Texts;
import views.components.sellers.Facts;
import views.orders.OrderPanel;

/** The returns of an order, on its page. */
@SpringComponent
class ReturnsOfOrder implements OrderPanel {

    private static final int POSITION = 30;

    private final ReturnQueries queries;
    private final CurrentUser currentUser;

    ReturnsOfOrder(ReturnQueries queries, CurrentUser currentUser) {
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
        var returns = queries.of(order);
        if (returns.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        returns.forEach(row -> list.add(item(row)));
        return Optional.of(new Facts(Texts.of("aftersales.returns")).with(list));
    }

    private static ListItem item(ReturnRow row) {
        return new ListItem(
                new Anchor(
                        ReturnsView.PATH + "/" + row.id(),
                        Texts.of("aftersales.return-number", row.number())),
                AftersalesLabels.badge(row.status()));
    }
}
