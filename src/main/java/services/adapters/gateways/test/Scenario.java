package services.adapters.gateways.test;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the test gateway behaves for a payment: what a test card's number is elsewhere. */
enum Scenario {
    APPROVE,
    DECLINE,
    /** The shopper has to confirm on the gateway's page. */
    CONFIRM,
    /** Decided only after some seconds. */
    DELAYED,
    /** Every webhook three times. */
    DUPLICATES,
    /** What came first is told last. */
    OUT_OF_ORDER,
    /** The gateway takes the money at once, without being told to. */
    AUTO_CAPTURE,
    CAPTURE_FAILS_FIRST,
    REFUND_FAILS_FIRST,
    /** Authorised, but the answer is lost on its way. */
    ANSWER_LOST;

    /** As shoppers' choices and texts name it, such as {@code out-of-order}. */
    String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> tokens() {
        return Arrays.stream(values()).map(Scenario::token).toList();
    }

    /** What nobody knows is approved, as with a card that is no test card. */
    static Scenario of(String token) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.token().equals(token))
                .findFirst()
                .orElse(APPROVE);
    }
}
