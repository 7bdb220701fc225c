package views.seller.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import services.stock.HolderRow;
import views.components.Formats;
import views.components.Texts;
import views.components.sellers.Facts;

/** To whom an item is promised: carts that are being paid, and orders not yet shipped. */
final class HolderPanel extends Composite<Div> {

    void show(List<HolderRow> holders) {
        var panel = new Facts(Texts.of("stock.holders"));
        if (holders.isEmpty()) {
            panel.empty(Texts.of("stock.holders.none"));
        } else {
            var list = new UnorderedList();
            holders.forEach(holder -> list.add(new ListItem(line(holder))));
            panel.with(list);
        }
        getContent().removeAll();
        getContent().add(panel);
    }

    private static Component line(HolderRow holder) {
        var order = holder.sellerOrder();
        if (order != null) {
            return new Anchor(
                    "seller/orders/" + order,
                    Texts.of("stock.holder.order", holder.quantity(), number(holder)));
        }
        return new Span(
                Optional.ofNullable(holder.until())
                        .map(
                                until ->
                                        Texts.of(
                                                "stock.holder.cart",
                                                holder.quantity(),
                                                Formats.dateTime(until)))
                        .orElseGet(() -> Texts.of("stock.holder.someone", holder.quantity())));
    }

    private static String number(HolderRow holder) {
        return Optional.ofNullable(holder.orderNumber()).map(String::valueOf).orElse("");
    }
}
