package services.orders.documents;

import domain.orders.OrderHappening;
import domain.orders.OrderId;
import domain.orders.SellerOrderEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes the invoice when the first parcel leaves, and a credit note for each refund after it. */
@Component
class InvoiceBookkeeping {

    private final Invoicing invoicing;
    private final JdbcClient jdbc;

    InvoiceBookkeeping(Invoicing invoicing, JdbcClient jdbc) {
        this.invoicing = invoicing;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(OrderHappening.SellerOrderChanged change) {
        if (!isOfOurShop(change.order())) {
            return;
        }
        switch (change.event()) {
            case SellerOrderEvent.Shipped _ -> {
                var _ = invoicing.invoice(change.sellerOrder());
            }
            case SellerOrderEvent.Refunded refund ->
                    invoicing.creditNote(change.sellerOrder(), refund);
            default -> {
                // Nothing that an invoice speaks of.
            }
        }
    }

    /** Imported orders were invoiced where they come from. */
    private boolean isOfOurShop(OrderId order) {
        return jdbc.sql("select source = 'SHOP' from customer_order where id = :id")
                .param("id", order.value())
                .query(Boolean.class)
                .single();
    }
}
