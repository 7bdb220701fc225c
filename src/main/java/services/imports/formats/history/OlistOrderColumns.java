package services.imports.formats.history;

import services.imports.tables.Header;

/** Where the fields of Olist's orders are. */
final class OlistOrderColumns {

    final int id;
    final int customer;
    final int status;
    final int purchased;
    final int approved;
    final int handedOver;
    final int delivered;

    OlistOrderColumns(Header header) {
        id = header.require("order_id");
        customer = header.require("customer_id");
        status = header.require("order_status");
        purchased = header.require("order_purchase_timestamp");
        approved = header.require("order_approved_at");
        handedOver = header.require("order_delivered_carrier_date");
        delivered = header.require("order_delivered_customer_date");
    }
}
