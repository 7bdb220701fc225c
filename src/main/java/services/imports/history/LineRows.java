package services.imports.history;

import domain.orders.OrderLine;
import domain.orders.SellerOrder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of order lines. */
final class LineRows {

    private final TableRows rows =
            new TableRows(
                    "order_line",
                    "id uuid",
                    "order_id uuid",
                    "seller_order_id uuid",
                    "seller_id uuid",
                    "payment_id uuid",
                    "position int",
                    "offer_id uuid",
                    "variant_id uuid",
                    "product_id uuid",
                    "title text",
                    "variant text",
                    "sku text",
                    "brand text",
                    "condition text",
                    "categories text[]",
                    "status text",
                    "paid boolean",
                    "accepted boolean",
                    "quantity int",
                    "cancelled int",
                    "shipped int",
                    "delivered int",
                    "unit_price_minor_units bigint",
                    "seller_discount_minor_units bigint",
                    "platform_discount_minor_units bigint",
                    "shipping_minor_units bigint",
                    "tax_minor_units bigint",
                    "tax_included_minor_units bigint",
                    "units_refunded int",
                    "refunded_item_minor_units bigint",
                    "refunded_shipping_minor_units bigint",
                    "refunded_tax_minor_units bigint");

    void add(SellerOrder state, @Nullable UUID payment, OrderLine line) {
        var item = line.item();
        var amounts = line.amounts();
        var refunded = line.refunded();
        rows.add(
                line.id().value(),
                state.order().value(),
                state.id().value(),
                state.seller().value(),
                payment,
                line.position(),
                item.offerId(),
                item.variantId(),
                item.productId(),
                item.title(),
                item.variant(),
                item.sku(),
                item.brand(),
                item.condition(),
                TableRows.array(item.categories()),
                line.status().name(),
                line.paid(),
                line.accepted(),
                amounts.quantity(),
                line.cancelled(),
                line.shipped(),
                line.delivered(),
                amounts.unitPrice(),
                amounts.sellerDiscount(),
                amounts.platformDiscount(),
                amounts.shipping(),
                amounts.tax(),
                amounts.taxIncluded(),
                refunded.units(),
                refunded.item(),
                refunded.shipping(),
                refunded.tax());
    }

    void insert(JdbcTemplate jdbc) {
        rows.insert(jdbc);
    }
}
