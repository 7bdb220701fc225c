package domain.people;

/**
 * The catalogue of everything one may be allowed to do: routes, navigation and services name their
 * permission from here and nowhere else.
 *
 * <p>Form {@code <area>:<verb>}. Those starting with {@code own-} reach only rows of the seller the
 * person is working for; all others reach the whole marketplace.
 */
public final class Permissions {

    public static final String USERS_READ = "users:read";
    public static final String USERS_MANAGE = "users:manage";
    public static final String USERS_VIEW_AS = "users:view-as";
    public static final String AUDIT_READ = "audit:read";
    public static final String MAIL_READ = "mail:read";
    public static final String SELLERS_READ = "sellers:read";
    public static final String SELLERS_REVIEW = "sellers:review";
    public static final String SELLERS_CONFIGURE = "sellers:configure";
    public static final String CATALOG_READ = "catalog:read";
    public static final String CATALOG_MODERATE = "catalog:moderate";
    public static final String CATALOG_CONFIGURE = "catalog:configure";
    public static final String IMPORTS_RUN = "imports:run";
    public static final String CUSTOMERS_READ = "customers:read";

    public static final String ORDERS_READ = "orders:read";
    public static final String ORDERS_MANAGE = "orders:manage";
    public static final String PAYMENTS_READ = "payments:read";
    public static final String PAYMENTS_MANAGE = "payments:manage";
    public static final String REFUNDS_MAKE = "refunds:make";
    public static final String DISPUTES_DECIDE = "disputes:decide";
    public static final String REVIEWS_MODERATE = "reviews:moderate";
    public static final String CHECKOUT_CONFIGURE = "checkout:configure";

    public static final String OWN_SELLER_READ = "own-seller:read";
    public static final String OWN_SELLER_EDIT = "own-seller:edit";
    public static final String OWN_TEAM_MANAGE = "own-team:manage";
    public static final String OWN_PRODUCTS_READ = "own-products:read";
    public static final String OWN_PRODUCTS_EDIT = "own-products:edit";
    public static final String OWN_STOCK_READ = "own-stock:read";
    public static final String OWN_STOCK_EDIT = "own-stock:edit";
    public static final String OWN_CHECKOUT_READ = "own-checkout:read";
    public static final String OWN_CHECKOUT_EDIT = "own-checkout:edit";
    public static final String OWN_ORDERS_READ = "own-orders:read";
    public static final String OWN_ORDERS_FULFIL = "own-orders:fulfil";
    public static final String OWN_RETURNS_READ = "own-returns:read";
    public static final String OWN_RETURNS_HANDLE = "own-returns:handle";
    public static final String OWN_IMPORTS_RUN = "own-imports:run";

    /**
     * A shopper's own orders, returns, reviews and addresses; held by everybody who has logged in.
     */
    public static final String PURCHASES_READ = "purchases:read";

    public static final String PURCHASES_EDIT = "purchases:edit";

    /** Held by everybody who has logged in. */
    public static final String ACCOUNT_EDIT = "account:edit";

    private Permissions() {}
}
