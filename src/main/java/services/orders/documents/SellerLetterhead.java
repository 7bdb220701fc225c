package services.orders.documents;

import java.util.List;

/**
 * Who a paper comes from.
 *
 * @param number of the seller, with which its document numbers begin
 */
record SellerLetterhead(long number, String name, List<String> lines) {

    SellerLetterhead {
        lines = List.copyOf(lines);
    }
}
