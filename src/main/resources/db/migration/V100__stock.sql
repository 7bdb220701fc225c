-- The person on whose behalf a transaction runs, beside its scope: shoppers reach what is theirs
-- by it, whatever else they are on the marketplace.
create function in_customer(customer uuid) returns boolean
    language sql stable parallel safe
    return current_setting('refcommerce.scope', true) = 'all'
        or current_setting('refcommerce.person', true) = customer::text;

create table stock_location (
    id         uuid    primary key,
    seller_id  uuid    not null references seller (id),
    name       text    not null,
    country    text    not null default '',
    is_default boolean not null default false,
    active     boolean not null default true,
    version    bigint  not null,
    constraint stock_location_name_unique unique (seller_id, name)
);
comment on table stock_location is 'A place where a seller keeps goods.';
create unique index stock_location_one_default on stock_location (seller_id) where is_default;
alter table stock_location enable row level security;
create policy stock_location_scope on stock_location using (in_scope(seller_id)) with check (in_scope(seller_id));

create table stock_item (
    id                  uuid        primary key,
    seller_id           uuid        not null references seller (id),
    location_id         uuid        not null references stock_location (id),
    sku                 text        not null,
    name                text        not null default '',
    on_hand             int         not null default 0,
    reserved            int         not null default 0,
    backorder_limit     int         not null default 0,
    low_stock_threshold int,
    low_since           timestamptz,
    updated_at          timestamptz not null,
    version             bigint      not null default 0,
    constraint stock_item_sku_unique unique (seller_id, location_id, sku),
    constraint stock_item_on_hand check (on_hand >= 0),
    constraint stock_item_backorder check (backorder_limit >= 0),
    constraint stock_item_reserved check (reserved between 0 and on_hand + backorder_limit)
);
comment on table stock_item is
    'How much of one thing a seller has at a location. reserved: promised to carts being paid and to orders not yet shipped. low_since: when it fell to its threshold.';
create index stock_item_seller_idx on stock_item (seller_id, sku, id);
create index stock_item_low_idx on stock_item (seller_id, low_since) where low_since is not null;
alter table stock_item enable row level security;
create policy stock_item_scope on stock_item using (in_scope(seller_id)) with check (in_scope(seller_id));

create table offer_stock (
    offer_id      uuid not null references offer (id),
    stock_item_id uuid not null references stock_item (id),
    seller_id     uuid not null references seller (id),
    quantity      int  not null,
    primary key (offer_id, stock_item_id),
    constraint offer_stock_quantity check (quantity > 0)
);
comment on table offer_stock is
    'How many of a stock item one unit of an offer takes; a bundle has several rows. An offer without any is not counted: always available.';
create index offer_stock_item_idx on offer_stock (stock_item_id);
alter table offer_stock enable row level security;
create policy offer_stock_scope on offer_stock using (in_scope(seller_id)) with check (in_scope(seller_id));

create table stock_movement (
    id            bigint      primary key generated always as identity,
    stock_item_id uuid        not null references stock_item (id),
    seller_id     uuid        not null,
    kind          text        not null,
    quantity      int         not null,
    on_hand_after int         not null,
    reason        text        not null default '',
    reference     text        not null default '',
    moved_by      text        not null,
    at            timestamptz not null,
    constraint stock_movement_kind_known check (kind in
        ('RECEIVED', 'COUNTED', 'CORRECTED', 'DAMAGED', 'SHIPPED', 'RETURNED', 'TRANSFERRED', 'IMPORTED')),
    constraint stock_movement_result check (on_hand_after >= 0)
);
comment on table stock_movement is 'A change of what is on hand, with why and by whom. Append-only; the sum per item is on_hand.';
create index stock_movement_item_idx on stock_movement (stock_item_id, id desc);
create trigger stock_movement_append_only before update or delete or truncate on stock_movement
    for each statement execute function refuse_change();
revoke update, delete, truncate on stock_movement from ${app_role};
alter table stock_movement enable row level security;
create policy stock_movement_scope on stock_movement using (in_scope(seller_id)) with check (in_scope(seller_id));

create table stock_reservation (
    id            bigint      primary key generated always as identity,
    stock_item_id uuid        not null references stock_item (id),
    seller_id     uuid        not null,
    cart_id       uuid,
    order_line_id uuid,
    quantity      int         not null,
    expires_at    timestamptz,
    constraint stock_reservation_quantity check (quantity > 0),
    constraint stock_reservation_one_holder check (num_nonnulls(cart_id, order_line_id) = 1),
    -- Carts let go in time, orders keep theirs until shipped or cancelled.
    constraint stock_reservation_expiry check ((cart_id is not null) = (expires_at is not null)),
    constraint stock_reservation_cart_unique unique (cart_id, stock_item_id),
    constraint stock_reservation_line_unique unique (order_line_id, stock_item_id)
);
comment on table stock_reservation is 'Who holds what is reserved; the sum per stock item is its reserved. Rows go when they are let go or shipped.';
create index stock_reservation_item_idx on stock_reservation (stock_item_id);
create index stock_reservation_expiry_idx on stock_reservation (expires_at) where expires_at is not null;
alter table stock_reservation enable row level security;
create policy stock_reservation_scope on stock_reservation using (in_scope(seller_id)) with check (in_scope(seller_id));
