package services.orders;

import static java.nio.charset.StandardCharsets.UTF_8;

import domain.orders.OrderId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import services.shared.ActingAs;

/**
 * Links by which somebody without an account reaches one order. What makes a link secret is
 * computed from the order's id and a secret of this marketplace, so nothing is stored per order and
 * nothing can be guessed.
 */
@Service
public class OrderLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int SHOWN_BYTES = 18;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private volatile byte[] secret = {};

    OrderLinks(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What a link to the order has to carry. */
    public String secret(OrderId order) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(marketplaceSecret(), ALGORITHM));
            var id = ByteBuffer.allocate(Long.BYTES * 2);
            id.putLong(order.value().getMostSignificantBits());
            id.putLong(order.value().getLeastSignificantBits());
            var full = ByteBuffer.wrap(mac.doFinal(id.array()));
            var shown = new byte[SHOWN_BYTES];
            full.get(shown);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(shown);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    /** Whether a link is genuine; takes as long for a wrong one as for a right one. */
    public boolean opens(OrderId order, String shown) {
        return MessageDigest.isEqual(secret(order).getBytes(UTF_8), shown.getBytes(UTF_8));
    }

    private byte[] marketplaceSecret() {
        if (secret.length == 0) {
            secret = ActingAs.systemGet(() -> transactions.execute(_ -> readOrMake()));
        }
        return secret;
    }

    private byte[] readOrMake() {
        var fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into order_link_secret (secret) values (:fresh) on conflict do nothing")
                .param("fresh", fresh)
                .update();
        return jdbc.sql("select secret from order_link_secret").query(byte[].class).single();
    }
}
