package services.orders.lists;

/** Which of a seller's orders to show; the text is a part of a number, a name or a SKU. */
public record OwnOrderFilter(OrderTab tab, String text) {

    public static OwnOrderFilter of(OrderTab tab) {
        return new OwnOrderFilter(tab, "");
    }

    public OwnOrderFilter in(OrderTab other) {
        return new OwnOrderFilter(other, text);
    }

    public OwnOrderFilter withText(String other) {
        return new OwnOrderFilter(tab, other);
    }

    String like() {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1").replace("\u0000", "") + "%";
    }
}
