package services.purchases;

import domain.orders.OrderRefused;
import domain.orders.Party;
import domain.orders.SellerOrderId;
import domain.orders.SellerOrderStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import services.orders.SellerOrderEvents;
import services.shared.ActingAs;

/** Cancels a seller's part for a shopper, as the system: shoppers may not write seller orders. */
@Component
class Cancelling {

    private final SellerOrderEvents sellerOrders;
    private final TransactionTemplate transactions;

    Cancelling(SellerOrderEvents sellerOrders, TransactionTemplate transactions) {
        this.sellerOrders = sellerOrders;
        this.transactions = transactions;
    }

    void cancel(SellerOrderId part) {
        ActingAs.system(
                () ->
                        transactions.executeWithoutResult(
                                _ ->
                                        sellerOrders.happen(
                                                part,
                                                may -> {
                                                    if (may.order().status()
                                                            != SellerOrderStatus.TO_ACCEPT) {
                                                        throw new OrderRefused(
                                                                "order.begun",
                                                                "The seller has begun with this order already; write to it");
                                                    }
                                                    return may.cancelAll(
                                                            Party.SHOPPER, "By the shopper");
                                                })));
    }
}
