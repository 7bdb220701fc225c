package services.adapters.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import domain.imports.UnreadableInput;
import domain.shared.DomainException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import services.imports.tables.DelimitedText;

/** Cuts delimited text with FastCSV. */
@Component
class FastCsvText implements DelimitedText {

    /** Characters; a longer field is a quotation mark that somebody forgot to close. */
    private static final int LONGEST_FIELD = 4 * 1024 * 1024;

    @Override
    public Records records(String file, Reader text, char delimiter) {
        var handler = new FieldCollecting();
        var reader =
                CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LONGEST_FIELD)
                        .build(handler, text);
        return new Reading(file, handler, reader.iterator());
    }

    private record Reading(String file, FieldCollecting handler, CloseableIterator<Fields> fields)
            implements Records {

        @Override
        public boolean hasNext() {
            return explaining(fields::hasNext);
        }

        @Override
        public Fields next() {
            return explaining(fields::next);
        }

        @Override
        public void close() throws IOException {
            fields.close();
        }

        private <T> T explaining(Supplier<T> step) {
            try {
                return step.get();
            } catch (CsvParseException | UncheckedIOException problem) {
                if (problem.getCause() instanceof DomainException known) {
                    throw known;
                }
                throw new UnreadableInput(
                        problem.getCause() instanceof IOException broken
                                ? cannotBeRead(broken)
                                : cannotBeCut(problem));
            }
        }

        private String cannotBeRead(IOException broken) {
            return "“%s” cannot be read beyond line %d, column %d (%s)"
                    .formatted(file, handler.line(), handler.fieldNumber(), broken.getMessage());
        }

        private String cannotBeCut(RuntimeException problem) {
            var reason = String.valueOf(problem.getMessage());
            return "“%s”, line %d, field %d: %s"
                    .formatted(
                            file,
                            handler.line(),
                            handler.fieldNumber(),
                            reason.startsWith("Unexpected character after closing quote")
                                    ? "text follows after a closing quotation mark"
                                    : "a quotation mark is opened and never closed; the file is"
                                            + " cut off or the mark is missing");
        }
    }
}
