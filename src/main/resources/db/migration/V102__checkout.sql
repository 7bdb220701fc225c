create table tax_rate (
    id          uuid          primary key,
    country     text          not null,
    category_id uuid          references category (id),
    percent     numeric(7, 4) not null,
    valid_from  date          not null,
    constraint tax_rate_country check (country ~ '^[A-Z]{2}$'),
    constraint tax_rate_percent check (percent between 0 and 100)
);
comment on table tax_rate is
    'Tax on goods sent to a country from a day on; of a category and those below it, or of everything (category null). The most specific, latest one holds.';
create unique index tax_rate_unique on tax_rate (country, coalesce(category_id, '00000000-0000-0000-0000-000000000000'), valid_from);

alter table seller add column prices_include_tax boolean not null default true;

create table voucher (
    id                    uuid          primary key,
    code                  text          not null,
    seller_id             uuid          references seller (id),
    kind                  text          not null,
    percent               numeric(7, 4),
    amount_minor_units    bigint,
    currency              char(3),
    minimum_minor_units   bigint        not null default 0,
    platform_share        numeric(7, 4) not null,
    starts_at             timestamptz,
    ends_at               timestamptz,
    usage_limit           int,
    customer_limit        int,
    used                  int           not null default 0,
    active                boolean       not null default true,
    created_at            timestamptz   not null,
    version               bigint        not null default 0,
    constraint voucher_code_unique unique (code),
    constraint voucher_code_upper check (code = upper(code) and length(code) between 3 and 40),
    constraint voucher_kind_known check (kind in ('PERCENT', 'AMOUNT')),
    constraint voucher_value check ((kind = 'PERCENT') = (percent is not null) and (kind = 'AMOUNT') = (amount_minor_units is not null)),
    constraint voucher_percent check (percent > 0 and percent <= 100),
    constraint voucher_amount check (amount_minor_units > 0),
    constraint voucher_currency check ((kind = 'AMOUNT' or minimum_minor_units > 0) <= (currency is not null)),
    constraint voucher_platform_share check (platform_share between 0 and 100),
    constraint voucher_seller_pays_own check (seller_id is null or platform_share = 0),
    constraint voucher_used check (used >= 0 and (usage_limit is null or used <= usage_limit))
);
comment on table voucher is
    'A code that lowers a basket. seller_id: only that seller''s lines; null: all. platform_share: percent of the discount the platform funds, the rest is the sellers''.';
create index voucher_seller_idx on voucher (seller_id, created_at desc, id);
alter table voucher enable row level security;
create policy voucher_scope on voucher using (in_scope(seller_id) or scope_is_all()) with check (in_scope(seller_id) or scope_is_all());

create table voucher_use (
    voucher_id         uuid        not null references voucher (id),
    order_id           uuid        not null,
    customer           text        not null,
    amount_minor_units bigint      not null,
    currency           char(3)     not null,
    used_at            timestamptz not null,
    primary key (voucher_id, order_id)
);
comment on table voucher_use is 'That a voucher was used for an order. customer: the e-mail address, by which uses are counted.';
create index voucher_use_customer_idx on voucher_use (voucher_id, customer);
alter table voucher_use enable row level security;
create policy voucher_use_scope on voucher_use using (scope_is_all()) with check (scope_is_all());

create table checkout (
    key          text        primary key,
    cart_id      uuid        not null references cart (id),
    request_hash text        not null,
    basket       jsonb       not null,
    payment_id   uuid,
    order_id     uuid,
    created_at   timestamptz not null,
    constraint checkout_key_length check (length(key) between 8 and 100)
);
comment on table checkout is
    'One press of "Pay", by its idempotency key: the priced basket as the shopper saw it. The same key with another request_hash is refused.';
create index checkout_cart_idx on checkout (cart_id, created_at desc);
alter table checkout enable row level security;
create policy checkout_scope on checkout using (scope_is_all()) with check (scope_is_all());
