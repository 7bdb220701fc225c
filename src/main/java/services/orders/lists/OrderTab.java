package services.orders.lists;

/** The lists a seller works with. */
public enum OrderTab {
    TO_ACCEPT("s.status = 'TO_ACCEPT'", "s.placed_at, s.id"),
    TO_SHIP("s.status in ('ACCEPTED', 'PARTLY_SHIPPED')", "s.placed_at, s.id"),
    ON_THE_WAY("s.status = 'SHIPPED'", "s.placed_at desc, s.id desc"),
    ALL("true", "s.placed_at desc, s.id desc");

    private final String condition;
    private final String order;

    OrderTab(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
