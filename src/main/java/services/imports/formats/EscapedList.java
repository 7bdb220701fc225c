package services.imports.formats;

import java.util.ArrayList;
import java.util.List;

/** Splits {@code a, b\, c} as WooCommerce writes lists: a comma within a value is escaped. */
final class EscapedList {

    private EscapedList() {}

    /** The values without white space around them; empty ones are left out. */
    static List<String> split(String list) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        for (var i = 0; i < list.length(); i++) {
            var character = list.charAt(i);
            if (character == '\\' && i + 1 < list.length() && list.charAt(i + 1) == ',') {
                value.append(',');
                i++;
            } else if (character == ',') {
                add(values, value);
            } else {
                value.append(character);
            }
        }
        add(values, value);
        return values;
    }

    private static void add(List<String> values, StringBuilder value) {
        var text = value.toString().strip();
        if (!text.isEmpty()) {
            values.add(text);
        }
        value.setLength(0);
    }
}
