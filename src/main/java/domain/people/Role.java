package domain.people;

import static domain.people.Permissions.*;

import java.util.Set;

/** A bundle of permissions under a name people use; the only place where bundles are decided. */
public enum Role {
    ADMIN(
            USERS_READ,
            USERS_MANAGE,
            USERS_VIEW_AS,
            AUDIT_READ,
            MAIL_READ,
            SELLERS_READ,
            SELLERS_REVIEW,
            SELLERS_CONFIGURE,
            CATALOG_READ,
            CATALOG_MODERATE,
            CATALOG_CONFIGURE,
            IMPORTS_RUN,
            CUSTOMERS_READ,
            ORDERS_READ,
            ORDERS_MANAGE,
            PAYMENTS_READ,
            PAYMENTS_MANAGE,
            REFUNDS_MAKE,
            DISPUTES_DECIDE,
            REVIEWS_MODERATE,
            CHECKOUT_CONFIGURE,
            PURCHASES_READ,
            PURCHASES_EDIT,
            ACCOUNT_EDIT),
    FINANCE(
            SELLERS_READ,
            CATALOG_READ,
            CUSTOMERS_READ,
            AUDIT_READ,
            ORDERS_READ,
            PAYMENTS_READ,
            PAYMENTS_MANAGE,
            REFUNDS_MAKE,
            CHECKOUT_CONFIGURE,
            PURCHASES_READ,
            PURCHASES_EDIT,
            ACCOUNT_EDIT),
    MODERATOR(
            SELLERS_READ,
            SELLERS_REVIEW,
            CATALOG_READ,
            CATALOG_MODERATE,
            REVIEWS_MODERATE,
            PURCHASES_READ,
            PURCHASES_EDIT,
            ACCOUNT_EDIT),
    SUPPORT(
            USERS_READ,
            USERS_VIEW_AS,
            SELLERS_READ,
            CATALOG_READ,
            CUSTOMERS_READ,
            ORDERS_READ,
            ORDERS_MANAGE,
            PAYMENTS_READ,
            REFUNDS_MAKE,
            DISPUTES_DECIDE,
            PURCHASES_READ,
            PURCHASES_EDIT,
            ACCOUNT_EDIT),
    SELLER_OWNER(
            OWN_SELLER_READ,
            OWN_SELLER_EDIT,
            OWN_TEAM_MANAGE,
            OWN_PRODUCTS_READ,
            OWN_PRODUCTS_EDIT,
            OWN_STOCK_READ,
            OWN_STOCK_EDIT,
            OWN_CHECKOUT_READ,
            OWN_CHECKOUT_EDIT,
            OWN_ORDERS_READ,
            OWN_ORDERS_FULFIL,
            OWN_RETURNS_READ,
            OWN_RETURNS_HANDLE,
            OWN_IMPORTS_RUN,
            PURCHASES_READ,
            PURCHASES_EDIT,
            ACCOUNT_EDIT),
    SELLER_STAFF(
            OWN_SELLER_READ,
            OWN_PRODUCTS_READ,
            OWN_PRODUCTS_EDIT,
            OWN_STOCK_READ,
            OWN_STOCK_EDIT,
            OWN_CHECKOUT_READ,
            OWN_CHECKOUT_EDIT,
            OWN_ORDERS_READ,
            OWN_ORDERS_FULFIL,
            OWN_RETURNS_READ,
            OWN_RETURNS_HANDLE,
            OWN_IMPORTS_RUN,
            PURCHASES_READ,
            PURCHASES_EDIT,
            ACCOUNT_EDIT),
    SHOPPER(PURCHASES_READ, PURCHASES_EDIT, ACCOUNT_EDIT);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** Held in a seller's team, not in the marketplace as a whole. */
    public boolean isSellerRole() {
        return this == SELLER_OWNER || this == SELLER_STAFF;
    }

    /** Held by people who run the marketplace. */
    public boolean isOperatorRole() {
        return !isSellerRole() && this != SHOPPER;
    }
}
