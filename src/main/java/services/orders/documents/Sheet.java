package services.orders.documents;

import java.util.List;

/**
 * One paper as text in places, ready to be printed on pages as many as it needs.
 *
 * @param sender lines at the top
 * @param recipient lines of the address
 * @param facts such as number and date, each a label and a value
 * @param columns titles; the first is wide, the others are numbers
 * @param rows each with as many cells as there are columns
 * @param sums below the rows, each a label and a value; the last is the total
 */
public record Sheet(
        String title,
        List<String> sender,
        List<String> recipient,
        List<Fact> facts,
        List<String> columns,
        List<List<String>> rows,
        List<Fact> sums,
        List<String> remarks) {

    /** A label and its value. */
    public record Fact(String label, String value) {}

    public Sheet {
        sender = List.copyOf(sender);
        recipient = List.copyOf(recipient);
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        remarks = List.copyOf(remarks);
    }
}
