package services.returns;

import domain.orders.OrderId;
import domain.orders.SellerOrderId;
import domain.returns.ReturnAsked;
import domain.returns.ReturnId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import services.orders.OrderLinks;
import services.shared.ActingAs;
import services.shared.NotFound;

/** What somebody without an account may ask for who has the link to an order. */
@Service
@PreAuthorize("permitAll()")
public class GuestReturns {

    private final ReturnAsking asking;
    private final OrderLinks links;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    GuestReturns(
            ReturnAsking asking,
            OrderLinks links,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.asking = asking;
        this.links = links;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public ReturnChoices choices(OrderId order, String secret, SellerOrderId part) {
        requireGenuine(order, secret);
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ -> {
                                    requirePart(order, part);
                                    return asking.choices(part);
                                }));
    }

    public ReturnId ask(OrderId order, String secret, SellerOrderId part, ReturnAsked asked) {
        requireGenuine(order, secret);
        return ActingAs.systemGet(
                () ->
                        transactions.execute(
                                _ -> {
                                    requirePart(order, part);
                                    return asking.ask(part, asked);
                                }));
    }

    private void requireGenuine(OrderId order, String secret) {
        if (!links.opens(order, secret)) {
            throw new NotFound("order", order);
        }
    }

    private void requirePart(OrderId order, SellerOrderId part) {
        var parts =
                jdbc.sql("select count(*) from seller_order where id = :part and order_id = :order")
                        .param("part", part.value())
                        .param("order", order.value())
                        .query(Integer.class)
                        .single();
        if (parts == 0) {
            throw new NotFound("order", part);
        }
    }
}
