package services.checkout;

import domain.checkout.PricedBasket;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The baskets shoppers agreed to when they pressed "Pay", as they were then. Takes part in the
 * caller's transaction, which sees them only in the scope of everything.
 */
@Service
@PreAuthorize("permitAll()")
public class PressedBaskets {

    private static final String LATEST =
            """
            select basket::text
              from checkout
             where cart_id = :cart
             order by created_at desc, key desc
             limit 1
            """;

    private static final String PAID_BY =
            """
            select basket::text
              from checkout
             where cart_id = :cart
             order by (payment_id is not distinct from :payment) desc, created_at desc, key desc
             limit 1
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PressedBaskets(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the last press of this cart was about; empty when nobody has pressed yet. */
    public Optional<PricedBasket> latest(UUID cart) {
        return jdbc.sql(LATEST).param("cart", cart).query(String.class).optional().map(this::read);
    }

    /** What a payment is for; the latest press where none knows the payment yet. */
    public Optional<PricedBasket> paidBy(UUID cart, UUID payment) {
        return jdbc.sql(PAID_BY)
                .param("cart", cart)
                .param("payment", payment)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** Tells one basket from another: whoever presses "Pay" names the basket they saw by it. */
    public String mark(PricedBasket basket) {
        return PressLog.sha256(write(basket));
    }

    String write(PricedBasket basket) {
        return json.writeValueAsString(basket);
    }

    PricedBasket read(String basket) {
        return json.readValue(basket, PricedBasket.class);
    }
}
