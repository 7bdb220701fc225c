package domain.imports;

import java.util.List;
import java.util.Map;

/**
 * One row as it stands in the source and what was understood of it.
 *
 * @param file the file within the folder or archive it comes from
 * @param line the line its record starts on, counted from 1, headers included
 * @param raw the fields as read, by header, in the file's order
 * @param related further records this one makes no sense without, such as the other variants and
 *     images of a product or the items of an order; a report to be corrected and sent again has
 *     them too
 * @param parts how many things of other kinds it consists of; they share its outcome and are
 *     counted with it
 */
public record SourceRow(
        Kind kind,
        String file,
        long line,
        Map<String, String> raw,
        List<RelatedRecord> related,
        Map<Kind, Integer> parts,
        Reading reading) {

    /** A row that is one record of its file. */
    public SourceRow(Kind kind, String file, long line, Map<String, String> raw, Reading reading) {
        this(kind, file, line, raw, List.of(), Map.of(), reading);
    }

    /** A row that is several records, all of one kind of thing. */
    public SourceRow(
            Kind kind,
            String file,
            long line,
            Map<String, String> raw,
            List<RelatedRecord> related,
            Reading reading) {
        this(kind, file, line, raw, related, Map.of(), reading);
    }

    /** Another record, as read, of the same file or of one beside it. */
    public record RelatedRecord(String file, long line, Map<String, String> raw) {}

    /** What became of a row when it was read. */
    public sealed interface Reading {

        /**
         * It makes sense by itself.
         *
         * @param remarks sentences worth telling, though nothing is wrong enough to refuse
         */
        record Understood(Content content, List<String> remarks) implements Reading {}

        /** Accounted for, but nothing follows from it, such as an older price of the same offer. */
        record Skipped(String reason) implements Reading {}

        /**
         * @param column the header of the field at fault, or empty when it is the whole row
         */
        record Refused(String column, String reason) implements Reading {}
    }
}
