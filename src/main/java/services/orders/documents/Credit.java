package services.orders.documents;

import domain.orders.LineRefund;
import domain.orders.OrderLineId;
import domain.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * What a credit note gives back.
 *
 * @param invoice the number of what it corrects
 * @param names of the lines, as people call them
 */
record Credit(
        String number,
        String invoice,
        List<LineRefund> lines,
        Map<OrderLineId, String> names,
        Currency currency) {

    Credit {
        lines = List.copyOf(lines);
        names = Map.copyOf(names);
    }

    Money total() {
        return new Money(lines.stream().mapToLong(LineRefund::total).sum(), currency);
    }

    List<List<String>> rows(DocumentTexts texts) {
        return lines.stream()
                .map(
                        line ->
                                List.of(
                                        names.getOrDefault(line.line(), ""),
                                        line.units() == 0 ? "" : String.valueOf(line.units()),
                                        texts.money(new Money(line.total(), currency))))
                .toList();
    }
}
