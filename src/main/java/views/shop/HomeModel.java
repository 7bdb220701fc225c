package views.shop;

import java.util.List;

/** The start page, ready to be printed. */
public record HomeModel(
        ShopFrame frame, List<Entrance> entrances, List<Card> newest, String allNewest) {

    /** A root category as a tile. */
    public record Entrance(String name, String href, String count, Picture picture) {}

    public ShopText text() {
        return frame.text();
    }
}
