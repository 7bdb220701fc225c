package views.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import services.shop.ShopListQueries;

/** The pages of a list: first, last, and those around the current one. */
final class Paginator {

    private static final int NEIGHBOURS = 2;

    private Paginator() {}

    static ListModel.Paging of(ListAddress address, int total) {
        var last =
                Math.clamp(
                        Math.ceilDiv(total, ShopListQueries.PAGE_SIZE),
                        1,
                        ShopListQueries.LAST_PAGE);
        var current = address.page();
        var shown = new TreeSet<Integer>(List.of(1, last));
        for (int page = current - NEIGHBOURS; page <= current + NEIGHBOURS; page++) {
            if (page >= 1 && page <= last) {
                shown.add(page);
            }
        }
        List<Link> pages = new ArrayList<>();
        var before = 0;
        for (int page : shown) {
            if (page > before + 1) {
                pages.add(new Link("…", ListModel.Paging.GAP));
            }
            pages.add(new Link(address.text().number(page), address.page(page), page == current));
            before = page;
        }
        return new ListModel.Paging(
                current > 1 ? address.page(Math.min(current - 1, last)) : null,
                current < last ? address.page(current + 1) : null,
                last == 1 ? List.of() : pages);
    }
}
