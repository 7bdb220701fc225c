package services.carts;

import domain.carts.CartProblem;
import domain.carts.CartRefused;
import domain.checkout.Voucher;
import domain.checkout.VoucherProblem;
import domain.people.EmailAddress;
import domain.shared.Recipient;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;
import services.shared.LazyCommit;
import tools.jackson.databind.json.JsonMapper;

/** Where a cart goes, how it is sent, and which vouchers lower it. */
@Service
@PreAuthorize("permitAll()")
public class CartDetails {

    private static final int MOST_CODES = 5;

    private static final String SEND_TO =
            """
            update cart
               set email = :email, shipping_address = :ship::jsonb, billing_address = :bill::jsonb,
                   updated_at = :at, version = version + 1
             where %s and status = 'OPEN'
            """;

    private static final String SEND_BY =
            """
            with open as (
                update cart set updated_at = :at, version = version + 1
                 where %s and status = 'OPEN'
                returning id, currency)
            insert into cart_shipping (cart_id, seller_id, shipping_method_id)
            select distinct on (m.seller_id) open.id, m.seller_id, m.id
              from open
              join shipping_method m
                on m.id = any (:methods) and m.active and m.currency = open.currency
             where exists (select 1 from cart_line l
                            where l.cart_id = open.id and l.seller_id = m.seller_id)
             order by m.seller_id, m.id
            on conflict (cart_id, seller_id)
               do update set shipping_method_id = excluded.shipping_method_id
            """;

    private static final String KEEP_CODES =
            """
            update cart
               set voucher_codes = :codes, updated_at = :at, version = version + 1
             where %s and status = 'OPEN'
            """;

    private final StoredCarts carts;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionOperations transactions;
    private final Clock clock;

    CartDetails(
            StoredCarts carts,
            JdbcClient jdbc,
            JsonMapper json,
            TransactionOperations transactions,
            Clock clock) {
        this.carts = carts;
        this.jdbc = jdbc;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param email as it was typed
     * @param billTo null when the invoice goes where the goods go
     */
    public void sendTo(
            CartHolder holder, String email, Recipient shipTo, @Nullable Recipient billTo) {
        var address = EmailAddress.of(email).value();
        var ship = json.writeValueAsString(shipTo.checked());
        var bill = billTo == null ? null : json.writeValueAsString(billTo.checked());
        inSystem(
                () ->
                        statement(SEND_TO, holder)
                                .param("email", address)
                                .param("ship", ship)
                                .param("bill", bill)
                                .update());
    }

    /** One way of sending for each seller; others than the cart's sellers' are passed over. */
    public void sendBy(CartHolder holder, Collection<UUID> methods) {
        inSystem(
                () ->
                        statement(SEND_BY, holder)
                                .param("methods", methods.toArray(UUID[]::new))
                                .update());
    }

    /** Refuses a code that lowers nothing now, saying why. */
    public void redeem(CartHolder holder, String typed) {
        var code =
                Voucher.code(typed).orElseThrow(() -> VoucherRefusals.of(VoucherProblem.UNKNOWN));
        inSystem(
                () -> {
                    var cart =
                            carts.find(holder)
                                    .orElseThrow(
                                            () ->
                                                    new CartRefused(
                                                            "cart.empty", "Your cart is empty"));
                    if (cart.codes().contains(code)) {
                        return 0;
                    }
                    if (cart.codes().size() >= MOST_CODES) {
                        throw new CartRefused(
                                "cart.vouchers", "A cart takes %d vouchers at most", MOST_CODES);
                    }
                    var codes = new ArrayList<>(cart.codes());
                    codes.add(code);
                    var _ = keepCodes(holder, codes);
                    return refuseIfLost(holder, code);
                });
    }

    public void giveBack(CartHolder holder, String code) {
        inSystem(
                () -> {
                    var codes =
                            carts.find(holder).stream()
                                    .flatMap(cart -> cart.codes().stream())
                                    .filter(one -> !one.equals(code))
                                    .toList();
                    return keepCodes(holder, codes);
                });
    }

    private int refuseIfLost(CartHolder holder, String code) {
        carts.find(holder).stream()
                .flatMap(cart -> cart.price(clock.instant()).problems().stream())
                .filter(CartProblem.VoucherLost.class::isInstance)
                .map(CartProblem.VoucherLost.class::cast)
                .filter(lost -> lost.code().equals(code))
                .findFirst()
                .ifPresent(
                        lost -> {
                            throw VoucherRefusals.of(lost.why());
                        });
        return 1;
    }

    private int keepCodes(CartHolder holder, List<String> codes) {
        return statement(KEEP_CODES, holder).param("codes", codes.toArray(String[]::new)).update();
    }

    private JdbcClient.StatementSpec statement(String sql, CartHolder holder) {
        return jdbc.sql(sql.formatted(StoredCarts.condition(holder)))
                .param("holder", StoredCarts.key(holder))
                .param("at", now());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private void inSystem(Supplier<Integer> work) {
        var _ =
                LazyCommit.get(
                        () -> ActingAs.systemGet(() -> transactions.execute(_ -> work.get())));
    }
}
