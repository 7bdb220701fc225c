package services.live;

import java.util.regex.Pattern;

/**
 * What changed, as screens subscribe to it: a kind of thing, and optionally which one. A change of
 * {@code seller:42} is told to subscribers of {@code seller:42} and to those of {@code seller}.
 */
public record Topic(String kind, String id) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,40}");
    private static final String ANY = "";

    public Topic {
        if (!KIND.matcher(kind).matches() || id.length() > 80) {
            throw new IllegalArgumentException("Not a topic: " + kind + ":" + id);
        }
    }

    public static Topic of(String kind) {
        return new Topic(kind, ANY);
    }

    public static Topic of(String kind, Object id) {
        return new Topic(kind, id.toString());
    }

    static Topic parse(String text) {
        var colon = text.indexOf(':');
        return colon < 0
                ? of(text)
                : new Topic(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Whether a subscriber to this topic wants to hear of the changed one. */
    boolean covers(Topic changed) {
        return kind.equals(changed.kind) && (id.equals(ANY) || id.equals(changed.id));
    }

    @Override
    public String toString() {
        return id.equals(ANY) ? kind : kind + ":" + id;
    }
}
