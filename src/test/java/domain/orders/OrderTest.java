package domain.orders;

import static domain.orders.SellerOrderStatus.ACCEPTED;
import static domain.orders.SellerOrderStatus.CANCELLED;
import static domain.orders.SellerOrderStatus.DELIVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    private final Order unpaid = OrderFixtures.whole(new OrderAmounts(1000, 0, 0, 0, 0));
    private final Order paid = unpaid.after(unpaid.pay(null));

    @Test
    void endsWhenTheLastSellerHasEnded() {
        assertThat(paid.follow(List.of(DELIVERED, ACCEPTED))).isEmpty();
        assertThat(paid.follow(List.of(DELIVERED, CANCELLED))).contains(new OrderEvent.Completed());
        assertThat(paid.follow(List.of(CANCELLED, CANCELLED))).contains(new OrderEvent.Cancelled());
    }

    @Test
    void isNotCompletedBeforeItIsPaid() {
        assertThat(unpaid.follow(List.of(DELIVERED))).isEmpty();
        assertThat(unpaid.follow(List.of(CANCELLED))).contains(new OrderEvent.Cancelled());
    }

    @Test
    void staysAsItEnded() {
        var done = paid.after(new OrderEvent.Completed());

        assertThat(done.follow(List.of(CANCELLED))).isEmpty();
        assertThatExceptionOfType(OrderRefused.class).isThrownBy(() -> done.pay(null));
    }

    @Test
    void isGivenUpOnlyUnpaid() {
        assertThat(unpaid.after(unpaid.giveUp()).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThatExceptionOfType(OrderRefused.class).isThrownBy(paid::giveUp);
    }
}
