package views.shop;

/** Somewhere to go: a readable text, its address, and whether one is there already. */
public record Link(String text, String href, boolean isCurrent) {

    public Link(String text, String href) {
        this(text, href, false);
    }
}
