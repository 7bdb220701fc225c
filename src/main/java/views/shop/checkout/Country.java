package views.shop.checkout;

/** A country to choose: its two letters and its name. */
public record Country(String code, String name) {}
