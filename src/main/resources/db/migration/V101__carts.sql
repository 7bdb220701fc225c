create table cart (
    id               uuid        primary key,
    token_hash       text,
    customer_id      uuid        references app_user (id),
    currency         char(3)     not null,
    status           text        not null default 'OPEN',
    email            text        not null default '',
    shipping_address jsonb,
    billing_address  jsonb,
    voucher_codes    text[]      not null default '{}',
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    version          bigint      not null default 0,
    constraint cart_token_unique unique (token_hash),
    constraint cart_status_known check (status in ('OPEN', 'ORDERED', 'MERGED', 'ABANDONED'))
);
comment on table cart is
    'What somebody wants to buy, of any number of sellers. Only the SHA-256 of a guest''s token is kept. Belongs to no seller and is reached only by the one who holds the token or is the customer.';
create unique index cart_one_open_per_customer on cart (customer_id) where status = 'OPEN' and customer_id is not null;
create index cart_stale_idx on cart (updated_at) where status = 'OPEN';
alter table cart enable row level security;
create policy cart_scope on cart using (in_customer(customer_id)) with check (in_customer(customer_id));

create table cart_line (
    cart_id                uuid        not null references cart (id) on delete cascade,
    offer_id               uuid        not null references offer (id),
    seller_id              uuid        not null references seller (id),
    quantity               int         not null,
    seen_price_minor_units bigint      not null,
    position               int         not null,
    added_at               timestamptz not null,
    primary key (cart_id, offer_id),
    constraint cart_line_quantity check (quantity between 1 and 999)
);
comment on table cart_line is 'seen_price: what the shopper was shown per unit; a changed price is told before it is taken.';
create index cart_line_offer_idx on cart_line (offer_id);
alter table cart_line enable row level security;
create policy cart_line_scope on cart_line using (scope_is_all()) with check (scope_is_all());

create table shipping_method (
    id                    uuid    primary key,
    seller_id             uuid    not null references seller (id),
    name                  text    not null,
    kind                  text    not null,
    currency              char(3) not null,
    steps                 jsonb   not null,
    free_from_minor_units bigint,
    countries             text[]  not null default '{}',
    days_from             int     not null default 1,
    days_to               int     not null default 5,
    active                boolean not null default true,
    position              int     not null default 0,
    version               bigint  not null default 0,
    constraint shipping_method_kind_known check (kind in ('FLAT', 'BY_WEIGHT', 'BY_PRICE')),
    constraint shipping_method_days check (days_from between 0 and days_to),
    constraint shipping_method_free check (free_from_minor_units >= 0)
);
comment on table shipping_method is
    'How a seller sends and what it costs. steps: [{"from": grams or minor units, "priceMinorUnits": n}], ascending from 0. countries: empty means everywhere.';
create index shipping_method_seller_idx on shipping_method (seller_id, position, id);
alter table shipping_method enable row level security;
create policy shipping_method_scope on shipping_method using (in_scope(seller_id)) with check (in_scope(seller_id));

create table cart_shipping (
    cart_id            uuid not null references cart (id) on delete cascade,
    seller_id          uuid not null references seller (id),
    shipping_method_id uuid not null references shipping_method (id),
    primary key (cart_id, seller_id)
);
comment on table cart_shipping is 'The shipping method chosen for one seller''s part of a cart.';
alter table cart_shipping enable row level security;
create policy cart_shipping_scope on cart_shipping using (scope_is_all()) with check (scope_is_all());
