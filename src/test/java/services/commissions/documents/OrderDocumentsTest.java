package services.commissions.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderDocumentsTest {

    @Test
    void takesWhatIsAbsentAsZeroOrUnknown() {
        var order =
                OrderDocuments.read(
                                """
                                {"orders": [{"order": "1", "placedAt": "2026-03-01T10:00:00+01:00",
                                  "currency": "KWD", "lines": [{"line": "1", "seller": "s",
                                  "quantity": 2, "unitPrice": "1.250"}]}]}
                                """)
                        .getFirst();

        assertThat(order.placedAt()).hasToString("2026-03-01T09:00:00Z");
        assertThat(order.lines().getFirst().unitPrice()).isEqualTo(1250);
        assertThat(order.lines().getFirst().brand()).isNull();
        assertThat(order.lines().getFirst().shipping()).isZero();
    }

    @Test
    void tellsAllMistakesWithTheirPlaces() {
        var json =
                """
                {"orders": [{"order": "1", "placedAt": "soon", "currency": "EUR",
                  "sellers": {"a/b": {"joinedOn": "2025-13-01"}},
                  "lines": [{"line": "1", "seller": "s", "quantity": 0, "unitPrice": 5},
                            {"line": "1", "seller": "s", "quantity": 1, "unitPrice": "5.001", "sise": 4}],
                  "refunds": [{"refund": "r", "line": "7", "item": "-1"}]}]}
                """;

        assertThat(problemsOf(json))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/orders/0/placedAt",
                        "/orders/0/sellers/a~1b/joinedOn",
                        "/orders/0/lines/0/quantity",
                        "/orders/0/lines/0/unitPrice",
                        "/orders/0/lines/1/line",
                        "/orders/0/lines/1/unitPrice",
                        "/orders/0/lines/1/sise",
                        "/orders/0/refunds/0/line",
                        "/orders/0/refunds/0/item");
    }

    private static List<Problem> problemsOf(String json) {
        return catchThrowableOfType(DocumentRefused.class, () -> OrderDocuments.read(json))
                .problems();
    }
}
