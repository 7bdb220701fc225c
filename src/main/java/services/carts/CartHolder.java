package services.carts;

import domain.shared.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who a cart belongs to. */
public sealed interface CartHolder {

    /** Whoever knows the token of which this is the SHA-256. */
    record Guest(String tokenHash) implements CartHolder {}

    record Customer(UserId id) implements CartHolder {}

    /** 32 random bytes, as a browser can keep them. */
    static String newToken() {
        var bytes = new byte[32];
        Randomness.SOURCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Empty for what cannot be a token. */
    static Optional<CartHolder> guest(String token) {
        return Randomness.TOKEN.matcher(token).matches()
                ? Optional.of(new Guest(hash(token)))
                : Optional.empty();
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** An interface's fields are public; these are nobody's business. */
    final class Randomness {

        private static final SecureRandom SOURCE = new SecureRandom();
        private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

        private Randomness() {}
    }
}
