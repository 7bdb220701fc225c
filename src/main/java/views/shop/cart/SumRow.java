package views.shop.cart;

/** A line of what a basket comes to. */
public record SumRow(String label, String amount, boolean isTotal) {}
