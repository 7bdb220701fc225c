package services.returns;

import domain.refunds.RefundCause;
import domain.refunds.RefundHappening;
import domain.returns.ReturnHappening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import services.live.LiveFeed;
import services.live.Topic;
import services.orders.SellerOrderEvents;
import services.stock.Reservations;

/** Tells the seller order and the stock that goods are back, once, and keeps the refund's id. */
@Component
class ReturnedGoodsBookkeeping {

    private final StoredReturns returns;
    private final SellerOrderEvents sellerOrders;
    private final Reservations reservations;
    private final JdbcClient jdbc;
    private final LiveFeed live;

    ReturnedGoodsBookkeeping(
            StoredReturns returns,
            SellerOrderEvents sellerOrders,
            Reservations reservations,
            JdbcClient jdbc,
            LiveFeed live) {
        this.returns = returns;
        this.sellerOrders = sellerOrders;
        this.reservations = reservations;
        this.jdbc = jdbc;
        this.live = live;
    }

    @ApplicationModuleListener
    void on(ReturnHappening.ReturnSettled settled) {
        if (!returns.book(settled.id())) {
            return;
        }
        // Who gets the same again still has what was delivered.
        if (settled.paidBack()) {
            sellerOrders.happen(
                    settled.sellerOrder(), decisions -> decisions.takeBack(settled.accepted()));
        }
        if (!settled.restocked().isEmpty()) {
            reservations.putBack(settled.restocked(), "return " + settled.id());
        }
        live.changed(Topic.of("return", settled.id()));
    }

    @ApplicationModuleListener
    void on(RefundHappening.RefundIssued issued) {
        if (issued.cause() == RefundCause.RETURN) {
            jdbc.sql("update return_request set refund_id = :refund where id = cast(:id as uuid)")
                    .param("refund", issued.refund().value())
                    .param("id", issued.causeId())
                    .update();
            live.changed(Topic.of("return", issued.causeId()));
        }
    }
}
