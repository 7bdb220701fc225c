package domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of a web address that names a thing: lower case letters, digits and single hyphens. */
public record Slug(String value) {

    public static final int MAX_LENGTH = 120;
    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final String NOTHING_LEFT = "item";

    public Slug {
        if (value.length() > MAX_LENGTH || !VALID.matcher(value).matches()) {
            throw new Refused(
                    "slug.malformed",
                    "A web name has lower case letters, digits and single hyphens only");
        }
    }

    /** The slug nearest to any text, {@code item} where no letter or digit is left. */
    public static Slug from(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var hyphened = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = hyphened.substring(0, Math.min(hyphened.length(), MAX_LENGTH));
        var trimmed = cut.replaceAll("^-+|-+$", "");
        return new Slug(trimmed.isEmpty() ? NOTHING_LEFT : trimmed);
    }

    @Override
    public String toString() {
        return value;
    }
}
