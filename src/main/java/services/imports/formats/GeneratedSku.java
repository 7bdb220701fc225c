package services.imports.formats;

import domain.shared.Slug;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A SKU for a variant without one: the same every time the same variant is read, wherever its row
 * stands, and short enough to be kept.
 */
final class GeneratedSku {

    private static final int READABLE_LENGTH = 70;

    private GeneratedSku() {}

    static String of(String product, List<String> optionValues) {
        var exact = product + String.join("\u0000", optionValues);
        var text =
                optionValues.isEmpty() ? product : product + "-" + String.join("-", optionValues);
        var readable = Slug.from(text).value();
        if (readable.length() <= READABLE_LENGTH && readable.equals(simplified(text))) {
            return readable;
        }
        // Different texts may look alike once simplified or shortened.
        var start = readable.substring(0, Math.min(readable.length(), READABLE_LENGTH));
        return start
                + "-"
                + UUID.nameUUIDFromBytes(exact.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
    }

    private static String simplified(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
