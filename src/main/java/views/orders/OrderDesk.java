package views.orders;

import org.springframework.stereotype.Component;
import services.orders.documents.OrderDocuments;
import services.orders.handling.AddableOfferQueries;
import services.orders.handling.OrderEditing;
import services.orders.handling.SellerOrderHandling;
import services.orders.messages.OrderMessages;

/** What somebody can do with a seller order, whether it is the seller or an operator. */
@Component
public class OrderDesk {

    private final SellerOrderHandling handling;
    private final OrderEditing editing;
    private final AddableOfferQueries offers;
    private final OrderMessages messages;
    private final OrderDocuments documents;

    OrderDesk(
            SellerOrderHandling handling,
            OrderEditing editing,
            AddableOfferQueries offers,
            OrderMessages messages,
            OrderDocuments documents) {
        this.handling = handling;
        this.editing = editing;
        this.offers = offers;
        this.messages = messages;
        this.documents = documents;
    }

    SellerOrderHandling handling() {
        return handling;
    }

    OrderEditing editing() {
        return editing;
    }

    AddableOfferQueries offers() {
        return offers;
    }

    public OrderMessages messages() {
        return messages;
    }

    OrderDocuments documents() {
        return documents;
    }
}
