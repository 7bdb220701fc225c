package services.imports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import domain.imports.ImportSource;
import domain.imports.UnreadableInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws IOException {
        var text = "sku,title\n1,\"a;b|c\td,e\"\n2,x\n".replace("a;b|c\td,e", "#");
        var rows = rows(text.replace(",", delimiter).replace("#", "a;b|c\td,e,,,;;;"));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().raw())
                .containsExactly(Map.entry("sku", "1"), Map.entry("title", "a;b|c\td,e,,,;;;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeWithAByteOrderMark(String charset) throws IOException {
        var bytes = "\uFEFFsku,title\n1,Größe 𝄞\n".getBytes(Charset.forName(charset));

        assertThat(rows(bytes).getFirst().raw())
                .containsEntry("sku", "1")
                .containsEntry("title", "Größe 𝄞");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesAsAnEditorDoesAcrossQuotedBreaks(String lineBreak) throws IOException {
        var text = "sku,title\n1,\"a\nb\n\nc\"\n\n2,x\n3,y".replace("\n", lineBreak);

        assertThat(rows(text)).extracting(TableRow::line).containsExactly(2L, 7L, 8L);
    }

    @Test
    void findsColumnsWhateverTheirCaseAndSpaces() throws IOException {
        var header = rows(" Product_ID ,TITLE\u00A0of it\n1,2\n").getFirst().header();

        assertThat(header.find("product id")).isZero();
        assertThat(header.find("missing", "Title of it")).isEqualTo(1);
        assertThat(header.find("missing")).isEqualTo(-1);
    }

    @Test
    void givesColumnsOfOneNameOrNoneANameOfTheirOwn() throws IOException {
        var header = rows("a,A,,b\n1,2,3,4\n").getFirst().header();

        assertThat(header.names()).containsExactly("a", "A (column 2)", "column 3", "b");
        assertThatThrownBy(() -> header.find("a"))
                .isInstanceOf(UnreadableInput.class)
                .hasMessage(
                        "“t.csv”, line 1: the column “a” is there more than once, first as column 1");
        assertThat(header.find("b")).isEqualTo(3);
    }

    @Test
    void keepsRowsOfTooManyOrTooFewFieldsWithTheirFault() throws IOException {
        var rows = rows("a,b\n1,2,3\n4\n5,6\n7,\u0007\n");

        assertThat(rows.get(0).raw()).containsEntry("column 3", "3");
        assertThat(rows.get(0).fault().orElseThrow())
                .hasMessage(
                        "It has 3 fields, the header has 2: a separator or quotation mark is too many");
        assertThat(rows.get(1).raw()).containsEntry("b", "");
        assertThat(rows.get(1).fault().orElseThrow())
                .hasMessage(
                        "It has 1 fields, the header has 2: a separator or quotation mark is missing");
        assertThat(rows.get(2).fault()).isEmpty();
        assertThat(rows.get(3).fault().orElseThrow())
                .hasMessage("“b” contains characters that cannot be shown")
                .extracting(RowRefused::column)
                .isEqualTo("b");
    }

    @Test
    void refusesAFileCutOffWithinQuotes() {
        refuses(
                "a,b\n1,2\n3,\"4\n5,6\n",
                "“t.csv”, line 3, field 2: a quotation mark is opened and"
                        + " never closed; the file is cut off or the mark is missing");
    }

    @Test
    void refusesTextAfterAQuote() {
        refuses(
                "a,b\n1,2\n\"3\"x,4\n",
                "“t.csv”, line 3, field 1: text follows after a closing" + " quotation mark");
    }

    @Test
    void refusesACompressedFileThatEndsEarly() throws IOException {
        var text = new StringBuilder("a,b\n");
        for (var i = 0; i < 20_000; i++) {
            text.append(Integer.toString(i * 7919, 36)).append(",x\n");
        }
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        var whole = bytes.toByteArray();
        var source = TablesForTests.compressed("t.csv", Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> rows(source))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageMatching(
                        "“t.csv” ends early, after line \\d{4,5}, column \\d+: the compressed file is"
                                + " cut off");
    }

    @Test
    void refusesBinaryAndOtherEncodings() {
        refuses(
                "a,b\n1,Gr\u00F6\u00DFe\n".getBytes(StandardCharsets.ISO_8859_1),
                "“t.csv” is not UTF-8: line 2, column 5 has a byte that cannot be read. It may be in"
                        + " an older encoding such as Latin-1; save it as UTF-8 and send it again");
        refuses(
                "a,b\n1,\u0000\n".getBytes(StandardCharsets.UTF_8),
                "“t.csv” is not a text file: line 2, column 3 has a zero byte; if it is text, save"
                        + " it as UTF-8");
        refuses(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10},
                "“t.csv” is not a table but a picture (line 1, column 1); save the table as CSV");
        var half = "a,b\n1,ö".getBytes(StandardCharsets.UTF_8);
        refuses(
                Arrays.copyOf(half, half.length - 1),
                "“t.csv” ends in the middle of a character (line 2, column 3): the file is cut off");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0xC0_80,
                0xC1_BF,
                0xE0_80_80,
                0xED_A0_80,
                0xF0_80_80_80,
                0xF4_90_80_80,
                0xF5_80_80_80,
                0xFF,
                0x80,
                0xC3_28
            })
    void refusesBytesThatAreNoCharacter(int malformed) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("a,b\n1,".getBytes(StandardCharsets.UTF_8));
        for (var shift = 24; shift >= 0; shift -= 8) {
            if (malformed >>> shift != 0) {
                bytes.write(malformed >>> shift);
            }
        }
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> rows(bytes.toByteArray()))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void refusesBrokenUtf16() {
        refuses(
                new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 'a'},
                "“t.csv” is not the UTF-16 its first bytes say it is (line 1)");
    }

    @Test
    void refusesEmptyFilesAndTablesOfOneColumn() {
        refuses("", "“t.csv” is empty (line 1, column 1)");
        refuses("\n\n", "“t.csv” is empty (line 1, column 1)");
        refuses(
                "a:b:c\n1:2:3\n",
                "“t.csv”, line 1: the header has one column only, or its columns are separated by"
                        + " something else than comma, semicolon, tab or vertical bar");
    }

    @Test
    void refusesAFieldThatNeverEnds() {
        refuses(
                "a,b\n1,\"" + "x".repeat(5_000_000),
                "“t.csv”, line 2, field 2: a quotation mark is opened and never closed; the file is"
                        + " cut off or the mark is missing");
    }

    private static void refuses(String text, String sentence) {
        refuses(text.getBytes(StandardCharsets.UTF_8), sentence);
    }

    private static void refuses(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> rows(bytes))
                .isInstanceOf(UnreadableInput.class)
                .hasMessage(sentence);
    }

    private static List<TableRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<TableRow> rows(byte[] bytes) throws IOException {
        return rows(TablesForTests.source("t.csv", bytes));
    }

    private static List<TableRow> rows(ImportSource source) throws IOException {
        var rows = new ArrayList<TableRow>();
        try (var table = TablesForTests.reading().open(source, "t.csv")) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
