package domain.fulfilment;

import domain.orders.OrderId;
import domain.orders.Party;
import domain.orders.SellerOrderId;
import domain.shared.SellerId;

/** Somebody wrote a message about a seller order. */
public record OrderMessageWritten(
        OrderId order, SellerOrderId sellerOrder, SellerId seller, Party from, String text) {}
