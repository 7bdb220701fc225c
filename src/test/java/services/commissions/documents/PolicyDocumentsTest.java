package services.commissions.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDocumentsTest {

    @Test
    void fillsInWhatIsNotSaid() {
        var rule =
                PolicyDocuments.read(policy("{'key': 'all', 'fee': {'percent': '12'}}"))
                        .groups()
                        .getFirst()
                        .rules()
                        .getFirst();

        assertThat(rule.label()).isEqualTo("all");
        assertThat(rule.base()).containsExactly(domain.commissions.BaseComponent.ITEM);
        assertThat(rule.discounts()).isEqualTo(domain.commissions.DiscountTreatment.SELLER_FUNDED);
        assertThat(rule.fee().boundsPerUnit()).isFalse();
        assertThat(rule.onRefund()).isInstanceOf(domain.commissions.RefundReturn.All.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {'key': 'a', 'fee': {'percent': '12'}, 'colour': 'red'}                       | /colour | is not a known key here
                    {'key': 'a', 'fee': {'percent': 12}}                                          | /fee/percent | must be a decimal number in quotes, such as "19.99"
                    {'key': 'a', 'fee': {'percent': '1e1'}}                                       | /fee/percent | must be a decimal number such as "19.99"
                    {'key': 'a', 'fee': {'percent': '100.01'}}                                    | /fee/percent | must lie between 0 and 100
                    {'key': 'a', 'fee': {'percent': '1.23456'}}                                   | /fee/percent | must have at most 4 decimals
                    {'key': 'a'}                                                                  | /fee | is missing
                    {'fee': {}}                                                                   | /key | is missing
                    {'key': 'a', 'fee': {'floor': {'EUR': '2'}, 'cap': {'EUR': '1'}}}             | /fee/floor/EUR | is above the cap
                    {'key': 'a', 'fee': {'floor': {'EUR': '0.001'}}}                              | /fee/floor/EUR | has more decimals than EUR, which has 2
                    {'key': 'a', 'fee': {'floor': {'JPY': '0.1'}}}                                | /fee/floor/JPY | has more decimals than JPY, which has 0
                    {'key': 'a', 'fee': {'floor': {'EURO': '1'}}}                                 | /fee/floor/EURO | EURO is not a currency by ISO 4217
                    {'key': 'a', 'fee': {'floor': {'EUR': '-1'}}}                                 | /fee/floor/EUR | must not be below 0
                    {'key': 'a', 'fee': {}, 'base': []}                                           | /base | must not be empty
                    {'key': 'a', 'fee': {}, 'base': ['ITEM', 'ITEM_NET']}                         | /base | has either ITEM or ITEM_NET, not both
                    {'key': 'a', 'fee': {}, 'base': ['SHIPPING', 'SHIPPING']}                     | /base/1 | is named twice
                    {'key': 'a', 'fee': {}, 'validFrom': 'yesterday'}                             | /validFrom | must be an instant such as "2026-01-01T00:00:00Z"
                    {'key': 'a', 'fee': {}, 'validFrom': '2026-01-01T00:00:00Z', 'validUntil': '2026-01-01T00:00:00Z'} | /validUntil | must be after validFrom
                    {'key': 'a', 'fee': {}, 'when': {'field': 'colour', 'op': 'eq', 'value': 'x'}} | /when/field | is not a known field
                    {'key': 'a', 'fee': {}, 'when': {'field': 'brand', 'op': 'gt', 'value': 'x'}} | /when/op | must be one of eq, in, notIn
                    {'key': 'a', 'fee': {}, 'when': {'field': 'category', 'op': 'eq', 'value': 'x'}} | /when/op | must be one of in, notIn
                    {'key': 'a', 'fee': {}, 'when': {'field': 'quantity', 'op': 'gt', 'value': '3'}} | /when/value | must be a whole number
                    {'key': 'a', 'fee': {}, 'when': {'field': 'unitPrice', 'op': 'gt', 'value': '3'}} | /when/currency | is missing
                    {'key': 'a', 'fee': {}, 'when': {'field': 'brand', 'op': 'eq', 'value': 'x', 'currency': 'EUR'}} | /when/currency | is only for amounts
                    {'key': 'a', 'fee': {}, 'when': {'all': [], 'any': []}}                       | /when/any | is not a known key here
                    {'key': 'a', 'fee': {}, 'onRefund': {'return': 'HALF'}}                       | /onRefund/return | must be one of ALL, PERCENT_ONLY, NONE, LESS_ADMIN_FEE
                    {'key': 'a', 'fee': {}, 'onRefund': {'return': 'NONE', 'keepPercent': '3'}}   | /onRefund/keepPercent | is only for LESS_ADMIN_FEE
                    {'key': 'a', 'fee': {}, 'onRefund': {'return': 'LESS_ADMIN_FEE'}}             | /onRefund/keepPercent | is missing
                    """)
    void tellsThePlaceOfAMistake(String rule, String place, String sentence) {
        assertThat(problemsOf(policy(rule)))
                .containsExactly(new Problem("/groups/0/rules/0" + place, sentence));
    }

    @Test
    void refusesAPercentBesideTiers() {
        var tiers =
                "'tiers': {'on': 'BASE', 'mode': 'WHOLE', 'currency': 'EUR',"
                        + " 'bands': [{'from': '0', 'percent': '1'}]}";

        assertThat(problemsOf(policy("{'key': 'a', 'fee': {'percent': '1', " + tiers + "}}")))
                .containsExactly(
                        new Problem(
                                "/groups/0/rules/0/fee",
                                "has either a percent or tiers, not both"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BASE       | WHOLE    | [{'from': '1', 'percent': '1'}]                                 | /bands/0/from | The first band must start at 0
                    BASE       | WHOLE    | [{'from': '0', 'percent': '1'}, {'from': '0', 'percent': '2'}]  | /bands/1/from | must be above the band before it
                    BASE       | WHOLE    | []                                                              | /bands        | must not be empty
                    UNIT_PRICE | MARGINAL | [{'from': '0', 'percent': '1'}]                                 | /mode         | MARGINAL is only for tiers on BASE
                    """)
    void refusesBandsThatLeaveGapsOrOverlap(
            String on, String mode, String bands, String place, String sentence) {
        var tiers =
                "{'key': 'a', 'fee': {'tiers': {'on': '%s', 'mode': '%s', 'currency': 'EUR', 'bands': %s}}}"
                        .formatted(on, mode, bands);

        assertThat(problemsOf(policy(tiers)))
                .containsExactly(new Problem("/groups/0/rules/0/fee/tiers" + place, sentence));
    }

    @Test
    void refusesConditionsOfNineLevels() {
        var eight = "{'not': ".repeat(7) + "{'all': []}" + "}".repeat(7);
        var nine = "{'not': " + eight + "}";

        assertThat(PolicyDocuments.read(policy("{'key': 'a', 'fee': {}, 'when': " + eight + "}")))
                .isNotNull();
        assertThat(problemsOf(policy("{'key': 'a', 'fee': {}, 'when': " + nine + "}")))
                .containsExactly(
                        new Problem(
                                "/groups/0/rules/0/when" + "/not".repeat(8),
                                "Conditions have at most 8 levels"));
    }

    @Test
    void tellsAllMistakesAtOnce() {
        var json =
                """
                {"policy": "", "version": "4", "rounding": "CEILING", "groups": [
                  {"key": "g", "rules": [{"key": "a", "fee": {}}, {"key": "a", "fee": {}}]},
                  {"key": "g", "rules": []}]}
                """;

        assertThat(problemsOf(json))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/policy",
                        "/version",
                        "/rounding",
                        "/groups/0/rules/1/key",
                        "/groups/1/key",
                        "/groups/1/rules");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(problemsOf("{\"policy\": ")).extracting(Problem::pointer).containsExactly("");
        assertThat(problemsOf("{\"policy\": \"a\", \"policy\": \"b\"}")).hasSize(1);
        assertThat(problemsOf("[]")).containsExactly(new Problem("", "must be an object"));
    }

    private static List<Problem> problemsOf(String json) {
        return catchThrowableOfType(DocumentRefused.class, () -> PolicyDocuments.read(json))
                .problems();
    }

    private static String policy(String rule) {
        return "{'policy': 'p', 'version': 1, 'groups': [{'key': 'g', 'rules': [%s]}]}"
                .formatted(rule)
                .replace('\'', '"');
    }
}
