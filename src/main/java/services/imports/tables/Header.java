package services.imports.tables;

import domain.imports.UnreadableInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first record of a table: what its columns are called.
 *
 * <p>Columns are found whatever their case and however words are separated. Names are unique: a
 * column without a name gets one, and a second one of the same name gets a number, and cannot be
 * asked for by that name because nobody knows which one is meant.
 */
public final class Header {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0_-]+");

    private final String file;
    private final List<String> names;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> ambiguous = new LinkedHashSet<>();

    Header(String file, List<String> fields) {
        this.file = file;
        var unique = new ArrayList<String>(fields.size());
        var taken = new LinkedHashSet<String>();
        for (var column = 0; column < fields.size(); column++) {
            var name = fields.get(column).strip();
            var title = name.isEmpty() ? "column " + (column + 1) : name;
            while (!taken.add(key(title))) {
                ambiguous.add(key(name));
                title = "%s (column %d)".formatted(title, column + 1);
            }
            unique.add(title);
            columns.put(key(title), column);
        }
        this.names = List.copyOf(unique);
    }

    /** As in the file, in its order. */
    public List<String> names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    String name(int column) {
        return column < names.size() ? names.get(column) : "column " + (column + 1);
    }

    /**
     * The first of these that is there, or -1.
     *
     * @throws UnreadableInput when two columns have that name
     */
    public int find(String... aliases) {
        for (var alias : aliases) {
            var column = columns.get(key(alias));
            if (column != null) {
                if (ambiguous.contains(key(alias))) {
                    throw new UnreadableInput(
                            "“%s”, line 1: the column “%s” is there more than once, first as column %d"
                                    .formatted(file, names.get(column), column + 1));
                }
                return column;
            }
        }
        return -1;
    }

    public boolean has(String... aliases) {
        for (var alias : aliases) {
            if (columns.containsKey(key(alias))) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #find}, and the column must be there. */
    public int require(String... aliases) {
        var column = find(aliases);
        if (column < 0) {
            throw new UnreadableInput(
                    "“%s”, line 1: the column “%s” is missing; there are %s"
                            .formatted(file, aliases[0], listed()));
        }
        return column;
    }

    /** The first of the names, for sentences. */
    public String listed() {
        var shown = names.stream().limit(12).map(name -> "“" + name + "”").toList();
        return String.join(", ", shown) + (names.size() > shown.size() ? " …" : "");
    }

    /** What two spellings of the same header have in common. */
    public static String key(String name) {
        return SEPARATORS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
