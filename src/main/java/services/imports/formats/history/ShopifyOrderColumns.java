package services.imports.formats.history;

import services.imports.tables.Header;

/** Where the fields of Shopify's orders are that mean something here. */
final class ShopifyOrderColumns {

    /** Where the parts of an address are. */
    static final class Address {

        final int name;
        final int company;
        final int street;
        final int extra;
        final int postalCode;
        final int city;
        final int province;
        final int country;
        final int phone;

        Address(Header header, String whose) {
            name = header.find(whose + " Name");
            company = header.find(whose + " Company");
            street = header.find(whose + " Address1", whose + " Street");
            extra = header.find(whose + " Address2");
            postalCode = header.find(whose + " Zip");
            city = header.find(whose + " City");
            province = header.find(whose + " Province");
            country = header.find(whose + " Country");
            phone = header.find(whose + " Phone");
        }
    }

    final int name;
    final int id;
    final int email;
    final int financialStatus;
    final int paidAt;
    final int fulfilledAt;
    final int createdAt;
    final int cancelledAt;
    final int currency;
    final int subtotal;
    final int shipping;
    final int taxes;
    final int total;
    final int outstanding;
    final int refunded;
    final int paymentMethod;
    final int vendor;
    final int itemName;
    final int itemQuantity;
    final int itemPrice;
    final int itemSku;
    final int itemStatus;
    final int itemDiscount;
    final Address billing;
    final Address delivery;

    ShopifyOrderColumns(Header header) {
        name = header.require("Name");
        id = header.find("Id");
        email = header.find("Email");
        financialStatus = header.require("Financial Status");
        paidAt = header.find("Paid at");
        fulfilledAt = header.find("Fulfilled at");
        createdAt = header.require("Created at");
        cancelledAt = header.find("Cancelled at");
        currency = header.find("Currency");
        subtotal = header.find("Subtotal");
        shipping = header.find("Shipping");
        taxes = header.find("Taxes");
        total = header.require("Total");
        outstanding = header.find("Outstanding Balance");
        refunded = header.find("Refunded Amount");
        paymentMethod = header.find("Payment Method");
        vendor = header.find("Vendor");
        itemName = header.require("Lineitem name");
        itemQuantity = header.require("Lineitem quantity");
        itemPrice = header.require("Lineitem price");
        itemSku = header.find("Lineitem sku");
        itemStatus = header.find("Lineitem fulfillment status");
        itemDiscount = header.find("Lineitem discount");
        billing = new Address(header, "Billing");
        delivery = new Address(header, "Shipping");
    }
}
